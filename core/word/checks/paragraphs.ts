import { excerpt, type CheckCall, type Finding, type Verdict } from '../../exercise/index.ts';
import { comparableText } from '../../language/index.ts';
import type { Paragraph, WordDocument } from '../model.ts';
import type { At, WordPlace } from '../place.ts';
import { found } from './check.ts';
import { askedByOthers, comparableOf, judgeTarget, type Target } from './target.ts';

/** A fact that whole paragraphs have or have not. */
export interface ParagraphFact {
  /** First word of its codes, such as `style`. */
  code: string;
  holds(paragraph: Paragraph): boolean;
  /** What was asked, for every sentence of this check. */
  expected(paragraph: Paragraph): Finding['values'];
  /** The finding for a paragraph without the fact; `before` is the same paragraph in the starter. */
  other(paragraph: Paragraph, place: WordPlace, before: Paragraph | undefined): Finding;
  /** Whether the learner changed something on the target that `other` has to talk about. */
  touched?(paragraph: Paragraph, before: Paragraph): boolean;
  /** False for facts that most paragraphs have anyway: "elsewhere" would say nothing. */
  telling: boolean;
}

const hasText = (paragraph: Paragraph): boolean => paragraph.text.trim() !== '';

/** Empty paragraphs between others are not judged; an empty target is. */
const judged = (target: Target): readonly Paragraph[] => {
  const withText = target.paragraphs.filter(hasText);
  return withText.length > 0 ? withText : target.paragraphs;
};

/** Checks that every paragraph of a place has a fact, with the sentences for near misses. */
export function judgeParagraphs(
  model: WordDocument,
  starter: WordDocument,
  at: At,
  others: readonly CheckCall[],
  fact: ParagraphFact,
): Verdict {
  return judgeTarget(model, starter, at, (target) => {
    const paragraphs = judged(target);
    const without = paragraphs.filter((paragraph) => !fact.holds(paragraph));
    const [first] = without;
    if (!first) return null;
    const firstPlace = { paragraph: first.index };
    if (without.length < paragraphs.length)
      return found(
        `${fact.code}.partly`,
        { ...fact.expected(first), found: excerpt(first.text) },
        firstPlace,
      );
    const { place } = target;
    const before = sameText(target.before, first);
    const touched = before !== undefined && (fact.touched?.(first, before) ?? false);
    const elsewhere =
      fact.telling && !touched ? gainedElsewhere(model, starter, target, others, fact) : undefined;
    return elsewhere
      ? found(`${fact.code}.elsewhere`, { ...fact.expected(first), found: excerpt(elsewhere.text) }, place)
      : fact.other(first, place, before);
  });
}

const sameText = (paragraphs: readonly Paragraph[], wanted: Paragraph): Paragraph | undefined =>
  paragraphs.find((each) => comparableText(each.text) === comparableText(wanted.text)) ?? paragraphs[0];

/** A paragraph that no check is about, which has the fact now and had it not in the starter. */
function gainedElsewhere(
  model: WordDocument,
  starter: WordDocument,
  target: Target,
  others: readonly CheckCall[],
  fact: ParagraphFact,
): Paragraph | undefined {
  const asked = askedByOthers(model, starter, others);
  return model.paragraphs.find((paragraph) => {
    if (target.paragraphs.includes(paragraph) || asked.has(paragraph)) return false;
    if (!hasText(paragraph) || !fact.holds(paragraph)) return false;
    const before = starterParagraph(starter, comparableOf(model, paragraph));
    return before !== undefined && !fact.holds(before);
  });
}

const starters = new WeakMap<WordDocument, ReadonlyMap<string, Paragraph>>();

/** The starter's first paragraph with the same comparable text. */
export function starterParagraph(starter: WordDocument, text: string): Paragraph | undefined {
  const known = starters.get(starter) ?? firstOfEachText(starter);
  starters.set(starter, known);
  return known.get(text);
}

function firstOfEachText(model: WordDocument): ReadonlyMap<string, Paragraph> {
  const first = new Map<string, Paragraph>();
  for (const paragraph of model.paragraphs) {
    const text = comparableOf(model, paragraph);
    if (!first.has(text)) first.set(text, paragraph);
  }
  return first;
}
