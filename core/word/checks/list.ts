import type { Finding } from '../../exercise/index.ts';
import type { Paragraph } from '../model.ts';
import type { WordPlace } from '../place.ts';
import { found, wordCheck } from './check.ts';
import { listOptions } from './options.ts';
import { judgeParagraphs } from './paragraphs.ts';

/** A sign or number that was typed instead of made by the list button. */
const typedBullet = /^\s*[-–—•·*●▪◦○►✓]\s/;
const typedNumber = /^\s*\(?([0-9\u0660-\u0669\u06F0-\u06F9]{1,3}|[a-zA-Z]|[أبجدهوزحطيا])\s?[.)\-–]\s/;

const kindOf = ({ list }: Paragraph): 'bullet' | 'number' | 'none' => list?.kind ?? 'none';
const typed = (paragraph: Paragraph): boolean =>
  paragraph.list === null && (typedBullet.test(paragraph.text) || typedNumber.test(paragraph.text));

/** The list in effect (`w:numPr`, ECMA-376 Part 1 §17.3.1.19), also through the style. */
export const list = wordCheck(listOptions, (model, { at, is, level }, starter, others) => {
  const expected = `term.list.${is}`;
  const other = (paragraph: Paragraph, place: WordPlace): Finding => {
    const kind = kindOf(paragraph);
    if (kind === is)
      return found('list.level', { found: paragraph.list?.level ?? 1, expected: level ?? 1 }, place);
    if (is === 'none') return found('list.still', { found: `term.list.${kind}` }, place);
    if (typed(paragraph)) return found('list.typed', { expected }, place);
    return kind === 'none'
      ? found('list.missing', { expected }, place)
      : found('list.other', { found: `term.list.${kind}`, expected }, place);
  };
  return judgeParagraphs(model, starter, at, others, {
    code: is === 'none' ? 'list.none' : 'list',
    holds: (paragraph) =>
      kindOf(paragraph) === is && (level === undefined || paragraph.list?.level === level),
    expected: () => ({ expected }),
    touched: (paragraph) => kindOf(paragraph) !== 'none' || typed(paragraph),
    telling: is !== 'none',
    other,
  });
});
