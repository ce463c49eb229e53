import { describe, expect, it } from 'vitest';
import { numbered, p, pStyle, r } from '../../fixtures/word/literals.ts';
import { judge, said } from './judge.ts';

const spacing = (attributes: string): string => `<w:spacing ${attributes}/>`;
const indented = (attributes: string): string => `<w:ind ${attributes}/>`;
const starter = ['Summer fair', 'Goals', 'Meet the neighbours', 'Eat together'].map((text) => p(text));
/** The starter with some paragraphs written anew. */
const changed = (changes: Record<number, string>): string[] =>
  starter.map((paragraph, index) => changes[index] ?? paragraph);

const cases = (
  check: string,
  options: Record<string, unknown>,
  table: readonly [name: string, changes: Record<number, string>, expected: string][],
): void => {
  it.each(table)('%s', (_, changes, expected) => {
    expect(said(judge(check, { at: { paragraph: 'Summer' }, ...options }, changed(changes), starter))).toBe(
      expected,
    );
  });
};

describe('style', () => {
  cases('style', { is: 'title' }, [
    ['right', { 0: p('Summer fair', pStyle('Title')) }, 'right'],
    ['untouched', {}, 'style.other found=term.style.normal expected=term.style.title'],
    [
      'another style',
      { 0: p('Summer fair', pStyle('Heading1')) },
      'style.other found=term.style.heading1 expected=term.style.title',
    ],
    [
      'on the wrong paragraph',
      { 1: p('Goals', pStyle('Title')) },
      'style.elsewhere expected=term.style.title found=Goals',
    ],
    [
      'only made big by hand',
      { 0: p([r('Summer fair', '<w:sz w:val="56"/>')]) },
      'style.lookalike expected=term.style.title',
    ],
    [
      'on some words only',
      { 0: p([r('Summer ', '<w:rStyle w:val="TitleChar"/>'), r('fair')]) },
      'style.part expected=term.style.title',
    ],
    [
      'only made bold by hand',
      { 0: p([r('Summer fair', '<w:b/>')]) },
      'style.lookalike expected=term.style.title',
    ],
    ['text gone', { 0: p('Fair', pStyle('Title')) }, 'gone.text words=Summer'],
  ]);
  it('asks for every paragraph of a range, empty ones aside', () => {
    const at = { paragraph: 'Goals', through: 'Eat' };
    const h = (text: string): string => p(text, pStyle('Heading2'));
    const all = [p('Summer fair'), h('Goals'), p(''), h('Meet the neighbours'), h('Eat together')];
    expect(judge('style', { at, is: 'heading2' }, all, starter)).toBeNull();
    const verdict = judge('style', { at, is: 'heading2' }, all.with(3, p('Meet the neighbours')), starter);
    expect(said(verdict)).toBe('style.partly expected=term.style.heading2 found=Meet the neighbours');
    expect(verdict?.place).toEqual({ paragraph: 3 });
    expect(judge('style', { at, is: 'heading2' }, starter, starter)?.place).toEqual({
      paragraph: 1,
      throughParagraph: 3,
    });
  });
});

describe('alignment', () => {
  cases('alignment', { is: 'center' }, [
    ['by hand', { 0: p('Summer fair', '<w:jc w:val="center"/>') }, 'right'],
    ['by a style', { 0: p('Summer fair', pStyle('Title')) }, 'right'],
    ['untouched', {}, 'alignment.other found=term.alignment.left expected=term.alignment.center'],
    ['by spaces', { 0: p('          Summer fair') }, 'alignment.spaces expected=term.alignment.center'],
    [
      'on another',
      { 2: p('Meet the neighbours', '<w:jc w:val="center"/>') },
      'alignment.elsewhere expected=term.alignment.center found=Meet the neighbours',
    ],
    [
      'other side',
      { 0: p('Summer fair', '<w:jc w:val="right"/>') },
      'alignment.other found=term.alignment.right expected=term.alignment.center',
    ],
  ]);
  it('names the buttons by the direction of the paragraph', () => {
    const rtl = [p('سوق الصيف', '<w:bidi/>')];
    const verdict = judge('alignment', { at: { paragraph: 'سوق' }, is: 'end' }, rtl, rtl);
    expect(said(verdict)).toBe('alignment.other found=term.alignment.right expected=term.alignment.left');
  });
});

