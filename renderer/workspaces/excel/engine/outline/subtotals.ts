import { cellName, type Area } from '../../../../../core/formula/index.ts';
import { putContents, refuseLocked, restyledIndex, type Content } from '../content.ts';
import { dataOf, type Block } from '../data/region.ts';
import { Refused, type ExcelDocument } from '../document.ts';
import { shiftCells } from '../structure/shift.ts';
import { styleAt } from '../sizes.ts';
import { clearOutline, tidyOutline } from './folding.ts';
import { deepest } from './groups.ts';
import { changeLines, lineAt, stateSummary, type LineChange } from './lines.ts';
import { runsOf, scattered, subtotalRowsOf, type Run } from './subtotal-rows.ts';
import { grandLabel, subtotalLabel, subtotalNumbers, type SubtotalFunction } from './subtotal-words.ts';

/** What the dialog Subtotal asks for. Columns are those of the sheet. */
export interface SubtotalsAsked {
  /** A subtotal stands where this column says something else. */
  readonly by: number;
  readonly is: SubtotalFunction;
  readonly of: readonly number[];
  /** Those that are there go first. */
  readonly replace: boolean;
  /** Below the rows that they sum up, or above them. */
  readonly below: boolean;
}

const changeRow = (document: ExcelDocument, kind: 'insert' | 'delete', at: number, count = 1): void =>
  shiftCells(document, document.active, { kind, axis: 'row', at, count });

/** Takes all subtotals out of a block, and its outline with them. Gives back the block that is left. */
export function removeSubtotals(document: ExcelDocument, block: Block): Block {
  const { book, active } = document;
  const rows = subtotalRowsOf(document, block).map(({ row }) => row);
  const { area } = block;
  clearOutline(book, active, 'rows', { first: area.top, last: area.bottom });
  for (let at = rows.length - 1; at >= 0;) {
    let first = at;
    while (first > 0 && rows[first - 1] === rows[first]! - 1) first--;
    changeRow(document, 'delete', rows[first]!, at - first + 1);
    at = first - 1;
  }
  tidyOutline(book, active);
  document.settle();
  return { ...block, area: { ...area, bottom: area.bottom - rows.length } };
}

/** A run of rows with the row that sums it up, in the places that they have at the end. */
interface Summed {
  readonly rows: Area;
  readonly total: number;
  readonly value: string | null;
}

/** Makes room for a row beside each run. Gives back where runs and rows are then. */
function makeRoom(document: ExcelDocument, runs: readonly Run[], below: boolean, area: Area): Summed[] {
  for (const { first, last } of runs.toReversed()) changeRow(document, 'insert', below ? last + 1 : first);
  return runs.map(({ first, last, value }, index) => {
    const by = below ? index : index + 1;
    const rows = { ...area, top: first + by, bottom: last + by };
    return { rows, total: below ? rows.bottom + 1 : rows.top - 1, value };
  });
}

function contentsOf(
  document: ExcelDocument,
  asked: SubtotalsAsked,
  summed: readonly Summed[],
  area: Area,
): Content[] {
  const { part, ports } = document;
  const number = subtotalNumbers[asked.is];
  const bold = new Map<number, number>();
  const boldOf = (style: number): number => {
    const made = bold.get(style) ?? restyledIndex(document, style, { font: { bold: true } });
    bold.set(style, made);
    return made;
  };
  return summed.flatMap(({ rows, total, value }) => {
    const sample = value === null ? summed[0]!.rows.top : rows.top;
    const contents: Content[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const plain = styleAt(part, sample, column);
      const range = `${cellName(rows.top, column)}:${cellName(rows.bottom, column)}`;
      const label =
        value === null ? grandLabel(asked.is, ports.locale) : subtotalLabel(asked.is, value, ports.locale);
      contents.push({
        row: total,
        column,
        value: column === asked.by ? label : null,
        formula: asked.of.includes(column)
          ? { text: `=SUBTOTAL(${number},${range})`, spread: 'dynamic' }
          : null,
        style: column === asked.by ? boldOf(plain) : plain,
      });
    }
    return contents;
  });
}

