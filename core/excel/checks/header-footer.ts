import { comparableText } from '../../language/index.ts';
import type { HeaderFooter, HeaderFooterText } from '../model.ts';

/** What an exercise calls the fields of a header, and Excel's codes for them (ECMA-376 Part 1 §18.3.1.46). */
const fields: Readonly<Record<string, string>> = {
  '{page}': '&P',
  '{pages}': '&N',
  '{date}': '&D',
  '{time}': '&T',
  '{sheet}': '&A',
  '{file}': '&F',
};

/** Font, size, style and colour codes say how, not what. */
const looks = /&"[^"]*"|&[BIUSXYE]|&K[0-9A-F]{6}|&K\d\d[+-]\d{3}|&\d{1,3}/gi;

const plain = (text: string): string => comparableText(text.replace(looks, '')).replaceAll(' ', '');

/** Whether a part of a header says what was asked; fields in braces stand for their codes. */
export const says = (part: string, asked: string): boolean =>
  plain(part).includes(plain(asked.replace(/\{\w+\}/g, (field) => fields[field] ?? field)));

export type Section = keyof HeaderFooterText;

/** Every text of a header or footer: on usual, first and even pages. */
const texts = ({ usual, first, even }: HeaderFooter): HeaderFooterText[] =>
  [usual, first, even].filter((each): each is HeaderFooterText => each !== null);

/** Where a header says something: the asked part, another part, or nowhere. */
export function whereSaid(
  all: HeaderFooter,
  section: Section,
  asked: string,
): 'here' | 'elsewhere' | 'nowhere' {
  if (says(all.usual[section], asked)) return 'here';
  const parts = texts(all).flatMap(({ left, center, right }) => [left, center, right]);
  return parts.some((part) => says(part, asked)) ? 'elsewhere' : 'nowhere';
}

/** What stands in a part, to be read: codes as their names in braces. */
export function readable(part: string): string {
  let text = part.replace(looks, '');
  for (const [field, code] of Object.entries(fields)) text = text.replaceAll(code, field);
  return text.trim();
}
