import { describe, expect, test } from 'vitest';
import { argumentsOf, valuesOf } from '../../../../renderer/workspaces/excel/questions/rules.ts';
import { desk, select, type Args } from './desk.ts';

const green = '#C6EFCE';
const pink = '#FFC7CE';

/** Two rules over the same cells, the second that was made wins; and data bars beside them. */
async function threeRules() {
  const at = await desk();
  await at.run(
    select('D2:D6'),
    ['conditional-format', { greater: 30 }],
    ['conditional-format', { top: 2, format: 'green-fill-text' }],
    select('C2:C6'),
    ['conditional-format', { bars: 'green' }],
  );
  const rules = async () => (await at.read()).sheets[0]!.conditionals;
  const told = async (): Promise<string[]> =>
    (await rules()).map(({ kind, areas, priority }) => {
      const [{ top, left, bottom, right }] = areas as [(typeof areas)[0]];
      return `${priority} ${kind} ${String.fromCharCode(65 + left)}${top + 1}:${String.fromCharCode(65 + right)}${bottom + 1}`;
    });
  return { ...at, rules, told };
}

describe('the rules manager', () => {
  test('deletes one rule and leaves the others as they are, and undo brings it back', async () => {
    const { run, told, look } = await threeRules();
    await run(['delete-rule', { rule: 2 }]);
    expect(await told()).toEqual(['1 data-bar C2:C6', '3 cell D2:D6']);
    expect(look('D3').style.fill).toBe(pink);
    await run(['delete-rule', { rule: 1 }]);
    expect(await told()).toEqual(['3 cell D2:D6']);
    await run(['undo', {}], ['undo', {}]);
    expect(await told()).toEqual(['1 data-bar C2:C6', '2 top D2:D6', '3 cell D2:D6']);
  });

  test('moves a rule before another: the first one wins', async () => {
    const { run, told, look } = await threeRules();
    expect(look('D3').style.fill).toBe(green);
    await run(['move-rule', { rule: 3, is: 'up' }]);
    expect(look('D3').style.fill).toBe(pink);
    expect(await told()).toEqual(['1 data-bar C2:C6', '2 cell D2:D6', '3 top D2:D6']);
  });

  test('lays a rule over other cells, bars with all that belongs to them', async () => {
    const { run, told, look } = await threeRules();
    await run(['lay-rule', { rule: 2, range: '$D$2:$D$3' }], ['lay-rule', { rule: 1, range: 'D2:D6' }]);
    expect(await told()).toEqual(['1 data-bar D2:D6', '2 top D2:D3', '3 cell D2:D6']);
    expect(look('D2').bar).not.toBeNull();
    expect(look('C2').bar).toBeNull();
  });

  test('a formula is afterwards as seen from the first of the new cells', async () => {
    const { run, read, look } = await desk();
    await run(select('D2:D6'), ['conditional-format', { formula: '=$B2="Amman"' }]);
    await run(['lay-rule', { rule: 1, range: 'A4:A6' }]);
    expect((await read()).sheets[0]!.conditionals[0]!.formulas).toEqual(['$B4="Amman"']);
    expect([4, 5].map((row) => look(`A${row}`).style.fill)).toEqual([pink, null]);
  });

  test('changes what a rule asks and keeps its cells, its place and, unless another is given, its format', async () => {
    const { run, rules, look } = await threeRules();
    await run(['change-rule', { rule: 2, top: 1 }]);
    expect(look('D3').style.fill).toBe(green);
    expect(look('D2').style.fill).toBe(pink);
    await run(['change-rule', { rule: 2, top: 1, format: 'yellow-fill-text' }]);
    expect(look('D3').style.fill).toBe('#FFEB9C');
    expect((await rules()).map(({ priority, rank }) => [priority, rank?.count])).toEqual([
      [1, undefined],
      [2, 1],
      [3, undefined],
    ]);
  });

  test('a rule that is not there, or cells that are none, change nothing', async () => {
    const { run, told } = await threeRules();
    const before = await told();
    const impossible: Parameters<typeof run> = [
      ['delete-rule', { rule: 9 }],
      ['move-rule', { rule: 1, is: 'up' }],
      ['lay-rule', { rule: 1, range: 'here' }],
      ['change-rule', { rule: 9, top: 1 }],
    ];
    for (const call of impossible) await run(call).catch(() => undefined);
    expect(await told()).toEqual(before);
  });
});

test.each<Args>([
  { greater: 30 },
  { atMost: '=$D$6' },
  { equal: 'Amman' },
  { notBetween: [20, 40] },
  { notContains: 'say "a"' },
  { ends: 'n' },
  { bottom: 40, percent: true },
  { average: 'below' },
  { formula: '=$B2="Amman"' },
  { date: 'lastWeek' },
  { blanks: false },
  { unique: true },
])('what the rules manager shows of %j makes the same rule again', async (asked) => {
  const { run, read } = await desk();
  const stated = async () => (await read()).sheets[0]!.conditionals;
  await run(select('D2:D6'), ['conditional-format', asked]);
  const before = await stated();
  const args = argumentsOf(before[0]!, valuesOf(before[0]!));
  await run(['change-rule', { rule: 1, ...args }]);
  expect(await stated()).toEqual(before);
});
