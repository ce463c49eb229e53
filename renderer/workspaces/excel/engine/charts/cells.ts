import {
  areaOf,
  displayText,
  parseReference,
  type Area,
  type Locale,
  type Scalar,
} from '../../../../../core/formula/index.ts';
import type { Book } from '../book.ts';
import type { Calculation } from '../calculation.ts';
import { usedPart } from '../content.ts';
import { columnAxisOf } from '../layout.ts';
import { styleAt } from '../sizes.ts';
import { looksOf } from '../styles/looks.ts';

/** Cells that a reference of a chart names. */
export interface ChartArea {
  sheet: number;
  area: Area;
}

/** More points than a chart can show. */
const mostPoints = 10_000;

/** Cuts `(A!$B$2,A!$D$2:$D$5)` at its commas; what stands in quotes is left whole. */
const pieces = (reference: string): string[] =>
  reference.replace(/^\((.*)\)$/s, '$1').match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];

/** The cells of a workbook as a chart sees them: what rows and columns hide is not there. */
export class ChartCells {
  readonly #book: Book;
  readonly #calculation: Calculation;
  readonly #locale: Locale;

  constructor(book: Book, calculation: Calculation, locale: Locale) {
    this.#book = book;
    this.#calculation = calculation;
    this.#locale = locale;
  }

  /** What a reference means; nothing when it means no cells of this workbook. */
  areas(reference: string): ChartArea[] {
    return pieces(reference.trim().replace(/^=/, '')).flatMap((piece): ChartArea[] => {
      const parsed = parseReference(piece.trim());
      if (parsed?.sheet !== undefined && parsed.workbook === undefined) {
        const sheet = this.#book.sheetNamed(parsed.sheet);
        const area = sheet < 0 ? null : usedPart(this.#book.sheet(sheet), areaOf(parsed));
        return area ? [{ sheet, area }] : [];
      }
      const wanted = piece.trim().replace(/^.*!/, '').toLowerCase();
      const named = this.#book.names.find(({ name }) => name.toLowerCase() === wanted);
      return named && parseReference(named.formula) ? this.areas(named.formula) : [];
    });
  }

  /** The cells of a reference in order. */
  *#places(reference: string): Iterable<{ sheet: number; row: number; column: number }> {
    let count = 0;
    for (const { sheet, area } of this.areas(reference)) {
      const part = this.#book.sheet(sheet);
      const columns = columnAxisOf(part);
      for (let row = area.top; row <= area.bottom; row++) {
        if (part.rows.get(row)?.hidden) continue;
        for (let column = area.left; column <= area.right; column++) {
          if (columns.size(column) === 0) continue;
          if (count++ >= mostPoints) return;
          yield { sheet, row, column };
        }
      }
    }
  }

  value(sheet: number, row: number, column: number): Scalar {
    return this.#calculation.value(sheet, row, column);
  }

  formatAt(sheet: number, row: number, column: number): string {
    const { styles, themeBytes } = this.#book;
    const index = styleAt(this.#book.sheet(sheet), row, column);
    return looksOf(styles, themeBytes).of(index).stated.numberFormat;
  }

  textAt(sheet: number, row: number, column: number): string {
    const value = this.value(sheet, row, column);
    if (value === null) return '';
    const format = this.formatAt(sheet, row, column);
    return displayText(value, format, this.#locale, { date1904: this.#book.date1904 }).text;
  }

  numbers(reference: string): (number | null)[] {
    return [...this.#places(reference)].map(({ sheet, row, column }) => {
      const value = this.value(sheet, row, column);
      return typeof value === 'number' ? value : typeof value === 'string' ? 0 : null;
    });
  }

  texts(reference: string): string[] {
    return [...this.#places(reference)].map(({ sheet, row, column }) => this.textAt(sheet, row, column));
  }

  /** The texts of several columns of labels, the outermost first: one list for each. */
  levels(reference: string): string[][] {
    const [first] = this.areas(reference);
    if (!first) return [];
    const { sheet, area } = first;
    const tall = area.bottom - area.top >= area.right - area.left;
    const count = tall ? area.right - area.left + 1 : area.bottom - area.top + 1;
    return Array.from({ length: count }, (_, at) => {
      const line = tall
        ? { ...area, left: area.left + at, right: area.left + at }
        : { ...area, top: area.top + at, bottom: area.top + at };
      const texts: string[] = [];
      for (let row = line.top; row <= line.bottom; row++)
        for (let column = line.left; column <= line.right; column++)
          texts.push(this.textAt(sheet, row, column));
      return texts;
    });
  }

  /** The number format of the first number. */
  format(reference: string): string {
    for (const { sheet, row, column } of this.#places(reference))
      if (typeof this.value(sheet, row, column) === 'number') return this.formatAt(sheet, row, column);
    return 'General';
  }
}
