import type { CellStyle } from '../engine/workbook-view.ts';
import type { Side } from './fit.ts';

interface Cell {
  width: number;
  height: number;
}
interface Line {
  width: number;
  height: number;
}

const beside: Readonly<Record<Side, string>> = {
  left: 'margin-right:auto',
  center: 'margin-inline:auto',
  right: 'margin-left:auto',
};

/**
 * Where a turned text stands, in CSS. Straight up, straight down and letter below letter stand on their side of the
 * cell; a slanted line has its whole box at the top, in the middle or at the bottom, and runs over the cells beside
 * it: one that rises from where it begins, one that falls to where it ends.
 */
export function turnedCss(
  { rotation, vertical }: Pick<CellStyle, 'rotation' | 'vertical'>,
  side: Side,
  general: boolean,
  cell: Cell,
  line: Line,
): string {
  if (rotation === 255) return `;white-space:pre;text-align:center;align-self:flex-start;${beside[side]}`;
  const straight = `;writing-mode:vertical-rl;padding:0 2px;align-self:flex-start;${beside[side]}`;
  if (rotation === 90) return `${straight};transform:rotate(180deg)`;
  if (rotation === -90) return straight;
  const angle = (rotation * Math.PI) / 180;
  const [sine, cosine] = [Math.abs(Math.sin(angle)), Math.cos(angle)];
  const width = line.width * cosine + line.height * sine;
  const height = line.width * sine + line.height * cosine;
  const anchor = general ? (rotation > 0 ? 'left' : 'right') : side;
  const room = { x: cell.width - width, y: cell.height - height };
  const x = anchor === 'left' ? 0 : anchor === 'right' ? room.x : room.x / 2;
  const y = vertical === 'top' ? 0 : vertical === 'bottom' ? room.y : room.y / 2;
  const left = x + (width - line.width) / 2;
  const top = y + (height - line.height) / 2;
  return `;position:absolute;left:${left}px;top:${top}px;width:max-content;padding:0;max-block-size:none;transform:rotate(${-rotation}deg)`;
}

/** Whether a text is slanted, so that it lies over the cells beside its own. */
export const isSlanted = (rotation: number): boolean =>
  rotation !== 0 && rotation !== 255 && Math.abs(rotation) !== 90;
