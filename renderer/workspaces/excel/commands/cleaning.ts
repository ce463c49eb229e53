import { z } from 'zod';
import type { Area } from '../../../../core/formula/index.ts';
import { removeRepeated, splitColumn, type Split } from '../engine/data/cleaning.ts';
import { blockOf, columnOf, dataOf, headingColumn, type Block } from '../engine/data/region.ts';
import { usedPart } from '../engine/content.ts';
import { shiftCells } from '../engine/structure/shift.ts';
import { command, type Bench, type Command } from './command.ts';

const duplicateArguments = z.strictObject({
  /** Headings or letters of the columns that make rows the same; left out, all of them. */
  columns: z.array(z.string().trim().min(1)).min(1).optional(),
  header: z.boolean().optional(),
});
type Duplicates = z.output<typeof duplicateArguments>;

/** The rows and columns that are meant; null when a column is not there. */
function meant(
  { document }: Bench,
  { columns, header }: Duplicates,
): { block: Block; columns: number[] } | null {
  const guessed = blockOf(document, header);
  const named =
    header === undefined && columns?.some((each) => headingColumn(document, guessed, each) >= 0) === true;
  const block = named && !guessed.table ? { ...guessed, header: true } : guessed;
  const { left, right } = block.area;
  const all = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const found = columns?.map((each) => columnOf(document, block, each)) ?? all;
  return found.every((column) => column >= 0) ? { block, columns: found } : null;
}

const removeDuplicates = command<Duplicates>({
  id: 'remove-duplicates',
  args: duplicateArguments,
  presses: [],
  can: (bench, args) => {
    const found = meant(bench, args);
    return found !== null && dataOf(found.block) !== null;
  },
  run: (bench, args) => {
    const found = meant(bench, args)!;
    const data = dataOf(found.block)!;
    const gone = removeRepeated(bench.document, data, found.columns);
    if (gone > 0 && found.block.table) shrinkTable(bench, found.block, gone);
    return gone > 0;
  },
});

/** A table ends where its rows end: what is below comes up. */
function shrinkTable({ document }: Bench, { area }: Block, gone: number): void {
  const within = { first: area.left, last: area.right };
  const at = area.bottom - gone + 1;
  shiftCells(document, document.active, { kind: 'delete', axis: 'row', at, count: gone, within });
}

/** Signs by the names that the question has for them. */
const delimiters = { comma: ',', semicolon: ';', tab: '\t', space: ' ' } as const;
export const delimiterNames = Object.keys(delimiters) as [
  keyof typeof delimiters,
  ...(keyof typeof delimiters)[],
];

/** The sign that a name stands for, or the sign itself. */
export const signOf = (named: string): string =>
  named in delimiters ? delimiters[named as keyof typeof delimiters] : named;

const splitArguments = z
  .strictObject({
    /** Between the pieces: names, or one sign each. */
    delimiters: z
      .array(z.union([z.enum(delimiterNames), z.string().length(1)]))
      .min(1)
      .optional(),
    /** Several signs in a row are one. */
    together: z.boolean().default(false),
    /** Or where pieces begin, in characters from the first one. */
    breaks: z.array(z.int().min(1)).min(1).optional(),
    /** Pieces stay texts: no number, no date is made of them. */
    text: z.boolean().default(false),
  })
  .refine(({ delimiters: signs, breaks }) => (signs === undefined) !== (breaks === undefined), {
    error: '"delimiters" or "breaks"',
  });
type Splitting = z.output<typeof splitArguments>;

/** One column with anything in it. */
function columnArea({ document }: Bench): Area | null {
  const { range, part, selection } = document;
  if (range.left !== range.right || selection.ranges.length > 1) return null;
  return usedPart(part, range);
}

const textToColumns = command<Splitting>({
  id: 'text-to-columns',
  args: splitArguments as z.ZodType<Splitting>,
  presses: [],
  can: (bench) => columnArea(bench) !== null,
  run: (bench, { delimiters: signs, together, breaks, text }) => {
    const { book } = bench.document;
    const before = book.parts;
    const split: Split = breaks
      ? { breaks: breaks.toSorted((one, other) => one - other) }
      : {
          delimiters: signs!.map(signOf),
          together,
        };
    splitColumn(bench.document, columnArea(bench)!, split, text);
    return book.parts !== before;
  },
});

export const cleaningCommands: readonly Command[] = [removeDuplicates, textToColumns];
