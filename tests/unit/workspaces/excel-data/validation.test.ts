import { describe, expect, test } from 'vitest';
import { desk, select, type Args } from './desk.ts';

const at = { range: 'D2:D6' };

/** What a person hears who types a text into the active cell. */
function typed(excel: Awaited<ReturnType<typeof desk>>['excel'], text: string, anyway = false): unknown {
  const session = excel.startEditing(text);
  const result = session?.commit('stay', anyway);
  if (result && !result.ok) session?.cancel();
  return result;
}

describe('what may be typed', () => {
  test.each<[Args, Record<string, unknown>, taken: string, refused: string]>([
    [{ kind: 'whole', between: [1, 100] }, { kind: 'whole', between: [1, 100] }, '100', '1.5'],
    [{ kind: 'decimal', atLeast: 0 }, { kind: 'decimal', atLeast: 0 }, '0.5', '-1'],
    [
      { kind: 'date', greater: '2026-05-01' },
      { kind: 'date', greater: '2026-05-01' },
      '2/5/2026',
      '1/5/2026',
    ],
    [{ kind: 'text-length', atMost: 3 }, { kind: 'text-length', atMost: 3 }, 'شاي', 'زيتون'],
    [{ list: ['نعم', 'لا'] }, { list: ['لا', 'نعم'] }, 'لا', 'ربما'],
    [{ list: '=$B$2:$B$4' }, { list: ['Amman', 'Irbid'] }, 'Irbid', 'Beirut'],
    [{ kind: 'custom', formula: '=COUNTIF($D$2:$D$6,D2)=1' }, { kind: 'custom' }, '77', '120'],
  ])('%j', async (rule, asked, taken, refused) => {
    const { run, excel, marked } = await desk();
    await run(select('D2:D6'), ['data-validation', rule], select('D2'));
    expect(typed(excel, refused)).toMatchObject({ ok: false, why: 'validation', level: 'stop' });
    expect(excel.sheet(0).cell(1, 3).text).toBe('40');
    expect(typed(excel, taken)).toEqual({ ok: true });
    expect(await marked('validation', { at, ...asked })).toBe('right');
    await run(select('D2:D6'), ['data-validation', { kind: 'any' }]);
    expect(await marked('validation', { at, is: false })).toBe('right');
  });
});

test('a list offers its items, and a message stands beside the cell', async () => {
  const { run, excel, marked } = await desk();
  const message = { messageTitle: 'Town', message: 'Choose one' };
  await run(select('B2:B6'), ['data-validation', { list: 'Amman، Irbid, Zarqa', ...message }]);
  expect(excel.sheet(0).validation(2, 1)).toEqual({
    kind: 'list',
    items: ['Amman', 'Irbid', 'Zarqa'],
    prompt: { title: 'Town', text: 'Choose one' },
  });
  expect(excel.sheet(0).validation(2, 2)).toBeNull();
  expect(await marked('validation', { at: { range: 'B2:B6' }, message: 'Choose one' })).toBe('right');
});

test('a warning can be passed over, and says its own words', async () => {
  const { run, excel, marked } = await desk();
  const rule = {
    kind: 'whole',
    greater: 0,
    alert: 'warning',
    alertTitle: 'Sold',
    alertText: 'More than none?',
  };
  await run(select('D2:D6'), ['data-validation', rule], select('D2'));
  expect(typed(excel, '-3')).toMatchObject({ level: 'warning', title: 'Sold', message: 'More than none?' });
  expect(typed(excel, '-3', true)).toEqual({ ok: true });
  expect(excel.sheet(0).cell(1, 3).text).toBe('-3');
  expect(excel.sheet(0).cell(1, 4).text).toBe('-7.5');
  expect(await marked('validation', { at, kind: 'whole', alert: 'warning', alertText: true })).toBe('right');
});

test('a rule on part of another takes its place there, and rows carry rules along', async () => {
  const { run, read, can } = await desk();
  await run(select('D2:D6'), ['data-validation', { kind: 'whole', greater: 0 }]);
  await run(select('D4'), ['data-validation', { kind: 'whole', greater: 5 }]);
  await run(select('A3'), ['insert-rows']);
  const areas = (await read()).sheets[0]!.validations.map(({ areas: each }) =>
    each.map(({ top, bottom }) => [top, bottom]),
  );
  expect(areas).toEqual([
    [
      [1, 3],
      [5, 6],
    ],
    [[4, 4]],
  ]);
  expect(can('data-validation', { kind: 'whole', greater: 'many' })).toBe(false);
});
