import { near, rounded, tolerance, type Finding } from '../../exercise/index.ts';
import type { Paragraph } from '../model.ts';
import type { WordPlace } from '../place.ts';
import { pushed } from './alignment.ts';
import { found, wordCheck } from './check.ts';
import { indentOptions } from './options.ts';
import { judgeParagraphs } from './paragraphs.ts';

/** The indent at the side where lines start (`w:ind`, ECMA-376 Part 1 §17.3.1.12), the list's included. */
export const indent = wordCheck(indentOptions, (model, { at, atLeast, is }, starter, others) => {
  const expected = rounded(is ?? atLeast ?? 0);
  const enough = (length: number): boolean =>
    is === undefined ? length >= expected - tolerance.centimetres : near(length, is, tolerance.centimetres);
  const other = (paragraph: Paragraph, place: WordPlace, before: Paragraph | undefined): Finding => {
    const { start, end, firstLine } = paragraph.indent;
    const values = { found: rounded(start), expected };
    if (pushed(paragraph, before)) return found('indent.spaces', { expected }, place);
    if (expected > 0 && enough(start + firstLine) && firstLine > 0)
      return found('indent.first-line', { expected }, place);
    if (expected > 0 && enough(end) && !(before && enough(before.indent.end)))
      return found('indent.other-side', { expected }, place);
    return found(is === undefined ? 'indent.little' : 'indent.other', values, place);
  };
  return judgeParagraphs(model, starter, at, others, {
    code: 'indent',
    holds: (paragraph) => enough(paragraph.indent.start),
    expected: () => ({ expected }),
    touched: (paragraph, before) =>
      JSON.stringify(paragraph.indent) !== JSON.stringify(before.indent) || pushed(paragraph, before),
    telling: expected !== 0,
    other,
  });
});
