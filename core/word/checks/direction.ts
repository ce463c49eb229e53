import { found, wordCheck } from './check.ts';
import { directionOptions } from './options.ts';
import { judgeParagraphs } from './paragraphs.ts';

/** The paragraph's direction (`w:bidi`, ECMA-376 Part 1 §17.3.1.6). */
export const direction = wordCheck(directionOptions, (model, { at, is }, starter, others) => {
  const expected = `term.direction.${is}`;
  return judgeParagraphs(model, starter, at, others, {
    code: 'direction',
    holds: (paragraph) => paragraph.direction === is,
    expected: () => ({ expected }),
    touched: (paragraph, before) => paragraph.alignment !== before.alignment,
    telling: true,
    other: (paragraph, place, before) =>
      paragraph.alignment === 'end' && before?.alignment !== 'end'
        ? found('direction.aligned', { expected }, place)
        : found('direction.other', { found: `term.direction.${paragraph.direction}`, expected }, place),
  });
});
