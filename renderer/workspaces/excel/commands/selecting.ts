import { z } from 'zod';
import { at, findCells, isMissing, type FoundCells } from '../../../../core/excel/place.ts';
import { sheetColumns, sheetRows, type Area } from '../../../../core/formula/index.ts';
import { placedBookOf } from '../engine/showing.ts';
import { paint } from './painting.ts';
import { regionRound } from '../engine/data/region.ts';
import { command, noArguments, type Bench, type Command } from './command.ts';

function found({ document, showing }: Bench, where: z.infer<typeof at>): FoundCells | null {
  // Without a sheet, an exercise means the first one that people can see: it is the one that is open.
  const cells = findCells(placedBookOf(document, showing), where);
  return isMissing(cells) || document.book.sheets[cells.sheet]?.state !== 'visible' ? null : cells;
}

const select = command({
  id: 'select',
  args: z.strictObject({ at, add: z.boolean().optional() }),
  presses: [],
  can: (bench, args) => found(bench, args.at) !== null,
  run: (bench, args) => {
    const cells = found(bench, args.at);
    if (!cells) return false;
    const { document } = bench;
    document.active = cells.sheet;
    if (args.add) {
      const { ranges } = document.selection;
      const active = { row: cells.area.top, column: cells.area.left };
      document.selection = { active, ranges: [...ranges, cells.area] };
    } else document.selectArea(cells.area);
    return bench.painter !== null && paint(bench);
  },
});

const wholeSheet: Area = { top: 0, left: 0, bottom: sheetRows - 1, right: sheetColumns - 1 };

const selectAll = command({
  id: 'select-all',
  args: noArguments,
  presses: [{ args: {}, label: 'select-all', shortcuts: ['Ctrl+A'] }],
  run: ({ document }) => {
    const { active, ranges } = document.selection;
    const region = regionRound(document, active.row, active.column);
    const now = ranges.at(-1)!;
    const isRegion =
      now.top === region.top &&
      now.bottom === region.bottom &&
      now.left === region.left &&
      now.right === region.right;
    const alone = region.top === region.bottom && region.left === region.right;
    document.selection = { active, ranges: [isRegion || alone ? wholeSheet : region] };
    return false;
  },
});

const selectRows = command({
  id: 'select-rows',
  args: noArguments,
  presses: [{ args: {}, label: 'select-rows', shortcuts: ['Shift+Space'] }],
  run: ({ document }) => {
    const { active, ranges } = document.selection;
    document.selection = {
      active,
      ranges: ranges.map((each) => ({ ...each, left: 0, right: sheetColumns - 1 })),
    };
    return false;
  },
});

const selectColumns = command({
  id: 'select-columns',
  args: noArguments,
  presses: [{ args: {}, label: 'select-columns', shortcuts: ['Ctrl+Space'] }],
  run: ({ document }) => {
    const { active, ranges } = document.selection;
    document.selection = {
      active,
      ranges: ranges.map((each) => ({ ...each, top: 0, bottom: sheetRows - 1 })),
    };
    return false;
  },
});

const undo = command({
  id: 'undo',
  args: noArguments,
  presses: [{ args: {}, label: 'undo', icon: 'undo-2', mirrored: true, shortcuts: ['Ctrl+Z'] }],
  can: ({ document }) => document.canUndo,
  run: ({ document }) => document.undo() !== undefined,
});

const redo = command({
  id: 'redo',
  args: noArguments,
  presses: [
    { args: {}, label: 'redo', icon: 'redo-2', mirrored: true, shortcuts: ['Ctrl+Y', 'Ctrl+Shift+Z'] },
  ],
  can: ({ document }) => document.canRedo,
  run: ({ document }) => document.redo() !== undefined,
});

export const selectingCommands: readonly Command[] = [
  select,
  selectAll,
  selectRows,
  selectColumns,
  undo,
  redo,
];
