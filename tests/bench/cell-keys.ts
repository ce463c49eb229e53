import { becomes, type Station } from '../e2e/app.ts';

const paintedSoFar = (station: Station): Promise<number[]> =>
  station.page.evaluate(() => (window as unknown as { painted: number[] }).painted);

/** Watches the field of a sheet: for each key, the time from its event to the frame that shows what it did. */
async function watch(station: Station): Promise<void> {
  await station.page.evaluate(() => {
    const painted: number[] = [];
    Object.assign(window, { painted });
    const afterFrame = (began: number): void => {
      const after = new MessageChannel();
      after.port1.onmessage = () => painted.push(performance.now() - began);
      requestAnimationFrame(() => after.port2.postMessage(null));
    };
    // A letter is in the field with its input event; Enter has been done when its key event is over.
    addEventListener(
      'keydown',
      ({ timeStamp, key }) => {
        if (key === 'Enter') return void setTimeout(() => afterFrame(timeStamp));
        const field = document.activeElement!;
        field.addEventListener('input', () => afterFrame(timeStamp), { once: true });
      },
      { capture: true },
    );
  });
}

/** Milliseconds from key to painted, for letters typed into a cell, and for the Enter that puts them in. */
export async function keysToPaintedInCell(
  station: Station,
  words = 'bread milk soap ',
): Promise<{ letters: number[]; enters: number[] }> {
  await watch(station);
  const kinds: ('letters' | 'enters')[] = [];
  for (const key of words.repeat(8)) {
    const isEnter = key === ' ';
    kinds.push(isEnter ? 'enters' : 'letters');
    await station.press(isEnter ? 'Enter' : key, () =>
      becomes(async () => (await paintedSoFar(station)).length, kinds.length),
    );
  }
  const painted = await paintedSoFar(station);
  const of = (kind: (typeof kinds)[number]): number[] => painted.filter((_, at) => kinds[at] === kind);
  return { letters: of('letters'), enters: of('enters') };
}
