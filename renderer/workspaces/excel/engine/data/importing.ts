import {
  readTextFile,
  type Decode,
  type ReadText,
  type TextChoices,
  type TextTable,
} from '../../../../../core/delimited/index.ts';
import type { FileBeside } from '../../../../../core/exercise/index.ts';
import { displayText, sheetColumns, sheetRows, type Area } from '../../../../../core/formula/index.ts';
import type { Book } from '../book.ts';
import {
  putContents,
  refuseCutArrays,
  refuseLocked,
  restyledIndex,
  statedIn,
  thisYearOf,
  type Content,
} from '../content.ts';
import { Refused, type ExcelDocument, type RefusalReason } from '../document.ts';
import { mergesOf, overlap } from '../merges.ts';
import type { Measure } from '../natural-height.ts';
import { widen, type PivotCorner } from '../pivots/placing.ts';
import { pivotsOn, areasOf } from '../pivots/placed.ts';
import { styleAt } from '../sizes.ts';
import { addSheet, nameSheet } from '../structure/sheets.ts';
import { canBeNamed } from '../structure/sheet-names.ts';
import type { StyleChange } from '../styles/editor.ts';
import { isFreeName } from './naming.ts';
import { makeTable } from './tables.ts';

const decode: Decode = (bytes, origin) => new TextDecoder(origin).decode(bytes);

/** A file beside the workbook as a table; what is not chosen is told from the file. */
export const readBeside = (
  document: ExcelDocument,
  { bytes }: FileBeside,
  chosen: Partial<TextChoices> = {},
): ReadText =>
  readTextFile(
    bytes,
    { decode, dates: { thisYear: thisYearOf(document), date1904: document.book.date1904 } },
    chosen,
  );

/** The first rows of a table as cells will show them. */
export const shownRows = (document: ExcelDocument, { rows }: TextTable, most: number): string[][] =>
  rows
    .slice(0, most)
    .map((row) =>
      row.map(
        ({ value, format = 'General' }) =>
          displayText(value, format, document.ports.locale, { date1904: document.book.date1904 }).text,
      ),
    );

/** What an imported table looks like in Excel, so that it is told from those made of cells. */
const style = 'TableStyleMedium7';

const baseOf = (fileName: string): string => fileName.replace(/\.[^.]*$/, '').trim();

/** What a table is called after its file: `Price list.csv` gives `Price_list`; undefined where no such name is free. */
function tableName(book: Book, fileName: string): string | undefined {
  const base = baseOf(fileName).replace(/[^\p{L}\p{M}\p{N}_.]+/gu, '_');
  const numbered = ['', '_2', '_3', '_4', '_5', '_6', '_7', '_8', '_9'];
  // A name begins with a letter or a line.
  const candidates = [base, `_${base}`].flatMap((stem) => numbered.map((ending) => stem + ending));
  return candidates.find((name) => isFreeName(book, name));
}

/** A sheet for what comes in, called as the file is, where a sheet can be. */
function newSheet(document: ExcelDocument, fileName: string): PivotCorner {
  addSheet(document);
  const { book, active } = document;
  const name = baseOf(fileName).slice(0, 31).trim();
  if (canBeNamed(book, name, active)) nameSheet(book, active, name);
  return { sheet: active, row: 0, column: 0 };
}

/** Throws `Refused` where anything stands in the cells that a table needs. */
function refuseOccupied(document: ExcelDocument, sheet: number, area: Area): void {
  if (area.bottom >= sheetRows || area.right >= sheetColumns) throw new Refused('no-room');
  const { book } = document;
  const part = book.sheet(sheet);
  refuseLocked(document, sheet, area);
  refuseCutArrays(part, area);
  const taken = [
    ...book.tablesOf(sheet).map((each) => each.area),
    ...pivotsOn(book, sheet).flatMap(areasOf),
    ...mergesOf(part.root),
  ];
  if (taken.some((each) => overlap(each, area))) throw new Refused('no-room');
  for (const { cell } of statedIn(part, area))
    if (cell.value !== null || cell.formula) throw new Refused('no-room');
}

/** The cells of a table, headings first; each number format and wrapping is made once. */
function contentsOf(
  document: ExcelDocument,
  { sheet, row, column }: PivotCorner,
  table: TextTable,
): Content[] {
  const part = document.book.sheet(sheet);
  const made = new Map<string, number>();
  const styled = (base: number, change: StyleChange): number => {
    const key = `${base} ${JSON.stringify(change)}`;
    const index = made.get(key) ?? restyledIndex(document, base, change);
    made.set(key, index);
    return index;
  };
  const headings = table.headings.map((value) => ({ value }));
  return [headings, ...table.rows].flatMap((fields, down) =>
    fields.map(({ value, format }: TextTable['rows'][number][number], along): Content => {
      const place = { row: row + down, column: column + along };
      const base = styleAt(part, place.row, place.column);
      const change: StyleChange = {
        ...(format === undefined ? {} : { numberFormat: format }),
        ...(typeof value === 'string' && value.includes('\n') ? { alignment: { wrap: true } } : {}),
      };
      const plain = Object.keys(change).length === 0;
      return { ...place, value, formula: null, style: plain ? base : styled(base, change) };
    }),
  );
}

const areaOf = ({ rows, headings }: TextTable, { row, column }: PivotCorner): Area => ({
  top: row,
  left: column,
  bottom: row + Math.max(1, rows.length),
  right: column + headings.length - 1,
});

/** Why a table cannot begin in a cell; null when it can. */
export function importTrouble(
  document: ExcelDocument,
  table: TextTable,
  corner: PivotCorner,
): RefusalReason | null {
  try {
    refuseOccupied(document, corner.sheet, areaOf(table, corner));
    return null;
  } catch (cause) {
    if (cause instanceof Refused) return cause.why;
    throw cause;
  }
}

export interface NewImport {
  readonly table: TextTable;
  readonly fileName: string;
  /** Where it begins; left out, it gets a sheet of its own. */
  readonly at: PivotCorner | null;
}

/** Puts what a text file says into cells, and makes a table of them. Throws `Refused`. */
export function importTable(
  document: ExcelDocument,
  { table, fileName, at }: NewImport,
  measure: Measure,
): void {
  const corner = at ?? newSheet(document, fileName);
  const area = areaOf(table, corner);
  refuseOccupied(document, corner.sheet, area);
  document.active = corner.sheet;
  putContents(document, corner.sheet, contentsOf(document, corner, table));
  makeTable(document, { area, header: true, style, name: tableName(document.book, fileName) });
  widen(document, corner.sheet, { area, filters: null }, measure);
  document.selectArea({ ...area, bottom: area.top, right: area.left });
}
