import {
  Calculator,
  takesArrays,
  type CellContent,
  type CellFormula,
  type Scalar,
  type Workbook,
  type WorkbookCell,
} from '../formula/index.ts';
import { cellAt, withinContent } from './cells.ts';
import type { Cell, ExcelWorkbook, Sheet } from './model.ts';

/** A formula with the way in which it spreads. */
function formulaOf(sheet: Sheet, { formula }: Cell): CellFormula | null {
  if (!formula) return null;
  if (formula.kind === 'array' && formula.area)
    return { formula: formula.text, spread: withinContent(sheet, formula.area) };
  const dynamic = formula.kind === 'dynamic' || takesArrays(formula.text);
  return { formula: formula.text, spread: dynamic ? 'dynamic' : 'single' };
}

/** What was put into a cell. Inside of an array nothing was: it comes out of the array's first cell. */
export function contentOf(sheet: Sheet, cell: Cell): CellContent {
  const { formula, row, column } = cell;
  if (!formula || formula.kind === 'data-table') return cell.value;
  return formula.origin.row === row && formula.origin.column === column ? formulaOf(sheet, cell) : null;
}

function* contents(sheet: Sheet): Iterable<WorkbookCell> {
  for (const cell of sheet.cells.values()) {
    const content = contentOf(sheet, cell);
    if (content !== null) yield { row: cell.row, column: cell.column, content };
  }
}

/** Whether a filter of the sheet or of a table covers a row. */
const isFiltered = (sheet: Sheet, row: number): boolean =>
  [sheet.filter, ...sheet.tables.map(({ filter }) => filter)].some(
    (filter) => filter && filter.columns.length > 0 && row > filter.area.top && row <= filter.area.bottom,
  );

/** A workbook as the calculator sees it. */
export const asCalculated = (workbook: ExcelWorkbook): Workbook => ({
  sheets: workbook.sheets.map((sheet) => ({
    name: sheet.name,
    cells: () => contents(sheet),
    rowState(row) {
      if (!sheet.rows.get(row)?.hidden) return 'shown';
      return isFiltered(sheet, row) ? 'filtered' : 'hidden';
    },
  })),
  names: workbook.names.map(({ name, sheet, formula }) => ({
    name,
    formula,
    ...(sheet === null ? {} : { sheet }),
  })),
  tables: workbook.sheets.flatMap(({ tables, index }) =>
    tables.map(({ name, area, columns, headerRow, totalRow }) => ({
      name,
      sheet: index,
      area,
      columns: columns.map((column) => column.name),
      headerRow,
      totalRow,
    })),
  ),
  date1904: workbook.date1904,
});

const millisecondsPerDay = 86_400_000;

/** The local time as workbooks count it. */
function now(): number {
  const date = new Date();
  const local = date.getTime() - date.getTimezoneOffset() * 60_000;
  return local / millisecondsPerDay + 25_569;
}

/** A new calculator over a workbook. Chance comes out the same each time, so that two formulas can be compared. */
export function newCalculator(workbook: ExcelWorkbook): Calculator {
  let seed = 1;
  const calculator = new Calculator(asCalculated(workbook), {
    now,
    random() {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    },
    locale: 'en',
  });
  calculator.recalculate();
  return calculator;
}

const calculators = new WeakMap<ExcelWorkbook, Calculator>();

/** The calculator that knows the results of a workbook as it is. Nobody changes its cells. */
export function calculatorOf(workbook: ExcelWorkbook): Calculator {
  const known = calculators.get(workbook) ?? newCalculator(workbook);
  calculators.set(workbook, known);
  return known;
}

/**
 * What a cell shows before it is formatted. Stored results may be missing or stale, so formulas are calculated; only
 * one that the calculator does not understand keeps the result that the file stores.
 */
export function valueAt(workbook: ExcelWorkbook, sheet: number, row: number, column: number): Scalar {
  const tab = workbook.sheets[sheet];
  const cell = tab && cellAt(tab, row, column);
  if (cell && !cell.formula) return cell.value;
  if (!cell && tab && !hasFormulas(tab)) return null;
  const calculator = calculatorOf(workbook);
  const origin = cell?.formula?.origin ?? { row, column };
  const trouble = calculator.trouble(sheet, origin.row, origin.column);
  if (
    cell &&
    cell.value !== null &&
    (cell.formula?.kind === 'data-table' || (trouble && isGap(trouble.kind)))
  )
    return cell.value;
  return calculator.value(sheet, row, column);
}

/** What the calculator does not know, rather than what is wrong with the formula. */
const isGap = (trouble: string): boolean =>
  trouble === 'unknown-function' || trouble === 'other-workbook' || trouble === 'too-much-work';

const withFormulas = new WeakMap<Sheet, boolean>();

/** Whether something may have spilled into cells that the file does not state. */
function hasFormulas(sheet: Sheet): boolean {
  const known = withFormulas.get(sheet);
  if (known !== undefined) return known;
  const found = [...sheet.cells.values()].some((cell) => cell.formula !== null);
  withFormulas.set(sheet, found);
  return found;
}
