import type { Area } from '../../../../../core/formula/index.ts';
import { childOf } from '../../../../../core/ooxml/tree/index.ts';
import type { StoredTable } from '../book.ts';
import type { ExcelDocument } from '../document.ts';
import { tableLook, type ElementKind, type ElementLook, type Line, type TableLook } from './table-styles.ts';

/** What a table style does to one cell. */
export interface TableMark {
  bold: boolean;
  color: string | null;
  fill: string | null;
  top: Line | null;
  bottom: Line | null;
  start: Line | null;
  end: Line | null;
}

interface Dressed {
  table: StoredTable;
  look: TableLook;
  rows: boolean;
  columns: boolean;
  first: boolean;
  last: boolean;
}

/** The elements of a table that a cell is in, what counts most last, with the cells of each. */
function elementsAt(
  { table, rows, columns, first, last }: Dressed,
  row: number,
  column: number,
): [ElementKind, Area][] {
  const { area, headerRow, totalRow } = table;
  const found: [ElementKind, Area][] = [['wholeTable', area]];
  const isHeader = headerRow && row === area.top;
  const isTotal = totalRow && row === area.bottom;
  const body = { ...area, top: area.top + (headerRow ? 1 : 0), bottom: area.bottom - (totalRow ? 1 : 0) };
  if (!isHeader && !isTotal) {
    if (columns) {
      const kind = (column - area.left) % 2 === 0 ? 'firstColumnStripe' : 'secondColumnStripe';
      found.push([kind, { ...body, left: column, right: column }]);
    }
    if (rows) {
      const kind = (row - body.top) % 2 === 0 ? 'firstRowStripe' : 'secondRowStripe';
      found.push([kind, { ...area, top: row, bottom: row }]);
    }
  }
  if (last && column === area.right) found.push(['lastColumn', { ...area, left: column }]);
  if (first && column === area.left) found.push(['firstColumn', { ...area, right: column }]);
  if (isHeader) found.push(['headerRow', { ...area, bottom: row }]);
  if (isTotal) found.push(['totalRow', { ...area, top: row }]);
  return found;
}

function put(mark: TableMark, look: ElementLook, area: Area, row: number, column: number): void {
  mark.bold = look.bold ?? mark.bold;
  mark.color = look.color ?? mark.color;
  mark.fill = look.fill ?? mark.fill;
  mark.top = (row === area.top ? look.top : look.horizontal) ?? mark.top;
  mark.bottom = (row === area.bottom ? look.bottom : look.horizontal) ?? mark.bottom;
  mark.start = (column === area.left ? look.start : look.vertical) ?? mark.start;
  mark.end = (column === area.right ? look.end : look.vertical) ?? mark.end;
}

/** The tables of one sheet at one moment of the document. */
export class LiveTables {
  readonly #tables: readonly Dressed[];

  constructor(document: ExcelDocument, sheet: number) {
    const { book, looks } = document;
    this.#tables = book.tablesOf(sheet).flatMap((table) => {
      const info = childOf(book.package.root(table.part), 'tableStyleInfo');
      const name = info?.get('name');
      if (!info || name === undefined) return [];
      const on = (attribute: string): boolean => /^(1|true)$/.test(info.get(attribute) ?? '');
      return [
        {
          table,
          look: tableLook(book.styles, looks, name),
          rows: on('showRowStripes'),
          columns: on('showColumnStripes'),
          first: on('showFirstColumn'),
          last: on('showLastColumn'),
        },
      ];
    });
  }

  get isEmpty(): boolean {
    return this.#tables.length === 0;
  }

  /** What the style of a table does to a cell; null outside of tables. */
  at(row: number, column: number): TableMark | null {
    const dressed = this.#tables.find(
      ({ table: { area } }) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    if (!dressed) return null;
    const mark: TableMark = {
      bold: false,
      color: null,
      fill: null,
      top: null,
      bottom: null,
      start: null,
      end: null,
    };
    for (const [kind, area] of elementsAt(dressed, row, column)) {
      const look = dressed.look[kind];
      if (look) put(mark, look, area, row, column);
    }
    return mark;
  }
}
