import { z } from 'zod';
import { displayText } from '../../../../core/formula/index.ts';
import { comparableText } from '../../../../core/language/index.ts';
import {
  cornerNamed,
  designAsked,
  fieldNamed,
  sourceNamed,
  type AskedDesign,
} from '../engine/pivots/asking.ts';
import type { PivotSource } from '../engine/pivots/cache-writing.ts';
import {
  pivotFunctions,
  placeOfValue,
  shares,
  type ItemOrder,
  type PivotData,
  type PivotDesign,
} from '../engine/pivots/design.ts';
import { itemsOf } from '../engine/pivots/items.ts';
import { changePivot, makePivot, refreshPivot } from '../engine/pivots/making.ts';
import { partAt, pivotIn, type PlacedPivot } from '../engine/pivots/placed.ts';
import { designOf } from '../engine/pivots/reading.ts';
import { cellsOfSource, dataOfCells, dataOfPivot } from '../engine/pivots/source.ts';
import { wordsIn } from '../engine/pivots/words.ts';
import { Refused } from '../engine/document.ts';
import { cellArea } from '../engine/merges.ts';
import { command, noArguments, type Bench, type Command } from './command.ts';

const heading = z.string().trim().min(1);
const headings = z.array(heading).optional();
const designArguments = {
  /** Headings of the data. */
  rows: headings,
  columns: headings,
  filters: headings,
  values: z
    .array(
      z.strictObject({
        field: heading,
        function: z.enum(pivotFunctions).default('sum'),
        as: z.enum(shares).optional(),
      }),
    )
    .min(1),
  totals: z.strictObject({ rows: z.boolean().optional(), columns: z.boolean().optional() }).optional(),
};

const pivotArguments = z.strictObject({
  /** `A1:D9`, `Sales!A1:D9`, a table, a name; left out, the selection or what is filled round the active cell. */
  of: z.string().trim().min(1).optional(),
  ...designArguments,
  /** The cell in which it begins, `E3` or `Report!A3`; left out, it gets a new sheet. */
  at: z.string().trim().min(1).optional(),
});

/** The data of a source; null when there are none. */
function dataOf({ document }: Bench, source: PivotSource | null): PivotData | null {
  try {
    const cells = source && cellsOfSource(document, source);
    return cells && dataOfCells(document, cells);
  } catch (cause) {
    if (cause instanceof Refused) return null;
    throw cause;
  }
}

const isOpen = ({ document }: Bench): boolean => document.book.sheets[document.active]?.cells === true;

const pivotTable = command<z.output<typeof pivotArguments>>({
  id: 'pivot-table',
  args: pivotArguments,
  presses: [],
  can: (bench, { of, at, ...asked }) => {
    const { document } = bench;
    const data = isOpen(bench) ? dataOf(bench, sourceNamed(document, of)) : null;
    return (
      data !== null &&
      designAsked(data, asked) !== null &&
      (at === undefined || cornerNamed(document, at) !== null)
    );
  },
  run: ({ document, measure }, { of, at, ...asked }) => {
    const source = sourceNamed(document, of)!;
    const data = dataOfCells(document, cellsOfSource(document, source)!);
    const design = designAsked(data, asked)!;
    makePivot(
      document,
      { source, design, at: at === undefined ? null : cornerNamed(document, at)! },
      measure,
    );
    return true;
  },
});

/** The pivot table that the active cell is in. */
export function pivotHere({ document }: Pick<Bench, 'document'>): PlacedPivot | null {
  const { row, column } = document.selection.active;
  return pivotIn(document.book, document.active, cellArea(row, column)) ?? null;
}

interface Drawn {
  data: PivotData;
  design: PivotDesign;
}

/** What a pivot table shows and of which data; null when Mashq leaves it as it is. */
export function designHere({ document }: Bench, pivot: PlacedPivot): Drawn | null {
  const design = designOf(document.book, pivot);
  const data = dataOfPivot(document, pivot);
  return design && data && { data, design };
}

/** A command about the pivot table of the active cell. One that Mashq cannot change says so when it is pressed. */
const about = <Args>(
  id: string,
  args: z.ZodType<Args>,
  pressed: boolean,
  can: (here: Drawn, args: Args, bench: Bench) => boolean,
  run: (bench: Bench, pivot: PlacedPivot, here: Drawn, args: Args) => void,
): Command =>
  command<Args>({
    id,
    args,
    presses: pressed ? [{ args: {} as Args, label: id }] : [],
    can: (bench, asked) => {
      const pivot = pivotHere(bench);
      const here = pivot && designHere(bench, pivot);
      return pivot !== null && (here === null || can(here, asked, bench));
    },
    run: (bench, asked) => {
      const before = bench.document.book.parts;
      const pivot = pivotHere(bench)!;
      const here = designHere(bench, pivot);
      if (!here) throw new Refused('pivot-beyond');
      run(bench, pivot, here, asked);
      return bench.document.book.parts !== before;
    },
    ...(id === 'pivot-fields' && { state: (bench: Bench) => pivotHere(bench)?.name ?? null }),
  });

