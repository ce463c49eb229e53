import type { WordPlace } from '../../../../core/word/place.ts';
import type { Selection } from './open-document.ts';

/** What to select for a place: its words, its paragraph, or its range of paragraphs. */
export function selectionOf(texts: readonly string[], place: WordPlace): Selection {
  const last = Math.min(place.throughParagraph ?? place.paragraph, texts.length - 1);
  const first = Math.min(place.paragraph, texts.length - 1);
  const length = texts[last]?.length ?? 0;
  const start = place.throughParagraph === undefined ? (place.start ?? 0) : 0;
  const end = place.throughParagraph === undefined ? (place.end ?? length) : length;
  return {
    anchor: { paragraph: first, offset: Math.min(start, texts[first]?.length ?? 0) },
    head: { paragraph: last, offset: Math.min(end, length) },
  };
}
