import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent, type CompiledExercise } from '../../../build/content/compile.ts';
import { workspaceRules } from '../../../build/content/workspaces.ts';
import { grade, type CommandCall } from '../../../core/exercise/index.ts';
import { inLanguage, languages, type Language } from '../../../core/language/index.ts';
import { Writer } from '../../e2e/office/writer.ts';

const { exercises } = await readContent();
const folder = mkdtempSync(path.join(tmpdir(), 'mashq-writer-work-'));
let writer: Writer;

beforeAll(async () => {
  writer = await Writer.start();
});
afterAll(() => {
  writer.dispose();
  rmSync(folder, { recursive: true, force: true });
});

/** The tasks that are right after LibreOffice did some of them and saved the file. */
async function rightAfterWriter(
  { exercise, starters }: CompiledExercise,
  code: Language,
  chosen: readonly string[],
): Promise<string[]> {
  const mine = inLanguage(exercise, code);
  const { grader } = workspaceRules[exercise.workspace];
  const file = path.join(folder, `${exercise.id}-${code}.docx`);
  writeFileSync(file, starters[code]);
  const commands = mine.tasks
    .filter((task) => chosen.includes(task.id))
    .flatMap((task) => task.solution as CommandCall[]);
  await writer.work(file, commands);
  const saved = grader.read(new Uint8Array(readFileSync(file)));
  const { marks } = grade(mine, grader, saved, grader.read(starters[code]));
  return marks.filter((mark) => mark.right).map((mark) => mark.task);
}

const works = exercises.flatMap((compiled) =>
  languages.map((code) => ({ compiled, code, id: compiled.exercise.id })),
);

describe('work that LibreOffice did and saved', () => {
  it.each(works)('$id ($code) earns every task when all are done', async ({ compiled, code }) => {
    const all = compiled.exercise.tasks.map((task) => task.id);
    expect(await rightAfterWriter(compiled, code, all)).toEqual(all);
  });

  it.each(works)('$id ($code) earns nothing when it was only saved', async ({ compiled, code }) => {
    expect(await rightAfterWriter(compiled, code, [])).toEqual([]);
  });
});
