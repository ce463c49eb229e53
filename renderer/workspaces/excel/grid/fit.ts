import type { CellView } from '../engine/workbook-view.ts';

/** What decides how a text lies in its cell. */
export type Side = 'left' | 'center' | 'right';

const strongRtl = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const strong = /\p{L}/u;

/** The direction of a text by its first letter; a text without letters follows the sheet. */
export function directionOf(text: string, rightToLeftSheet: boolean): 'ltr' | 'rtl' {
  const letter = strong.exec(text)?.[0];
  if (letter === undefined) return rightToLeftSheet ? 'rtl' : 'ltr';
  return strongRtl.test(letter) ? 'rtl' : 'ltr';
}

/** Numbers are written from left to right everywhere; texts by what they begin with, unless the cell says otherwise. */
export function cellDirection(cell: CellView, rightToLeftSheet: boolean): 'ltr' | 'rtl' {
  if (cell.kind !== 'text' && !cell.text.startsWith('=')) return 'ltr';
  if (cell.style.direction !== 'content') return cell.style.direction;
  return directionOf(cell.text, rightToLeftSheet);
}

/** The side on which a cell's text stands. Texts without an alignment of their own stand where they begin. */
export function sideOf(cell: CellView, direction: 'ltr' | 'rtl'): Side {
  if (cell.align === 'left' || cell.align === 'center' || cell.align === 'right') return cell.align;
  return direction === 'rtl' ? 'right' : 'left';
}

/** Whether a text may run on over the cells beside it. */
export const mayRunOn = (cell: CellView): boolean =>
  cell.kind === 'text' &&
  cell.text !== '' &&
  !cell.style.wrap &&
  !cell.style.shrink &&
  cell.style.rotation === 0 &&
  cell.align !== 'fill' &&
  cell.align !== 'justify' &&
  cell.align !== 'distributed';

interface Row {
  /** Width in pixels; 0 when hidden. */
  width(column: number): number;
  /** Whether a text from beside may lie over this cell. */
  free(column: number): boolean;
}

/**
 * The columns over which a text lies. `need` is its width with its margins; towards higher columns is right in a
 * left-to-right sheet, and left in the other.
 */
export function runsOver(
  column: number,
  need: number,
  side: Side,
  rightToLeftSheet: boolean,
  row: Row,
  limit: number,
): { first: number; last: number } {
  let first = column;
  let last = column;
  const over = need - row.width(column);
  if (over <= 0) return { first, last };
  const onward = (side === 'left') !== rightToLeftSheet;
  let after = side === 'center' ? over / 2 : onward ? over : 0;
  let before = side === 'center' ? over / 2 : onward ? 0 : over;
  while (after > 0 && last + 1 < limit && row.free(last + 1)) after -= row.width(++last);
  while (before > 0 && first > 0 && row.free(first - 1)) before -= row.width(--first);
  return { first, last };
}

/** How a number is shown when all of it does not fit: `null` when nothing of it may be left out. */
function shorter(text: string, fits: (text: string) => boolean): string | null {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return null;
  const value = Number(text);
  for (let digits = Math.min(20, text.split('.')[1]?.length ?? 0) - 1; digits >= 0; digits--) {
    const rounded = value.toFixed(digits);
    if (fits(rounded)) return rounded;
  }
  for (let digits = 5; digits >= 0; digits--) {
    const [fraction, power] = value.toExponential(digits).split('e');
    const scientific = `${fraction}E${power![0]}${power!.slice(1).padStart(2, '0')}`;
    if (Math.abs(value) >= 1e5 && fits(scientific)) return scientific;
  }
  return null;
}

/**
 * The text that a number shows in the room there is. A number in the General format gives up decimals; any other that
 * does not fit becomes a row of `#`, because a part of it would be read as another number.
 */
export function fitNumber(
  text: string,
  format: string,
  room: number,
  width: (text: string) => number,
): string {
  const fits = (tried: string): boolean => width(tried) <= room;
  if (fits(text)) return text;
  const short = format === 'General' ? shorter(text, fits) : null;
  if (short !== null) return short;
  const one = width('#');
  return '#'.repeat(Math.max(1, Math.floor(room / Math.max(1, one))));
}
