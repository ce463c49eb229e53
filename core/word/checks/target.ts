import { excerpt, type CheckCall, type Verdict } from '../../exercise/index.ts';
import { comparableText } from '../../language/index.ts';
import type { Paragraph, WordDocument } from '../model.ts';
import { at as atFormat, comparableTexts, findPlace, type At, type WordPlace } from '../place.ts';
import { found } from './check.ts';

/** What `at` names, found in the learner's document and, where it is there, in the starter. */
export interface Target {
  place: WordPlace;
  /** From the first to the last paragraph of the place. */
  paragraphs: readonly Paragraph[];
  /** The same paragraph, or range of them, in the starter. */
  before: readonly Paragraph[];
}

const bodyTexts = new WeakMap<WordDocument, readonly string[]>();

/** The texts of the body's paragraphs, one list for each document. */
export function textsOf(model: WordDocument): readonly string[] {
  const texts = bodyTexts.get(model) ?? model.paragraphs.map((paragraph) => paragraph.text);
  bodyTexts.set(model, texts);
  return texts;
}

/** The comparable text of a body paragraph. */
export const comparableOf = (model: WordDocument, paragraph: Paragraph): string =>
  comparableTexts(textsOf(model))[paragraph.index] ?? '';

/**
 * A number means that paragraph of the starter. Where its text now stands elsewhere, because lines were
 * put in or taken out before it, the place moves with it.
 */
function placeOf(model: WordDocument, starter: WordDocument, at: At): WordPlace | null {
  const texts = textsOf(model);
  if (typeof at.paragraph !== 'number') return findPlace(texts, at);
  const original = starter.paragraphs[at.paragraph - 1]?.text;
  const wanted = original === undefined ? '' : comparableText(original);
  const inPlace = comparableText(texts[at.paragraph - 1] ?? '') === wanted;
  const moved = wanted === '' || inPlace ? -1 : comparableTexts(texts).indexOf(wanted);
  return findPlace(texts, moved < 0 ? at : { ...at, paragraph: moved + 1 });
}

const paragraphsAt = (model: WordDocument, place: WordPlace | null): readonly Paragraph[] =>
  place ? model.paragraphs.slice(place.paragraph, (place.throughParagraph ?? place.paragraph) + 1) : [];

export function findTarget(model: WordDocument, starter: WordDocument, at: At): Target | null {
  const place = placeOf(model, starter, at);
  if (!place) return null;
  const paragraphs = paragraphsAt(model, place);
  return { place, paragraphs, before: paragraphsAt(starter, findPlace(textsOf(starter), at)) };
}

/** The paragraphs that an exercise's other checks are about: what is found there may well be asked for. */
export function askedByOthers(
  model: WordDocument,
  starter: WordDocument,
  others: readonly CheckCall[],
): ReadonlySet<Paragraph> {
  const places = others.flatMap(({ at }) => atFormat.safeParse(at).data ?? []);
  return new Set(places.flatMap((place) => findTarget(model, starter, place)?.paragraphs ?? []));
}

/** Judges what `at` names; when it is gone, that is what the learner is told. */
export function judgeTarget(
  model: WordDocument,
  starter: WordDocument,
  at: At,
  judge: (target: Target) => Verdict,
): Verdict {
  const target = findTarget(model, starter, at);
  if (target) return judge(target);
  return gone(model, at);
}

/** Says which part of a place is not there any more. */
export function gone(model: WordDocument, at: At): Verdict {
  const paragraph = findPlace(textsOf(model), { paragraph: at.paragraph });
  if (!paragraph)
    return typeof at.paragraph === 'number'
      ? found('gone.paragraph', { number: at.paragraph })
      : found('gone.text', { words: excerpt(at.paragraph) });
  return found('gone.text', { words: excerpt(at.words ?? at.through ?? '') }, paragraph);
}
