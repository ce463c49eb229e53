import { becomes, type Station } from '../e2e/app.ts';

const paintedSoFar = (station: Station): Promise<number[]> =>
  station.page.evaluate(() => (window as unknown as { painted: number[] }).painted);

/** Watches the field of a sheet: for each key, the time from its event to the frame that shows what it did. */
async function watch(station: Station): Promise<void> {
  await station.page.evaluate(() => {
    const painted: number[] = [];
    Object.assign(window, { painted });
    const activeCell = (): string => {
      const cell = document.querySelector('.sheet-grid [role=gridcell][id]');
      return `${cell?.parentElement?.ariaRowIndex} ${cell?.ariaColIndex}`;
    };
    const afterFrame = (began: number, isShown = () => true): void => {
      const after = new MessageChannel();
      after.port1.onmessage = () =>
        isShown() ? painted.push(performance.now() - began) : afterFrame(began, isShown);
      requestAnimationFrame(() => after.port2.postMessage(null));
    };
    // A letter is in the field with its input event; other keys make another cell the active one.
    addEventListener(
      'keydown',
      ({ timeStamp, key }) => {
        if (key.length > 1) {
          const before = activeCell();
          return afterFrame(timeStamp, () => activeCell() !== before);
        }
        const field = document.activeElement!;
        field.addEventListener('input', () => afterFrame(timeStamp), { once: true });
      },
      { capture: true },
    );
  });
}

export type KeyKind = 'letters' | 'enters' | 'arrows';
const names: Readonly<Record<string, string>> = { ' ': 'Enter', '^': 'ArrowUp', v: 'ArrowDown' };

/**
 * Milliseconds from key to painted, for letters typed into cells, for the Enter (a space here) that puts them in, and
 * for arrows up (`^`) and down (`v`).
 */
export async function keysToPaintedInCell(
  station: Station,
  words = 'bread milk soap v^',
): Promise<Record<KeyKind, number[]>> {
  await watch(station);
  const kinds: KeyKind[] = [];
  for (const key of words.repeat(8)) {
    kinds.push(key === ' ' ? 'enters' : names[key] ? 'arrows' : 'letters');
    await station.press(names[key] ?? key, () =>
      becomes(async () => (await paintedSoFar(station)).length, kinds.length),
    );
  }
  const painted = await paintedSoFar(station);
  const of = (kind: (typeof kinds)[number]): number[] => painted.filter((_, at) => kinds[at] === kind);
  return { letters: of('letters'), enters: of('enters'), arrows: of('arrows') };
}
