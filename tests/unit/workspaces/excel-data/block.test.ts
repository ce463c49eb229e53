import { expect, test } from 'vitest';
import { desk, select } from './desk.ts';

test('Ctrl+A finds what is filled round a cell in a long sheet', async () => {
  const { excel, run } = await desk(Array.from({ length: 10_000 }, (_, row) => [row, 1, 2]));
  await run(select('A1'), ['select-all']);
  expect(excel.selection().ranges).toEqual([{ top: 0, left: 0, bottom: 9_999, right: 2 }]);
});
