import { describe, expect, test } from 'vitest';
import { isPossibleName } from '../../../renderer/workspaces/excel/formula-bar/names.ts';
import {
  editKey,
  gridKey,
  nextInSelection,
  pointOn,
  rangeBetween,
  wholeSelection,
} from '../../../renderer/workspaces/excel/input/keys.ts';
import { signatureOf } from '../../../renderer/workspaces/excel/input/signature.ts';
import { coloredParts } from '../../../renderer/workspaces/excel/input/text-field.ts';
import { bySign } from '../../../renderer/workspaces/excel/page/useKeys.ts';
import { callsFor, formatFor } from '../../../renderer/workspaces/excel/questions/cells.ts';
import { forms } from '../../../renderer/workspaces/excel/questions/forms.ts';
import type { Asked } from '../../../renderer/workspaces/excel/questions/question.ts';
import { replacedOnce } from '../../../renderer/workspaces/excel/questions/replaced.ts';
import { dropPlace } from '../../../renderer/workspaces/excel/tabs/drop.ts';

describe('keys of the sheet', () => {
  test('move, draw the selection on with Shift, and go to the edge of the data with Ctrl', () => {
    expect(gridKey('ArrowLeft')).toEqual({ do: 'move', step: 'left', extend: false, far: false });
    expect(gridKey('Ctrl+Shift+End')).toEqual({ do: 'move', step: 'end', extend: true, far: true });
    expect(gridKey('Alt+ArrowUp')).toBeNull();
    expect(gridKey('Ctrl+PageDown')).toEqual({ do: 'sheet', by: 1 });
    expect(gridKey('Q')).toBeNull();
  });
  test('end typing as Excel does, and leave other keys to the text', () => {
    expect(editKey('Shift+Tab')).toEqual({ do: 'commit', move: 'previous' });
    expect(editKey('Ctrl+Enter')).toEqual({ do: 'commit', move: 'fill-selection' });
    expect(editKey('ArrowUp')).toEqual({ do: 'arrow', step: 'up', extend: false, far: false });
    expect(editKey('Delete')).toBeNull();
  });
  test('find shortcuts that Office writes by the sign on the key', () => {
    expect(bySign('Ctrl+Shift+5')).toBe('Ctrl+Shift+%');
    expect(bySign('Ctrl+Shift+L')).toBe('Ctrl+Shift+L');
    expect(bySign('Ctrl+5')).toBe('Ctrl+5');
  });

  const block = { top: 1, left: 1, bottom: 2, right: 2 };
  const from = (row: number, column: number) => ({ active: { row, column }, ranges: [block] });
  test('Enter and Tab go round a selection of several cells', () => {
    const active = (...args: Parameters<typeof nextInSelection>) => nextInSelection(...args)?.active;
    expect(active(from(1, 1), 'rows', false)).toEqual({ row: 2, column: 1 });
    expect(active(from(2, 1), 'rows', false)).toEqual({ row: 1, column: 2 });
    expect(active(from(2, 2), 'rows', false)).toEqual({ row: 1, column: 1 });
    expect(active(from(1, 2), 'columns', false)).toEqual({ row: 2, column: 1 });
    expect(active(from(1, 1), 'columns', true)).toEqual({ row: 2, column: 2 });
    expect(
      active({ active: { row: 1, column: 1 }, ranges: [{ ...block, bottom: 1, right: 1 }] }, 'rows', false),
    ).toBeUndefined();
  });
  test('go on to the next of several ranges', () => {
    const ranges = [block, { top: 9, left: 9, bottom: 9, right: 9 }];
    expect(nextInSelection({ active: { row: 2, column: 2 }, ranges }, 'rows', false)?.active).toEqual({
      row: 9,
      column: 9,
    });
    expect(nextInSelection({ active: { row: 9, column: 9 }, ranges }, 'rows', true)?.active).toEqual({
      row: 2,
      column: 2,
    });
  });
  test('select whole rows and columns through what is selected', () => {
    expect(wholeSelection(from(1, 1), 'rows').ranges).toEqual([
      { top: 1, bottom: 2, left: 0, right: 16_383 },
    ]);
    expect(wholeSelection(from(1, 1), 'columns').ranges).toEqual([
      { top: 0, bottom: 1_048_575, left: 1, right: 2 },
    ]);
  });
  test('left points at the next column of a right-to-left sheet', () => {
    const here = { row: 4, column: 4 };
    const start = { anchor: here, head: here };
    expect(pointOn(start, 'left', false, true).head).toEqual({ row: 4, column: 5 });
    expect(pointOn(start, 'left', false, false).head).toEqual({ row: 4, column: 3 });
    const drawn = pointOn(pointOn(start, 'up', false, true), 'up', true, true);
    expect(rangeBetween(drawn.anchor, drawn.head)).toEqual({ top: 2, bottom: 3, left: 4, right: 4 });
    expect(
      pointOn({ anchor: { row: 0, column: 0 }, head: { row: 0, column: 0 } }, 'up', false, false).head,
    ).toEqual({ row: 0, column: 0 });
  });
});

