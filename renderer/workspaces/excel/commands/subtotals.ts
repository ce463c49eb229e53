import { z } from 'zod';
import { blockOf, columnOf, type Block } from '../engine/data/region.ts';
import { isProtected } from '../engine/layout.ts';
import { subtotalRowsOf } from '../engine/outline/subtotal-rows.ts';
import { subtotalFunctions, type SubtotalFunction } from '../engine/outline/subtotal-words.ts';
import { addSubtotals, removeSubtotals } from '../engine/outline/subtotals.ts';
import { command, noArguments, type Bench, type Command } from './command.ts';

const column = z.string().trim().min(1);

const asked = z.strictObject({
  /** A subtotal stands where this column changes; a heading, or a letter. */
  each: column,
  use: z.enum(subtotalFunctions as [SubtotalFunction, ...SubtotalFunction[]]).default('sum'),
  /** The columns that are summed up. */
  of: z.array(column).min(1).max(64),
  replace: z.boolean().default(true),
  below: z.boolean().default(true),
});
type Asked = z.output<typeof asked>;

/** The columns that are meant; null when one is not there. */
function meant({ document }: Bench, { each, of }: Asked): { block: Block; by: number; of: number[] } | null {
  const block = blockOf(document, true);
  const by = columnOf(document, block, each);
  const columns = of.map((name) => columnOf(document, block, name));
  return [by, ...columns].every((index) => index >= 0) ? { block, by, of: columns } : null;
}

const subtotal = command<Asked>({
  id: 'subtotal',
  args: asked as z.ZodType<Asked>,
  presses: [],
  can: (bench, args) => !isProtected(bench.document.part.root) && meant(bench, args) !== null,
  run: (bench, args) => {
    const found = meant(bench, args);
    if (!found) return false;
    const { replace, below, use: is } = args;
    addSubtotals(bench.document, found.block, { by: found.by, of: found.of, is, replace, below });
    return true;
  },
});

const remove = command({
  id: 'remove-subtotals',
  args: noArguments,
  presses: [],
  can: ({ document }) =>
    !isProtected(document.part.root) && subtotalRowsOf(document, blockOf(document, true)).length > 0,
  run: ({ document }) => {
    removeSubtotals(document, blockOf(document, true));
    return true;
  },
});

export const subtotalCommands: readonly Command[] = [subtotal, remove];
