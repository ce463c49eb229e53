import type { CellRange, Selection, Step } from '../engine/workbook-view.ts';
import { columnLimit, rowLimit } from '../engine/workbook-view.ts';

/** What a key does in the grid while nothing is typed. Commands with shortcuts are found before. */
export type GridKey =
  | { do: 'move'; step: Step; extend: boolean; far: boolean }
  /** Enter and Tab: inside a selection of several cells they go round it. */
  | { do: 'next'; along: 'rows' | 'columns'; back: boolean }
  | { do: 'edit' }
  | { do: 'select'; what: 'all' | 'rows' | 'columns' }
  | { do: 'calm' }
  | { do: 'menu' }
  | { do: 'list' }
  | { do: 'sheet'; by: 1 | -1 };

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'home',
  End: 'end',
  PageUp: 'page-up',
  PageDown: 'page-down',
};

const others: Readonly<Record<string, GridKey>> = {
  Enter: { do: 'next', along: 'rows', back: false },
  'Shift+Enter': { do: 'next', along: 'rows', back: true },
  Tab: { do: 'next', along: 'columns', back: false },
  'Shift+Tab': { do: 'next', along: 'columns', back: true },
  F2: { do: 'edit' },
  Escape: { do: 'calm' },
  'Ctrl+A': { do: 'select', what: 'all' },
  'Ctrl+Shift+Space': { do: 'select', what: 'all' },
  'Ctrl+Space': { do: 'select', what: 'columns' },
  'Shift+Space': { do: 'select', what: 'rows' },
  ContextMenu: { do: 'menu' },
  'Shift+F10': { do: 'menu' },
  'Alt+ArrowDown': { do: 'list' },
  'Ctrl+PageDown': { do: 'sheet', by: 1 },
  'Ctrl+PageUp': { do: 'sheet', by: -1 },
};

/** `keys` as `keysHeld` writes them: `Ctrl+Shift+ArrowDown`. */
export function gridKey(keys: string): GridKey | null {
  const other = others[keys];
  if (other) return other;
  const parts = keys.split('+');
  const step = steps[parts.at(-1)!];
  if (!step || parts.includes('Alt')) return null;
  return { do: 'move', step, extend: parts.includes('Shift'), far: parts.includes('Ctrl') };
}

/** What a key does while something is typed; anything else belongs to the text. */
export type EditKey =
  | { do: 'commit'; move: 'down' | 'up' | 'next' | 'previous' | 'stay' | 'fill-selection' }
  | { do: 'cancel' }
  | { do: 'line' }
  | { do: 'mode' }
  | { do: 'cycle' }
  /** An arrow: it points at a cell, or ends the typing and moves, as the text and the mode are. */
  | { do: 'arrow'; step: Step; extend: boolean; far: boolean };

const editKeys: Readonly<Record<string, EditKey>> = {
  Enter: { do: 'commit', move: 'down' },
  'Shift+Enter': { do: 'commit', move: 'up' },
  Tab: { do: 'commit', move: 'next' },
  'Shift+Tab': { do: 'commit', move: 'previous' },
  'Ctrl+Enter': { do: 'commit', move: 'fill-selection' },
  'Alt+Enter': { do: 'line' },
  Escape: { do: 'cancel' },
  F2: { do: 'mode' },
  F4: { do: 'cycle' },
};

export function editKey(keys: string): EditKey | null {
  const known = editKeys[keys];
  if (known) return known;
  const moving = gridKey(keys);
  return moving?.do === 'move'
    ? { do: 'arrow', step: moving.step, extend: moving.extend, far: moving.far }
    : null;
}

const clamp = (value: number, last: number): number => Math.max(0, Math.min(last, value));

/** The cells that an arrow points at, coming from a cell or range. In a right-to-left sheet left is the next column. */
export function pointOn(
  from: { anchor: { row: number; column: number }; head: { row: number; column: number } },
  step: Step,
  extend: boolean,
  rightToLeft: boolean,
  page = 1,
): typeof from {
  const across = { left: rightToLeft ? 1 : -1, right: rightToLeft ? -1 : 1 } as Partial<Record<Step, number>>;
  const down: Partial<Record<Step, number>> = { up: -1, down: 1, 'page-up': -page, 'page-down': page };
  const start = extend ? from.head : from.anchor;
  const head = {
    row: clamp(start.row + (down[step] ?? 0), rowLimit - 1),
    column: step === 'home' ? 0 : clamp(start.column + (across[step] ?? 0), columnLimit - 1),
  };
  return { anchor: extend ? from.anchor : head, head };
}

export const rangeBetween = (
  one: { row: number; column: number },
  other: { row: number; column: number },
): CellRange => ({
  top: Math.min(one.row, other.row),
  left: Math.min(one.column, other.column),
  bottom: Math.max(one.row, other.row),
  right: Math.max(one.column, other.column),
});

const isOneCell = ({ top, left, bottom, right }: CellRange): boolean => top === bottom && left === right;

/**
 * The selection after Enter or Tab: the same ranges with the next cell active, round and round. Null for one cell,
 * where the key moves instead.
 */
export function nextInSelection(
  selection: Selection,
  along: 'rows' | 'columns',
  back: boolean,
): Selection | null {
  const { active, ranges } = selection;
  if (ranges.length === 1 && isOneCell(ranges[0]!)) return null;
  const at = Math.max(
    0,
    ranges.findIndex(
      (each) =>
        active.row >= each.top &&
        active.row <= each.bottom &&
        active.column >= each.left &&
        active.column <= each.right,
    ),
  );
  const range = ranges[at]!;
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  const [across, down] = [active.column - range.left, active.row - range.top];
  const place = (along === 'rows' ? across * height + down : down * width + across) + (back ? -1 : 1);
  if (place >= 0 && place < height * width) return { active: cellAt(range, place, along), ranges };
  const next = ranges[(at + (back ? -1 : 1) + ranges.length) % ranges.length]!;
  const size = (next.bottom - next.top + 1) * (next.right - next.left + 1);
  return { active: cellAt(next, back ? size - 1 : 0, along), ranges };
}

function cellAt(range: CellRange, place: number, along: 'rows' | 'columns'): { row: number; column: number } {
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  return along === 'rows'
    ? { row: range.top + (place % height), column: range.left + Math.floor(place / height) }
    : { row: range.top + Math.floor(place / width), column: range.left + (place % width) };
}

/** Whole rows, whole columns, or everything, through the selected cells. */
export function wholeSelection({ active, ranges }: Selection, what: 'all' | 'rows' | 'columns'): Selection {
  const whole = ranges.map((range) => ({
    top: what === 'rows' ? range.top : 0,
    bottom: what === 'rows' ? range.bottom : rowLimit - 1,
    left: what === 'columns' ? range.left : 0,
    right: what === 'columns' ? range.right : columnLimit - 1,
  }));
  return { active, ranges: what === 'all' ? whole.slice(0, 1) : whole };
}
