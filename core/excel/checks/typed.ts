import { readTyped } from '../../formula/index.ts';

/** The number, date or amount that a text would have been, had the program taken it for one; null when none. */
export function numberInText(text: string): number | null {
  const { content } = readTyped(text.trim(), { thisYear: 2026, date1904: false });
  return typeof content === 'number' ? content : null;
}

/** A date of an exercise, such as 2026-05-01, as the number that cells hold. */
export const dateNumber = (text: string, date1904: boolean): number =>
  Number(readTyped(text, { thisYear: 2026, date1904 }).content);
