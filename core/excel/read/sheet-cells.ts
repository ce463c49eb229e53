import {
  errorNamed,
  errorValue,
  parseArea,
  sheetColumns,
  sheetRows,
  type Area,
  type Scalar,
} from '../../formula/index.ts';
import { UnreadableFile, type XmlElement } from '../../ooxml/index.ts';
import { cellKey, type Cell, type CellStyle, type Formula, type Row, type TextRun } from '../model.ts';
import { count, decimal, flag, unescaped } from './attributes.ts';
import { dateNumber } from './dates.ts';
import { asShown, SharedFormula } from './formulas.ts';
import type { SharedString } from './strings.ts';

/** What the cells of a sheet need from the rest of the file. */
export interface CellContext {
  style(index: number | undefined): CellStyle;
  strings: readonly SharedString[];
  inlineText(element: XmlElement): SharedString;
  date1904: boolean;
  /** Whether a cell's `cm` says that its array grows and shrinks. */
  isDynamic(metadata: string | undefined): boolean;
}

/** How many letters a file may turn into when its shared formulas are written out, and how many cells arrays may fill. */
const most = { letters: 16 * 1024 * 1024, arrayCells: 2_000_000 };

const truth = /^(TRUE|FALSE)\(\)$/i;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Where a cell is, from its name such as `B12`, as its key; -1 when it is no name of a cell. */
function keyOf(name: string): number {
  let column = 0;
  let row = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code >= 48 && code <= 57) row = row * 10 + code - 48;
    else if (code >= 65 && code <= 90 && row === 0) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122 && row === 0) column = column * 26 + code - 96;
    else if (code !== 36) return -1;
  }
  if (row < 1 || column < 1 || row > sheetRows || column > sheetColumns) return -1;
  return cellKey(row - 1, column - 1);
}

/** Reads rows and cells as they pass by (ECMA-376 Part 1 §18.3.1.73, §18.3.1.4). */
export class SheetCells {
  readonly cells = new Map<number, Cell>();
  readonly rows = new Map<number, Row>();
  private readonly shared = new Map<string, SharedFormula>();
  private readonly arrays: Formula[] = [];
  private letters = 0;
  private row = -1;
  private column = -1;
  /** Attributes of the cell that is open; null when it is not to be kept. */
  private open: Record<string, string> | null = null;
  private formula: Record<string, string> | null = null;

  constructor(private readonly context: CellContext) {}

  startRow(attributes: Record<string, string>): void {
    this.row = (count(attributes['r']) ?? this.row + 2) - 1;
    this.column = -1;
    const { ht, customHeight, hidden, outlineLevel, collapsed, s, customFormat } = attributes;
    const styled = s !== undefined && flag(customFormat, false);
    const stated = ht ?? hidden ?? outlineLevel ?? collapsed;
    if (stated === undefined && !styled) return;
    if (this.row < 0 || this.row >= sheetRows) return;
    this.rows.set(this.row, {
      height: decimal(ht) ?? null,
      custom: flag(customHeight, false),
      hidden: flag(hidden, false),
      outline: count(outlineLevel) ?? 0,
      collapsed: flag(collapsed, false),
      style: styled ? this.context.style(count(s)) : null,
    });
  }

  startCell(attributes: Record<string, string>): void {
    const name = attributes['r'];
    const key = name === undefined ? this.next() : keyOf(name);
    this.open = key < 0 ? null : attributes;
    if (key >= 0) {
      this.row = Math.floor(key / sheetColumns);
      this.column = key % sheetColumns;
    }
    this.formula = null;
  }

  /** A cell without a name stands after the one before it. */
  private next(): number {
    const inside = this.row >= 0 && this.row < sheetRows && this.column + 1 < sheetColumns;
    return inside ? cellKey(this.row, this.column + 1) : -1;
  }

  startFormula(attributes: Record<string, string>): void {
    this.formula = attributes;
  }

