import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  CellView,
  CellStyle,
  SheetView,
} from '../../../renderer/workspaces/excel/engine/workbook-view.ts';
import { columnsOf, extent, rowsOf, scrollTo, seen } from '../../../renderer/workspaces/excel/grid/axis.ts';
import {
  edgeNear,
  fillDownTo,
  fillTarget,
  pressed,
  rangeOf,
} from '../../../renderer/workspaces/excel/grid/drag.ts';
import {
  cellDirection,
  directionOf,
  fitNumber,
  mayRunOn,
  runsOver,
  sideOf,
} from '../../../renderer/workspaces/excel/grid/fit.ts';
import { markingOf } from '../../../renderer/workspaces/excel/grid/headings.ts';
import { pageAxis } from '../../../renderer/workspaces/excel/grid/page-picture.ts';
import { turnedCss } from '../../../renderer/workspaces/excel/grid/turned.ts';
import { pieceOf } from '../../../renderer/workspaces/excel/grid/overlay.ts';

const style = {
  direction: 'content',
  wrap: false,
  shrink: false,
  rotation: 0,
  indent: 0,
  numberFormat: 'General',
} as CellStyle;
const cell = (text: string, over: Partial<CellView> = {}): CellView =>
  ({ text, kind: 'text', align: 'start', style, ...over }) as CellView;

/** Rows of 20 pixels and columns of 64, but for some that are hidden. */
function sheet(hidden: readonly number[] = [], frozen = { rows: 0, columns: 0 }): SheetView {
  const start = (each: number) => (index: number) =>
    each * (index - hidden.filter((gone) => gone < index).length);
  const at = (each: number) => (position: number) => {
    let index = Math.floor(position / each);
    while (start(each)(index + 1) <= position) index++;
    return index;
  };
  return {
    frozen,
    used: { rows: 100, columns: 10 },
    rowStart: start(20),
    columnStart: start(64),
    rowAt: at(20),
    columnAt: at(64),
  } as unknown as SheetView;
}

describe('rows and columns', () => {
  test('lie side by side at every zoom, with neither gap nor overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 400 }), fc.nat(3000), (percent, index) => {
        const axis = columnsOf(sheet([3, 4, 9]), percent / 100);
        expect(axis.start(index) + axis.size(index)).toBe(axis.start(index + 1));
      }),
    );
  });
  test('are found again at every pixel that they take', () => {
    fc.assert(
      fc.property(fc.integer({ min: 25, max: 200 }), fc.nat(20_000), (percent, position) => {
        const axis = rowsOf(sheet([0, 7, 8]), percent / 100);
        const row = axis.at(position);
        expect(axis.start(row)).toBeLessThanOrEqual(position);
        expect(axis.start(row + 1)).toBeGreaterThan(position);
      }),
    );
  });
  test('that are frozen stay, the others are those that are seen behind them', () => {
    const axis = rowsOf(sheet([], { rows: 2, columns: 0 }), 1);
    expect(seen(axis, 0, 200)).toEqual({ still: { first: 0, last: 1 }, moving: { first: 2, last: 9 } });
    expect(seen(axis, 60, 200)).toEqual({ still: { first: 0, last: 1 }, moving: { first: 5, last: 12 } });
    expect(seen(axis, 60, 200, 3).moving).toEqual({ first: 2, last: 15 });
    expect(seen(axis, 0, 30).moving).toEqual({ first: 2, last: 1 });
  });
  test('scroll no further than needed', () => {
    const axis = rowsOf(sheet([], { rows: 1, columns: 0 }), 1);
    expect(scrollTo(axis, 5, 0, 200)).toBe(0);
    expect(scrollTo(axis, 10, 0, 200)).toBe(20);
    expect(scrollTo(axis, 3, 100, 200)).toBe(40);
    expect(scrollTo(axis, 0, 100, 200)).toBe(100);
  });
  test('give the scroll bar what is used, what was reached, and some room', () => {
    const axis = rowsOf(sheet(), 1);
    expect(extent(axis, 0, 400)).toBe(101 * 20 + 300);
    expect(extent(axis, 9000, 400)).toBe(9300);
    expect(extent(axis, 40_000_000, 400)).toBe(20 * 1_048_576);
  });
});

