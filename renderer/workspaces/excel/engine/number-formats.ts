import { builtInFormats } from '../../../../core/excel/read/number-formats.ts';

/** Currencies that the ribbon offers, by their code, and the mark in a number format (ECMA-376 Part 1 §18.8.31). */
const marks = {
  JOD: '[$د.أ.‏-2C01]',
  LBP: '[$ل.ل.‏-3001]',
  SYP: '[$ل.س.‏-2801]',
  IQD: '[$د.ع.‏-801]',
  EGP: '[$ج.م.‏-C01]',
  TRY: '[$₺-41F]',
  ILS: '[$₪-40D]',
  USD: '[$$-409]',
  EUR: '[$€-2]',
  GBP: '[$£-809]',
} as const;
export type Currency = keyof typeof marks;
export const currencies = Object.keys(marks) as Currency[];

/** Symbols of one letter stand before the number; names follow it. */
const before: ReadonlySet<Currency> = new Set(['USD', 'GBP', 'EUR', 'TRY', 'ILS']);

const decimalsOf: Partial<Record<Currency, number>> = { JOD: 3, LBP: 0, SYP: 0, IQD: 0 };

export function currencyCode(currency: Currency, decimals = decimalsOf[currency] ?? 2): string {
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return before.has(currency) ? marks[currency] + digits : `${digits} ${marks[currency]}`;
}

/** The names of the list of number formats, and what each puts into a cell. */
export const namedFormats = {
  general: 'General',
  number: builtInFormats[2]!,
  currency: currencyCode('USD'),
  accounting: builtInFormats[44]!,
  'short-date': 'dd/mm/yyyy',
  'long-date': 'dddd, d mmmm yyyy',
  time: builtInFormats[19]!,
  percent: builtInFormats[10]!,
  fraction: builtInFormats[12]!,
  scientific: builtInFormats[11]!,
  text: builtInFormats[49]!,
} as const;
export type NamedFormat = keyof typeof namedFormats;

const literal = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

const isDateCode = (code: string): boolean => /[ymdhs]/i.test(code.replace(literal, ''));

/** The kind of a format, for the list in the ribbon; `custom` when it is none of them. */
export function formatKind(code: string): NamedFormat | 'custom' {
  const same = Object.entries(namedFormats).find(([, each]) => each === code)?.[0];
  if (same) return same as NamedFormat;
  const [first = ''] = code.split(';');
  if (/^general$/i.test(first)) return 'general';
  const bare = first.replace(literal, '');
  if (isDateCode(first))
    return /[hs]/i.test(bare) && !/[yd]/i.test(bare)
      ? 'time'
      : /mmmm|dddd/i.test(bare)
        ? 'long-date'
        : 'short-date';
  if (/%/.test(bare)) return 'percent';
  if (/E[+-]/i.test(bare)) return 'scientific';
  if (/\?\s*\/\s*[?\d]/.test(bare)) return 'fraction';
  if (/\*/.test(first)) return 'accounting';
  if (/\[\$[^-\]]|"[^"]*\p{Sc}|\p{Sc}/u.test(first)) return 'currency';
  return /^[#0,.\s]+$/.test(bare.trim()) ? 'number' : 'custom';
}

/** A format with one decimal place more or less; `shown` is what the cell shows now, for General. Null when it has none. */
export function withDecimals(code: string, step: 1 | -1, shown: string): string | null {
  if (/^general$/i.test(code)) {
    const decimals = /^-?\d*\.(\d+)$/.exec(shown)?.[1]?.length ?? 0;
    if (!/^-?[\d.]+$/.test(shown) || decimals + step < 0) return null;
    const made = decimals + step;
    return made > 0 ? `0.${'0'.repeat(made)}` : '0';
  }
  if (code === '@' || isDateCode(code)) return null;
  let changed = false;
  const sections = code.split(';').map((section) => {
    const hidden: string[] = [];
    // Literals may hold digits and points of their own.
    const bare = section.replace(literal, (text) => `\uE000${hidden.push(text) - 1}\uE001`);
    const made = bare.replace(
      /([0#?](?:,(?=[0#?])|[0#?])*)(\.([0?]*))?/,
      (_, whole: string, __, places = '') => {
        const count = String(places).length + step;
        if (count < 0 || count > 30) return whole + (places ? `.${places}` : '');
        changed = true;
        return count > 0 ? `${whole}.${'0'.repeat(count)}` : whole;
      },
    );
    return made.replace(/\uE000(\d+)\uE001/g, (_, index: string) => hidden[Number(index)]!);
  });
  return changed ? sections.join(';') : null;
}
