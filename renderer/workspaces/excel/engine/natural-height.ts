import type { Scalar } from '../../../../core/formula/index.ts';
import type { Axis } from './axis.ts';
import type { Row } from './file/cells.ts';
import type { SheetPart } from './file/sheet-part.ts';
import { columnAxisOf, defaultRowPoints, pixelsOfPoints } from './layout.ts';
import { mergeAt, mergesOf } from './merges.ts';
import type { Look, Looks } from './styles/looks.ts';
import type { FontStyle } from './workbook-view.ts';

/** The width of a text in pixels. */
export type Measure = (text: string, font: FontStyle) => number;

/** A width where nothing is drawn: about half the size for each letter. */
export const estimate: Measure = (text, { size, bold }) =>
  text.length * pixelsOfPoints(size) * (bold ? 0.54 : 0.5);

const padding = 5;
const tallest = 409.5;

/** The points that Excel gives to one line of a font of so many points. */
const lineHeights: readonly (readonly [size: number, height: number])[] = [
  [1, 5.25],
  [8, 11.25],
  [9, 12],
  [10, 12.75],
  [11, 15],
  [12, 15.75],
  [14, 18.75],
  [16, 21],
  [18, 23.25],
  [20, 26.25],
  [24, 31.5],
  [28, 36],
  [36, 46.5],
  [48, 61.5],
  [72, 92.25],
  [409, 524],
];

const knownHeights = new Map<number, number>();

/** Points that one line of a font needs, in steps of a pixel. Asked for every cell. */
function lineHeight(size: number): number {
  let height = knownHeights.get(size);
  if (height === undefined) knownHeights.set(size, (height = findLineHeight(size)));
  return height;
}

function findLineHeight(size: number): number {
  const next = lineHeights.findIndex(([each]) => each >= size);
  const [upper, high] = lineHeights.at(next)!;
  const [lower, low] = lineHeights[next - 1] ?? [upper, high];
  const part = upper === lower ? 0 : (size - lower) / (upper - lower);
  return Math.round((low + part * (high - low)) / 0.75) * 0.75;
}

/** How many lines a text takes in a width in pixels, broken between words as far as they fit. */
function linesIn(text: string, width: number, font: FontStyle, measure: Measure): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let filled = 0;
    lines++;
    for (const word of paragraph.split(/(?<=\s)/)) {
      const size = measure(word, font);
      if (filled > 0 && filled + measure(word.trimEnd(), font) > width) {
        lines++;
        filled = 0;
      }
      lines += Math.max(0, Math.ceil(size / Math.max(1, width)) - 1);
      filled += size;
    }
  }
  return lines;
}

interface Known {
  looks: Looks;
  measure: Measure;
  columns: Axis;
  merges: unknown;
  points: number;
}

/** The heights that rows get from what is in them: of the largest font, or of all lines of a wrapped text. */
export class NaturalHeights {
  measure: Measure = estimate;
  /** The result of a formula: the calculation says, once there is one. */
  result: (part: SheetPart, row: number, column: number) => Scalar = () => null;
  readonly #looks: () => Looks;
  /** Rows are values: what was measured once holds until fonts, widths or merged cells are others. */
  readonly #known = new WeakMap<Row, Known>();

  constructor(looks: () => Looks) {
    this.#looks = looks;
  }

  get looks(): Looks {
    return this.#looks();
  }

  /** How many points rows of a part need, as it is now; 0 for those that need no more than is usual. */
  of(part: SheetPart): (row: Row) => number {
    const { looks, measure } = this;
    const columns = columnAxisOf(part);
    const merges = mergesOf(part.root);
    return (row) => {
      const known = this.#known.get(row);
      const holds =
        known?.looks === looks &&
        known.columns === columns &&
        known.merges === merges &&
        known.measure === measure;
      if (holds) return known.points;
      const points = this.#find(part, row, looks);
      this.#known.set(row, { looks, measure, columns, merges, points });
      return points;
    };
  }

  #find(part: SheetPart, row: Row, looks: Looks): number {
    const usual = defaultRowPoints(part.root);
    let needed = row.style === null ? 0 : lineHeight(looks.of(row.style).shown.font.size);
    let plain = -1;
    for (const cell of row.cells) {
      if (cell.style === plain) continue;
      const { wrap, rotation, font } = looks.of(cell.style).shown;
      if (!wrap && rotation === 0 && lineHeight(font.size) <= Math.max(usual, needed)) {
        plain = cell.style;
        continue;
      }
      const merge = mergeAt(part.root, row.number, cell.column);
      if (merge && merge.top !== merge.bottom) continue;
      const value = cell.formula ? this.result(part, row.number, cell.column) : cell.value;
      const text = merge || typeof value !== 'string' ? '' : value;
      needed = Math.max(
        needed,
        this.#ofText(text, looks.of(cell.style), columnAxisOf(part).size(cell.column)),
      );
    }
    return needed > usual ? Math.min(tallest, needed) : 0;
  }

  #ofText(text: string, { shown: { font, wrap, rotation } }: Look, width: number): number {
    const line = lineHeight(font.size);
    if (text === '') return line;
    if (rotation === 255) return [...text].length * line;
    if (rotation !== 0) {
      const angle = (rotation * Math.PI) / 180;
      const along = (this.measure(text, font) * 72) / 96;
      return Math.abs(Math.sin(angle)) * along + Math.abs(Math.cos(angle)) * line;
    }
    return wrap ? linesIn(text, width - padding, font, this.measure) * line : line;
  }
}
