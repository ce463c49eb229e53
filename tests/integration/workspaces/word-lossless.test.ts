import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readWord } from '../../../core/word/index.ts';
import { openHeadless } from '../../../renderer/workspaces/headless.ts';

const root = path.join(import.meta.dirname, '../../..');

/** Every Word file that the repository holds: fixtures and starters. */
async function files(): Promise<string[]> {
  const folders = ['tests/fixtures/word', 'resources/content/exercises'];
  const found = await Promise.all(folders.map((each) => readdir(path.join(root, each), { recursive: true })));
  return found
    .flatMap((names, index) => names.map((name) => path.join(folders[index] ?? '', name)))
    .filter((name) => name.endsWith('.docx'))
    .toSorted();
}

const word = await openHeadless('word');
const { DocxEditorDocument } = await import('../../../renderer/workspaces/word/engine/docx-editor.ts');
const engine = new DocxEditorDocument(document.createElement('div'));

test.each(await files())('%s keeps every fact when it is opened and saved without an edit', async (file) => {
  const before = await readFile(path.join(root, file));
  await word.load(before);
  const after = await word.save();
  expect(readWord(after)).toEqual(readWord(before));
});

test.each((await files()).filter((file) => file.includes('starter')))(
  '%s has the same paragraphs for commands as for checks',
  async (file) => {
    const bytes = await readFile(path.join(root, file));
    engine.open(bytes);
    await expect.poll(() => engine.isOpening).toBe(false);
    expect(engine.texts()).toEqual(readWord(bytes).paragraphs.map((paragraph) => paragraph.text));
  },
);