  /** `value` and `formula` are the texts of `v` and `f`; null when the cell has none. */
  endCell(value: string | null, formulaText: string, inline: XmlElement | null): void {
    const { open: attributes, row, column } = this;
    if (!attributes) return;
    const formula = this.formula ? this.readFormula(this.formula, formulaText, attributes['cm']) : null;
    const cell: Mutable<Cell> = {
      row,
      column,
      value: null,
      formula,
      rich: null,
      style: this.context.style(attributes['s'] === undefined ? 0 : Number(attributes['s'])),
    };
    this.fill(cell, attributes['t'], value, inline);
    this.cells.set(cellKey(row, column), cell);
    this.open = null;
  }

  private fill(
    cell: Mutable<Cell>,
    type: string | undefined,
    value: string | null,
    inline: XmlElement | null,
  ): void {
    if (type === 's' && value !== null) {
      const shared = value === '' ? undefined : this.context.strings[Number(value)];
      cell.value = shared?.text ?? null;
      cell.rich = shared?.rich ?? null;
    } else if (type === 'inlineStr' && inline) {
      const { text, rich } = this.context.inlineText(inline);
      cell.value = text;
      cell.rich = rich as TextRun[] | null;
    } else if (value !== null) cell.value = this.typed(type, value);
  }

  /** ST_CellType, §18.18.11. */
  private typed(type: string | undefined, value: string): Scalar {
    if (type === undefined || type === 'n') return decimal(value) ?? null;
    if (type === 'b') return flag(value.trim(), false);
    if (type === 'e') return errorNamed(value.trim()) ?? errorValue('#VALUE!');
    if (type === 'str' || type === 'inlineStr') return unescaped(value);
    return (type === 'd' ? dateNumber(value, this.context.date1904) : decimal(value)) ?? null;
  }

  private readFormula(attributes: Record<string, string>, text: string, cm?: string): Formula | null {
    const origin = { row: this.row, column: this.column };
    const plain = asShown(text);
    const { t: type, si, ref } = attributes;
    if (type === 'shared' && si !== undefined) {
      if (plain !== '') this.shared.set(si, new SharedFormula(plain, origin.row, origin.column));
      return this.sharedFormula(this.shared.get(si), origin);
    }
    const area = ref === undefined ? null : parseArea(ref);
    if (type === 'array') {
      const kind = this.context.isDynamic(cm) ? 'dynamic' : 'array';
      const formula: Formula = { text: plain, kind, area, origin };
      this.arrays.push(formula);
      return formula;
    }
    // LibreOffice writes a truth value that was typed as a formula.
    if (truth.test(plain)) return null;
    if (type === 'dataTable') return { text: '', kind: 'data-table', area, origin };
    return plain === '' ? null : ordinary(plain, origin);
  }

  private sharedFormula(shared: SharedFormula | undefined, origin: Formula['origin']): Formula | null {
    if (!shared) return null;
    const text = shared.at(origin.row, origin.column);
    this.letters += text.length;
    if (this.letters > most.letters) throw new UnreadableFile('file-too-big', 'shared formulas without end');
    return ordinary(text, origin);
  }

  /** Tells the cells that an array fills which formula they belong to. */
  end(): void {
    let left = most.arrayCells;
    for (const formula of this.arrays) {
      if (!formula.area) continue;
      left -= Math.min(this.cells.size, cellsIn(formula.area));
      if (left < 0) return;
      for (const cell of arrayCells(this.cells, formula.area))
        if (!cell.formula) (cell as Mutable<Cell>).formula = formula;
    }
  }
}

const cellsIn = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

const ordinary = (text: string, origin: Formula['origin']): Formula => ({
  text,
  kind: 'normal',
  area: null,
  origin,
});

/** The stated cells of an area; an area that is larger than the sheet's content costs no more than the content. */
function* arrayCells(cells: ReadonlyMap<number, Cell>, { top, left, bottom, right }: Area): Iterable<Cell> {
  if (cellsIn({ top, left, bottom, right }) > cells.size) {
    for (const cell of cells.values())
      if (cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right) yield cell;
    return;
  }
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const cell = cells.get(cellKey(row, column));
      if (cell) yield cell;
    }
}
