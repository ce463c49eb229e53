import type { Locale } from '../../../../../core/formula/index.ts';
import type { Book } from '../book.ts';

const longest = 31;

/** Whether a sheet can be called so: short, no signs that references use, and no other sheet is. */
export function canBeNamed(book: Book, name: string, sheet: number | null): boolean {
  const other = book.sheetNamed(name);
  return (
    name.trim() !== '' &&
    name.length <= longest &&
    !/[[\]:*?/\\]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history' &&
    (other < 0 || other === sheet)
  );
}

/** `Sheet3`, «ورقة3»: the first that is free. */
export function newSheetName(book: Book, locale: Locale): string {
  const base = locale === 'ar' ? 'ورقة' : 'Sheet';
  let number = book.sheets.length + 1;
  while (book.sheetNamed(base + number) >= 0) number++;
  return base + number;
}

/** `Sales (2)`, cut so that it is not too long. */
export function copiedSheetName(book: Book, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const made = base.slice(0, longest - ending.length) + ending;
    if (book.sheetNamed(made) < 0) return made;
  }
}
