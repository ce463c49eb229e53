import { westernDigits } from '../../../i18n/numbers.ts';

/** How many minutes a supervisor may give a session or a visit by typing them. */
export const fewest = 5;
export const most = 240;

/** The minutes that somebody typed, in either digits; null when they are no number or too few or many. */
export function typedMinutes(text: string): number | null {
  const plain = text.trim();
  const minutes = /^\p{Nd}{1,4}$/u.test(plain) ? Number(westernDigits(plain)) : 0;
  return minutes >= fewest && minutes <= most ? minutes : null;
}
