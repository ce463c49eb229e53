import { describe, expect, test } from 'vitest';
import { arabicNotice, englishNotice, tableDocument } from './documents.ts';
import { savedParagraphs } from './saved.ts';
import { openBench, type Args, type Call } from './word-bench.ts';

const { word, run, saved, runOf } = await openBench();
const english = await englishNotice();
const theTitle: Call = ['select', { at: { paragraph: 1 } }];
const theDate: Call = ['select', { at: { paragraph: 'First evening', words: '4 October 2026' } }];

describe('at the edges', () => {
  test('a file that is saved without an edit has the same paragraphs', async () => {
    for (const bytes of [english, await arabicNotice(), await tableDocument()]) {
      await word.load(bytes);
      expect(await saved()).toEqual(savedParagraphs(bytes));
    }
  });

  test('paragraphs count in document order, those in tables included', async () => {
    await word.load(await tableDocument());
    await run(['select', { at: { paragraph: 4 } }], ['bold']);
    expect(await runOf('Sunday')).toHaveProperty('b');
    await run(['select', { at: { paragraph: 'After the' } }], ['bold']);
    expect(await runOf('After the table')).toHaveProperty('b');
  });

  test('what is not there, not known or not meant is refused with a reason', async () => {
    await word.load(english);
    const reason = async (command: string, args: Args) => {
      expect(word.can({ command, args })).toBe(false);
      return word.run({ command, args }, 'solution');
    };
    expect(await reason('select', { at: { paragraph: 'Nowhere' } })).toEqual({
      ok: false,
      reason: 'not-here',
    });
    expect(await reason('explode', {})).toEqual({ ok: false, reason: 'unknown-command' });
    expect(await reason('size', { is: 'big' })).toEqual({ ok: false, reason: 'bad-arguments' });
    expect(await reason('bold', { is: true })).toEqual({ ok: false, reason: 'bad-arguments' });
  });

  test('a file that is no document is refused, and the next one opens', async () => {
    await expect(word.load(new Uint8Array([1, 2, 3]))).rejects.toThrow();
    await word.load(english);
    expect(word.can({ command: 'bold', args: {} })).toBe(true);
  });

  test('locate selects the place that a check named', async () => {
    await word.load(english);
    word.locate({ paragraph: 2, start: 15, end: 29 });
    await run(['bold']);
    expect(await runOf('4 October 2026')).toHaveProperty('b');
    word.locate({ paragraph: 3, throughParagraph: 5 });
    await run(['italic']);
    expect((await saved()).slice(3).every((each) => 'i' in (each.runs[0]?.properties ?? {}))).toBe(true);
  });

  test('a screen that leaves hears nothing of what the next one opens', async () => {
    const { WordWorkspace } = await import('../../../renderer/workspaces/word/engine/workspace.ts');
    if (!(word instanceof WordWorkspace)) throw new Error('another kind of workspace');
    await word.load(english);
    const heard: string[] = [];
    word.onChange((change) => heard.push(change));
    word.release();
    expect(word.can({ command: 'bold', args: {} })).toBe(false);
    await word.load(english);
    await run(theDate, ['bold']);
    expect(heard).toEqual([]);
  });

  test('those who listen hear of changes of the document and of the selection', async () => {
    await word.load(english);
    const heard: string[] = [];
    const stop = word.onChange((change) => heard.push(change));
    await run(theDate, ['bold']);
    stop();
    await run(theTitle, ['bold']);
    expect(new Set(heard)).toEqual(new Set(['selection', 'document']));
  });
});
