import { z } from 'zod';
import {
  addFilter,
  applyFilter,
  clearFilter,
  filterColumn,
  filterOf,
  isFiltered,
  removeFilter,
  type FilterTest,
} from '../engine/data/filtering.ts';
import { blockOf, columnOf, type Block } from '../engine/data/region.ts';
import { parseArea } from '../../../../core/formula/index.ts';

import { command, noArguments, type Bench, type Command } from './command.ts';

/** The filter that the active cell is under: its table's, or the sheet's. */
function filtered({ document }: Bench): Block | null {
  const block = blockOf(document, true);
  if (block.table && filterOf(document, block.table)) return block;
  const own = parseArea(filterOf(document, null)?.get('ref') ?? '');
  return own && !block.table ? { area: own, header: true, table: null } : null;
}

const filter = command({
  id: 'filter',
  args: noArguments,
  presses: [{ args: {}, label: 'filter', icon: 'funnel', shortcuts: ['Ctrl+Shift+L'] }],
  can: (bench) => {
    if (filtered(bench)) return true;
    const { area } = blockOf(bench.document, true);
    return area.bottom > area.top;
  },
  run: (bench) => {
    const { document } = bench;
    const now = filtered(bench);
    if (now) removeFilter(document, now.table);
    else addFilter(document, blockOf(document, true));
    return true;
  },
  state: (bench) => filtered(bench) !== null,
});

const limit = z.union([z.number(), z.string().min(1)]);

const tests = {
  /** Shown values whose rows stay. */
  values: z.array(z.union([z.string(), z.number()])).optional(),
  /** With `values`: rows with nothing in the column stay too. */
  blanks: z.boolean().optional(),
  equals: limit.optional(),
  notEquals: limit.optional(),
  greater: limit.optional(),
  atLeast: limit.optional(),
  less: limit.optional(),
  atMost: limit.optional(),
  between: z.tuple([limit, limit]).optional(),
  contains: z.string().min(1).optional(),
  notContains: z.string().min(1).optional(),
  begins: z.string().min(1).optional(),
  ends: z.string().min(1).optional(),
  top: z.int().min(1).max(500).optional(),
  bottom: z.int().min(1).max(500).optional(),
  percent: z.boolean().optional(),
  average: z.enum(['above', 'below']).optional(),
};
const columnArguments = z
  .strictObject({
    /** A heading, or the letter of a column; left out, the column of the active cell. */
    column: z.string().trim().min(1).optional(),
    ...tests,
  })
  .refine(
    ({ column: _column, blanks: _blanks, percent: _percent, ...asked }) =>
      Object.values(asked).filter((each) => each !== undefined).length <= 1,
    'one test, or none',
  );
type Asked = z.output<typeof columnArguments>;

const operators = {
  equals: 'equal',
  notEquals: 'notEqual',
  greater: 'greaterThan',
  atLeast: 'greaterThanOrEqual',
  less: 'lessThan',
  atMost: 'lessThanOrEqual',
} as const;

/** Signs that stand for any letters are meant as they are. */
const literal = (text: string): string => text.replace(/[*?~]/g, (sign) => `~${sign}`);

const one = (operator: string, value: string): FilterTest => ({
  kind: 'tests',
  tests: [{ operator, value }],
  all: false,
});

/** The test that is asked for; null lets everything through. */
function testOf(asked: Asked): FilterTest | null {
  if (asked.values)
    return { kind: 'values', values: asked.values.map(String), blanks: asked.blanks ?? false };
  for (const [name, operator] of Object.entries(operators)) {
    const value = asked[name as keyof typeof operators];
    if (value !== undefined) return one(operator, String(value));
  }
  if (asked.between)
    return {
      kind: 'tests',
      tests: [
        { operator: 'greaterThanOrEqual', value: String(asked.between[0]) },
        { operator: 'lessThanOrEqual', value: String(asked.between[1]) },
      ],
      all: true,
    };
  const { contains: has, notContains, begins, ends, top, bottom, average } = asked;
  if (has !== undefined) return one('equal', `*${literal(has)}*`);
  if (notContains !== undefined) return one('notEqual', `*${literal(notContains)}*`);
  if (begins !== undefined) return one('equal', `${literal(begins)}*`);
  if (ends !== undefined) return one('equal', `*${literal(ends)}`);
  const count = top ?? bottom;
  if (count !== undefined)
    return { kind: 'top', count, percent: asked.percent ?? false, bottom: top === undefined };
  if (average !== undefined) return { kind: 'average', above: average === 'above' };
  return asked.blanks ? { kind: 'values', values: [], blanks: true } : null;
}

const columnFor = ({ document }: Bench, block: Block, named: string | undefined): number => {
  if (named !== undefined) return columnOf(document, block, named);
  const { column } = document.selection.active;
  return column >= block.area.left && column <= block.area.right ? column : -1;
};

const filterByColumn = command<Asked>({
  id: 'filter-column',
  args: columnArguments,
  presses: [],
  can: (bench, { column }) => {
    const block = filtered(bench) ?? blockOf(bench.document, true);
    return columnFor(bench, block, column) >= 0;
  },
  run: (bench, asked) => {
    const { document } = bench;
    const before = document.book.parts;
    const now = filtered(bench);
    if (!now) addFilter(document, blockOf(document, true));
    const block = now ?? filtered(bench)!;
    filterColumn(document, block.table, columnFor(bench, block, asked.column), testOf(asked));
    return document.book.parts !== before;
  },
});

const clear = command({
  id: 'clear-filter',
  args: noArguments,
  presses: [{ args: {}, label: 'clear-filter', icon: 'funnel-x' }],
  can: (bench) => {
    const now = filtered(bench);
    return now !== null && isFiltered(bench.document, now.table);
  },
  run: (bench) => {
    clearFilter(bench.document, filtered(bench)!.table);
    return true;
  },
});

const reapply = command({
  id: 'reapply-filter',
  args: noArguments,
  presses: [{ args: {}, label: 'reapply-filter', shortcuts: ['Ctrl+Alt+L'] }],
  can: (bench) => filtered(bench) !== null,
  run: (bench) => {
    const { book } = bench.document;
    const before = book.parts;
    applyFilter(bench.document, filtered(bench)!.table);
    return book.parts !== before;
  },
});

export const filteringCommands: readonly Command[] = [filter, filterByColumn, clear, reapply];
