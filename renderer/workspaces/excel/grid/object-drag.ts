import type { CommandCall } from '../../../../core/exercise/index.ts';
import type { WorkbookView } from '../engine/workbook-view.ts';
import type { GridView } from './grid-view.ts';
import { cornersAt, dragged, placeOf, type Grip } from './object-place.ts';

export interface ObjectHost {
  grid: GridView;
  view: WorkbookView;
  press(call: CommandCall): Promise<void>;
}

interface Point {
  x: number;
  y: number;
}

/** How far the pointer must go before a press becomes a drag. */
const slack = 3;

/** A press on an object chooses it; a drag from there moves it, or pulls one of its edges. */
export function dragObject({ grid, view, press }: ObjectHost, target: Element, begin: Point) {
  const id = target.closest<HTMLElement>('.drawing')?.dataset.drawing;
  const object = view.sheet().drawings.find((each) => each.id === id);
  if (!object) return null;
  const grip: Grip = target.closest<HTMLElement>('.grip')?.dataset.grip ?? '';
  const chosen = object.chosen
    ? Promise.resolve()
    : press({ command: 'select-object', args: { object: object.id } });
  const before = placeOf(object, grid);
  const from = { ...grid.scroll };
  let place = before;
  return {
    to({ x, y }: Point): void {
      const now = grid.scroll;
      const across = x - begin.x;
      const along = (grid.sheet.rightToLeft ? -across : across) + now.x - from.x;
      const down = y - begin.y + now.y - from.y;
      if (place === before && Math.hypot(along, down) < slack) return;
      const there = dragged(before, grip, along, down);
      // In a workbook to be read, or a protected sheet, nothing moves.
      if (!view.can({ command: 'object-place', args: { ...cornersAt(there, grid) } })) return;
      place = there;
      grid.outline(place);
    },
    done(): void {
      grid.outline(null);
      if (place !== before)
        void chosen.then(() => press({ command: 'object-place', args: { ...cornersAt(place, grid) } }));
    },
  };
}

/** Moves the chosen object by so many pixels on the screen, or makes it larger by them. */
export function nudge(
  { grid, view, press }: Omit<ObjectHost, 'grid'> & { grid: GridView | null },
  x: number,
  y: number,
  resize: boolean,
): void {
  const object = view.sheet().drawings.find((each) => each.chosen);
  if (!object || !grid) return;
  const along = grid.sheet.rightToLeft ? -x : x;
  const place = dragged(
    placeOf(object, grid),
    resize ? 'bottom end' : '',
    along * grid.scale,
    y * grid.scale,
  );
  void press({ command: 'object-place', args: { ...cornersAt(place, grid) } });
}
