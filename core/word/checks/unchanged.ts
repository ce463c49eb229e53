import { excerpt, type Verdict } from '../../exercise/index.ts';
import type { Paragraph, WordDocument } from '../model.ts';
import { findPlace, type At } from '../place.ts';
import { found, wordCheck } from './check.ts';
import { sameLook, sameParagraphFormat, sameText } from './facts.ts';
import { formatAt, lettersOf, offsetBefore } from './letters.ts';
import { unchangedOptions } from './options.ts';
import { findTarget, textsOf } from './target.ts';

/** A paragraph that must be as it was, but for `free` parts of it. */
interface Kept {
  paragraph: Paragraph;
  free: { start: number; end: number }[];
}

/** The paragraphs of a document without those that the task may change. */
function keptOf(model: WordDocument, starter: WordDocument, except: readonly At[]): Kept[] {
  const kept = model.paragraphs.map((paragraph): Kept | null => ({ paragraph, free: [] }));
  for (const at of except) {
    const place = model === starter ? findPlace(textsOf(model), at) : findTarget(model, starter, at)?.place;
    if (!place) continue;
    const { paragraph, start, end, throughParagraph = paragraph } = place;
    if (start !== undefined && end !== undefined) kept[paragraph]?.free.push({ start, end });
    else kept.fill(null, paragraph, throughParagraph + 1);
  }
  return kept.filter((each) => each !== null);
}

const isFree = ({ free }: Kept, offset: number): boolean =>
  free.some(({ start, end }) => offset >= start && offset < end);

const textOutside = (kept: Kept): string =>
  kept.free.length === 0
    ? kept.paragraph.text
    : kept.paragraph.text
        .split('')
        .filter((_, offset) => !isFree(kept, offset))
        .join('');

/** Whether the letters outside the free parts look as they did. */
function sameLetters(now: Kept, before: Kept): boolean {
  if (now.free.length === 0 && now.paragraph.text === before.paragraph.text)
    return sameStretches(now.paragraph, before.paragraph);
  const offsetOf = offsetBefore(now.paragraph.text, before.paragraph.text);
  return lettersOf(now.paragraph).every(({ offset, format }) => {
    const was = isFree(now, offset) ? undefined : offsetOf(offset);
    const original = was === undefined ? undefined : formatAt(before.paragraph, was);
    return original === undefined || sameLook(format, original);
  });
}

/** The same question for equal texts, run against run. */
function sameStretches({ runs, text }: Paragraph, before: Paragraph): boolean {
  let at = 0;
  for (const run of before.runs) {
    const end = run.start + run.text.length;
    while (at < runs.length && runs[at]!.start < end) {
      const other = runs[at]!;
      const otherEnd = other.start + other.text.length;
      const shared = text.slice(Math.max(run.start, other.start), Math.min(end, otherEnd));
      if (shared.trim() !== '' && !sameLook(run.format, other.format)) return false;
      if (otherEnd > end) break;
      at++;
    }
  }
  return true;
}

function compare(now: Kept, before: Kept): Verdict {
  const place = { paragraph: now.paragraph.index };
  const values = { found: excerpt(before.paragraph.text) };
  if (!sameText(textOutside(now), textOutside(before))) return found('unchanged.text', values, place);
  return sameParagraphFormat(now.paragraph, before.paragraph) && sameLetters(now, before)
    ? null
    : found('unchanged.format', values, place);
}

/** One document has more paragraphs: says which one came or went. */
function cameOrWent(now: readonly Kept[], before: readonly Kept[], at: number): Verdict {
  if (now.length > before.length) {
    const added = now[at]?.paragraph;
    const code = added?.text.trim() === '' ? 'unchanged.line' : 'unchanged.added';
    return found(code, { found: excerpt(added?.text ?? '') }, { paragraph: added?.index ?? 0 });
  }
  const neighbour = now[Math.min(at, now.length - 1)]?.paragraph;
  return found(
    'unchanged.gone',
    { found: excerpt(before[at]?.paragraph.text ?? '') },
    neighbour && { paragraph: neighbour.index },
  );
}

/** Text and formatting outside the task's places equal the starter's, fact by fact. */
export const unchanged = wordCheck(unchangedOptions, (model, { except }, starter) => {
  const now = keptOf(model, starter, except);
  const before = keptOf(starter, starter, except);
  const shorter = Math.min(now.length, before.length);
  for (let at = 0; at < shorter; at++) {
    if (now.length !== before.length && !sameText(textOutside(now[at]!), textOutside(before[at]!)))
      return cameOrWent(now, before, at);
    const verdict = compare(now[at]!, before[at]!);
    if (verdict) return verdict;
  }
  return now.length === before.length ? null : cameOrWent(now, before, shorter);
});
