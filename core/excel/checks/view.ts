import { z } from 'zod';
import { excelCheck, found } from './check.ts';
import { saysSomething, sheet } from './options.ts';
import { judgeSheet } from './target.ts';

const options = z
  .strictObject({
    sheet,
    gridlines: z.boolean().optional(),
    headings: z.boolean().optional(),
    formulas: z.boolean().optional(),
  })
  .refine(saysSomething, { error: 'at least one of gridlines, headings, formulas' });

/** What a sheet shows beside its cells (CT_SheetView, ECMA-376 Part 1 §18.3.1.87). */
export const view = excelCheck(options, (model, asked, starter) =>
  judgeSheet(model, starter, asked.sheet, (tab) => {
    const wrong = (['gridlines', 'headings', 'formulas'] as const).find(
      (name) => asked[name] !== undefined && tab.view[name] !== asked[name],
    );
    if (!wrong) return null;
    return found(`view.${wrong}.${asked[wrong] ? 'off' : 'on'}`, {}, { sheet: tab.index, range: 'A1' });
  }),
);
