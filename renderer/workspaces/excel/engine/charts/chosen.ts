import type { ExcelDocument } from '../document.ts';
import type { Selection } from '../workbook-view.ts';
import { chartsOn, type PlacedChart } from './place.ts';

/** The chart that was chosen in place of cells, as long as no other cells are selected. */
const chosen = new WeakMap<ExcelDocument, { part: string; beside: Selection }>();

export function choose(document: ExcelDocument, part: string | null): void {
  if (part === null) chosen.delete(document);
  else chosen.set(document, { part, beside: document.selection });
}

/** The part of the chosen chart; null when cells are selected. */
export function chosenPart(document: ExcelDocument): string | null {
  const known = chosen.get(document);
  return known && known.beside === document.selection ? known.part : null;
}

export function chosenChart(document: ExcelDocument): PlacedChart | null {
  const part = chosenPart(document);
  const all =
    part === null && document.book.sheets[document.active]?.cells ? [] : chartsOn(document, document.active);
  if (document.book.sheets[document.active]?.cells === false) return all[0] ?? null;
  return all.find((each) => each.part === part) ?? null;
}

/** The chart that commands mean: the chosen one, or the only one of the sheet. */
export function chartHere(document: ExcelDocument): PlacedChart | null {
  const found = chosenChart(document);
  if (found) return found;
  const all = chartsOn(document, document.active);
  return all.length === 1 ? all[0]! : null;
}
