import { z } from 'zod';
import { childOf } from '../../../../core/ooxml/tree/index.ts';
import { parseArea, type Area } from '../../../../core/formula/index.ts';
import { comparableText } from '../../../../core/language/index.ts';
import type { StoredTable } from '../engine/book.ts';
import { addFilter, isFiltered, clearFilter, removeFilter, filterOf } from '../engine/data/filtering.ts';
import { isFreeName } from '../engine/data/naming.ts';
import { blockOf, tableRound } from '../engine/data/region.ts';
import { setTotal, setTotalRow, totalNumbers, type TotalFunction } from '../engine/data/table-totals.ts';
import { changeLook, makeTable, renameTable, setHeaderRow, unmakeTable } from '../engine/data/tables.ts';
import { cellArea, overlap } from '../engine/merges.ts';
import { command, noArguments, switchArguments, type Bench, type Command } from './command.ts';

/** The styles of the gallery, as files call them. */
export const tableStyles = [
  ...[1, 9, 10, 11, 12, 14, 15, 21].map((number) => `TableStyleLight${number}`),
  ...[1, 2, 3, 4, 5, 6, 7, 9, 14, 15].map((number) => `TableStyleMedium${number}`),
  ...[1, 2, 6].map((number) => `TableStyleDark${number}`),
] as const;

const style = z.union([
  z.string().regex(/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/),
  z.literal('none'),
]);

/** The table of the active cell. */
export function tableHere({ document }: Bench): StoredTable | null {
  const { row, column } = document.selection.active;
  return tableRound(document, cellArea(row, column));
}

const formatArguments = z.strictObject({
  style: style.default('TableStyleMedium2'),
  /** A1 style; left out, what is selected, or all that is filled round the active cell. */
  range: z
    .string()
    .refine((text) => parseArea(text) !== null)
    .optional(),
  /** Whether the first row is headings. */
  header: z.boolean().default(true),
  name: z.string().trim().min(1).optional(),
});
type Format = z.output<typeof formatArguments>;

const areaFor = ({ document }: Bench, { range, header }: Format): Area =>
  (range === undefined ? null : parseArea(range)) ?? blockOf(document, header).area;

const formatAsTable = command<Format>({
  id: 'format-as-table',
  args: formatArguments as z.ZodType<Format>,
  presses: tableStyles.map((each) => ({ args: { style: each } as Format, label: 'format-as-table' })),
  can: (bench, args) => {
    const { document } = bench;
    if (args.name !== undefined && !isFreeName(document.book, args.name)) return false;
    if (args.range === undefined && tableHere(bench)) return args.name === undefined;
    const area = areaFor(bench, args);
    return !document.book.tablesOf(document.active).some((each) => overlap(each.area, area));
  },
  run: (bench, args) => {
    const { document } = bench;
    const { book } = document;
    const before = book.parts;
    const here = args.range === undefined ? tableHere(bench) : null;
    const named = args.style === 'none' ? null : args.style;
    if (here) changeLook(book, here, { name: named });
    else {
      const area = areaFor(bench, args);
      makeTable(document, { area, header: args.header, style: named, name: args.name });
      const made = book.tablesOf(document.active).at(-1)!;
      document.selectArea(made.area);
    }
    return book.parts !== before;
  },
  state: (bench) => {
    const table = tableHere(bench);
    return table
      ? (childOf(bench.document.book.package.root(table.part), 'tableStyleInfo')?.get('name') ?? 'none')
      : null;
  },
});

const inTable = (bench: Bench): boolean => tableHere(bench) !== null;

const tableName = command({
  id: 'table-name',
  args: z.strictObject({ is: z.string().trim().min(1) }),
  presses: [],
  can: (bench, { is }) => {
    const table = tableHere(bench);
    const same = table?.name.toLowerCase() === is.toLowerCase();
    return table !== null && (same || isFreeName(bench.document.book, is));
  },
  run: (bench, { is }) => {
    const table = tableHere(bench)!;
    if (table.name === is) return false;
    renameTable(bench.document.book, table, is);
    return true;
  },
  state: (bench) => tableHere(bench)?.name ?? null,
});

type Look = 'showRowStripes' | 'showColumnStripes' | 'showFirstColumn' | 'showLastColumn';

