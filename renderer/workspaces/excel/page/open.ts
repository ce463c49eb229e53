import '../../frame/fonts.css';
import type { Ports } from '../../../../core/formula/index.ts';
import { ExcelWorkspace } from '../engine/workspace.ts';

/** The local time as Excel counts it: days since the last day of 1899, with its leap day that never was. */
function now(): number {
  const here = new Date();
  return (here.getTime() - here.getTimezoneOffset() * 60_000) / 86_400_000 + 25_569;
}

const ports: Ports = {
  now,
  random: Math.random,
  get locale() {
    return document.documentElement.lang === 'ar' ? 'ar' : 'en';
  },
};

let workspace: ExcelWorkspace | null = null;

/** The window's one workbook: it is kept, and opens one file after another. */
export const excelWindow = (): ExcelWorkspace => (workspace ??= new ExcelWorkspace(ports));

/** A workbook of its own beside the window's one, for a file that is only read. To be disposed of. */
export const excelViewer = (): ExcelWorkspace => new ExcelWorkspace(ports, true);
