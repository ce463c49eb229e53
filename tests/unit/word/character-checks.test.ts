import { describe, expect, it } from 'vitest';
import { p, pStyle, r } from '../../fixtures/word/literals.ts';
import { judge, said } from './judge.ts';

const starter = [p('Come on Saturday at ten'), p('Bring: tea and bread')];
const line = (...runs: string[]): string[] => [p(runs), starter[1]!];
const bold = '<w:b/><w:bCs/>';
const saturday = { paragraph: 'Come', words: 'Saturday' };
const ask = (options: Record<string, unknown>, now: string[], before = starter): string =>
  said(judge('characters', { at: saturday, ...options }, now, before));

describe('bold, italic, underline, strike', () => {
  it('take the words however the runs are split', () => {
    expect(ask({ bold: true }, line(r('Come on '), r('Satur', bold), r('day', bold), r(' at ten')))).toBe(
      'right',
    );
  });
  it('count a strong style, and a bold paragraph style', () => {
    expect(
      ask({ bold: true }, line(r('Come on '), r('Saturday', '<w:rStyle w:val="Strong"/>'), r(' at ten'))),
    ).toBe('right');
    const heading = [p('Come on Saturday at ten', pStyle('Heading1')), starter[1]!];
    expect(said(judge('characters', { at: { paragraph: 'Come' }, bold: true }, heading, starter))).toBe(
      'right',
    );
  });
  it('say that nothing is there yet', () => {
    expect(ask({ bold: true }, starter)).toBe('format.missing what=term.format.bold');
  });
  it('say what was done instead', () => {
    const now = line(r('Come on '), r('Saturday', '<w:i/>'), r(' at ten'));
    expect(ask({ bold: true }, now)).toBe('format.other what=term.format.bold found=term.format.italic');
  });
  it('say which letters were forgotten, and do not ask for spaces', () => {
    const now = line(r('Come on '), r('Satur', bold), r('day at ten'));
    expect(ask({ bold: true }, now)).toBe('format.partly what=term.format.bold found=day');
    const spaces = line(r('Come', bold), r(' '), r('on', bold), r(' Saturday at ten'));
    expect(ask({ at: { paragraph: 'Come', words: 'Come on' }, bold: true }, spaces)).toBe('right');
  });
  it('say which words got it too, with their place', () => {
    const now = line(r('Come on '), r('Saturday at', bold), r(' ten'));
    const verdict = judge('characters', { at: saturday, bold: true }, now, starter);
    expect(said(verdict)).toBe('format.beyond what=term.format.bold found=at');
    expect(verdict?.place).toEqual({ paragraph: 0, start: 17, end: 19 });
    expect(ask({ bold: true, only: false }, now)).toBe('right');
  });
  it('forgive the rest what it had in the starter', () => {
    const before = line(r('Come', bold), r(' on Saturday at ten'));
    const now = line(r('Come', bold), r(' on '), r('Saturday', bold), r(' at ten'));
    expect(ask({ bold: true }, now, before)).toBe('right');
  });
  it('say that other words have it', () => {
    expect(ask({ bold: true }, line(r('Come', bold), r(' on Saturday at ten')))).toBe(
      'format.elsewhere what=term.format.bold found=Come',
    );
    expect(ask({ bold: true }, [starter[0]!, p([r('Bring:', bold), r(' tea and bread')])])).toBe(
      'format.elsewhere what=term.format.bold found=Bring:',
    );
  });
  it('may be asked to go', () => {
    const before = line(r('Come on Saturday at ten', '<w:u w:val="single"/>'));
    const options = { at: { paragraph: 'Come' }, underline: false };
    expect(said(judge('characters', options, starter, before))).toBe('right');
    expect(said(judge('characters', options, before, before))).toBe(
      'format.off.other what=term.format.underline',
    );
  });
  it('count any underline and both kinds of strike', () => {
    const now = line(r('Come on '), r('Saturday', '<w:u w:val="wave"/><w:dstrike/>'), r(' at ten'));
    expect(ask({ underline: true, strike: true }, now)).toBe('right');
  });
  it('never give a mark for words that are gone, or for nothing', () => {
    expect(ask({ bold: true }, line(r('Come', bold), r(' on Friday')))).toBe('gone.text words=Saturday');
    expect(said(judge('characters', { at: { paragraph: 1 }, bold: true }, [p('')], [p('')]))).toBe(
      'gone.empty',
    );
  });
  it('cover a range of paragraphs', () => {
    const now = [p([r('Come on Saturday at ten', bold)]), p('Bring: tea and bread')];
    const options = { at: { paragraph: 'Come', through: 'Bring' }, bold: true };
    expect(said(judge('characters', options, now, starter))).toBe(
      'format.partly what=term.format.bold found=Bring: tea and bread',
    );
  });
});

describe('size, font, colour, highlight', () => {
  const on = (rPr: string): string[] => line(r('Come on '), r('Saturday', rPr), r(' at ten'));
  it.each([
    [{ size: 16 }, '<w:sz w:val="32"/>', 'right'],
    [{ size: 16 }, '<w:sz w:val="36"/>', 'size.other expected=16 found=18'],
    [{ font: 'arial' }, '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>', 'right'],
    [
      { font: 'Arial' },
      '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/>',
      'font.other expected=Arial found=Georgia',
    ],
    [{ color: 'red' }, '<w:color w:val="C00000"/>', 'right'],
    [{ color: '#C00000' }, '<w:color w:val="C10101"/>', 'right'],
    [
      { color: '#C00000' },
      '<w:color w:val="FF0000"/>',
      'color.shade expected=term.color.red found=term.color.red',
    ],
    [
      { color: 'red' },
      '<w:color w:val="0070C0"/>',
      'color.other expected=term.color.red found=term.color.blue',
    ],
    [{ color: 'black' }, '<w:color w:val="auto"/>', 'right'],
    [{ highlight: 'yellow' }, '<w:highlight w:val="yellow"/>', 'right'],
    [{ highlight: 'yellow' }, '<w:shd w:val="clear" w:fill="FFFF00"/>', 'right'],
    [
      { highlight: 'yellow' },
      '<w:highlight w:val="green"/>',
      'highlight.other expected=term.highlight.yellow found=term.highlight.green',
    ],
    [
      { highlight: 'none' },
      '<w:highlight w:val="green"/>',
      'highlight.off.other expected=term.highlight.none found=term.highlight.green',
    ],
  ])('%o on %s: %s', (options, rPr, expected) => {
    expect(ask(options, on(rPr))).toBe(expected);
  });
  it('ask Arabic text for its own size and font', () => {
    const rtl = '<w:rtl/><w:rFonts w:ascii="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="32"/>';
    const options = { at: { paragraph: 'سوق', words: 'الصيف' }, size: 16, font: 'Arial' };
    expect(said(judge('characters', options, [p([r('سوق '), r('الصيف', rtl)])], [p('سوق الصيف')]))).toBe(
      'right',
    );
  });
});
