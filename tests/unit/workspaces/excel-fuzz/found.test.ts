import { expect, test } from 'vitest';
import { desk, select } from '../excel-data/desk.ts';

test('a fill over more cells than a sheet can bear is not offered, whichever way it is drawn', async () => {
  const { run, can } = await desk();
  await run(select('A1048576'));
  expect(can('fill', { to: 'A1' })).toBe(false);
  expect(can('fill', { to: 'A1048000' })).toBe(true);
});

test('a table that has no room under its heading is refused with a reason', async () => {
  const { run, excel } = await desk();
  for (const header of [true, false]) {
    await run(select('XFD1048576'));
    const asked = { command: 'format-as-table', args: { header, range: 'XFD1048576' } };
    expect(await excel.run(asked, 'ribbon')).toEqual({ ok: false, reason: 'not-here' });
    expect(excel.lastRefusal()).toBe('no-room');
  }
});

test('AutoSum of whole columns, rows and sheets ends where the cells end', async () => {
  const { run, input, read } = await desk();
  await run(select('D:D'), ['autosum', { is: 'sum' }]);
  expect(input('D7')).toBe('=SUM(D1:D6)');
  await run(['undo'], select('3:3'), ['autosum', { is: 'sum' }]);
  expect(input('F3')).toBe('=SUM(A3:E3)');
  await run(['undo'], select('A1:XFD1048576'), ['autosum', { is: 'count' }]);
  expect((await read()).sheets[0]!.cells.size).toBeLessThan(60);
});

test('small charts in each cell of a whole column are not offered', async () => {
  const { run, can } = await desk();
  await run(select('H:H'));
  expect(can('sparkline', { type: 'line', data: 'C:C' })).toBe(false);
  expect(can('sparkline', { type: 'line', data: 'C2:D6', at: 'H2:H6' })).toBe(true);
});

test('merging across whole columns ends where the cells end', async () => {
  const { run, read } = await desk();
  await run(select('A:B'), ['merge', { across: true }]);
  expect((await read()).sheets[0]!.merges).toHaveLength(6);
});
