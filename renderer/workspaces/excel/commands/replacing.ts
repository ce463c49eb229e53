import { z } from 'zod';
import { contentOfTyped, putContents, refuseLocked, type Content } from '../engine/content.ts';
import { Refused } from '../engine/document.ts';
import { isOneCell } from '../engine/merges.ts';
import { command, type Bench, type Command } from './command.ts';

interface Wanted {
  find: string;
  with: string;
  matchCase?: boolean | undefined;
  wholeCell?: boolean | undefined;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The cells in which a text is found, and what stands there after it is replaced. */
function replaced(bench: Bench, { find, with: made, matchCase, wholeCell }: Wanted): Content[] {
  const { document, showing } = bench;
  const { active, part, selection } = document;
  const [only] = selection.ranges;
  const everywhere = selection.ranges.length === 1 && isOneCell(only!);
  const pattern = new RegExp(wholeCell ? `^${literal(find)}$` : literal(find), matchCase ? 'gu' : 'giu');
  const inside = (row: number, column: number): boolean =>
    everywhere ||
    selection.ranges.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  const contents: Content[] = [];
  for (const { number: row, cells } of part.rows.list)
    for (const { column, value, formula } of cells) {
      if ((value === null && !formula) || !inside(row, column)) continue;
      if (typeof formula?.spread === 'object') continue;
      const before = showing.input(active, row, column);
      const after = before.replace(pattern, () => made);
      if (after === before) continue;
      const { numberFormat } = document.look(row, column).stated;
      const typed = contentOfTyped(document, after, numberFormat);
      contents.push({ row, column, value: typed.value, formula: typed.formula });
    }
  return contents;
}

const replaceAll = command<Wanted>({
  id: 'replace-all',
  args: z.strictObject({
    find: z.string().min(1),
    with: z.string(),
    matchCase: z.boolean().optional(),
    wholeCell: z.boolean().optional(),
  }),
  presses: [],
  run: (bench, wanted) => {
    const { document } = bench;
    const contents = replaced(bench, wanted);
    for (const { row, column } of contents) {
      refuseLocked(document, document.active, { top: row, bottom: row, left: column, right: column });
    }
    if (contents.length > 1_000_000) throw new Refused('no-room');
    putContents(document, document.active, contents);
    return contents.length > 0;
  },
});

export const replacingCommands: readonly Command[] = [replaceAll];