describe('list', () => {
  cases('list', { is: 'bullet' }, [
    ['right', { 0: p('Summer fair', numbered(1)) }, 'right'],
    ['untouched', {}, 'list.missing expected=term.list.bullet'],
    [
      'numbers instead',
      { 0: p('Summer fair', numbered(2)) },
      'list.other found=term.list.number expected=term.list.bullet',
    ],
    [
      'on another',
      { 3: p('Eat together', numbered(1)) },
      'list.elsewhere expected=term.list.bullet found=Eat together',
    ],
  ]);
  it('knows a list that was typed by hand', () => {
    const at = { paragraph: 1 };
    expect(said(judge('list', { at, is: 'bullet' }, changed({ 0: p('- Summer fair') }), starter))).toBe(
      'list.typed expected=term.list.bullet',
    );
    expect(said(judge('list', { at, is: 'number' }, changed({ 0: p('١- سوق') }), starter))).toBe(
      'list.typed expected=term.list.number',
    );
  });
  it('asks for a level, counted from 1', () => {
    const options = { at: { paragraph: 'Goals' }, is: 'number', level: 2 };
    expect(judge('list', options, changed({ 1: p('Goals', numbered(2, 1)) }), starter)).toBeNull();
    expect(said(judge('list', options, changed({ 1: p('Goals', numbered(2)) }), starter))).toBe(
      'list.level found=1 expected=2',
    );
  });
  it('asks that there is none', () => {
    const before = changed({ 1: p('Goals', numbered(1)), 2: p('Meet the neighbours', numbered(1)) });
    const options = { at: { paragraph: 'Goals', through: 'Meet' }, is: 'none' };
    expect(judge('list', options, starter, before)).toBeNull();
    expect(said(judge('list', options, before, before))).toBe('list.still found=term.list.bullet');
    expect(said(judge('list', options, before.with(1, p('Goals')), before))).toBe(
      'list.none.partly expected=term.list.none found=Meet the neighbours',
    );
  });
});

describe('line-spacing', () => {
  cases('line-spacing', { is: 1.5 }, [
    ['right', { 0: p('Summer fair', spacing('w:line="360" w:lineRule="auto"')) }, 'right'],
    ['rounded by a program', { 0: p('Summer fair', spacing('w:line="362"')) }, 'right'],
    ['untouched', {}, 'line-spacing.other found=1.08 expected=1.5'],
    ['double', { 0: p('Summer fair', spacing('w:line="480"')) }, 'line-spacing.other found=2 expected=1.5'],
    [
      'a fixed height',
      { 0: p('Summer fair', spacing('w:line="360" w:lineRule="exact"')) },
      'line-spacing.fixed found=18 expected=1.5',
    ],
    [
      'on another',
      { 1: p('Goals', spacing('w:line="360"')) },
      'line-spacing.elsewhere expected=1.5 found=Goals',
    ],
  ]);
});

describe('space', () => {
  cases('space', { after: 12 }, [
    ['right', { 0: p('Summer fair', spacing('w:after="240"')) }, 'right'],
    ['rounded by a program', { 0: p('Summer fair', spacing('w:after="238"')) }, 'right'],
    ['untouched', {}, 'space.after.other found=8 expected=12'],
    ['an empty line instead', { 0: p('Summer fair') + p('') }, 'space.after.line expected=12'],
    [
      'on another',
      { 2: p('Meet the neighbours', spacing('w:after="240"')) },
      'space.after.elsewhere expected=12 found=Meet the neighbours',
    ],
    [
      'on the other side',
      { 0: p('Summer fair', spacing('w:before="240"')) },
      'space.after.other found=8 expected=12',
    ],
  ]);
  cases('space', { before: 6, after: 8 }, [['both sides', {}, 'space.before.other found=0 expected=6']]);
});

describe('indent', () => {
  cases('indent', { atLeast: 1.25 }, [
    ['right', { 0: p('Summer fair', indented('w:left="720"')) }, 'right'],
    ['little', { 0: p('Summer fair', indented('w:left="360"')) }, 'indent.little found=0.64 expected=1.25'],
    ['by a list', { 0: p('Summer fair', numbered(1)) }, 'right'],
    ['by spaces', { 0: p('\u00A0\u00A0\u00A0\u00A0Summer fair') }, 'indent.spaces expected=1.25'],
    [
      'first line only',
      { 0: p('Summer fair', indented('w:firstLine="720"')) },
      'indent.first-line expected=1.25',
    ],
    ['other side', { 0: p('Summer fair', indented('w:right="720"')) }, 'indent.other-side expected=1.25'],
    ['on another', { 1: p('Goals', indented('w:left="720"')) }, 'indent.elsewhere expected=1.25 found=Goals'],
  ]);
  cases('indent', { is: 1 }, [
    ['exactly', { 0: p('Summer fair', indented('w:left="567"')) }, 'right'],
    [
      'more than asked',
      { 0: p('Summer fair', indented('w:left="720"')) },
      'indent.other found=1.27 expected=1',
    ],
  ]);
});

describe('direction', () => {
  cases('direction', { is: 'rtl' }, [
    ['right', { 0: p('Summer fair', '<w:bidi/>') }, 'right'],
    ['untouched', {}, 'direction.other found=term.direction.ltr expected=term.direction.rtl'],
    [
      'only aligned',
      { 0: p('Summer fair', '<w:jc w:val="right"/>') },
      'direction.aligned expected=term.direction.rtl',
    ],
    [
      'on another',
      { 1: p('Goals', '<w:bidi/>') },
      'direction.elsewhere expected=term.direction.rtl found=Goals',
    ],
  ]);
});

describe('a place by number', () => {
  it('moves with its text when lines came before it', () => {
    const now = [p(''), ...changed({ 1: p('Goals', pStyle('Heading1')) })];
    expect(judge('style', { at: { paragraph: 2 }, is: 'heading1' }, now, starter)).toBeNull();
  });
  it('is said to be gone when there are fewer paragraphs', () => {
    expect(said(judge('style', { at: { paragraph: 4 }, is: 'title' }, [p('Summer fair')], starter))).toBe(
      'gone.paragraph number=4',
    );
  });
});
