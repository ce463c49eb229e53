import { beforeEach, describe, expect, test } from 'vitest';
import { wordCommands } from '../../../renderer/workspaces/word/commands/index.ts';
import { englishNotice } from './documents.ts';
import { listFormat, savedParagraphs } from './saved.ts';
import { openBench, type Args, type Call } from './word-bench.ts';

const { word, tried, run, saved, paragraph, runOf } = await openBench();
const english = await englishNotice();

const theDate: Call = ['select', { at: { paragraph: 'First evening', words: '4 October 2026' } }];
const theTitle: Call = ['select', { at: { paragraph: 1 } }];
const theList: Call = ['select', { at: { paragraph: 'Writing', through: 'Sending' } }];

describe('in an English document', () => {
  beforeEach(() => word.load(english));

  test.each<[string, Args, string, Record<string, string>]>([
    ['bold', {}, 'b', {}],
    ['italic', {}, 'i', {}],
    ['underline', {}, 'u', { val: 'single' }],
    ['strike', {}, 'strike', {}],
    ['font', { is: 'Arial' }, 'rFonts', { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial' }],
    ['size', { is: 18.5 }, 'sz', { val: '37' }],
    ['grow', {}, 'sz', { val: '28' }],
    ['shrink', {}, 'sz', { val: '22' }],
    ['color', { is: '#c00000' }, 'color', { val: 'C00000' }],
    ['color', { is: 'automatic' }, 'color', { val: 'auto' }],
    ['highlight', { is: 'yellow' }, 'highlight', { val: 'yellow' }],
  ])('%s %j formats the words that are selected and no others', async (command, args, name, attributes) => {
    await run(theDate, [command, args]);
    const { runs } = await paragraph(2);
    expect(runs).toEqual([
      { text: 'First evening: ', properties: {} },
      { text: '4 October 2026', properties: expect.objectContaining({ [name]: attributes }) },
    ]);
    await run(['undo']);
    expect((await paragraph(2)).runs.flatMap((each) => Object.keys(each.properties))).toEqual([]);
    await run(['redo']);
    expect(await runOf('4 October 2026')).toMatchObject({ [name]: attributes });
  });

  test.each(['bold', 'italic', 'underline', 'strike'])('%s a second time takes it away', async (command) => {
    await run(theDate, [command]);
    expect(word.state()[command]).toBe(true);
    await run([command]);
    expect(word.state()[command]).toBe(false);
    expect(Object.keys(await runOf('4 October 2026'))).toEqual([]);
  });

  test('a switch on a mixed selection first turns all of it on', async () => {
    await run(['select', { at: { paragraph: 2 } }], ['italic']);
    expect((await paragraph(1)).runs.every((each) => 'i' in each.properties)).toBe(true);
  });

  test('bold comes off text that is bold by its style', async () => {
    await run(theTitle, ['style', { is: 'heading1' }], ['bold']);
    expect(await runOf('Free computer evenings')).toMatchObject({ b: { val: '0' }, bCs: { val: '0' } });
    expect(word.state().bold).toBe(false);
  });

  test('with the caret in a word the whole word is formatted, as one step', async () => {
    await run(['select', { at: { paragraph: 'Planning', words: 'the c' }, caret: 'end' }], ['bold']);
    expect(await runOf('costs')).toHaveProperty('b');
    await run(['undo']);
    expect((await paragraph(4)).runs).toEqual([{ text: 'Planning the costs', properties: {} }]);
  });

  test('with the caret at the end of a text only what is typed next is formatted', async () => {
    await run(['select', { at: { paragraph: 'Planning' }, caret: 'end' }], ['bold'], ['type', { text: '!' }]);
    expect((await paragraph(4)).runs).toEqual([
      { text: 'Planning the costs', properties: {} },
      { text: '!', properties: { b: {}, bCs: {} } },
    ]);
  });

  test('sizes that differ grow each from its own', async () => {
    await run(theDate, ['size', { is: 20 }], ['select', { at: { paragraph: 3 } }], ['grow']);
    expect((await paragraph(2)).runs.map((each) => each.properties.sz?.val)).toEqual(['28', '44']);
  });

  test('highlight none and clear-formatting take away what was there', async () => {
    await run(theDate, ['highlight', { is: 'red' }], ['bold'], ['highlight', { is: 'none' }]);
    expect(await runOf('4 October 2026')).not.toHaveProperty('highlight');
    await run(['clear-formatting']);
    expect((await paragraph(2)).runs.flatMap((each) => Object.keys(each.properties))).toEqual([]);
  });

  test.each([
    ['title', 'Title'],
    ['heading1', 'Heading1'],
    ['heading2', 'Heading2'],
    ['heading3', 'Heading3'],
  ])('style %s', async (role, id) => {
    await run(theTitle, ['style', { is: role }]);
    expect((await paragraph(0)).properties.pStyle).toEqual({ val: id });
    expect(word.state().style).toBe(role);
    await run(['style', { is: 'normal' }]);
    expect(word.state().style).toBe('normal');
  });

  test.each([
    ['left', undefined],
    ['center', 'center'],
    ['right', 'right'],
    ['justify', 'both'],
  ])('align %s', async (is, value) => {
    await run(theTitle, ['align', { is }]);
    expect((await paragraph(0)).properties.jc?.val).toBe(value);
    expect(word.state().align).toBe(is);
  });

  test.each([
    ['bullets', 'bullet'],
    ['numbering', 'decimal'],
  ])('%s makes one list of the selected paragraphs, and again unmakes it', async (command, format) => {
    await run(theList, [command]);
    const bytes = await word.save();
    const list = savedParagraphs(bytes).slice(3);
    expect(list.map((each) => listFormat(bytes, each))).toEqual([format, format, format]);
    expect(new Set(list.map((each) => each.properties.numPr?.numId)).size).toBe(1);
    expect(word.state()[command]).toBe(true);
    await run([command]);
    expect((await paragraph(3)).properties).not.toHaveProperty('numPr');
  });

  test('indent and outdent move a paragraph, and a list item by levels', async () => {
    await run(theTitle, ['indent'], ['indent'], ['outdent']);
    expect((await paragraph(0)).properties.ind).toMatchObject({ left: '720' });
    await run(theList, ['bullets'], ['indent']);
    expect((await paragraph(4)).properties.numPr?.ilvl).toBe('1');
  });

  test('line spacing and space around a paragraph', async () => {
    await run(theTitle, ['line-spacing', { is: 1.5 }]);
    await run(['space-before', { points: 12 }], ['space-after', { points: 6 }]);
    expect((await paragraph(0)).properties.spacing).toMatchObject({
      line: '360',
      lineRule: 'auto',
      before: '240',
      after: '120',
    });
    expect(word.state()).toMatchObject({ 'line-spacing': 1.5, 'space-before': 12, 'space-after': 6 });
  });

  test('type replaces the selection, and lines become paragraphs', async () => {
    await run(theDate, ['type', { text: '5 May\nAt six' }], ['new-paragraph'], ['type', { text: 'Come!' }]);
    expect((await saved()).slice(2, 5).map((each) => each.text)).toEqual([
      'First evening: 5 May',
      'At six',
      'Come!',
    ]);
  });

  test('cut, copy and paste carry text with its formatting', async () => {
    expect(word.can({ command: 'paste', args: {} })).toBe(false);
    await run(['select', { at: { paragraph: 2, words: 'everyone' } }], ['copy']);
    await run(['select', { at: { paragraph: 'Sending' }, caret: 'end' }], ['paste']);
    expect((await paragraph(5)).text).toBe('Sending e-mail safelyeveryone');
    expect((await paragraph(5)).runs.at(-1)?.properties).toHaveProperty('i');
    await run(['select', { at: { paragraph: 'Writing', words: 'Writing' } }], ['cut']);
    expect((await paragraph(3)).text).toBe(' a letter');
    expect(word.can({ command: 'cut', args: {} })).toBe(false);
  });

  test('the whole text of a paragraph is copied without its break, two paragraphs with theirs', async () => {
    await run(['select', { at: { paragraph: 'Writing' } }], ['copy']);
    await run(['select', { at: { paragraph: 'Planning' }, caret: 'end' }], ['paste']);
    expect((await saved()).map((each) => each.text).slice(3)).toEqual([
      'Writing a letter',
      'Planning the costsWriting a letter',
      'Sending e-mail safely',
    ]);
    await run(['select', { at: { paragraph: 'Writing', through: 'Planning' } }], ['copy']);
    await run(['select', { at: { paragraph: 'Sending' }, caret: 'start' }], ['paste']);
    expect((await saved()).length).toBeGreaterThan(7);
  });

  test('the format painter gives to the next selection what the first one has', async () => {
    await run(theDate, ['bold'], ['color', { is: '#0070C0' }], ['format-painter']);
    expect(word.state()['format-painter']).toBe(true);
    await run(['select', { at: { paragraph: 'Writing', words: 'letter' } }]);
    expect(await runOf('letter')).toMatchObject({ b: { val: '1' }, color: { val: '0070C0' } });
    expect(word.state()['format-painter']).toBe(false);
    await run(['select', { at: { paragraph: 'Planning' } }]);
    expect((await paragraph(4)).runs).toEqual([{ text: 'Planning the costs', properties: {} }]);
  });

  test('select-all reaches every paragraph and its mark', async () => {
    await run(['select-all'], ['bold']);
    const all = await saved();
    expect(all.flatMap((each) => each.runs).every((each) => 'b' in each.properties)).toBe(true);
    expect(all.slice(0, -1).every((each) => 'b' in each.mark && 'bCs' in each.mark)).toBe(true);
  });

  test('undo and redo are offered only when there is something to do', async () => {
    expect(word.can({ command: 'undo', args: {} })).toBe(false);
    await run(theDate, ['bold']);
    expect(word.can({ command: 'redo', args: {} })).toBe(false);
    await run(['undo']);
    expect(word.can({ command: 'redo', args: {} })).toBe(true);
  });

  test('direction turns the paragraph and what it has of Arabic', async () => {
    await run(theTitle, ['direction', { is: 'rtl' }]);
    expect((await paragraph(0)).properties.bidi).toEqual({});
    expect(word.state()).toMatchObject({ direction: 'rtl', align: 'right' });
  });

  test('every command was tried here', () => {
    expect([...wordCommands.ids].filter((id) => !tried.has(id))).toEqual([]);
  });
});
