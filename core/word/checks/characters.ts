import { excerpt, type CheckCall, type Verdict } from '../../exercise/index.ts';
import type { CharacterFormat, Paragraph, WordDocument } from '../model.ts';
import { found, wordCheck } from './check.ts';
import { askedFormats, type AskedFormat } from './formats.ts';
import { firstStretch, formatAt, lettersOf, offsetBefore, type Letter } from './letters.ts';
import { charactersOptions } from './options.ts';
import { starterParagraph } from './paragraphs.ts';
import { askedByOthers, comparableOf, judgeTarget, type Target } from './target.ts';

/** A paragraph of the target with the letters that are asked about and the rest. */
interface Part {
  paragraph: Paragraph;
  asked: Letter[];
  rest: Letter[];
  /** What a letter looked like in the starter; undefined for what was typed since. */
  before(letter: Letter): CharacterFormat | undefined;
}

function partsOf({ place, paragraphs, before }: Target): Part[] {
  return paragraphs.map((paragraph, index) => {
    const { start = 0, end = paragraph.text.length } = place;
    const original = before[index];
    const offsetOf = offsetBefore(paragraph.text, original?.text ?? '');
    return {
      paragraph,
      asked: lettersOf(paragraph, start, end),
      rest: [...lettersOf(paragraph, 0, start), ...lettersOf(paragraph, end)],
      before(letter) {
        const offset = offsetOf(letter.offset);
        return original && offset !== undefined ? formatAt(original, offset) : undefined;
      },
    };
  });
}

const at = (paragraph: Paragraph, letters: readonly Letter[]) => {
  const stretch = firstStretch(paragraph, letters);
  return {
    words: excerpt(paragraph.text.slice(stretch.start, stretch.end)),
    place: { paragraph: paragraph.index, ...stretch },
  };
};

/** Some of the letters have the format and some have not: too little. */
function judgePartly(parts: readonly Part[], format: AskedFormat): Verdict {
  for (const { paragraph, asked } of parts) {
    const without = asked.filter((letter) => !format.holds(letter.format));
    if (without.length === 0) continue;
    const { words, place } = at(paragraph, without);
    return found(`${format.code}.partly`, { ...format.expected, found: words }, place);
  }
  return null;
}

/** None of the letters has the format. */
function judgeMissing(
  model: WordDocument,
  starter: WordDocument,
  target: Target,
  parts: readonly Part[],
  format: AskedFormat,
  others: readonly CheckCall[],
): Verdict {
  const part = parts.find((each) => each.asked.length > 0);
  const letter = part?.asked[0];
  if (!part || !letter) return found('gone.empty', {}, target.place);
  const before = part.before(letter);
  const changed = before !== undefined && format.changed(letter.format, before);
  const elsewhere = changed ? undefined : gainedElsewhere(model, starter, target, format, others);
  if (elsewhere)
    return found(`${format.code}.elsewhere`, { ...format.expected, found: elsewhere }, target.place);
  const what = format.ending?.(letter.format) ?? (format.code === 'format' && !changed ? 'missing' : 'other');
  const instead = format.instead(letter.format);
  return found(
    `${format.code}.${what}`,
    instead === undefined ? format.expected : { ...format.expected, found: instead },
    target.place,
  );
}

/** Words that no check is about, which have the format now and had it not in the starter. */
function gainedElsewhere(
  model: WordDocument,
  starter: WordDocument,
  target: Target,
  format: AskedFormat,
  others: readonly CheckCall[],
): string | undefined {
  const asked = askedByOthers(model, starter, others);
  for (const paragraph of model.paragraphs) {
    if (!paragraph.runs.some((run) => format.holds(run.format))) continue;
    if (asked.has(paragraph) && !target.paragraphs.includes(paragraph)) continue;
    const before = starterParagraph(starter, comparableOf(model, paragraph));
    if (!before || (target.paragraphs.includes(paragraph) && target.place.start === undefined)) continue;
    const gained = lettersOf(paragraph).filter((letter) => {
      const was = formatAt(before, letter.offset);
      return was !== undefined && format.holds(letter.format) && !format.holds(was);
    });
    if (gained.length > 0) return at(paragraph, gained).words;
  }
  return undefined;
}

/** The rest of the paragraph got the format as well: too much. */
function judgeBeyond(parts: readonly Part[], format: AskedFormat): Verdict {
  for (const part of parts) {
    const beyond = part.rest.filter((letter) => {
      const before = part.before(letter);
      return before !== undefined && format.holds(letter.format) && !format.holds(before);
    });
    if (beyond.length === 0) continue;
    const { words, place } = at(part.paragraph, beyond);
    return found(`${format.code}.beyond`, { ...format.expected, found: words }, place);
  }
  return null;
}

/**
 * Character formats in effect on each visible character of a place (`w:rPr`, ECMA-376 Part 1 §17.3.2),
 * through styles, theme, and the twins for right-to-left text.
 */
export const characters = wordCheck(charactersOptions, (model, options, starter, others) =>
  judgeTarget(model, starter, options.at, (target) => {
    const parts = partsOf(target);
    const asked = parts.flatMap((part) => part.asked);
    for (const format of askedFormats(options)) {
      const verdict = asked.every((letter) => !format.holds(letter.format))
        ? judgeMissing(model, starter, target, parts, format, others)
        : (judgePartly(parts, format) ?? (options.only ? judgeBeyond(parts, format) : null));
      if (verdict) return verdict;
    }
    return null;
  }),
);
