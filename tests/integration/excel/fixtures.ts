import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readExcel, type ExcelWorkbook } from '../../../core/excel/index.ts';

const folder = new URL('../../fixtures/excel/', import.meta.url);
const workbooksIn = (path: string): string[] =>
  readdirSync(new URL(path, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => `${path}${name}`.replace('./', ''));

/** The fixtures, as paths inside their folder. */
export const fixtures: readonly string[] = ['./', './checks/'].flatMap(workbooksIn);
export const fixturePath = (name: string): string => fileURLToPath(new URL(name, folder));
export const readFixture = (name: string): ExcelWorkbook => readExcel(readFileSync(fixturePath(name)));
