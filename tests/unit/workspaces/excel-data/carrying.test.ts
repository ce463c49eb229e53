import { expect, test } from 'vitest';
import { areaName } from '../../../../core/formula/index.ts';
import { desk, select } from './desk.ts';

async function ruled() {
  const made = await desk();
  await made.run(
    select('C2:C4'),
    ['conditional-format', { formula: '=$D2>30' }],
    ['data-validation', { kind: 'decimal', greater: 0 }],
  );
  const areas = async (sheet = 0) => {
    const { conditionals, validations } = (await made.read()).sheets[sheet]!;
    const names = (list: typeof conditionals | typeof validations) =>
      list.map((each) => each.areas.map(areaName).join(' '));
    return { rules: names(conditionals), validations: names(validations) };
  };
  return { ...made, areas };
}

test('everything that is pasted brings rules and validations, formats bring rules', async () => {
  const { run, areas } = await ruled();
  await run(select('C2'), ['copy'], select('F2:F3'), ['paste']);
  expect(await areas()).toEqual({ rules: ['C2:C4 F2:F3'], validations: ['C2:C4 F2:F3'] });
  await run(select('B2'), ['copy'], select('F3'), ['paste']);
  expect(await areas()).toEqual({ rules: ['C2:C4 F2'], validations: ['C2:C4 F2'] });
  await run(select('C3'), ['copy'], select('G2'), ['paste-formats'], select('H2'), ['paste-values']);
  expect(await areas()).toEqual({ rules: ['C2:C4 F2:G2'], validations: ['C2:C4 F2'] });
});

test('filling takes rules and validations down', async () => {
  const { run, areas } = await ruled();
  await run(select('C4'), ['fill', { to: 'C4:C6' }]);
  expect(await areas()).toEqual({ rules: ['C2:C6'], validations: ['C2:C6'] });
  await run(['undo']);
  expect(await areas()).toEqual({ rules: ['C2:C4'], validations: ['C2:C4'] });
});

test('on another sheet they are rules of that sheet, as seen from there', async () => {
  const { run, areas, read } = await ruled();
  await run(select('C3:C4'), ['copy'], ['sheet-add'], select('E10', 2), ['paste']);
  expect(await areas(1)).toEqual({ rules: ['E10:E11'], validations: ['E10:E11'] });
  const [rule] = (await read()).sheets[1]!.conditionals;
  expect(rule!.formulas).toEqual(['$D10>30']);
});

test('cut cells take theirs along, and leave those of the others', async () => {
  const { run, areas, input, look, excel } = await ruled();
  await run(select('C3'), ['comment', { text: 'dear' }], select('C3:C4'), ['cut'], select('G3'), ['paste']);
  expect(await areas()).toEqual({ rules: ['C2', 'G3:G4'], validations: ['C2', 'G3:G4'] });
  expect(input('E3')).toBe('=G3*D3');
  expect(look('G3').style.font.bold).toBe(false);
  expect(excel.copied()).toBeNull();
});

test('what is pasted turned looks the other way', async () => {
  const { run, input } = await desk([
    [1, 2],
    [3, 4],
  ]);
  await run(select('C1'), ['type', { text: '=A1+$B$1' }], ['type', { text: '=SUM(A1:A2)' }]);
  await run(select('C1:C2'), ['copy'], select('E5'), ['paste-transposed']);
  expect(input('E5')).toBe('=E3+$B$1');
  expect(input('F5')).toBe('=SUM(E3:F3)');
});

test('what was copied is marked on its own sheet, wherever that sheet goes', async () => {
  const { excel, run } = await desk();
  await run(select('A2:B3'), ['copy'], ['sheet-add']);
  expect(excel.copied()).toMatchObject({ sheet: 0 });
  await run(select('A1', 2), ['sheet-move', { to: 1 }]);
  expect(excel.copied()).toMatchObject({ sheet: 1 });
});
