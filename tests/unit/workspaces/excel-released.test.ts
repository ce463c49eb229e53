import { expect, test } from 'vitest';
import { desk, select } from './excel-data/desk.ts';

test('a workbook that is left forgets how the sheet on the screen measured its texts', async () => {
  const { excel, run, starter } = await desk();
  let measured = 0;
  excel.measureWith((text) => {
    measured++;
    return text.length * 7;
  });
  await run(select('A1:E6'), ['autofit-columns']);
  expect(measured).toBeGreaterThan(0);
  excel.release();
  await excel.load(starter);
  measured = 0;
  await run(select('A1:E6'), ['autofit-columns']);
  expect(measured).toBe(0);
});
