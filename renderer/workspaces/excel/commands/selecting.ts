import { z } from 'zod';
import { at, findCells, isMissing, type FoundCells } from '../../../../core/excel/place.ts';
import { sheetColumns, sheetRows, type Area } from '../../../../core/formula/index.ts';
import type { ExcelDocument } from '../engine/document.ts';
import { around, cellArea } from '../engine/merges.ts';
import { placedBookOf } from '../engine/showing.ts';
import { paint } from './painting.ts';
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

/** The block of filled cells round a cell, edged by empty rows and columns: Excel's current region. */
export function regionAt(document: ExcelDocument, row: number, column: number): Area {
  const { part, active, calculation } = document;
  const filled = (line: number, at: number): boolean => {
    const cell = part.rows.cell(line, at);
    return cell !== undefined && (cell.formula !== null || calculation.value(active, line, at) !== null);
  };
  let area = cellArea(row, column);
  for (let before: Area | null = null; before !== area;) {
    before = area;
    const wide: Area = {
      top: Math.max(0, area.top - 1),
      left: Math.max(0, area.left - 1),
      bottom: Math.min(sheetRows - 1, area.bottom + 1),
      right: Math.min(sheetColumns - 1, area.right + 1),
    };
    for (const { number, cells } of part.rows.between(wide.top, wide.bottom))
      for (const cell of cells) {
        if (cell.column < wide.left || cell.column > wide.right || !filled(number, cell.column)) continue;
        const grown = around(area, cellArea(number, cell.column));
        if (
          grown.top < area.top ||
          grown.bottom > area.bottom ||
          grown.left < area.left ||
          grown.right > area.right
        )
          area = grown;
      }
  }
  return area;
}

const wholeSheet: Area = { top: 0, left: 0, bottom: sheetRows - 1, right: sheetColumns - 1 };

const selectAll = command({
  id: 'select-all',
  args: noArguments,
  presses: [{ args: {}, label: 'select-all', shortcuts: ['Ctrl+A'] }],
  run: ({ document }) => {
    const { active, ranges } = document.selection;
    const region = regionAt(document, active.row, active.column);
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
