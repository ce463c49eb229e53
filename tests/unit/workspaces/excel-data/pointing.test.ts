import { expect, test } from 'vitest';
import type { Step } from '../../../../renderer/workspaces/excel/engine/workbook-view.ts';
import { Pointing } from '../../../../renderer/workspaces/excel/input/pointing.ts';
import { desk, select } from './desk.ts';

/** A formula begun in C8, and keys pressed while it waits for a cell. */
async function pointedAt(
  keys: readonly [step: Step, how: { extend?: boolean; far?: boolean }][],
  rtl = false,
) {
  const { excel, run } = await desk();
  if (rtl) await run(['right-to-left']);
  await run(select('C8'));
  const session = excel.startEditing('=SUM(')!;
  const pointing = new Pointing(excel);
  for (const [step, how] of keys)
    pointing.byKey(session, step, { extend: false, far: false, page: 20, ...how });
  return session.text;
}

test('Ctrl and an arrow point at the edge of the data, with Shift at all up to there', async () => {
  const ctrl = { far: true };
  const both = { far: true, extend: true };
  expect(await pointedAt([['up', ctrl]])).toBe('=SUM(C6');
  expect(
    await pointedAt([
      ['up', {}],
      ['up', ctrl],
      ['up', both],
    ]),
  ).toBe('=SUM(C1:C6');
  expect(
    await pointedAt([
      ['up', ctrl],
      ['right', both],
    ]),
  ).toBe('=SUM(C6:E6');
  expect(
    await pointedAt([
      ['up', ctrl],
      ['home', ctrl],
    ]),
  ).toBe('=SUM(A1');
});

test('in a right-to-left sheet left goes on to the next columns', async () => {
  expect(
    await pointedAt(
      [
        ['up', { far: true }],
        ['left', { far: true, extend: true }],
      ],
      true,
    ),
  ).toBe('=SUM(C6:E6');
});
