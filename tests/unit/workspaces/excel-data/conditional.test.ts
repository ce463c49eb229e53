import { describe, expect, test } from 'vitest';
import { desk, select, type Args } from './desk.ts';

const at = { range: 'D2:D6' };
const pink = '#FFC7CE';

describe('rules mark cells by what they hold', () => {
  test.each<[Args, Record<string, unknown>, string]>([
    [{ greater: 36 }, { greater: 36 }, 'D2 D3'],
    [{ atMost: 24 }, { atMost: 24 }, 'D4 D5'],
    [{ equal: 24 }, { equal: 24 }, 'D4'],
    [{ between: [20, 40] }, { between: [20, 40] }, 'D2 D4 D6'],
    [{ greater: '=$D$6' }, { greater: '=$D$6' }, 'D2 D3'],
    [{ top: 2 }, { top: 2 }, 'D2 D3'],
    [{ bottom: 40, percent: true }, { bottom: 40, percent: true }, 'D4 D5'],
    [{ average: 'above' }, { average: 'above' }, 'D3'],
    [{ formula: '=$B2="Amman"' }, { formula: '=$B2="Amman"' }, 'D2 D4'],
  ])('%j', async (rule, asked, marked) => {
    const { run, look, marked: check } = await desk();
    await run(select('D2:D6'), ['conditional-format', rule]);
    const filled = [2, 3, 4, 5, 6].map((row) => `D${row}`).filter((place) => look(place).style.fill === pink);
    expect(filled.join(' ')).toBe(marked);
    expect(await check('conditional', { at, rule: asked, fill: 'red' })).toBe('right');
    await run(['clear-conditional', { is: 'selection' }]);
    expect(look('D2').style.fill).toBeNull();
    expect(await check('conditional', { at, is: false })).toBe('right');
  });

  test.each<[Args, string]>([
    [{ contains: 'ea' }, 'A2 A3'],
    [{ begins: 'Da' }, 'A5'],
    [{ ends: 's' }, 'A4 A5'],
    [{ notContains: 'a' }, 'A4'],
  ])('%j', async (rule, marked) => {
    const { run, look } = await desk();
    await run(select('A2:A6'), ['conditional-format', { ...rule, format: 'green-fill-text' }]);
    const filled = [2, 3, 4, 5, 6].map((row) => `A${row}`).filter((place) => look(place).style.fill);
    expect(filled.join(' ')).toBe(marked);
  });

  test('duplicates, and cells with nothing in them', async () => {
    const { run, look, marked } = await desk();
    await run(select('B2:B7'), ['conditional-format', { duplicates: true }]);
    expect(look('B2').style).toMatchObject({ fill: pink, font: { color: '#9C0006' } });
    expect(look('B5').style.fill).toBeNull();
    expect(await marked('conditional', { at: { range: 'B2:B7' }, rule: { duplicates: true } })).toBe('right');
    await run(['conditional-format', { blanks: true, fill: '#FFFF00' }]);
    expect(look('B7').style.fill).toBe('#FFFF00');
  });

  test('dates are told from today', async () => {
    const { run, look } = await desk([
      [{ v: 46296, s: 'date' }],
      [{ v: 46295, s: 'date' }],
      [{ v: 46200, s: 'date' }],
    ]);
    await run(select('A1:A3'), ['conditional-format', { date: 'today' }]);
    expect([look('A1').style.fill, look('A2').style.fill]).toEqual([pink, null]);
    await run(['clear-conditional', { is: 'sheet' }], ['conditional-format', { date: 'thisMonth' }]);
    expect([look('A1').style.fill, look('A3').style.fill]).toEqual([pink, null]);
  });
});

test('scales, bars and signs show how large each value is', async () => {
  const { run, look, marked, read } = await desk();
  await run(select('D2:D6'), ['conditional-format', { scale: true }]);
  expect([look('D3').style.fill, look('D5').style.fill]).toEqual(['#63BE7B', '#F8696B']);
  expect(await marked('conditional', { at, rule: { scale: true } })).toBe('right');
  await run(select('C2:C6'), ['conditional-format', { bars: 'green' }]);
  expect(look('C5').bar).toEqual({ from: 0, to: 1, color: '#63C384', negative: false });
  expect(look('C3').bar?.to).toBeCloseTo(0.125);
  expect(await marked('conditional', { at: { range: 'C2:C6' }, rule: { bars: true } })).toBe('right');
  await run(select('E2:E6'), ['conditional-format', { icons: '3Arrows' }]);
  expect([look('E2').icon, look('E5').icon]).toEqual([
    { set: '3Arrows', index: 2 },
    { set: '3Arrows', index: 0 },
  ]);
  expect((await read()).sheets[0]!.conditionals.map(({ kind }) => kind)).toEqual([
    'icon-set',
    'data-bar',
    'color-scale',
  ]);
});

test('the newest rule comes first, and one cell can be taken out of a rule', async () => {
  const { run, look, read } = await desk();
  await run(
    select('D2:D6'),
    ['conditional-format', { greater: 10, format: 'green-fill-text' }],
    ['conditional-format', { greater: 100, format: 'red-fill' }],
    ['conditional-format', { formula: '=$B2="Irbid"', bold: true }],
  );
  expect(look('D3').style).toMatchObject({ fill: pink, font: { color: '#006100', bold: true } });
  await run(select('D2:D3'), ['clear-conditional', { is: 'selection' }]);
  expect([look('D3').style.fill, look('D6').style.font.bold]).toEqual([null, true]);
  const [rule] = (await read()).sheets[0]!.conditionals;
  expect(rule).toMatchObject({ formulas: ['$B4="Irbid"'], areas: [{ top: 3, bottom: 5 }] });
});

test('marks follow what is typed, and tell the view which cells to draw', async () => {
  const { run, look, excel } = await desk();
  await run(select('D2:D6'), ['conditional-format', { top: 1 }]);
  const seen: unknown[] = [];
  excel.onViewChange(({ others }) => seen.push(others));
  await run(select('D4'), ['type', { text: '500' }]);
  expect([look('D3').style.fill, look('D4').style.fill]).toEqual([null, pink]);
  expect(seen.at(-1)).toBe(true);
});

test('a table looks as its style says, under what its cells state themselves', async () => {
  const { run, look } = await desk();
  await run(select('A1'), ['format-as-table', { style: 'TableStyleMedium2' }]);
  expect(look('B1').style).toMatchObject({ fill: '#4472C4', font: { bold: true, color: '#FFFFFF' } });
  expect(look('B2').style.fill).toBe('#D9E2F3');
  expect(look('B3').style.fill).toBeNull();
  await run(select('B2'), ['fill-color', { is: '#FFFF00' }], ['banded-rows']);
  expect([look('B2').style.fill, look('C2').style.fill]).toEqual(['#FFFF00', null]);
});
