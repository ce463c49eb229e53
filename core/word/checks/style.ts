import type { Paragraph } from '../model.ts';
import { builtInStyle } from '../style-kinds.ts';
import { found, wordCheck } from './check.ts';
import { styleOptions } from './options.ts';
import { judgeParagraphs } from './paragraphs.ts';

const styleTerm = ({ style }: Paragraph): string => (style.kind ? `term.style.${style.kind}` : style.name);

const biggest = (paragraph: Paragraph): number =>
  paragraph.runs.reduce((size, run) => Math.max(size, run.format.size), 0);
const allBold = (paragraph: Paragraph): boolean =>
  paragraph.runs.length > 0 && paragraph.runs.every((run) => run.format.bold);

/** Made large or bold by hand, so that it looks like what was asked and is not. */
const lookalike = (paragraph: Paragraph, before: Paragraph | undefined): boolean =>
  before !== undefined &&
  paragraph.style.kind === before.style.kind &&
  (biggest(paragraph) > biggest(before) || (allBold(paragraph) && !allBold(before)));

/** Chosen while a part of the line was selected: Word then gives that part the style's look alone. */
const onPart = (paragraph: Paragraph, asked: string): boolean =>
  paragraph.runs.some(
    ({ format: { style: name } }) =>
      name !== null && builtInStyle('', name.replace(/ char$/i, ''), true) === asked,
  );

/** The paragraph's style, by the part that it plays (`w:pStyle`, ECMA-376 Part 1 §17.3.1.27). */
export const style = wordCheck(styleOptions, (model, { at, is }, starter, others) => {
  const expected = `term.style.${is}`;
  return judgeParagraphs(model, starter, at, others, {
    code: 'style',
    holds: (paragraph) => paragraph.style.kind === is,
    expected: () => ({ expected }),
    touched: (paragraph, before) =>
      paragraph.style.id !== before.style.id || lookalike(paragraph, before) || onPart(paragraph, is),
    telling: is !== 'normal',
    other(paragraph, place, before) {
      if (onPart(paragraph, is)) return found('style.part', { expected }, place);
      return is !== 'normal' && lookalike(paragraph, before)
        ? found('style.lookalike', { expected }, place)
        : found('style.other', { found: styleTerm(paragraph), expected }, place);
    },
  });
});