const lookOf = (bench: Bench, table: StoredTable, look: Look): boolean =>
  /^(1|true)$/.test(childOf(bench.document.book.package.root(table.part), 'tableStyleInfo')?.get(look) ?? '');

/** A switch of the look of the table that the active cell is in. */
const lookSwitch = (id: string, look: Look): Command =>
  command({
    id,
    args: switchArguments,
    presses: [{ args: {}, label: id }],
    can: inTable,
    run: (bench, { is }) => {
      const { book } = bench.document;
      const before = book.parts;
      const table = tableHere(bench)!;
      changeLook(book, table, { [look]: (is ?? !lookOf(bench, table, look)) ? 1 : 0 });
      return book.parts !== before;
    },
    state: (bench) => {
      const table = tableHere(bench);
      return table !== null && lookOf(bench, table, look);
    },
  });

const totalRow = command({
  id: 'total-row',
  args: noArguments,
  presses: [{ args: {}, label: 'total-row', shortcuts: ['Ctrl+Shift+T'] }],
  can: inTable,
  run: (bench) => {
    const table = tableHere(bench)!;
    setTotalRow(bench.document, table, !table.totalRow);
    return true;
  },
  state: (bench) => tableHere(bench)?.totalRow ?? false,
});

const functions = ['none', ...(Object.keys(totalNumbers) as TotalFunction[])] as const;

/** The column with a heading; without one, that of the active cell. */
function columnIn(bench: Bench, table: StoredTable, named: string | undefined): number {
  if (named === undefined) return bench.document.selection.active.column - table.area.left;
  return table.columns.findIndex((each) => comparableText(each) === comparableText(named));
}

const totalArguments = z.strictObject({
  is: z.enum(functions),
  /** A heading; left out, the column of the active cell. */
  column: z.string().trim().min(1).optional(),
});

const totalFunction = command<z.output<typeof totalArguments>>({
  id: 'total-function',
  args: totalArguments,
  presses: (['none', 'average', 'count', 'countNums', 'max', 'min', 'sum'] as const).map((is) => ({
    args: { is },
    label: `total-function.${is}`,
  })),
  can: (bench, { column }) => {
    const table = tableHere(bench);
    return table !== null && columnIn(bench, table, column) >= 0;
  },
  run: (bench, { is, column }) => {
    const { book } = bench.document;
    const before = book.parts;
    const table = tableHere(bench)!;
    setTotal(bench.document, table, columnIn(bench, table, column), is);
    return book.parts !== before;
  },
});

const headerRow = command({
  id: 'header-row',
  args: noArguments,
  presses: [{ args: {}, label: 'header-row' }],
  can: inTable,
  run: (bench) => {
    const { document } = bench;
    const table = tableHere(bench)!;
    if (table.headerRow && isFiltered(document, table)) clearFilter(document, table);
    setHeaderRow(document, table, !table.headerRow);
    const made = document.book.tablesOf(document.active).find((each) => each.part === table.part)!;
    document.selectArea(made.area);
    return true;
  },
  state: (bench) => tableHere(bench)?.headerRow ?? false,
});

const filterButton = command({
  id: 'filter-button',
  args: noArguments,
  presses: [{ args: {}, label: 'filter-button' }],
  can: (bench) => tableHere(bench)?.headerRow ?? false,
  run: ({ document }) => {
    const { table, ...block } = blockOf(document);
    if (filterOf(document, table)) removeFilter(document, table);
    else addFilter(document, { ...block, table });
    return true;
  },
  state: (bench) => {
    const table = tableHere(bench);
    return table !== null && filterOf(bench.document, table) !== undefined;
  },
});

const convertToRange = command({
  id: 'convert-to-range',
  args: noArguments,
  presses: [{ args: {}, label: 'convert-to-range' }],
  can: inTable,
  run: (bench) => {
    unmakeTable(bench.document, tableHere(bench)!);
    return true;
  },
});

export const tableCommands: readonly Command[] = [
  formatAsTable,
  tableName,
  totalRow,
  totalFunction,
  headerRow,
  lookSwitch('banded-rows', 'showRowStripes'),
  lookSwitch('banded-columns', 'showColumnStripes'),
  lookSwitch('first-column', 'showFirstColumn'),
  lookSwitch('last-column', 'showLastColumn'),
  filterButton,
  convertToRange,
];
