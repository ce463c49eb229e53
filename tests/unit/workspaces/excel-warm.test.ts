import { expect, test } from 'vitest';
import { readExcel } from '../../../core/excel/index.ts';
import { sampleWorkbook } from '../../../renderer/workspaces/excel/page/warm.ts';

test('the workbook that warms the engine up is a sound one, with formulas and a rule', () => {
  const [sheet] = readExcel(sampleWorkbook()).sheets;
  const cells = [...sheet!.cells.values()];
  expect(cells.filter(({ formula }) => formula !== null).length * 5).toBe(
    cells.filter(({ formula }) => formula === null).length * 2,
  );
  expect(sheet!.conditionals).toHaveLength(1);
});
