import type { ExcelDocument } from '../document.ts';
import type { Selection } from '../workbook-view.ts';
import { objectsOn, type PlacedObject } from './objects.ts';
import { chartsOn, type PlacedChart } from './place.ts';

/** The object that was chosen in place of cells, as long as no other cells are selected. */
const chosen = new WeakMap<ExcelDocument, { id: string; beside: Selection }>();

export function choose(document: ExcelDocument, id: string | null): void {
  if (id === null) chosen.delete(document);
  else chosen.set(document, { id, beside: document.selection });
}

/** The chosen object, a chart by its part; null when cells are selected. */
export function chosenId(document: ExcelDocument): string | null {
  const known = chosen.get(document);
  return known && known.beside === document.selection ? known.id : null;
}

export const chosenObject = (document: ExcelDocument): PlacedObject | null =>
  objectsOn(document, document.active).find(({ id }) => id === chosenId(document)) ?? null;

export function chosenChart(document: ExcelDocument): PlacedChart | null {
  const part = chosenId(document);
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
