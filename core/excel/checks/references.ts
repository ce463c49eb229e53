import { areaName, areaOf, parseReference, type Area } from '../../formula/index.ts';
import { sameArea } from '../cells.ts';
import type { ExcelWorkbook, Sheet } from '../model.ts';
import { areasIn } from '../precedents.ts';

/** Cells that a chart, sparkline or name points at. */
export interface PointedCells {
  readonly sheet: number;
  readonly area: Area;
}

/** Reads what charts and sparklines write: `Sales!$B$2:$B$9`, several with commas, or a name. */
export function pointedCells(model: ExcelWorkbook, reference: string | null, home: Sheet): PointedCells[] {
  if (reference === null) return [];
  const text = reference.replace(/^\(|\)$/g, '');
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => {
    const found = parseReference(part.trim());
    if (!found) return areasIn(model, { formula: part, sheet: home.index, row: 0, column: 0 });
    const sheet =
      found.sheet === undefined
        ? home.index
        : model.sheets.findIndex(({ name }) => name.toLowerCase() === found.sheet!.toLowerCase());
    return sheet < 0 ? [] : [{ sheet, area: areaOf(found) }];
  });
}

export const pointsAt = (pointed: readonly PointedCells[], sheet: number, area: Area): boolean =>
  pointed.length === 1 && pointed[0]!.sheet === sheet && sameArea(pointed[0]!.area, area);

/** A reference as a sentence names it: cells alone when they are on the sheet at hand. */
export const pointedName = (model: ExcelWorkbook, pointed: readonly PointedCells[], home: number): string =>
  pointed
    .map(({ sheet, area }) =>
      sheet === home ? areaName(area) : `${model.sheets[sheet]?.name ?? ''}!${areaName(area)}`,
    )
    .join(', ');
