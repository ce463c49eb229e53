import { readableOn } from './colour.ts';
import type { Picture, Room, Side } from './picture.ts';

/** A place for a label: where its middle line is, and what it lies on. */
export interface Spot {
  x: number;
  y: number;
  side: Side;
  /** The colour of the shape that holds it, and how long and high a text that shape has room for. */
  on?: { color: string; long: number; high: number };
  /** Upwards, as an axis title. */
  upright?: boolean;
}

/** Smaller letters are taken where more labels find a place by it. */
const sizes = [12, 10.5] as const;

function boxOf(long: number, high: number, { x, y, side, upright }: Spot): Room {
  const before = side === 'center' ? long / 2 : side === 'left' ? 0 : long;
  return upright
    ? { left: x - high / 2, right: x + high / 2, top: y + before - long, bottom: y + before }
    : { left: x - before, right: x - before + long, top: y - high / 2, bottom: y + high / 2 };
}

const meet = (one: Room, other: Room): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

const holds = (room: Room, box: Room): boolean =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

/** More labels than could be told apart take the first place that they ask for. */
const most = 400;
/** Nobody reads more than these. */
const all = 2000;

interface Placed {
  text: string;
  spot: Spot;
  free: boolean;
}

/** What points say. Each label takes the first of its places that is free, and lies over everything else. */
export class Labels {
  readonly #picture: Picture;
  readonly #within: Room;
  readonly #look: { ink: string; ground: string };
  readonly #wanted: { text: string; spots: readonly Spot[] }[] = [];

  constructor(picture: Picture, within: Room, look: { ink: string; ground: string }) {
    this.#picture = picture;
    this.#within = within;
    this.#look = look;
  }

  /** Says where a label may be, the best place first. */
  put(text: string, spots: readonly Spot[]): void {
    if (this.#wanted.length < all) this.#wanted.push({ text, spots });
  }

  #placed(size: number): Placed[] {
    const taken: Room[] = [];
    const crowded = this.#wanted.length > most;
    const high = size + 2;
    return this.#wanted.map(({ text, spots }) => {
      const long = this.#picture.measure(text, size);
      const free = spots.find((spot) => {
        if (spot.on && (spot.on.long < long + 2 || spot.on.high < size)) return false;
        const box = boxOf(long, high, spot);
        return crowded || (holds(this.#within, box) && !taken.some((each) => meet(each, box)));
      });
      const { on: _, ...bare } = spots.at(-1)!;
      const spot = free ?? bare;
      taken.push(boxOf(long, high, spot));
      return { text, spot, free: free !== undefined };
    });
  }

  /** Draws them, so that they lie over all that was drawn before. */
  draw(): void {
    const { ink, ground } = this.#look;
    const tries = sizes.map((size) => {
      const placed = this.#placed(size);
      return { size, placed, crowded: placed.filter(({ free }) => !free).length };
    });
    const { size, placed } = tries.reduce((best, each) => (each.crowded < best.crowded ? each : best));
    for (const { text, spot } of placed) {
      const on = spot.on?.color ?? 'none';
      this.#picture.text(spot.x, spot.y, text, {
        size,
        side: spot.side,
        number: /^[^\p{L}]*\d/u.test(text),
        color: on === 'none' ? ink : readableOn(on),
        ...(on === 'none' ? { halo: ground } : {}),
        ...(spot.upright ? { turn: -90 } : {}),
      });
    }
  }
}
