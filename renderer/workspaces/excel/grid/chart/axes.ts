import type { AxisView, ChartView } from '../../engine/drawing-view.ts';
import { mixed } from './colour.ts';
import { lineOf, type Picture, type Room } from './picture.ts';
import { scaleOf, ticksOf, type Scale } from './scale.ts';
import { size, type Positions } from './series.ts';

export type Format = (value: number, code: string) => string;

/** An axis of numbers before it is drawn. */
export interface ValueAxis {
  axis: AxisView | null;
  scale: Scale;
  texts: string[];
}

const widest = (picture: Picture, texts: readonly string[]): number =>
  Math.max(0, ...texts.map((each) => picture.measure(each, size)));

/** An axis for these numbers, with as many lines as its length has room for what they say. */
export function valueAxis(
  picture: Picture,
  axis: AxisView | null,
  numbers: readonly number[],
  length: number,
  lies: boolean,
  say: (value: number) => string,
): ValueAxis {
  const stated = {
    minimum: axis?.minimum ?? null,
    maximum: axis?.maximum ?? null,
    step: axis?.step ?? null,
  };
  for (let lines = Math.min(10, length / (lies ? 60 : 30)); ; lines /= 1.5) {
    const scale = scaleOf(numbers, stated, lines);
    const texts = ticksOf(scale).map(say);
    const apart = (length * scale.step) / (scale.high - scale.low);
    if (!lies || lines < 2 || widest(picture, texts) + 12 <= apart) return { axis, scale, texts };
  }
}

/** Pixels that an axis takes beside the plot: its numbers and its title. */
export const widthBeside = (picture: Picture, { axis, texts }: ValueAxis): number =>
  (axis?.shown ? Math.min(140, widest(picture, texts)) + 8 : 0) + (axis?.title ? 22 : 0);

/** What stands below the columns, or beside the bars: in lines, or turned; every so many. */
export interface CategoryLabels {
  lines: readonly (readonly string[])[];
  turned: boolean;
  every: number;
  /** Pixels that they take away from the axis. */
  depth: number;
}

const slant = Math.SQRT1_2;

/** Below columns: lines between words where they fit, else turned, and only some where there are many. */
export function labelsBelow(
  picture: Picture,
  texts: readonly string[],
  slot: number,
  most: number,
): CategoryLabels {
  // Nothing fits between points that lie so close.
  const whole = slot < 8 ? [null] : texts.map((each) => picture.wrapped(each, size, slot - 4, 3));
  if (whole.every((each) => each !== null) || texts.length < 2) {
    const lines = whole.map((each, at) => each ?? picture.folded(texts[at]!, size, slot - 4, 3));
    const depth = Math.max(1, ...lines.map((each) => each.length)) * lineOf(size) + 6;
    return { lines, turned: false, every: 1, depth };
  }
  const every = Math.max(1, Math.ceil(lineOf(size) / slant / slot));
  const shown = (at: number): boolean => at % every === 0;
  const said = texts.filter((_, at) => shown(at));
  const long = Math.min(widest(picture, said), most / slant);
  return {
    lines: texts.map((each, at) => (shown(at) ? [picture.fitted(each, size, long)] : [])),
    turned: true,
    every,
    depth: long * slant + 12,
  };
}

/** Beside bars: as many lines as a bar is high. */
export function labelsBeside(
  picture: Picture,
  texts: readonly string[],
  slot: number,
  most: number,
): CategoryLabels {
  const room = Math.min(most, widest(picture, texts));
  const lines = texts.map((each) =>
    picture.folded(each, size, room, Math.max(1, Math.floor(slot / lineOf(size)))),
  );
  return {
    lines,
    turned: false,
    every: Math.max(1, Math.ceil(lineOf(size) / slot)),
    depth: widest(picture, lines.flat()) + 8,
  };
}

export interface Drawn {
  picture: Picture;
  view: ChartView;
  room: Room;
  /** Values run across, categories up. */
  bar: boolean;
  /** What is beside the plot is at its right. */
  far: boolean;
  /** Pixels between the plot and the names of bars, where labels of bars stand. */
  gap: number;
}

/** Lines across the plot at the numbers of an axis. */
export function drawGridlines(
  { picture, view, room, bar }: Drawn,
  places: readonly number[],
  across: boolean,
): void {
  const faint = mixed(view.ink, view.ground, 0.2);
  for (const at of places)
    picture.line(
      across === bar
        ? [
            [room.left, at],
            [room.right, at],
          ]
        : [
            [at, room.top],
            [at, room.bottom],
          ],
      faint,
      1,
    );
}

/** The numbers of an axis, on their side of the plot. */
export function drawNumbers(
  { picture, view, room, bar, far }: Drawn,
  { axis, scale, texts }: ValueAxis,
  place: Positions,
  second: boolean,
): void {
  if (!axis?.shown) return;
  const look = { size, color: view.ink, number: true } as const;
  const atRight = far !== second;
  for (const [at, tick] of ticksOf(scale).entries()) {
    const spot = place.value(tick);
    if (bar)
      picture.text(spot, second ? room.top - 12 : room.bottom + 12, texts[at]!, { ...look, side: 'center' });
    else
      picture.text(atRight ? room.right + 6 : room.left - 6, spot, texts[at]!, {
        ...look,
        side: atRight ? 'left' : 'right',
      });
  }
}

export function drawCategories(
  { picture, view, room, bar, far, gap }: Drawn,
  { lines, turned, every }: CategoryLabels,
  place: Positions,
): void {
  const look = { size, color: view.ink } as const;
  for (const [at, each] of lines.entries()) {
    if (at % every > 0) continue;
    const spot = place.category(at + 0.5);
    if (bar)
      picture.lines(far ? room.right + gap : room.left - gap, spot, each, {
        ...look,
        side: far ? 'left' : 'right',
      });
    else if (turned) {
      const text = picture.fitted(each[0]!, size, Math.max(40, (spot - 4) / slant));
      picture.text(spot + 4, room.bottom + 9, text, { ...look, side: 'right', turn: -45 });
    } else
      picture.lines(spot, room.bottom + 6 + (each.length * lineOf(size)) / 2, each, {
        ...look,
        side: 'center',
      });
  }
}
