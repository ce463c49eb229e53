import { areaName } from '../../../../core/formula/reference.ts';
import { fillDownTo, fillTarget, type Drag, type DragHost } from './drag.ts';

/** A drag of the small square at the corner of the selection: it fills, or empties what it is drawn back over. */
export function dragHandle({ grid, view, tell, press }: DragHost): Drag {
  const source = view.selection().ranges.at(-1)!;
  let as: 'copy' | 'series' | undefined;
  const end = (): void => {
    grid.target = null;
    tell('', null);
    grid.schedule();
  };
  return {
    over(cell, held) {
      grid.target = fillTarget(source, cell);
      as = held.ctrl ? view.fillWithCtrl(grid.target) : undefined;
      tell(view.fillPreview(grid.target, as), held.at);
      grid.schedule();
    },
    done() {
      const { target } = grid;
      end();
      if (!target) return;
      const to = areaName(target);
      void press({ command: 'fill', args: as ? { to, as } : { to } });
    },
    cancel: end,
  };
}

/** A double click on it fills down as far as the column beside it goes. */
export function fillDown({ grid, view, press }: DragHost): void {
  const source = view.selection().ranges.at(-1)!;
  const holds = (row: number, column: number): boolean => grid.sheet.cell(row, column).kind !== 'empty';
  const bottom = fillDownTo(source, holds, grid.rows.used);
  if (bottom > source.bottom) void press({ command: 'fill', args: { to: areaName({ ...source, bottom }) } });
}
