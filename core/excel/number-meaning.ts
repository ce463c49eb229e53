export type NumberKind =
  | 'general'
  | 'number'
  | 'currency'
  | 'accounting'
  | 'date'
  | 'time'
  | 'date-time'
  | 'percent'
  | 'fraction'
  | 'scientific'
  | 'text'
  | 'other';

/** What a number format does, whatever code does it. */
export interface NumberMeaning {
  readonly kind: NumberKind;
  readonly decimals: number;
  /** Thousands are set apart. */
  readonly grouping: boolean;
  /** The currency's sign or letters, null when there is none. */
  readonly currency: string | null;
  /** A date with the month's or the day's name. */
  readonly named: boolean;
  /** How a date is put together, such as `dmy` or `hm`. */
  readonly parts: string;
}

/** Ways to write a currency, by its code (ISO 4217). */
const currencies: Readonly<Record<string, readonly string[]>> = {
  JOD: ['JOD', 'JD', 'د.أ', 'د.ا', 'دينار', 'دينار أردني'],
  LBP: ['LBP', 'LL', 'ل.ل', 'ليرة', 'ليرة لبنانية'],
  SYP: ['SYP', 'LS', 'S£', 'ل.س', 'ليرة', 'ليرة سورية'],
  IQD: ['IQD', 'ID', 'د.ع', 'دينار', 'دينار عراقي'],
  EGP: ['EGP', 'LE', 'E£', 'ج.م', 'جنيه', 'جنيه مصري'],
  TRY: ['TRY', 'TL', '₺', 'ليرة تركية'],
  ILS: ['ILS', 'NIS', '₪', 'شيكل', 'شيقل'],
  USD: ['USD', '$', 'US$', 'دولار'],
  EUR: ['EUR', '€', 'يورو'],
  GBP: ['GBP', '£'],
};

/** Dots, spaces, marks of direction and capitals do not make another currency. */
const plainCurrency = (text: string): string =>
  text.replace(/[.\s\u00a0\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '').toUpperCase();

const codesByName = new Map<string, string[]>();
for (const [code, names] of Object.entries(currencies))
  for (const name of names.map(plainCurrency))
    codesByName.set(name, [...(codesByName.get(name) ?? []), code]);

/** The currencies that a sign or word may stand for. */
export const currencyCodes = (text: string): readonly string[] =>
  codesByName.get(plainCurrency(text)) ?? [plainCurrency(text)];

export const sameCurrency = (one: string, other: string): boolean =>
  currencyCodes(one).some((code) => currencyCodes(other).includes(code));

const bracket = /\[\$([^\-\]]*)(?:-[^\]]*)?\]/;
const bareSign = /[$€£¥₺₪]/;
/** Quoted texts, escaped and padded characters: they show, and mean nothing. */
const literal = /"[^"]*"|\\.|_./g;

/** Sections are separated by semicolons outside of quotes; the first is that of positive numbers. */
const firstSection = (code: string): string => /^(?:"[^"]*"|\\.|[^;"\\])*/.exec(code)?.[0] ?? '';

/** A sign, or a word in quotes that is a currency's. */
function currencyIn(section: string): string | null {
  const stated = bracket.exec(section)?.[1];
  if (stated) return stated;
  const bare = bareSign.exec(section.replace(/"[^"]*"/g, '').replace(/\[[^\]]*\]/g, ''));
  if (bare) return bare[0];
  for (const [, text = ''] of section.matchAll(/"([^"]*)"/g))
    if (text.trim() !== '' && codesByName.has(plainCurrency(text))) return text.trim();
  return null;
}

/** The letters of a date or time in order, each once: months apart from minutes, which stand beside h or s. */
function datePartsOf(plain: string): { parts: string; named: boolean } {
  const runs = plain.toLowerCase().match(/y+|m+|d+|h+|s+|a+\/p+m?|am\/pm/g) ?? [];
  let parts = '';
  let named = false;
  runs.forEach((run, index) => {
    const letter = run.charAt(0);
    if (letter === 'a') return;
    const before = runs
      .slice(0, index)
      .findLast((each) => !each.startsWith('a'))
      ?.charAt(0);
    const minutes = letter === 'm' && (before === 'h' || runs[index + 1]?.startsWith('s') === true);
    const part = minutes ? 'n' : letter;
    named ||= (part === 'm' || part === 'd') && run.length > 2;
    if (!parts.includes(part)) parts += part;
  });
  return { parts, named };
}

const meanings = new Map<string, NumberMeaning>();

/** Says what a number format means (ECMA-376 Part 1 §18.8.31). */
export function meaningOf(code: string): NumberMeaning {
  const known = meanings.get(code);
  if (known) return known;
  const meaning = workOut(code);
  if (meanings.size < 1_000) meanings.set(code, meaning);
  return meaning;
}

function workOut(code: string): NumberMeaning {
  const section = firstSection(code);
  const currency = currencyIn(section);
  const elapsed = /\[(h+|m+|s+)\]/i.test(section);
  const plain = section
    .replace(literal, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '');
  const digits = /[0#?]/.test(plain);
  const decimals = /\.([0#?]+)/.exec(plain)?.[1]?.length ?? 0;
  const base = { decimals, grouping: /[#0?],[#0?]/.test(plain), currency, named: false, parts: '' };
  const is = (kind: NumberKind): NumberMeaning => ({ ...base, kind });
  if (plain.trim() === '' || /^general$/i.test(plain.trim())) return is(section === '' ? 'other' : 'general');
  if (/^\s*@\s*$/.test(plain)) return is('text');
  if (/e[+-]0/i.test(plain)) return is('scientific');
  if (elapsed || (/[ymdhs]/i.test(plain) && !/[#?]/.test(plain))) return dateMeaning(plain, base);
  if (plain.includes('%')) return is('percent');
  if (/[0#?]\s*\/\s*[0-9#?]/.test(plain)) return is('fraction');
  if (!digits) return is('other');
  const filled = section.replace(/"[^"]*"/g, '').includes('*');
  if (filled) return is('accounting');
  return is(currency === null ? 'number' : 'currency');
}

function dateMeaning(plain: string, base: Omit<NumberMeaning, 'kind'>): NumberMeaning {
  const { parts, named } = datePartsOf(plain);
  const day = /[ymd]/.test(parts);
  const time = /[hns]/.test(parts);
  const kind = day && time ? 'date-time' : day ? 'date' : 'time';
  return { ...base, kind, currency: null, named, parts };
}
