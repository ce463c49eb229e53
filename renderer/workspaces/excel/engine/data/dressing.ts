import type { Scalar } from '../../../../../core/formula/index.ts';
import type { Border } from '../../../../../core/excel/model.ts';
import { sparklinesOn } from '../charts/sparklines.ts';
import type { ExcelDocument } from '../document.ts';
import type { BorderLine, CellStyle, CellView } from '../workbook-view.ts';
import { LiveRules, type Marking } from './conditional-view.ts';
import { LivePivots } from '../pivots/look.ts';
import { pivotsOn } from '../pivots/placed.ts';
import { LiveTables, type TableMark } from './table-view.ts';

/** What lies over a cell's own look: the style of its table or pivot table, and what rules say. The same object for the same. */
export interface Dress {
  readonly table: TableMark | null;
  readonly rules: Marking | null;
}

const line = (border: Border | null | undefined): BorderLine | null =>
  border ? { style: border.style, color: border.color === 'auto' ? '#000000' : border.color } : null;

/** A table's style lies under what the cell states itself: on a ground of its own, its letters keep their colour. */
function inTable(style: CellStyle, mark: TableMark): CellStyle {
  const { font, borders } = style;
  return {
    ...style,
    font: {
      ...font,
      bold: font.bold || mark.bold,
      color: font.color === '#000000' && style.fill === null && mark.color !== null ? mark.color : font.color,
    },
    fill: style.fill ?? mark.fill,
    borders: {
      top: borders.top ?? mark.top,
      bottom: borders.bottom ?? mark.bottom,
      start: borders.start ?? mark.start,
      end: borders.end ?? mark.end,
    },
  };
}

/** What a rule says lies over it. */
function marked(style: CellStyle, { style: made }: Marking): CellStyle {
  if (!made) return style;
  const { font, borders } = style;
  const underline = made.underline === null ? font.underline : made.underline ? 'single' : 'none';
  return {
    ...style,
    font: {
      ...font,
      bold: made.bold ?? font.bold,
      italic: made.italic ?? font.italic,
      strike: made.strike ?? font.strike,
      underline,
      color: made.color === null || made.color === 'auto' ? font.color : made.color,
    },
    fill: made.fill ?? style.fill,
    borders: {
      top: line(made.borders?.top) ?? borders.top,
      bottom: line(made.borders?.bottom) ?? borders.bottom,
      start: line(made.borders?.left) ?? borders.start,
      end: line(made.borders?.right) ?? borders.end,
    },
    numberFormat: made.numberFormat ?? style.numberFormat,
  };
}

interface SheetDress {
  /** What it was made from, by identity. */
  of: readonly unknown[];
  tables: LiveTables;
  pivots: LivePivots;
  rules: LiveRules;
}

/** What tables and rules do to cells. */
export class Dressing {
  readonly #document: ExcelDocument;
  #parts: unknown = null;
  /** Of the sheets that were asked for since the parts are these, and of all that ever were. */
  #now = new Map<number, SheetDress | null>();
  readonly #sheets = new Map<number, SheetDress>();
  readonly #known = new Map<string, Dress>();
  readonly #styles = new WeakMap<CellStyle, Map<Dress, CellStyle>>();

  constructor(document: ExcelDocument) {
    this.#document = document;
  }

  #sheet(sheet: number): SheetDress | null {
    const { parts } = this.#document.book;
    if (this.#parts !== parts) {
      this.#parts = parts;
      this.#now.clear();
      if (this.#known.size > 10_000) this.#known.clear();
    }
    const found = this.#now.get(sheet);
    if (found !== undefined) return found;
    const made = this.#following(sheet);
    const dress = made.tables.isEmpty && made.pivots.isEmpty && made.rules.isEmpty ? null : made;
    this.#now.set(sheet, dress);
    return dress;
  }

  /** Rules follow the cells; they are made anew when they are other ones, or on another sheet. */
  #following(sheet: number): SheetDress {
    const { book, looks } = this.#document;
    const tables = book.tablesOf(sheet);
    const of = [
      book.sheets[sheet]?.part,
      book.sheet(sheet).root,
      looks,
      book.styles,
      ...tables.map(({ part }) => book.package.root(part)),
      ...pivotsOn(book, sheet).map(({ root }) => root),
    ];
    const before = this.#sheets.get(sheet);
    if (before?.of.length === of.length && before.of.every((each, at) => each === of[at])) return before;
    const made = {
      of,
      tables: new LiveTables(this.#document, sheet),
      pivots: new LivePivots(this.#document, sheet),
      rules: new LiveRules(this.#document, sheet),
    };
    this.#sheets.set(sheet, made);
    return made;
  }

  /** Whether a change of one cell can change how others look. */
  spreads(sheet: number): boolean {
    const made = this.#sheet(sheet);
    const { book } = this.#document;
    return (
      (made !== null && !made.rules.isEmpty) ||
      book.sheets.some((_, index) => sparklinesOn(book.sheet(index).root).size > 0)
    );
  }

  at(sheet: number, row: number, column: number, value: Scalar): Dress | null {
    const made = this.#sheet(sheet);
    if (!made) return null;
    const table = made.tables.at(row, column) ?? made.pivots.at(row, column);
    const rules = made.rules.isEmpty ? null : made.rules.at(row, column, value);
    if (!table && !rules) return null;
    const key = JSON.stringify([table, rules]);
    let dress = this.#known.get(key);
    if (!dress) this.#known.set(key, (dress = { table, rules }));
    return dress;
  }

  /** A style with what lies over it; the same object for the same two. */
  over(style: CellStyle, dress: Dress | null): CellStyle {
    if (!dress) return style;
    let made = this.#styles.get(style);
    if (!made) this.#styles.set(style, (made = new Map()));
    let found = made.get(dress);
    if (!found) {
      const based = dress.table ? inTable(style, dress.table) : style;
      made.set(dress, (found = dress.rules ? marked(based, dress.rules) : based));
    }
    return found;
  }
}

export const barOf = (dress: Dress | null): CellView['bar'] => dress?.rules?.bar ?? null;
export const iconOf = (dress: Dress | null): CellView['icon'] => dress?.rules?.icon ?? null;
