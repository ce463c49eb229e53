import { describe, expect, it } from 'vitest';
import { p, pStyle, r } from '../../fixtures/word/literals.ts';
import { judge, said } from './judge.ts';

const starter = ['Shopping list', 'Date:', 'Tea', 'Bread'].map((text) => p(text));
const changed = (changes: Record<number, string>): string[] =>
  starter.map((paragraph, index) => changes[index] ?? paragraph);

describe('text', () => {
  const is = 'Date: 5 May 2026';
  it.each([
    ['Date: 5 May 2026', {}, 'right'],
    ['Date:\u00A0٥  May ٢٠٢٦ ', {}, 'right'],
    ['Date: 5 may 2026', { compare: 'case' }, 'right'],
    [
      'Date: 5 May 2026 ',
      { compare: 'exact' },
      'text.spaces found=Date: 5 May 2026 expected=Date: 5 May 2026',
    ],
    ['Date: 5 MAY 2026', {}, 'text.case found=Date: 5 MAY 2026 expected=Date: 5 May 2026'],
    ['Date: 5 June 2026', {}, 'text.other found=Date: 5 June 2026 expected=Date: 5 May 2026'],
    ['Date: 5 May 2026, noon', {}, 'text.more found=Date: 5 May 2026, noon expected=Date: 5 May 2026'],
    ['Date:', {}, 'text.other found=Date: expected=Date: 5 May 2026'],
  ])('%o %o: %s', (text, options, expected) => {
    const verdict = judge(
      'text',
      { at: { paragraph: 'Date' }, is, ...options },
      changed({ 1: p(text) }),
      starter,
    );
    expect(said(verdict)).toBe(expected);
  });
  it('reads Arabic without its marks when the comparison is loose', () => {
    const ask = (compare: string, text: string): string =>
      said(judge('text', { at: { paragraph: 1 }, is: 'مرحبا', compare }, [p(text)], [p('x')]));
    expect(ask('loose', 'مَرْحـــبًا')).toBe('right');
    expect(ask('whitespace', 'مَرحبا')).toBe('text.marks found=مَرحبا expected=مرحبا');
  });
  it('takes what programs make of typed signs for what was typed, unless it must be exact', () => {
    const ask = (compare: string): string => {
      const options = { at: { paragraph: 1 }, is: 'Don\'t forget - "tea"...', compare };
      return said(judge('text', options, [p('Don’t forget – “tea”…')], [p('x')]));
    };
    expect(ask('whitespace')).toBe('right');
    expect(ask('exact')).toMatch(/^text\.almost/);
  });
  it('shows the place where long texts begin to differ', () => {
    const line = (end: string): string => `To: the Parks Department, Municipality of Nablus, ${end}`;
    const options = { at: { paragraph: 1 }, is: line('upper floor, third room on the left') };
    expect(said(judge('text', options, [p(line('lower floor'))], [p('x')]))).toBe(
      'text.other found=…of Nablus, lower floor expected=…of Nablus, upper floor, third room on…',
    );
  });
  it('says when the right text stands elsewhere, or nothing does', () => {
    const options = { at: { paragraph: 3 }, is: 'Green tea' };
    expect(said(judge('text', options, changed({ 2: p('x'), 3: p('Green tea') }), starter))).toBe(
      'text.elsewhere expected=Green tea',
    );
    expect(said(judge('text', options, changed({ 2: p('') }), starter))).toBe(
      'text.empty expected=Green tea',
    );
  });
});

describe('unchanged', () => {
  const ask = (now: string[], except: unknown[] = [{ paragraph: 'Date' }]): string =>
    said(judge('unchanged', { except }, now, starter));
  it('lets the named places change', () => {
    expect(ask(changed({ 1: p('Date: today', pStyle('Heading1')) }))).toBe('right');
    expect(ask(changed({ 1: p([r('Date:', '<w:b/>')]) }))).toBe('right');
  });
  it('sees other text, other formats, and lines that came or went', () => {
    expect(ask(changed({ 2: p('Tee') }))).toBe('unchanged.text found=Tea');
    expect(ask(changed({ 2: p([r('Tea', '<w:b/>')]) }))).toBe('unchanged.format found=Tea');
    expect(ask(changed({ 3: p('Bread', '<w:jc w:val="center"/>') }))).toBe('unchanged.format found=Bread');
    expect(ask(changed({ 2: p('') + p('Tea') }))).toBe('unchanged.line found=');
    expect(ask([...starter, p('Milk')])).toBe('unchanged.added found=Milk');
    expect(ask(starter.slice(0, 3))).toBe('unchanged.gone found=Bread');
    expect(ask(starter.toSpliced(2, 1))).toBe('unchanged.gone found=Tea');
  });
  it('lets only the named words of a paragraph change', () => {
    const before = [p('Come on Saturday at ten')];
    const except = [{ paragraph: 'Come', words: 'Saturday' }];
    const check = (...runs: string[]): string => said(judge('unchanged', { except }, [p(runs)], before));
    expect(check(r('Come on '), r('Saturday', '<w:b/>'), r(' at ten'))).toBe('right');
    expect(check(r('Come on '), r('Saturday at ten', '<w:b/>'))).toBe(
      'unchanged.format found=Come on Saturday at ten',
    );
    expect(check(r('Come on Saturday at nine'))).toBe('unchanged.text found=Come on Saturday at ten');
  });
  it('forgives what programs round', () => {
    expect(ask(changed({ 2: p('Tea ', '<w:spacing w:after="161" w:line="260"/>') }))).toBe('right');
  });
});

describe('options', () => {
  it.each([
    ['style', { at: { paragraph: 1 }, is: 'heading9' }],
    ['style', { at: { paragraph: 1 }, is: 'title', colour: 'red' }],
    ['characters', { at: { paragraph: 1 } }],
    ['characters', { at: { paragraph: 1 }, color: 'reddish' }],
    ['list', { at: { paragraph: 1 }, is: 'none', level: 1 }],
    ['space', { at: { paragraph: 1 } }],
    ['indent', { at: { paragraph: 1 }, is: 1, atLeast: 1 }],
    ['text', { at: { paragraph: 1, words: 'x' }, is: 'x' }],
    ['alignment', { at: { paragraph: 0 }, is: 'center' }],
  ])('of %s are refused when wrong: %o', (check, options) => {
    expect(() => judge(check, options, starter, starter)).toThrow();
  });
});
