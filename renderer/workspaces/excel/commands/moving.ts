import { z } from 'zod';
import { parseArea, sheetColumns, sheetRows, type Area } from '../../../../core/formula/index.ts';
import { copyable, takeCells } from './clipboard.ts';
import { command, type Command } from './command.ts';
import { moveTo, pasteCells } from './pasting.ts';

/** The area that cells take up when they begin at a place; null when they would lie beyond the sheet. */
function goalOf(area: Area, to: string): Area | null {
  const begin = parseArea(to);
  if (!begin) return null;
  const bottom = begin.top + area.bottom - area.top;
  const right = begin.left + area.right - area.left;
  return bottom < sheetRows && right < sheetColumns ? { ...begin, bottom, right } : null;
}

/** What a drag of the selection's border does: cut and paste, or copy and paste, without the clipboard. */
const move = command({
  id: 'move-cells',
  /** The first of the cells that they move to. */
  args: z.strictObject({ to: z.string(), copy: z.boolean().optional() }),
  presses: [],
  can: (bench, { to }) => {
    const area = copyable(bench);
    return area !== null && goalOf(area, to) !== null;
  },
  run: (bench, { to, copy }) => {
    const { document } = bench;
    const area = copyable(bench)!;
    const goal = goalOf(area, to)!;
    const before = document.book.parts;
    if (copy) pasteCells(bench, takeCells(bench, area, false), 'all', goal);
    else moveTo(bench, { sheet: document.active, area }, goal);
    return document.book.parts !== before;
  },
});

export const movingCommands: readonly Command[] = [move];
