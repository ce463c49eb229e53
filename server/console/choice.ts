import { languages, type Language } from '../../core/language/index.ts';
import { learnerGroups } from '../../core/record/index.ts';
import type { CompletionFilter } from '../completions/repository.ts';

/** The groups that a reader may look at alone. */
export const groupChoices = [...learnerGroups, 'unsaid'] as const;
type GroupChoice = (typeof groupChoices)[number];

/** What a reader of the console chose. What cannot be read counts as not chosen. */
export interface Choice {
  language: Language;
  municipality: string;
  group: GroupChoice | '';
  /** Calendar days, `2026-11-24`, both within the period; empty for no limit. */
  from: string;
  to: string;
}

const isLanguage = (code: string | undefined): code is Language => languages.some((each) => each === code);

/** The best language of an Accept-Language header (RFC 9110, section 12.5.4); Arabic unless another is asked for. */
function acceptedLanguage(header = ''): Language {
  const asked = header.split(',').map((part) => {
    const [tag = '', weight = ''] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q\s*=\s*/);
    return { code: tag.split('-')[0], weight: weight === '' ? 1 : Number(weight) || 0 };
  });
  const best = asked
    .toSorted((a, b) => b.weight - a.weight)
    .find((each) => isLanguage(each.code) && each.weight > 0);
  return best && isLanguage(best.code) ? best.code : languages[0];
}

const text = (value: unknown, most: number): string =>
  typeof value === 'string' && value.length <= most ? value : '';

function day(value: unknown): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text(value, 10));
  if (!parts) return '';
  const date = new Date(`${parts[0]}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(parts[0]) ? parts[0] : '';
}

export function readChoice(query: Record<string, unknown>, acceptLanguage: string | undefined): Choice {
  const asked = text(query.lang, 2);
  return {
    language: isLanguage(asked) ? asked : acceptedLanguage(acceptLanguage),
    municipality: text(query.municipality, 200),
    group: groupChoices.find((each) => each === query.group) ?? '',
    from: day(query.from),
    to: day(query.to),
  };
}

/** Midnight at the beginning of a day, `later` days on, where the server is. */
function midnight(date: string, later: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, dayOfMonth + later).toISOString();
}

export const filterOf = ({ municipality, group, from, to }: Choice): CompletionFilter => ({
  municipality: municipality || undefined,
  group: group || undefined,
  from: from ? midnight(from, 0) : undefined,
  before: to ? midnight(to, 1) : undefined,
});

export const isFiltered = ({ municipality, group, from, to }: Choice): boolean =>
  `${municipality}${group}${from}${to}` !== '';

/** The same language, and everything shown. */
export const unfiltered = (choice: Choice): Choice => ({
  ...choice,
  municipality: '',
  group: '',
  from: '',
  to: '',
});

/** A path of the console with a choice in it. */
export function link(path: string, { language, ...chosen }: Choice): string {
  const query = new URLSearchParams({ lang: language });
  for (const [name, value] of Object.entries(chosen)) if (value !== '') query.set(name, value);
  return `${path}?${query}`;
}
