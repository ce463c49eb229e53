import type { Station } from '../e2e/app.ts';

/** What the frames of a scroll were like. */
export interface Frames {
  /** Frames per second. */
  rate: number;
  /** Milliseconds. */
  longest: number;
}

/** Counts the frames that the window draws while something goes on. */
async function watched(station: Station, goOn: () => Promise<void>): Promise<Frames> {
  await station.page.evaluate(() => {
    const frames: number[] = [];
    const next = (at: number): void => {
      frames.push(at);
      (window as unknown as { frame: number }).frame = requestAnimationFrame(next);
    };
    Object.assign(window, { frames });
    requestAnimationFrame(next);
  });
  await goOn();
  return await station.page.evaluate(() => {
    const { frames, frame } = window as unknown as { frames: number[]; frame: number };
    cancelAnimationFrame(frame);
    const gaps = frames.slice(1).map((at, before) => at - frames[before]!);
    const whole = frames.at(-1)! - frames[0]!;
    return { rate: (1000 * gaps.length) / whole, longest: Math.max(...gaps) };
  });
}

const turns = 60;

/** As often as a keyboard repeats a key, or a hand turns a wheel: every second frame. */
const pause = (station: Station): Promise<unknown> =>
  station.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );

/** Scrolls the open sheet by the wheel, a notch at a time. */
export async function byWheel(station: Station): Promise<Frames> {
  const box = (await station.page.locator('.sheet-grid').boundingBox())!;
  await station.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  return await watched(station, async () => {
    for (let turn = 0; turn < turns; turn++) {
      await station.page.mouse.wheel(0, turn < turns / 2 ? 240 : 1200);
      await pause(station);
    }
  });
}

/** Holds a key down, as a keyboard repeats it. */
export async function byKey(station: Station, key: string): Promise<Frames> {
  const { keyboard } = station.page;
  return await watched(station, async () => {
    for (let turn = 0; turn < turns; turn++) {
      await keyboard.down(key);
      await pause(station);
    }
    await keyboard.up(key);
  });
}
