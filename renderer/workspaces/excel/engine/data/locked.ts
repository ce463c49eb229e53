import { refuseLocked } from '../content.ts';
import type { ExcelDocument } from '../document.ts';

/** Throws `Refused` where selected cells are locked and the sheet is protected. */
export function refuseLockedRanges(document: ExcelDocument): void {
  for (const range of document.selection.ranges) refuseLocked(document, document.active, range);
}
