import { near, rounded, tolerance, type CheckCall, type Verdict } from '../../exercise/index.ts';
import type { Paragraph, WordDocument } from '../model.ts';
import type { At } from '../place.ts';
import { found, wordCheck } from './check.ts';
import { spaceOptions } from './options.ts';
import { judgeParagraphs, starterParagraph } from './paragraphs.ts';
import { comparableOf } from './target.ts';

type Side = 'before' | 'after';

/** Whether an empty paragraph stands beside this one. */
function emptyBeside(model: WordDocument, paragraph: Paragraph, side: Side): boolean {
  const beside = model.paragraphs[paragraph.index + (side === 'before' ? -1 : 1)];
  return beside !== undefined && beside.text.trim() === '';
}

function judgeSide(
  model: WordDocument,
  starter: WordDocument,
  at: At,
  others: readonly CheckCall[],
  side: Side,
  is: number,
): Verdict {
  const emptied = (paragraph: Paragraph): boolean => {
    const before = starterParagraph(starter, comparableOf(model, paragraph));
    return emptyBeside(model, paragraph, side) && before !== undefined && !emptyBeside(starter, before, side);
  };
  return judgeParagraphs(model, starter, at, others, {
    code: `space.${side}`,
    holds: ({ space }) => near(space[side], is, tolerance.points),
    expected: () => ({ expected: is }),
    touched: (paragraph, before) => paragraph.space[side] !== before.space[side] || emptied(paragraph),
    telling: is !== 0,
    other: (paragraph, place) =>
      emptied(paragraph)
        ? found(`space.${side}.line`, { expected: is }, place)
        : found(`space.${side}.other`, { found: rounded(paragraph.space[side], 1), expected: is }, place),
  });
}

/** Space before and after a paragraph, in points (`w:spacing`, ECMA-376 Part 1 §17.3.1.33). */
export const space = wordCheck(
  spaceOptions,
  (model, { at, before, after }, starter, others) =>
    (before === undefined ? null : judgeSide(model, starter, at, others, 'before', before)) ??
    (after === undefined ? null : judgeSide(model, starter, at, others, 'after', after)),
);