describe('a text in its cell', () => {
  test('stands where it begins, numbers on the right in both directions', () => {
    expect(directionOf('مرحبا 12', false)).toBe('rtl');
    expect(directionOf('12 kg', true)).toBe('ltr');
    expect(directionOf('12/3', true)).toBe('rtl');
    const number = cell('١٢', { kind: 'number', align: 'right' });
    expect(sideOf(number, cellDirection(number, true))).toBe('right');
    expect(cellDirection(number, true)).toBe('ltr');
    expect(sideOf(cell('بيت'), cellDirection(cell('بيت'), false))).toBe('right');
    expect(sideOf(cell('بيت', { align: 'left' }), 'rtl')).toBe('left');
  });
  test('runs on over empty neighbours, towards where it is read', () => {
    const row = { width: () => 64, free: (column: number) => column !== 5 };
    expect(runsOver(2, 60, 'left', false, row, 100)).toEqual({ first: 2, last: 2 });
    expect(runsOver(2, 180, 'left', false, row, 100)).toEqual({ first: 2, last: 4 });
    expect(runsOver(2, 900, 'left', false, row, 100)).toEqual({ first: 2, last: 4 });
    expect(runsOver(2, 180, 'right', true, row, 100)).toEqual({ first: 2, last: 4 });
    expect(runsOver(2, 180, 'right', false, row, 100)).toEqual({ first: 0, last: 2 });
    expect(runsOver(2, 180, 'center', false, row, 100)).toEqual({ first: 1, last: 3 });
  });
  test('runs on only when it is a text in one line', () => {
    expect(mayRunOn(cell('long'))).toBe(true);
    expect(mayRunOn(cell('12', { kind: 'number' }))).toBe(false);
    expect(mayRunOn(cell('long', { style: { ...style, wrap: true } }))).toBe(false);
    expect(mayRunOn(cell('long', { style: { ...style, rotation: 45 } }))).toBe(false);
  });
  test('gives up decimals before it becomes signs, and never shows a part of another number', () => {
    const width = (text: string): number => text.length * 10;
    expect(fitNumber('0.333333333', 'General', 50, width)).toBe('0.333');
    expect(fitNumber('1234.5', 'General', 45, width)).toBe('1235');
    expect(fitNumber('1234567890', 'General', 70, width)).toBe('1.2E+09');
    expect(fitNumber('1,234.50', '#,##0.00', 70, width)).toBe('#######');
    expect(fitNumber('12', 'General', 30, width)).toBe('12');
    expect(fitNumber('123', '0', 4, width)).toBe('#');
  });
});

