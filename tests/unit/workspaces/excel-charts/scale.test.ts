import { describe, expect, test } from 'vitest';
import { scaleOf } from '../../../../renderer/workspaces/excel/grid/chart/scale.ts';

const free = { minimum: null, maximum: null };

describe('The numbers along an axis', () => {
  test.each([
    ['from 0 when the least is below five sixths of the largest', [82, 100], { low: 0, high: 120 }],
    ['not from 0 when the least is above that', [84, 100], { low: 80, high: 105 }],
    ['with a twentieth of their span free above', [0, 96], { low: 0, high: 120 }],
    ['and below', [9002, 9100], { low: 8980, high: 9120 }],
    ['to 0 when all are below it', [-100, -10], { low: -120, high: 0 }],
    ['from 0 when all are the same', [5, 5], { low: 0, high: 6 }],
  ] as const)('begin and end as in Excel: %s', (_how, numbers, ends) => {
    expect(scaleOf(numbers, free, 6)).toMatchObject(ends);
  });

  test('keep what the chart states', () => {
    expect(scaleOf([84, 100], { minimum: 0, maximum: 200 }, 6)).toMatchObject({ low: 0, high: 200 });
  });
});