const fieldArguments = z.strictObject({ ...designArguments, values: designArguments.values.optional() });
const pivotFields = about<AskedDesign>(
  'pivot-fields',
  fieldArguments,
  false,
  ({ data, design }, asked) => designAsked(data, asked, design) !== null,
  ({ document, measure }, pivot, { data, design }, asked) =>
    changePivot(document, pivot, designAsked(data, asked, design)!, measure),
);

const refresh = about(
  'pivot-refresh',
  noArguments,
  true,
  () => true,
  ({ document, measure }, pivot) => refreshPivot(document, pivot, measure),
);

const source = about(
  'pivot-source',
  z.strictObject({ of: z.string().trim().min(1) }),
  false,
  (_, { of }, bench) => dataOf(bench, sourceNamed(bench.document, of)) !== null,
  ({ document, measure }, pivot, _, { of }) =>
    refreshPivot(document, pivot, measure, sourceNamed(document, of)),
);

const filterArguments = z.strictObject({
  /** A heading among the filters. */
  field: heading,
  /** The one item that is let through, as it is shown; left out, all are. */
  item: z.string().optional(),
});

/** The key of an item of a filter by what it shows. */
function itemKey({ document }: Bench, data: PivotData, name: string, shown: string): string | undefined {
  const field = data.fields.find((each) => each.name === name)!;
  const { values, keys } = itemsOf(field, false, document.ports.locale);
  const texts = values.map((value) =>
    value === null
      ? ['', wordsIn('ar').blank, wordsIn('en').blank]
      : [displayText(value, field.format, document.ports.locale, { date1904: document.book.date1904 }).text],
  );
  return keys[texts.findIndex((each) => each.some((text) => comparableText(text) === comparableText(shown)))];
}

const filter = about<z.output<typeof filterArguments>>(
  'pivot-filter',
  filterArguments,
  false,
  ({ data, design }, { field, item }, bench) => {
    const name = fieldNamed(data, field);
    if (name === undefined || !design.filters.includes(name)) return false;
    return item === undefined || itemKey(bench, data, name, item) !== undefined;
  },
  (bench, pivot, { data, design }, { field, item }) => {
    const name = fieldNamed(data, field)!;
    const chosen = new Map(design.chosen);
    if (item === undefined) chosen.delete(name);
    else chosen.set(name, itemKey(bench, data, name, item)!);
    const hidden = new Map([...design.hidden].filter(([each]) => each !== name));
    changePivot(bench.document, pivot, { ...design, chosen, hidden }, bench.measure);
  },
);

const sortArguments = z.strictObject({
  /** A heading among the rows, columns or filters; left out, what the active cell belongs to. */
  field: heading.optional(),
  order: z.enum(['ascending', 'descending']).default('ascending'),
  /** One of the values; left out, its items stand by what they are called. */
  by: z.strictObject({ field: heading, function: z.enum(pivotFunctions).default('sum') }).optional(),
});
type AskedOrder = z.output<typeof sortArguments>;

/** What the active cell would sort: labels sort their own field, values the items of their row by that value. */
function sortedAt(
  { document }: Bench,
  pivot: PlacedPivot,
  design: PivotDesign,
): { field: string | undefined; by: ItemOrder['by'] } {
  const { row, column } = document.selection.active;
  const { line, value } = partAt(pivot, row, column);
  if (line === 'columns') return { field: design.columns[0], by: null };
  const by = value === null ? null : design.values[value];
  return { field: design.rows[line], by: by ? { field: by.field, function: by.function } : null };
}

/** The field that is to be sorted, and how; null when it is not there. */
function orderAsked(
  bench: Bench,
  { data, design }: Drawn,
  { field, order, by }: AskedOrder,
): { field: string; order: ItemOrder } | null {
  const here = field === undefined ? sortedAt(bench, pivotHere(bench)!, design) : null;
  const name = field === undefined ? here?.field : fieldNamed(data, field);
  const value = by && { field: fieldNamed(data, by.field) ?? '', function: by.function };
  const asked: ItemOrder = { descending: order === 'descending', by: value ?? here?.by ?? null };
  const sides = [...design.rows, ...design.columns, ...design.filters];
  if (name === undefined || !sides.includes(name)) return null;
  return value && placeOfValue(design, asked) < 0 ? null : { field: name, order: asked };
}

/** Sorts the items of a field. */
export const pivotSort = about<AskedOrder>(
  'pivot-sort',
  sortArguments as z.ZodType<AskedOrder>,
  false,
  (here, asked, bench) => orderAsked(bench, here, asked) !== null,
  (bench, pivot, here, asked) => {
    const found = orderAsked(bench, here, asked);
    if (!found) throw new Refused('pivot');
    const orders = new Map(here.design.orders).set(found.field, found.order);
    changePivot(bench.document, pivot, { ...here.design, orders }, bench.measure);
  },
);

export const pivotCommands: readonly Command[] = [
  pivotTable,
  pivotFields,
  refresh,
  source,
  filter,
  pivotSort,
];
