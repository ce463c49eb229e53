/** A currency as people write it, and the mark that stands for it in a number format (ECMA-376 18.8.31). */
interface Currency {
  readonly written: readonly string[];
  readonly mark: string;
  /** Written before the number without a space. */
  readonly tight?: boolean;
}

const currencies: readonly Currency[] = [
  { written: ['$', 'US$'], mark: '[$$-409]', tight: true },
  { written: ['£'], mark: '[$£-809]', tight: true },
  { written: ['€'], mark: '[$€-2]' },
  { written: ['₺'], mark: '[$₺-41F]', tight: true },
  { written: ['₪'], mark: '[$₪-40D]' },
  { written: ['د.أ.', 'د.أ', 'د.ا.', 'د.ا'], mark: '[$د.أ.‏-2C01]' },
  { written: ['ل.ل.', 'ل.ل'], mark: '[$ل.ل.‏-3001]' },
  { written: ['ل.س.', 'ل.س'], mark: '[$ل.س.‏-2801]' },
  { written: ['د.ع.', 'د.ع'], mark: '[$د.ع.‏-801]' },
  { written: ['ج.م.', 'ج.م'], mark: '[$ج.م.‏-C01]' },
  { written: ['دينار'], mark: '[$دينار]' },
  { written: ['ليرة'], mark: '[$ليرة]' },
  ...['JOD', 'LBP', 'SYP', 'IQD', 'EGP', 'TRY', 'TL', 'ILS', 'NIS', 'USD', 'EUR', 'GBP', 'JD'].map(
    (code) => ({
      written: [code],
      mark: `[$${code}]`,
    }),
  ),
];

const byName = new Map(
  currencies.flatMap((currency) => currency.written.map((name) => [name.toUpperCase(), currency])),
);

const escaped = (text: string): string => text.replace(/[$.*+?()[\]{}|\\^]/g, '\\$&');

/** Every way to write a currency, longest first, for a pattern. */
export const currencyPattern = [...byName.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');

/** The number format of an amount with its currency before or after it. */
export function currencyFormat(written: string, digits: string, after: boolean): string {
  const { mark, tight } = byName.get(written.toUpperCase())!;
  if (after) return `${digits} ${mark}`;
  return tight ? mark + digits : `${mark} ${digits}`;
}
