import type { z } from 'zod';
import type { Check, CheckCall, Finding, Verdict } from '../../exercise/index.ts';
import { areaName, type Area } from '../../formula/index.ts';
import type { ExcelWorkbook } from '../model.ts';
import type { ExcelPlace } from '../place.ts';

/** A check over a workbook; its options are parsed before it runs. */
export function excelCheck<Options extends z.ZodType>(
  options: Options,
  run: (
    model: ExcelWorkbook,
    options: z.output<Options>,
    starter: ExcelWorkbook,
    others: readonly CheckCall[],
  ) => Verdict,
): Check<ExcelWorkbook> {
  return { options, run };
}

/** What a check has to say. Values that begin with `term.` are words that the interface translates. */
export const found = (code: string, values: Finding['values'] = {}, place?: ExcelPlace): Finding => ({
  code: `excel.${code}`,
  values,
  ...(place && { place: { ...place } }),
});

/** Cells as a place, and as a sentence names them. */
export const placeOf = (sheet: number, area: Area): ExcelPlace => ({ sheet, range: areaName(area) });

export const cellArea = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});
