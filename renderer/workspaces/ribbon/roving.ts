/** Moving the focus among buttons with the arrow keys, as one sees them: left is left in both directions. */

type Move = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;
interface Spot {
  element: HTMLElement;
  x: number;
  y: number;
}

const spotOf = (element: HTMLElement): Spot => {
  const box = element.getBoundingClientRect();
  return { element, x: box.left + box.width / 2, y: box.top + box.height / 2 };
};

/** Half the height of a target: what is nearer than this stands in the same row. */
const sameRow = 12;

/** The place that a key leads to: the nearest in that direction, a row counting more than a column. */
export function spotTowards(spots: readonly Spot[], from: Spot, key: string): Spot | undefined {
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  const along = (spot: Spot) => sign * (sideways ? spot.x - from.x : spot.y - from.y);
  const across = (spot: Spot) => Math.abs(sideways ? spot.y - from.y : spot.x - from.x);
  return spots
    .filter((spot) => spot.element !== from.element && along(spot) > (sideways ? 1 : sameRow))
    .toSorted((one, other) => along(one) + 3 * across(one) - (along(other) + 3 * across(other)))[0];
}

/** Moves the focus inside a set of buttons; says whether the key was one that moves. */
export function moveAmong(buttons: readonly HTMLElement[], event: Move): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const from = buttons.find((each) => each === document.activeElement);
  if (!from) return false;
  if (event.key === 'Home') buttons[0]?.focus();
  else if (event.key === 'End') buttons.at(-1)?.focus();
  else if (event.key.startsWith('Arrow'))
    spotTowards(buttons.map(spotOf), spotOf(from), event.key)?.element.focus();
  else return false;
  return true;
}

const visible = (element: HTMLElement): boolean => element.offsetParent !== null;

/** Moves the focus among all the buttons in an element. */
export const moveIn = (container: HTMLElement, event: Move): boolean =>
  moveAmong([...container.querySelectorAll<HTMLElement>('button')].filter(visible), event);
