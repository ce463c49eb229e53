import type { CharacterFormat, Paragraph } from '../model.ts';

/** One visible character of a paragraph; white space has no look, so it is never judged. */
export interface Letter {
  offset: number;
  format: CharacterFormat;
}

/** The visible characters of a paragraph between two offsets. */
export function lettersOf(paragraph: Paragraph, start = 0, end = paragraph.text.length): Letter[] {
  const letters: Letter[] = [];
  for (const run of paragraph.runs)
    for (let at = Math.max(start, run.start); at < Math.min(end, run.start + run.text.length); at++)
      if (!/\s/.test(paragraph.text.charAt(at))) letters.push({ offset: at, format: run.format });
  return letters;
}

/** The first stretch of neighbouring letters (white space between them is no gap), as offsets. */
export function firstStretch(
  paragraph: Paragraph,
  letters: readonly Letter[],
): { start: number; end: number } {
  const start = letters[0]?.offset ?? 0;
  let end = start + 1;
  for (const { offset } of letters.slice(1)) {
    if (paragraph.text.slice(end, offset).trim() !== '') break;
    end = offset + 1;
  }
  return { start, end };
}

/**
 * Finds for an offset in the text as it is the same character in the text as it was, by what both have
 * in common at their beginning and end; undefined for what was typed between.
 */
export function offsetBefore(now: string, before: string): (offset: number) => number | undefined {
  const shorter = Math.min(now.length, before.length);
  let head = 0;
  while (head < shorter && now[head] === before[head]) head++;
  let tail = 0;
  while (tail < shorter - head && now[now.length - 1 - tail] === before[before.length - 1 - tail]) tail++;
  return (offset) => {
    if (offset < head) return offset;
    return offset >= now.length - tail ? offset - now.length + before.length : undefined;
  };
}

/** The format at an offset. */
export const formatAt = (paragraph: Paragraph, offset: number): CharacterFormat | undefined =>
  paragraph.runs.find((run) => offset >= run.start && offset < run.start + run.text.length)?.format;
