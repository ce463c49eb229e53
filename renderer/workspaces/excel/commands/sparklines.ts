import { z } from 'zod';
import { areaOf, parseArea, parseReference, type Area } from '../../../../core/formula/index.ts';
import { clearSparklines, putSparklines, sharesOf, sparklinesOn } from '../engine/charts/sparklines.ts';
import { isInside } from '../../../../core/formula/index.ts';
import { refuseLocked } from '../engine/content.ts';
import { command, noArguments, type Bench, type Command } from './command.ts';

/** Cells with or without the name of their sheet. */
function placeOf({ document }: Bench, text: string): { sheet: number; area: Area } | null {
  const reference = parseReference(text.trim());
  if (!reference) return null;
  const sheet = reference.sheet === undefined ? document.active : document.book.sheetNamed(reference.sheet);
  return sheet < 0 ? null : { sheet, area: areaOf(reference) };
}

const kinds = ['line', 'column', 'win-loss'] as const;
const given = z.strictObject({
  type: z.enum(kinds),
  /** The numbers: one row or column for each cell. May name another sheet. */
  data: z.string(),
  /** Cells of the active sheet; left out, those that are selected. */
  at: z
    .string()
    .refine((text) => parseArea(text) !== null)
    .optional(),
  markers: z.boolean().optional(),
});

const cellsAt = ({ document }: Bench, at: string | undefined): Area =>
  at === undefined ? document.range : parseArea(at)!;

/** More small charts than this are not made at once. */
const mostSparklines = 10_000;

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

const sparkline = command<z.output<typeof given>>({
  id: 'sparkline',
  args: given,
  presses: [],
  can: (bench, { data, at }) => {
    const source = placeOf(bench, data);
    const cells = cellsAt(bench, at);
    return source !== null && sizeOf(cells) <= mostSparklines && sharesOf(source.area, cells) !== null;
  },
  run: (bench, { type, data, at, markers }) => {
    const source = placeOf(bench, data)!;
    const cells = cellsAt(bench, at);
    refuseLocked(bench.document, bench.document.active, cells);
    putSparklines(bench.document, type, source.area, source.sheet, cells, markers ?? false);
    return true;
  },
});

const clear = command({
  id: 'clear-sparklines',
  args: noArguments,
  presses: [{ args: {}, label: 'clear-sparklines', icon: 'eraser' }],
  can: ({ document }) =>
    [...sparklinesOn(document.part.root).values()].some(({ row, column }) =>
      document.selection.ranges.some((each) => isInside(each, row, column)),
    ),
  run: ({ document }) => {
    clearSparklines(document, document.active, document.selection.ranges);
    return true;
  },
});

export const sparklineCommands: readonly Command[] = [sparkline, clear];
