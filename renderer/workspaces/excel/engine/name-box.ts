import { areaOf, cellName, parseReference, type Area } from '../../../../core/formula/index.ts';
import type { ExcelDocument } from './document.ts';
import { sameArea } from './merges.ts';

/** What the name box shows: the name or table of what is selected, else the active cell. */
export function nameOf(document: ExcelDocument): string {
  const { active, range, selection, book } = document;
  const named = book.names.find((each) => {
    const reference = each.hidden || each.name.startsWith('_xlnm.') ? null : parseReference(each.formula);
    return (
      reference?.sheet !== undefined &&
      book.sheetNamed(reference.sheet) === active &&
      sameArea(areaOf(reference), range)
    );
  });
  if (named) return named.name;
  const { row, column } = selection.active;
  return cellName(row, column);
}

/** Where a text of the name box points: `B5`, `B2:C9`, `Sheet2!A1`, a name, a table; null when nowhere. */
export function placeNamed(document: ExcelDocument, text: string): { sheet: number; area: Area } | null {
  const { book, active } = document;
  const wanted = text.trim();
  const reference = parseReference(wanted);
  if (reference) {
    const sheet = reference.sheet === undefined ? active : book.sheetNamed(reference.sheet);
    return book.sheets[sheet]?.state === 'visible' ? { sheet, area: areaOf(reference) } : null;
  }
  const same = (name: string): boolean => name.toLowerCase() === wanted.toLowerCase();
  const names = book.names.filter((each) => same(each.name));
  const found = names.find((each) => each.sheet === active) ?? names.find((each) => each.sheet === undefined);
  const target = found && parseReference(found.formula);
  if (target) {
    const sheet = target.sheet === undefined ? active : book.sheetNamed(target.sheet);
    return book.sheets[sheet]?.state === 'visible' ? { sheet, area: areaOf(target) } : null;
  }
  const table = book.tables.find((each) => same(each.name));
  if (!table) return null;
  const { area, headerRow, totalRow, sheet } = table;
  return {
    sheet,
    area: { ...area, top: area.top + (headerRow ? 1 : 0), bottom: area.bottom - (totalRow ? 1 : 0) },
  };
}
