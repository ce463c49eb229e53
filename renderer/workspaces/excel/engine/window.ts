import type { Language } from '../../../../core/language/index.ts';
import { ExcelWorkspace } from './workspace.ts';

/** The local time as Excel counts it: days since the last day of 1899, the false leap day of 1900 behind us. */
function now(): number {
  const moment = new Date();
  const local = moment.getTime() - moment.getTimezoneOffset() * 60_000;
  return local / 86_400_000 + 25_569;
}

let kept: ExcelWorkspace | null = null;

/** The one workspace of this window: it loads one file after another. */
export function excelWindow(): Promise<ExcelWorkspace> {
  kept ??= new ExcelWorkspace({
    now,
    random: () => Math.random(),
    get locale(): Language {
      return document.documentElement.lang === 'ar' ? 'ar' : 'en';
    },
  });
  return Promise.resolve(kept);
}
