import { areaOf, isInside, parseReference, tokensOf, type Area, type Token } from '../formula/index.ts';
import { cellAt, placesIn, sizeOf, usedArea } from './cells.ts';
import type { Cell, ExcelWorkbook, Sheet, Table } from './model.ts';

/** Cells of one sheet. */
export interface SheetArea {
  readonly sheet: number;
  readonly area: Area;
}

/** A cell that formulas read and nobody calculates. `cell` is undefined where it is empty. */
export interface Input {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
}

/** A formula where it stands. */
export interface PlacedFormula {
  readonly formula: string;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

const most = { inputs: 20_000, blanks: 2_000, formulas: 20_000 } as const;

const isReference = ({ type }: Token): boolean => type === 'range' || type === 'range_beam';

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The rows of a table without its header and total. */
export const dataOf = ({ area, headerRow, totalRow }: Table): Area => ({
  ...area,
  top: area.top + (headerRow ? 1 : 0),
  bottom: area.bottom - (totalRow ? 1 : 0),
});

/** Finds which cells formulas read. */
class Finder {
  constructor(private readonly workbook: ExcelWorkbook) {}

  /** What a formula names itself: ranges, names, tables. */
  areas({ formula, sheet, row, column }: PlacedFormula, depth = 0): SheetArea[] {
    if (depth > 8) return [];
    return tokensOf(formula.replace(/^=/, '')).flatMap((token) => {
      if (isReference(token)) return this.range(token.value, sheet);
      if (token.type === 'structured') return this.table(token.value, { sheet, row, column });
      if (token.type !== 'range_named') return [];
      const named = this.workbook.names.find(
        ({ name, sheet: scope }) => sameName(name, token.value) && (scope === null || scope === sheet),
      );
      if (named) return this.areas({ formula: named.formula, sheet, row, column }, depth + 1);
      return this.table(`${token.value}[]`, { sheet, row, column });
    });
  }

  private range(text: string, home: number): SheetArea[] {
    const reference = parseReference(text);
    if (!reference || reference.workbook !== undefined) return [];
    const { sheet: name, lastSheet } = reference;
    const first = name === undefined ? home : this.sheet(name);
    const last = lastSheet === undefined ? first : this.sheet(lastSheet);
    if (first < 0 || last < 0) return [];
    const area = areaOf(reference);
    return this.workbook.sheets.slice(first, last + 1).map(({ index }) => ({ sheet: index, area }));
  }

  private sheet = (name: string): number =>
    this.workbook.sheets.findIndex((sheet) => sameName(sheet.name, name));

  private table(text: string, at: Omit<Input, 'cell'>): SheetArea[] {
    const name = text.slice(0, text.indexOf('['));
    for (const { index, tables } of this.workbook.sheets)
      for (const table of tables)
        if (
          name === ''
            ? index === at.sheet && isInside(table.area, at.row, at.column)
            : sameName(table.name, name)
        )
          return [{ sheet: index, area: dataOf(table) }];
    return [];
  }
}

/** The ranges that a formula names, names and tables resolved. */
export const areasIn = (workbook: ExcelWorkbook, formula: PlacedFormula): SheetArea[] =>
  new Finder(workbook).areas(formula);

function* statedCells(sheet: Sheet, area: Area): Iterable<Cell> {
  if (sizeOf(area) > sheet.cells.size) {
    for (const cell of sheet.cells.values()) if (isInside(area, cell.row, cell.column)) yield cell;
    return;
  }
  for (const { row, column } of placesIn(area)) {
    const cell = cellAt(sheet, row, column);
    if (cell) yield cell;
  }
}

/** Collects what formulas depend on, from one to the next without recursion. */
class InputCollector {
  readonly inputs = new Map<string, Input>();
  private readonly seen = new Set<string>();
  private readonly known = new Set<string>();
  private readonly waiting: PlacedFormula[];
  private readonly finder: Finder;
  private blanks = 0;

  constructor(
    private readonly workbook: ExcelWorkbook,
    formulas: readonly PlacedFormula[],
  ) {
    this.waiting = [...formulas];
    this.finder = new Finder(workbook);
  }

  collect(): void {
    for (let next = this.waiting.pop(); next && this.seen.size < most.formulas; next = this.waiting.pop())
      for (const area of this.finder.areas(next)) this.area(area);
  }

  private area({ sheet: index, area }: SheetArea): void {
    const key = `${index} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
    if (this.known.has(key)) return;
    this.known.add(key);
    const sheet = this.workbook.sheets[index]!;
    for (const cell of statedCells(sheet, area)) this.cell(index, cell);
    for (const { row, column } of placesIn(contentIn(sheet, area))) {
      const cell = cellAt(sheet, row, column);
      if (cell && (cell.value !== null || cell.formula)) continue;
      if (++this.blanks > most.blanks) return;
      this.inputs.set(`${index} ${row} ${column}`, { sheet: index, row, column, cell: undefined });
    }
  }

  private cell(sheet: number, cell: Cell): void {
    const key = `${sheet} ${cell.row} ${cell.column}`;
    if (!cell.formula) {
      if (cell.value !== null && this.inputs.size < most.inputs)
        this.inputs.set(key, { sheet, row: cell.row, column: cell.column, cell });
    } else if (!this.seen.has(key)) {
      this.seen.add(key);
      this.waiting.push({ formula: cell.formula.text, sheet, ...cell.formula.origin });
    }
  }
}

/** Every cell without a formula that formulas depend on in the end, empty cells inside of their ranges too. */
export function inputsOf(workbook: ExcelWorkbook, formulas: readonly PlacedFormula[]): Input[] {
  const collector = new InputCollector(workbook, formulas);
  collector.collect();
  return [...collector.inputs.values()];
}

/** The part of an area that is not beyond the sheet's content. */
function contentIn(sheet: Sheet, area: Area): Area {
  if (sizeOf(area) <= most.blanks) return area;
  const content = usedArea(sheet);
  return content
    ? { ...area, bottom: Math.min(area.bottom, content.bottom), right: Math.min(area.right, content.right) }
    : { ...area, bottom: area.top - 1 };
}
