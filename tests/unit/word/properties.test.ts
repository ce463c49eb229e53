import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWord, type CharacterFormat, type Paragraph } from '../../../core/word/index.ts';
import { ordinary, p, pStyle, r, standardStyles } from '../../fixtures/word/literals.ts';
import { judge } from './judge.ts';

const first = (paragraph: string, styles = standardStyles): Paragraph =>
  readWord(ordinary([paragraph], { styles })).paragraphs[0]!;

const look = fc.record({
  bold: fc.boolean(),
  italic: fc.boolean(),
  strike: fc.boolean(),
  underline: fc.constantFrom('none', 'single', 'double', 'wave'),
  size: fc.integer({ min: 2, max: 3000 }),
  color: fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => value.toString(16).padStart(6, '0').toUpperCase()),
  rightToLeft: fc.boolean(),
});
type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;

const onOff = (name: string, on: boolean): string => `<w:${name} w:val="${on ? 1 : 0}"/>`;
/** A look as run properties; right-to-left text states it in the twins, and the opposite in the others. */
function properties({ bold, italic, strike, underline, size, color, rightToLeft }: Look): string {
  const [own, other] = rightToLeft ? ['Cs', ''] : ['', 'Cs'];
  return (
    onOff(`b${own}`, bold) +
    onOff(`b${other}`, !bold) +
    onOff(`i${own}`, italic) +
    onOff(`i${other}`, !italic) +
    onOff('strike', strike) +
    `<w:u w:val="${underline}"/><w:color w:val="${color}"/>` +
    `<w:sz${own} w:val="${size}"/><w:sz${other} w:val="${size + 7}"/>` +
    onOff('rtl', rightToLeft)
  );
}
const shown = ({ bold, italic, strike, underline, size, color, rightToLeft }: CharacterFormat) => ({
  bold,
  italic,
  strike,
  underline: underline ?? 'none',
  size: size * 2,
  color: color.slice(1),
  rightToLeft,
});

describe('the format of a run', () => {
  it('is what was written, by hand, by a character style or by a paragraph style', () => {
    fc.assert(
      fc.property(look, (each) => {
        const style = (type: string): string =>
          `<w:style w:type="${type}" w:customStyle="1" w:styleId="mine"><w:name w:val="mine"/><w:rPr>${properties(each)}</w:rPr></w:style>`;
        expect(shown(first(p([r('word', properties(each))])).runs[0]!.format)).toEqual(each);
        const byCharacter = first(
          p([r('word', '<w:rStyle w:val="mine"/>')]),
          standardStyles + style('character'),
        );
        expect(shown(byCharacter.runs[0]!.format)).toEqual(each);
        const byParagraph = first(p('word', pStyle('mine')), standardStyles + style('paragraph'));
        expect(shown(byParagraph.runs[0]!.format)).toEqual(each);
      }),
    );
  });
  it('does not depend on how the text was cut into runs', () => {
    const cuts = fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 8 }), look, fc.nat(8)), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(cuts, (pieces) => {
        const safe = pieces.map(
          ([text, each, at]) => [text.replace(/\p{Cc}/gu, '-'), properties(each), at] as const,
        );
        const whole = first(p(safe.map(([text, rPr]) => r(text, rPr))));
        const cut = first(
          p(
            safe.flatMap(([text, rPr, at]) => [
              r(text.slice(0, at), rPr),
              '<w:proofErr/>',
              r(text.slice(at), rPr),
            ]),
          ),
        );
        expect(cut).toEqual(whole);
      }),
    );
  });
});

describe('the check of characters', () => {
  it('holds for exactly the words that were asked for, give or take spaces', () => {
    const words = fc.array(fc.constantFrom('tea', 'bread', 'olives', 'شاي', 'خبز'), {
      minLength: 3,
      maxLength: 7,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), fc.nat(), (list, target, from, length) => {
        const numbered = list.map((word, index) => `${word}${index}`);
        const text = numbered.join(' ');
        const asked = numbered[target % numbered.length]!;
        const start = from % text.length;
        const end = Math.min(text.length, start + (length % 12) + 1);
        const bold = '<w:b/><w:bCs/>';
        const now = [p([r(text.slice(0, start)), r(text.slice(start, end), bold), r(text.slice(end))])];
        const verdict = judge('characters', { at: { paragraph: 1, words: asked }, bold: true }, now, [
          p(text),
        ]);
        expect(verdict === null).toBe(text.slice(start, end).trim() === asked);
      }),
    );
  });
});
