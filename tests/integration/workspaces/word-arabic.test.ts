import { beforeEach, describe, expect, test } from 'vitest';
import { arabicNotice } from './documents.ts';
import { openBench } from './word-bench.ts';

const { word, run, paragraph, runOf } = await openBench();
const arabic = await arabicNotice();

describe('in an Arabic document', () => {
  beforeEach(() => word.load(arabic));

  test('bold, italic and size hold for Arabic letters too', async () => {
    await run(['select', { at: { paragraph: 'الأمسية', words: '4 أكتوبر 2026' } }]);
    await run(['bold'], ['italic'], ['size', { is: 16 }], ['font', { is: 'Arial' }]);
    expect(await runOf('4 أكتوبر 2026')).toEqual({
      rFonts: { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial' },
      b: {},
      bCs: {},
      i: {},
      iCs: {},
      sz: { val: '32' },
      szCs: { val: '32' },
      rtl: {},
    });
    expect(word.state()).toMatchObject({ bold: true, italic: true, size: 16, font: 'Arial' });
  });

  test('alignment is as on paper, whatever the direction', async () => {
    await run(['select', { at: { paragraph: 1 } }]);
    expect(word.state().align).toBe('right');
    await run(['align', { is: 'left' }]);
    expect((await paragraph(0)).properties.jc).toEqual({ val: 'right' });
    expect(word.state().align).toBe('left');
  });

  test('direction turns the paragraph, its mark and its Arabic letters, and leaves Latin ones', async () => {
    await run(['select', { at: { paragraph: 'للتسجيل' } }], ['direction', { is: 'rtl' }]);
    const turned = await paragraph(5);
    expect(turned.properties.bidi).toEqual({});
    expect(turned.mark).toHaveProperty('rtl');
    expect(turned.runs).toEqual([
      { text: 'للتسجيل اكتبوا إلى ', properties: { rtl: {} } },
      { text: 'Nour Centre ', properties: {} },
      { text: 'قبل الأحد.', properties: { rtl: {} } },
    ]);
    expect(word.state()).toMatchObject({ direction: 'rtl', align: 'right' });
    await run(['undo']);
    expect((await paragraph(5)).properties).not.toHaveProperty('bidi');
    expect((await paragraph(5)).runs).toHaveLength(1);
  });

  test('direction back to the left keeps Arabic letters right to left', async () => {
    await run(['select', { at: { paragraph: 1 } }], ['direction', { is: 'ltr' }]);
    const turned = await paragraph(0);
    expect(turned.properties).not.toHaveProperty('bidi');
    expect(turned.runs[0]?.properties).toHaveProperty('rtl');
    expect(word.state()).toMatchObject({ direction: 'ltr', align: 'left' });
  });

  test('what is typed in Arabic reads from the right, in a new paragraph too', async () => {
    await run(
      ['select', { at: { paragraph: 1 }, caret: 'end' }],
      ['new-paragraph'],
      ['type', { text: 'أهلًا' }],
    );
    const typed = await paragraph(1);
    expect(typed.properties.bidi).toEqual({});
    expect(typed.runs[0]?.properties).toHaveProperty('rtl');
  });
});
