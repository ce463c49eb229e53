import type { DrawingView } from '../engine/drawing-view.ts';

/** What a key does while an object is chosen in place of cells. */
export type ObjectKey =
  | { do: 'nudge'; x: number; y: number; resize: boolean }
  | { do: 'choose'; object: string }
  | { do: 'delete' }
  | { do: 'leave' };

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * As in Excel: arrows move, with Ctrl by a pixel; with Shift they make larger and smaller; Tab goes to the next
 * object, Escape back to the cells. Null when nothing is chosen, or the key means what it always means.
 */
export function objectKey(keys: string, drawings: readonly DrawingView[]): ObjectKey | null {
  const here = drawings.findIndex(({ chosen }) => chosen);
  if (here < 0) return null;
  if (keys === 'Escape') return { do: 'leave' };
  if (keys === 'Delete' || keys === 'Backspace') return { do: 'delete' };
  if (keys === 'Tab' || keys === 'Shift+Tab') {
    const next = (here + (keys === 'Tab' ? 1 : drawings.length - 1)) % drawings.length;
    return { do: 'choose', object: drawings[next]!.id };
  }
  const parts = keys.split('+');
  const arrow = arrows[parts.at(-1)!];
  if (!arrow || parts.includes('Alt')) return null;
  const step = parts.includes('Ctrl') ? 1 : 10;
  return { do: 'nudge', x: arrow[0] * step, y: arrow[1] * step, resize: parts.includes('Shift') };
}
