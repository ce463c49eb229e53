import type { Alignment, Paragraph } from '../model.ts';
import { found, wordCheck } from './check.ts';
import { alignmentOptions } from './options.ts';
import { judgeParagraphs } from './paragraphs.ts';

/** What the button is called that gives this alignment to this paragraph. */
export function alignmentTerm(alignment: Alignment, { direction }: Paragraph): string {
  if (alignment === 'center' || alignment === 'justify') return `term.alignment.${alignment}`;
  return `term.alignment.${(alignment === 'start') === (direction === 'ltr') ? 'left' : 'right'}`;
}

/** Moved by typing spaces or tabs. */
export const pushed = (paragraph: Paragraph, before: Paragraph | undefined): boolean =>
  leading(paragraph) > leading(before) && /^(\s{3}|\t)/.test(paragraph.text);

const leading = (paragraph: Paragraph | undefined): number =>
  /^\s*/.exec(paragraph?.text ?? '')?.[0].length ?? 0;

/** Alignment in effect, the paragraph's direction applied (`w:jc`, ECMA-376 Part 1 §17.3.1.13). */
export const alignment = wordCheck(alignmentOptions, (model, { at, is }, starter, others) =>
  judgeParagraphs(model, starter, at, others, {
    code: 'alignment',
    holds: (paragraph) => paragraph.alignment === is,
    expected: (paragraph) => ({ expected: alignmentTerm(is, paragraph) }),
    touched: (paragraph, before) => paragraph.alignment !== before.alignment || pushed(paragraph, before),
    telling: is !== 'start',
    other: (paragraph, place, before) =>
      pushed(paragraph, before)
        ? found('alignment.spaces', { expected: alignmentTerm(is, paragraph) }, place)
        : found(
            'alignment.other',
            { found: alignmentTerm(paragraph.alignment, paragraph), expected: alignmentTerm(is, paragraph) },
            place,
          ),
  }),
);
