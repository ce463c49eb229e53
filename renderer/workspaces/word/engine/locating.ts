import { wordPlace } from '../../../../core/word/place.ts';
import type { Place } from '../../../../core/exercise/index.ts';
import type { DocxEditorDocument } from './docx-editor.ts';
import { selectionOf } from './places.ts';

/** Selects a place that a check named, and brings it into view. What is no place of a document is left alone. */
export function goToPlace(
  document: Pick<DocxEditorDocument, 'texts' | 'select' | 'reveal'>,
  place: Place,
): void {
  const parsed = wordPlace.safeParse(place);
  if (!parsed.success) return;
  document.select(selectionOf(document.texts(), parsed.data));
  document.reveal();
}
