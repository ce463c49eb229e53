import { expect, test } from 'vitest';
import {
  carried,
  draggable,
  isInTheWay,
  sideAt,
  stepOf,
} from '../../../../renderer/workspaces/excel/grid/border-drag.ts';
import { columnsOf, rowsOf } from '../../../../renderer/workspaces/excel/grid/axis.ts';
import { desk, select, type Args } from './desk.ts';

test('Cells that are drawn to another place take their references along, in one step', async () => {
  const { run, input, read, excel } = await desk();
  await run(['select', { at: { sheet: 1, range: 'C2:D3' } }], ['move-cells', { to: 'G8' }]);
  expect(input('E2')).toBe('=G8*H8');
  expect(input('C2')).toBe('');
  expect(input('H9')).toBe('120');
  expect(excel.nameBox()).toBe('G8');
  expect((await read()).sheets[0]!.view.frozen.rows).toBe(0);
  await run(['undo']);
  expect(input('E2')).toBe('=C2*D2');
  expect(input('C2')).toBe('2.5');
});

test('With Ctrl they are copied: their own references go along, those of others stay', async () => {
  const { run, input, look } = await desk();
  await run(select('A1:A1'), ['move-cells', { to: 'A9', copy: true }]);
  expect(look('A9')).toMatchObject({ text: 'Item', style: { font: { bold: true } } });
  await run(select('E2:E3'), ['move-cells', { to: 'E9', copy: true }]);
  expect(input('E9')).toBe('=C9*D9');
  expect(input('E2')).toBe('=C2*D2');
  await run(['undo']);
  expect(input('E9')).toBe('');
});

test('Cells move onto a part of themselves, whole columns too, and never beyond the sheet', async () => {
  const { run, input, can } = await desk();
  await run(select('A2:A6'), ['move-cells', { to: 'A3' }]);
  expect(['A2', 'A3', 'A7'].map((place) => input(place))).toEqual(['', 'Tea', 'Soap']);
  await run(select('B:B'), ['move-cells', { to: 'G1' }]);
  expect(['B2', 'G1', 'G6'].map((place) => input(place))).toEqual(['', 'Town', 'Irbid']);
  await run(select('A1:C3'));
  expect(can('move-cells', { to: 'XFC1' })).toBe(false);
  expect(can('move-cells', { to: 'A1048575' })).toBe(false);
  expect(can('move-cells', { to: 'nowhere' })).toBe(false);
});

test('What is in the way is asked about: data that is not leaving itself', async () => {
  const { run, excel } = await desk();
  const goal = { top: 2, left: 0, bottom: 3, right: 0 };
  await run(select('A2:A3'));
  const call = (args: Args) => ({ command: 'move-cells', args });
  expect(isInTheWay(excel, call({ to: 'A3' }), goal)).toBe(true);
  expect(isInTheWay(excel, call({ to: 'A8' }), { ...goal, top: 7, bottom: 8 })).toBe(false);
  await run(select('A5:A6'));
  expect(isInTheWay(excel, call({ to: 'A6' }), { ...goal, top: 5, bottom: 6 })).toBe(false);
  expect(isInTheWay(excel, call({ to: 'A6', copy: true }), { ...goal, top: 5, bottom: 6 })).toBe(true);
});

test('The border of a selection is caught near it, on the side that is nearest, and not inside', async () => {
  const { excel } = await desk();
  const sheet = { rows: rowsOf(excel.sheet(), 1), columns: columnsOf(excel.sheet(), 1) };
  const range = { top: 1, left: 1, bottom: 3, right: 2 };
  const [start, end] = [sheet.columns.start(1), sheet.columns.start(3)];
  const [top, bottom] = [sheet.rows.start(1), sheet.rows.start(4)];
  const middle = { x: (start + end) / 2, y: (top + bottom) / 2 };
  expect(sideAt(sheet, range, { x: middle.x, y: top - 2 })).toBe('top');
  expect(sideAt(sheet, range, { x: middle.x, y: bottom + 3 })).toBe('bottom');
  expect(sideAt(sheet, range, { x: start + 2, y: middle.y })).toBe('start');
  expect(sideAt(sheet, range, { x: end, y: middle.y })).toBe('end');
  expect(sideAt(sheet, range, middle)).toBeNull();
  expect(sideAt(sheet, range, { x: middle.x, y: bottom + 5 })).toBeNull();
  expect(stepOf('start', false)).toBe('left');
  expect(stepOf('start', true)).toBe('right');
  expect(stepOf('end', true)).toBe('left');
});

test('What is drawn stays on the sheet, and one range alone can be drawn', () => {
  const range = { top: 1, left: 1, bottom: 3, right: 2 };
  expect(carried(range, { row: 2, column: 1 }, { row: 0, column: 5 })).toEqual({
    top: 0,
    left: 5,
    bottom: 2,
    right: 6,
  });
  expect(carried(range, { row: 1, column: 1 }, { row: 1_048_575, column: 0 })).toMatchObject({
    bottom: 1_048_575,
    left: 0,
  });
  const whole = { top: 0, left: 1, bottom: 1_048_575, right: 1 };
  expect(carried(whole, { row: 4, column: 1 }, { row: 9, column: 3 })).toEqual({
    ...whole,
    left: 3,
    right: 3,
  });
  const active = { row: 1, column: 1 };
  const none = () => null;
  expect(draggable({ active, ranges: [range] }, none)).toBe(range);
  expect(draggable({ active, ranges: [range, range] }, none)).toBeNull();
  const one = { top: 1, left: 1, bottom: 1, right: 1 };
  expect(draggable({ active, ranges: [one] }, () => range)).toBe(range);
});

test.for<[from: string, to: string, as: 'copy' | 'series' | undefined, last: string[]]>([
  ['C2', 'C2:C4', 'series', ['3.5', '4.5']],
  ['C2', 'C2:C4', undefined, ['2.5', '2.5']],
  ['C2:D2', 'C2:D4', 'series', ['3.5', '4.5']],
  ['C2:C3', 'C2:C5', 'copy', ['0.5', '2.5']],
  ['C2:C3', 'C2:C5', undefined, ['0.5', '-1.5']],
])('With Ctrl the handle fills the other way: %s to %s as %s', async ([from, to, as, last]) => {
  const { run, input, excel } = await desk();
  await run(select(from), ['fill', as ? { to, as } : { to }]);
  expect(['C3', 'C4'].map((place) => input(place))).toEqual(last);
  expect(excel.document.undo()).not.toBeUndefined();
});

test('Ctrl counts one number on, and repeats everything else', async () => {
  const { run, excel } = await desk();
  const down = (right: number, left = right) => ({ top: 1, left, bottom: 4, right });
  await run(select('C2'));
  expect(excel.fillWithCtrl(down(2))).toBe('series');
  await run(select('A2'));
  expect(excel.fillWithCtrl(down(0))).toBe('copy');
  await run(select('C2:C3'));
  expect(excel.fillWithCtrl(down(2))).toBe('copy');
});