describe('a formula that is being typed', () => {
  test('shows its references in colours, and all of its text', () => {
    const parts = coloredParts('=A1+B2*A1', [
      { start: 7, end: 9, sheet: 0, range: { top: 0, left: 0, bottom: 0, right: 0 }, color: 0 },
      { start: 1, end: 3, sheet: 0, range: { top: 0, left: 0, bottom: 0, right: 0 }, color: 0 },
      { start: 4, end: 6, sheet: 0, range: { top: 1, left: 1, bottom: 1, right: 1 }, color: 1 },
    ]);
    expect(parts.map(({ text }) => text).join('')).toBe('=A1+B2*A1');
    expect(parts.map(({ color }) => color)).toEqual([null, 0, null, 1, null, 0]);
  });
  test('is helped with the argument that comes next, counted on where arguments repeat', () => {
    const sum = signatureOf('sum', 2, 'en');
    expect(sum?.arguments.map(({ text }) => text)).toEqual([
      'number1',
      '[number2]',
      '[number3]',
      '[number4]',
    ]);
    expect(sum?.arguments.map(({ here }) => here)).toEqual([false, false, true, false]);
    expect(signatureOf('IF', 1, 'ar')?.arguments.filter(({ here }) => here)).toHaveLength(1);
    expect(signatureOf('NOSUCH', 0, 'en')).toBeNull();
  });
});

test('a name begins with a letter of any alphabet and is no address of a cell', () => {
  expect(['مبيعات', 'Sales_2026', '_x'].every(isPossibleName)).toBe(true);
  expect(['B5', '5a', 'two words', 'R1C1', 'C', ''].some(isPossibleName)).toBe(false);
});

test('a sheet is dropped before the tab whose first half it is over', () => {
  const tabs = [
    { left: 0, right: 100 },
    { left: 100, right: 200 },
  ];
  expect([10, 60, 120, 190].map((x) => dropPlace(tabs, x, false))).toEqual([0, 1, 1, 2]);
  expect([190, 120, 60, 10].map((x) => dropPlace(tabs.toReversed(), x, true))).toEqual([0, 1, 1, 2]);
});

describe('questions', () => {
  const asked = {
    view: {
      sheets: () => [{ name: 'Budget' }, { name: 'أسعار' }, { name: 'Notes' }],
      activeSheet: () => 0,
    },
    state: {},
  } as unknown as Asked;
  test('move a sheet before another, counted as the sheets stand afterwards', () => {
    const move = forms['move-sheet']!;
    expect(move.calls({ before: '3. Notes', copy: false }, asked)).toEqual([
      { command: 'sheet-move', args: { to: 2 } },
    ]);
    expect(move.calls({ before: 'end', copy: false }, asked)).toEqual([
      { command: 'sheet-move', args: { to: 3 } },
    ]);
    expect(move.calls({ before: '2. أسعار', copy: false }, asked)).toEqual([]);
  });
  test('take no name of a sheet that Excel would not', () => {
    const rename = forms['rename-sheet']!;
    expect(rename.refuses?.({ sheet: 'أسعار' }, asked)).toBe('sheet-taken');
    expect(rename.refuses?.({ sheet: 'a/b' }, asked)).toBe('sheet-name');
    expect(rename.refuses?.({ sheet: 'Budget 2' }, asked)).toBeNull();
  });
  test('about the look of cells change only what was changed', () => {
    const before = {
      'number-format': 'general',
      decimals: 2,
      align: 'general',
      bold: false,
      size: 11,
      borders: 'as-is',
    };
    expect(callsFor(before, before)).toEqual([]);
    expect(callsFor(before, { ...before, bold: true, size: 14 })).toEqual([
      { command: 'size', args: { is: 14 } },
      { command: 'bold', args: {} },
    ]);
    expect(callsFor({ ...before, align: 'right' }, before)).toEqual([
      { command: 'align', args: { is: 'right' } },
    ]);
  });
  test('write number formats as codes that mean the same', () => {
    expect(formatFor({ 'number-format': 'number', decimals: 2, thousands: false })).toBe('number');
    expect(formatFor({ 'number-format': 'number', decimals: 1, thousands: true })).toBe('#,##0.0');
    expect(formatFor({ 'number-format': 'percent', decimals: 0 })).toBe('0%');
    expect(formatFor({ 'number-format': 'custom', code: 'dd mmm' })).toBe('dd mmm');
    expect(formatFor({ 'number-format': 'short-date' })).toBe('short-date');
  });
  test('replace a text wherever it stands in a cell', () => {
    const how = { matchCase: false, wholeCell: false };
    expect(replacedOnce('Bread and bread', 'bread', '$&', how)).toBe('$& and $&');
    expect(replacedOnce('Bread', 'bread', 'x', { ...how, matchCase: true })).toBeNull();
    expect(replacedOnce('Bread now', 'bread', 'x', { ...how, wholeCell: true })).toBeNull();
    expect(replacedOnce('a.b', '.', '-', how)).toBe('a-b');
  });
});
