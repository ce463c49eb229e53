import { z } from 'zod';
import { blockOf, columnOf, dataOf, headingColumn, type Block } from '../engine/data/region.ts';
import { sortRows, type SortKey } from '../engine/data/sorting.ts';
import { pivotHere, pivotSort } from './pivots.ts';
import { command, noArguments, type Bench, type Command } from './command.ts';

const orders = ['ascending', 'descending'] as const;

const sortArguments = z.strictObject({
  by: z
    .array(
      z.strictObject({
        /** A heading, or the letter of a column. */
        column: z.string().trim().min(1),
        order: z.enum(orders).default('ascending'),
      }),
    )
    .min(1)
    .max(64),
  /** Whether the first row is headings; left out, it is guessed. */
  header: z.boolean().optional(),
});
type Asked = z.output<typeof sortArguments>;

/** The rows and keys that are meant; null when a column is not there. */
function meant({ document }: Bench, { by, header }: Asked): { block: Block; keys: SortKey[] } | null {
  const guessed = blockOf(document, header);
  // A heading that is named is one.
  const named =
    header === undefined && by.some(({ column }) => headingColumn(document, guessed, column) >= 0);
  const block = named && !guessed.table ? { ...guessed, header: true } : guessed;
  const keys = by.map(({ column, order }) => ({
    column: columnOf(document, block, column),
    descending: order === 'descending',
  }));
  return keys.every(({ column }) => column >= 0) ? { block, keys } : null;
}

const sort = command<Asked>({
  id: 'sort',
  args: sortArguments as z.ZodType<Asked>,
  presses: [],
  can: (bench, args) => {
    const found = meant(bench, args);
    return found !== null && dataOf(found.block) !== null;
  },
  run: (bench, args) => {
    const found = meant(bench, args);
    const data = found && dataOf(found.block);
    if (!found || !data) return false;
    sortRows(bench.document, found.block, data, found.keys);
    return true;
  },
});

/** By the column of the active cell, as the buttons A to Z and Z to A. */
const byActive = (id: string, descending: boolean, icon: string): Command =>
  command({
    id,
    args: noArguments,
    presses: [{ args: {}, label: id, icon }],
    can: (bench) => pivotHere(bench) !== null || dataOf(blockOf(bench.document)) !== null,
    run: (bench) => {
      const { document } = bench;
      // In a pivot table its items are sorted: its cells are not ours to move.
      if (pivotHere(bench))
        return pivotSort.bind({ order: descending ? 'descending' : 'ascending' })!.run(bench);
      const block = blockOf(document);
      const data = dataOf(block);
      const { column } = document.selection.active;
      if (!data || column < data.left || column > data.right) return false;
      sortRows(document, block, data, [{ column, descending }]);
      return true;
    },
  });

export const sortingCommands: readonly Command[] = [
  sort,
  byActive('sort-ascending', false, 'arrow-down-a-z'),
  byActive('sort-descending', true, 'arrow-down-z-a'),
];
