import { expect, test } from 'vitest';
import { desk, select } from './excel-data/desk.ts';

/** What help does before the learner's eyes must do the task, and undo nothing that is right already. */
async function shown() {
  const { excel, run } = await desk();
  const show = (command: string, args: Record<string, boolean | string> = {}) =>
    excel.run({ command, args }, 'demonstration');
  return { excel, run, show, state: (command: string) => excel.state()[command] };
}

test('a switch that is to be off is turned off, and stays off', async () => {
  const { show, state } = await shown();
  await show('show-gridlines', { is: false });
  expect(state('show-gridlines')).toBe(false);
  await show('show-gridlines', { is: false });
  expect(state('show-gridlines')).toBe(false);
});

test('the rows of a table lose their bands', async () => {
  const { run, show, state } = await shown();
  await run(select('A2'), ['format-as-table', { style: 'TableStyleMedium2' }]);
  expect(state('banded-rows')).toBe(true);
  await show('banded-rows', { is: false });
  expect(state('banded-rows')).toBe(false);
});

test('cells are unlocked', async () => {
  const { show, state } = await shown();
  expect(state('lock-cells')).toBe(true);
  await show('lock-cells', { is: false });
  expect(state('lock-cells')).toBe(false);
});

test('a switch that is on stays on', async () => {
  const { run, show, state } = await shown();
  await run(select('B2'), ['bold']);
  await show('bold');
  expect(state('bold')).toBe(true);
});

test('an alignment that is there stays', async () => {
  const { run, show, state } = await shown();
  await run(select('B2:C3'), ['align', { is: 'center' }]);
  await show('align', { is: 'center' });
  expect(state('align')).toBe('center');
});
