import { z } from 'zod';
import { excelCheck, found } from './check.ts';
import { sheet } from './options.ts';
import { judgeSheet } from './target.ts';

const options = z.strictObject({
  sheet,
  /** How many rows and columns stay in place while the rest moves. */
  rows: z.int().min(0).max(1000).default(0),
  columns: z.int().min(0).max(1000).default(0),
});

/** Frozen panes (CT_Pane, ECMA-376 Part 1 §18.3.1.66). */
export const frozen = excelCheck(options, (model, { sheet: name, rows, columns }, starter) =>
  judgeSheet(model, starter, name, (tab) => {
    const { frozen: now } = tab.view;
    if (now.rows === rows && now.columns === columns) return null;
    const place = { sheet: tab.index, range: 'A1' };
    if (rows === 0 && columns === 0) return found('frozen.still', {}, place);
    const what = rows > 0 && columns > 0 ? 'both' : rows > 0 ? 'rows' : 'columns';
    const expected = { rows, columns };
    if (now.rows === 0 && now.columns === 0) return found(`frozen.missing.${what}`, expected, place);
    const more = now.rows === rows ? 'columns' : 'rows';
    return found(`frozen.other.${more}`, { found: now[more], expected: expected[more] }, place);
  }),
);
