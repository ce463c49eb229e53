import { near, rounded, tolerance } from '../../exercise/index.ts';
import { found, wordCheck } from './check.ts';
import { lineSpacingOptions } from './options.ts';
import { judgeParagraphs } from './paragraphs.ts';

/** Line spacing as a multiple of the single line (`w:spacing/@w:line`, ECMA-376 Part 1 §17.3.1.33). */
export const lineSpacing = wordCheck(lineSpacingOptions, (model, { at, is }, starter, others) =>
  judgeParagraphs(model, starter, at, others, {
    code: 'line-spacing',
    holds: ({ line }) => line.rule === 'multiple' && near(line.value, is, tolerance.lines),
    expected: () => ({ expected: is }),
    touched: ({ line }, before) => JSON.stringify(line) !== JSON.stringify(before.line),
    telling: is !== 1,
    other: ({ line }, place) =>
      line.rule === 'multiple'
        ? found('line-spacing.other', { found: rounded(line.value), expected: is }, place)
        : found('line-spacing.fixed', { found: rounded(line.points), expected: is }, place),
  }),
);
