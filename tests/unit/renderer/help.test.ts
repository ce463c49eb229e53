// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nextTick, ref, shallowRef } from 'vue';
import type { CommandCall } from '../../../core/exercise/index.ts';
import { useHelp } from '../../../renderer/screens/exercise/useHelp.ts';
import type { CommandResult } from '../../../renderer/workspaces/contract.ts';

const call = (command: string): CommandCall => ({ command, args: {} });
const task = { id: 'date', solution: [call('select'), call('bold'), call('select'), call('italic')] };

/** Notes each command with its source and the light at that moment, and answers as told. */
function setUp(answer: (call: CommandCall) => CommandResult = () => ({ ok: true, changed: true })) {
  const ran: string[] = [];
  const told: string[] = [];
  const openTask = ref<string | null>('date');
  const workspace = shallowRef({
    run: async (given: CommandCall, source: string) => {
      ran.push(`${source} ${given.command}, lit ${help.lit.value?.command ?? 'nothing'}`);
      return answer(given);
    },
  });
  const help = useHelp(workspace, openTask, (taskId, step) => told.push(`${taskId} ${step}`));
  return { help, ran, told, openTask };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a demonstration comes to, with the time passed that the learner needs to see it. */
async function seen<T>(demonstration: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return demonstration;
}

test('a hint is counted once, however often it is asked for', () => {
  const { help, told } = setUp();
  help.hint(task);
  help.hint(task);
  expect([help.hinted.value.has('date'), told]).toEqual([true, ['date hint']]);
});

test('"show me" selects what a button works on and lights it, button by button until all were shown', async () => {
  const { help, ran, told } = setUp();
  await help.show(task);
  expect([ran, help.lit.value, help.goesOn.value]).toEqual([
    ['hint select, lit nothing'],
    call('bold'),
    true,
  ]);
  await help.show(task);
  expect([ran.length, help.lit.value, help.goesOn.value]).toEqual([2, call('italic'), false]);
  await help.show(task);
  expect([help.lit.value, told]).toEqual([null, ['date show']]);
});

test('"show me" goes on with the next step after the learner has done the one before', async () => {
  const { help } = setUp();
  await help.show(task);
  help.dim();
  await help.show(task);
  expect(help.lit.value).toEqual(call('italic'));
  help.dim();
  await help.show(task);
  expect(help.lit.value).toEqual(call('bold'));
});

test('opening another task puts the light out', async () => {
  const { help, openTask } = setUp();
  await help.show(task);
  openTask.value = 'list';
  await nextTick();
  expect(help.lit.value).toBeNull();
});

test('"do it for me" runs the solution in order, lighting each button before it is pressed', async () => {
  const { help, ran, told } = setUp();
  expect(await seen(help.doIt(task))).toBe(true);
  expect(ran).toEqual([
    'demonstration select, lit nothing',
    'demonstration bold, lit bold',
    'demonstration select, lit bold',
    'demonstration italic, lit italic',
  ]);
  expect([help.lit.value, help.doing.value, told]).toEqual([null, false, ['date do']]);
});

test('a command that cannot run ends the demonstration and says so', async () => {
  const { help, ran } = setUp(({ command }) =>
    command === 'bold' ? { ok: false, reason: 'not-here' } : { ok: true, changed: true },
  );
  expect(await seen(help.doIt(task))).toBe(false);
  expect([ran.length, help.doing.value, help.lit.value]).toEqual([2, false, null]);
});

test('asked twice it is done once, and whoever waits for the end gets it', async () => {
  const { help, ran } = setUp();
  void help.doIt(task);
  void help.doIt(task);
  await seen(help.finished());
  expect([ran.length, help.doing.value]).toEqual([4, false]);
});
