import { z } from 'zod';
import type { Verdict } from '../../exercise/index.ts';
import { isColumnHidden, isRowHidden } from '../cells.ts';
import type { Sheet } from '../model.ts';
import { excelCheck, found } from './check.ts';
import { columns, rows, sheet } from './options.ts';
import { columnSpan, lineName, numbersOf, rowSpan, spanPlace, type Span } from './spans.ts';
import { judgeSheet } from './target.ts';

const options = z
  .strictObject({
    sheet,
    rows: rows.optional(),
    columns: columns.optional(),
    /** False: they can be seen. */
    is: z.boolean().default(true),
  })
  .refine(({ rows: r, columns: c }) => r === undefined || c === undefined, { error: '"rows" or "columns"' });

function judgeLines(tab: Sheet, axis: 'row' | 'column', span: Span, is: boolean): Verdict {
  const isHidden = axis === 'row' ? isRowHidden : isColumnHidden;
  const lines = numbersOf(span);
  const wrong = lines.find((index) => isHidden(tab, index) !== is);
  const place = { sheet: tab.index, range: spanPlace(axis, span) };
  if (wrong !== undefined)
    return found(`hidden.${axis}.${is ? 'shown' : 'hidden'}`, { line: lineName(axis, wrong) }, place);
  if (!is) return null;
  const more = [span.first - 1, span.last + 1].find((index) => index >= 0 && isHidden(tab, index));
  return more === undefined ? null : found(`hidden.${axis}.more`, { line: lineName(axis, more) }, place);
}

/** Rows, columns or a whole sheet that cannot be seen (ECMA-376 Part 1 §18.3.1.73, §18.3.1.13, §18.2.19). */
export const hidden = excelCheck(options, (model, asked, starter) =>
  judgeSheet(model, starter, asked.sheet, (tab) => {
    if (asked.rows !== undefined) return judgeLines(tab, 'row', rowSpan(asked.rows), asked.is);
    if (asked.columns !== undefined) return judgeLines(tab, 'column', columnSpan(asked.columns), asked.is);
    if ((tab.state !== 'visible') === asked.is) return null;
    return found(
      asked.is ? 'sheet.shown' : 'sheet.hidden',
      { words: tab.name },
      { sheet: tab.index, range: 'A1' },
    );
  }),
);
