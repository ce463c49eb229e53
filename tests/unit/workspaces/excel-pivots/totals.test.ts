import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scalar } from '../../../../core/formula/index.ts';
import { emptyDesign } from '../../../../renderer/workspaces/excel/engine/pivots/design.ts';
import { summarise } from '../../../../renderer/workspaces/excel/engine/pivots/summary.ts';
import { dataOf, value } from './data.ts';

describe('the totals of a pivot table', () => {
  const item = fc.oneof(
    fc.constantFrom('a', 'b', 'c', 'قمح'),
    fc.integer({ min: 0, max: 3 }),
    fc.constant(null),
  );
  const records = fc.array(
    fc.tuple(item, item, item, fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(null, 'x'))),
    {
      minLength: 1,
      maxLength: 40,
    },
  );
  const sides = fc.constantFrom(
    { rows: ['A'], columns: [] },
    { rows: ['A', 'B'], columns: ['C'] },
    { rows: [], columns: ['B', 'C'] },
    { rows: ['C', 'A', 'B'], columns: [] },
  );

  test('are the sums of its rows, of its columns, and of the data', () => {
    fc.assert(
      fc.property(records, sides, (rows, chosen) => {
        const data = dataOf(['A', 'B', 'C', 'N'], rows);
        const summary = summarise(
          data,
          { ...emptyDesign, ...chosen, values: [value('N'), value('N', 'count')] },
          'en',
        );
        const number = (each: Scalar): number => (typeof each === 'number' ? each : 0);
        const leaves = (lines: typeof summary.rows, depth: number) =>
          lines.filter(({ kind, path }) => kind === 'item' && path.length === depth);
        const all = { kind: 'grand', path: [], id: 0 } as const;
        const inRows = leaves(summary.rows, chosen.rows.length);
        const inColumns = leaves(summary.columns, chosen.columns.length);
        const numbers = rows.map((row) => row[3]);
        const whole = [
          numbers.reduce<number>((sum, each) => sum + number(each), 0),
          numbers.filter((each) => each !== null).length,
        ];
        for (const at of [0, 1]) {
          expect(number(summary.value(all, all, at))).toBe(whole[at]);
          for (const column of summary.columns)
            expect(inRows.reduce((sum, row) => sum + number(summary.value(row, column, at)), 0)).toBe(
              number(summary.value(all, column, at)),
            );
          for (const row of summary.rows)
            expect(inColumns.reduce((sum, column) => sum + number(summary.value(row, column, at)), 0)).toBe(
              number(summary.value(row, all, at)),
            );
        }
      }),
    );
  });
});