describe('a press on the sheet', () => {
  const one = { active: { row: 2, column: 2 }, ranges: [{ top: 2, left: 2, bottom: 2, right: 2 }] };
  const at = { row: 5, column: 1 };
  test('selects a cell, draws on with Shift, and adds with Ctrl', () => {
    const fresh = pressed(one, 'cells', at, { extend: false, add: false }, at).selection;
    expect(fresh).toEqual({ active: at, ranges: [{ top: 5, left: 1, bottom: 5, right: 1 }] });
    const drawn = pressed(one, 'cells', at, { extend: true, add: false }, at).selection;
    expect(drawn).toEqual({ active: one.active, ranges: [{ top: 2, left: 1, bottom: 5, right: 2 }] });
    expect(pressed(one, 'cells', at, { extend: false, add: true }, at).selection.ranges).toHaveLength(2);
  });
  test('on a heading selects all of the row or column, active in what is seen', () => {
    const { selection } = pressed(
      one,
      'columns',
      { row: 0, column: 4 },
      { extend: false, add: false },
      { row: 30, column: 2 },
    );
    expect(selection).toEqual({
      active: { row: 30, column: 4 },
      ranges: [{ top: 0, bottom: 1_048_575, left: 4, right: 4 }],
    });
    expect(rangeOf('rows', { row: 7, column: 3 }, { row: 4, column: 3 })).toEqual({
      top: 4,
      bottom: 7,
      left: 0,
      right: 16_383,
    });
  });
  test('near the end of a heading draws its border', () => {
    const axis = columnsOf(sheet([2]), 1);
    expect(edgeNear(axis, 62)).toBe(0);
    expect(edgeNear(axis, 66)).toBe(0);
    expect(edgeNear(axis, 32)).toBeNull();
    expect(edgeNear(axis, 130)).toBe(1);
  });
  test('on the handle fills along one side', () => {
    const source = { top: 2, left: 2, bottom: 3, right: 3 };
    expect(fillTarget(source, { row: 9, column: 4 })).toEqual({ ...source, bottom: 9 });
    expect(fillTarget(source, { row: 4, column: 9 })).toEqual({ ...source, right: 9 });
    expect(fillTarget(source, { row: 0, column: 2 })).toEqual({ ...source, top: 0 });
    expect(fillTarget(source, { row: 2, column: 3 })).toEqual({ ...source, bottom: 2 });
    const filled = (row: number, column: number): boolean => column === 1 && row <= 7;
    expect(fillDownTo(source, filled, 100)).toBe(7);
    expect(fillDownTo(source, () => false, 100)).toBe(3);
  });
});

test('a frame is drawn only where its cells are in sight, with the edges that are its own', () => {
  const [rows, columns] = [rowsOf(sheet(), 1), columnsOf(sheet(), 1)];
  const range = { top: 2, left: 1, bottom: 200, right: 2 };
  expect(pieceOf(range, rows, columns, { first: 10, last: 29 }, { first: 0, last: 9 })).toEqual({
    at: 64,
    top: 200,
    width: 128,
    height: 400,
    edges: { top: false, bottom: false, start: true, end: true },
  });
  expect(pieceOf(range, rows, columns, { first: 0, last: 1 }, { first: 0, last: 9 })).toBeNull();
});

test('headings say how far they are in the selection', () => {
  const selection = {
    active: { row: 1, column: 1 },
    ranges: [
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 0, left: 4, bottom: 1_048_575, right: 4 },
    ],
  };
  expect([0, 1, 4].map((column) => markingOf('column', column, selection, 1_048_576))).toEqual([
    '',
    'crossed',
    'whole',
  ]);
  expect(markingOf('row', 9, selection, 16_384)).toBe('crossed');
});

describe('a slanted text', () => {
  const box = { width: 64, height: 80 };
  const line = { width: 100, height: 20 };
  const place = (rotation: number, vertical: 'top' | 'bottom', general = true) => {
    const css = turnedCss({ rotation, vertical }, 'right', general, box, line);
    const value = (name: string): number => Number(new RegExp(`;${name}:(-?[\\d.]+)px`).exec(css)![1]);
    // The middle of a turned box is that of the box itself.
    return { x: value('left') + line.width / 2, y: value('top') + line.height / 2 };
  };
  const half = (120 * Math.SQRT1_2) / 2;

  test('has its whole box at the bottom or the top of the cell', () => {
    expect(place(45, 'bottom').y).toBeCloseTo(box.height - half);
    expect(place(45, 'top').y).toBeCloseTo(half);
  });
  test('rises from the left edge and falls to the right one, unless the cell says where it stands', () => {
    expect(place(45, 'bottom').x).toBeCloseTo(half);
    expect(place(-45, 'bottom').x).toBeCloseTo(box.width - half);
    expect(place(45, 'bottom', false).x).toBeCloseTo(box.width - half);
  });
});

test('rows of a page lie under one another, and those of other pages take no room', () => {
  const axis = pageAxis([0, 1, 40, 41], () => 20);
  expect([0, 1, 2, 39, 40, 41, 42].map((row) => axis.start(row))).toEqual([0, 20, 40, 40, 40, 60, 80]);
  expect([1, 2, 40].map((row) => axis.size(row))).toEqual([20, 0, 20]);
  expect(axis.at(45)).toBe(40);
});