/** All rows can be seen then, but those that a filter hides. */
const deeper = ({ book, active }: ExcelDocument, first: number, last: number): LineChange => ({
  first,
  last,
  change: ({ level }, row) => {
    if (level >= deepest) throw new Refused('subtotals-deep');
    return { level: level + 1, ...(!book.filteredAt(active, row) && { hidden: false }) };
  },
});

/**
 * Puts a row with subtotals beside each run of rows that say the same in a column, one for all rows at the end, and an
 * outline over them, as Excel's Subtotal does. Throws `Refused`.
 */
export function addSubtotals(document: ExcelDocument, given: Block, asked: SubtotalsAsked): void {
  const { book, active } = document;
  if (given.table) throw new Refused('subtotals-table');
  refuseLocked(document, active, given.area);
  if (asked.of.includes(asked.by)) throw new Refused('subtotals-column');
  if (scattered(document, given, asked.by) !== null && (asked.replace || nothingYet(document, given)))
    throw new Refused('subtotals-sort');
  const block = asked.replace ? removeSubtotals(document, given) : given;
  const { area } = block;
  const data = dataOf(block);
  if (!data) throw new Refused('subtotals-rows');
  const totals = subtotalRowsOf(document, block);
  const runs = runsOf(document, data, asked.by, new Set(totals.map(({ row }) => row)));
  const number = subtotalNumbers[asked.is];
  const hasGrand = totals.some((each) => each.grand && each.number === number);
  const summed = makeRoom(document, runs, asked.below, area);
  changeLines(
    book,
    active,
    'rows',
    summed.flatMap(({ rows, total }) => {
      // The row that sums up stands where its rows stood before they went one deeper.
      const { level } = lineAt(document.part, 'rows', rows.top);
      return [
        { first: total, last: total, change: () => ({ level, hidden: false, collapsed: false }) },
        deeper(document, rows.top, rows.bottom),
      ];
    }),
  );
  if (!hasGrand) {
    const all = { ...data, bottom: data.bottom + runs.length };
    const grand = makeGrand(document, all, asked, totals.length);
    const along = summed.map((each) => (each.total < grand.total ? each : movedDown(each)));
    summed.splice(0, summed.length, ...along, grand);
  }
  stateSummary(book, active, asked.below);
  putContents(document, active, contentsOf(document, asked, summed, area));
  tidyOutline(book, active);
}

const movedDown = ({ rows, total, value }: Summed): Summed => ({
  rows: { ...rows, top: rows.top + 1, bottom: rows.bottom + 1 },
  total: total + 1,
  value,
});

const nothingYet = (document: ExcelDocument, block: Block): boolean =>
  subtotalRowsOf(document, block).length === 0;

/** The row that sums up everything: after the last one, or right under the headings. */
function makeGrand(document: ExcelDocument, data: Area, { below }: SubtotalsAsked, before: number): Summed {
  // Another function's row for all comes between the rows and the one that is there.
  const grand = before > 0 ? grandRowsAtEnd(document, data, below) : 0;
  const at = below ? data.bottom + 1 - grand : data.top + grand;
  changeRow(document, 'insert', at);
  const rows = below ? { ...data, bottom: at - 1 } : { ...data, top: at + 1, bottom: data.bottom + 1 };
  const { book, active } = document;
  changeLines(book, active, 'rows', [
    deeper(document, rows.top, rows.bottom),
    { first: at, last: at, change: () => ({ level: grand > 0 ? 1 : 0, hidden: false, collapsed: false }) },
  ]);
  return { rows, total: at, value: null };
}

function grandRowsAtEnd(document: ExcelDocument, data: Area, below: boolean): number {
  let count = 0;
  const at = (): number => (below ? data.bottom - count : data.top + count);
  while (at() > data.top && at() < data.bottom + 1 && lineAt(document.part, 'rows', at()).level === 0)
    count++;
  return count;
}
