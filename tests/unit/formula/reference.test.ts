import { describe, expect, test } from 'vitest';
import {
  copyReferences,
  cycleReferences,
  moveReferences,
  parseReference,
  pickedReference,
  printReference,
  removeSheet,
  renameName,
  renameSheet,
  shiftReferences,
  shownFormula,
  storedFormula,
} from '../../../core/formula/index.ts';

test.each([
  'A1',
  '$B$2:C9',
  'B:$C',
  '3:$5',
  "'My sheet'!A1",
  'مبيعات!A1:B2',
  'S:T!A1',
  '[1]S!A5',
  "'it''s'!$A1",
])('%s is read and written back', (text) => expect(printReference(parseReference(text)!)).toBe(text));

test.each(['XFE1', 'A0', 'A1048577', 'A1:B', 'SUM', 'A', '1', ''])('%j is no reference', (text) =>
  expect(parseReference(text)).toBeNull(),
);

describe('rows and columns come and go', () => {
  const rows = (kind: 'insert' | 'delete', at: number, count: number) =>
    ({ sheet: 'S', kind, axis: 'row', at, count }) as const;
  test.each([
    [
      '=SUM(A1:A10)+$C:$C+5:6&"A5"&\'S 2\'!B5',
      rows('insert', 4, 2),
      '=SUM(A1:A12)+$C:$C+7:8&"A5"&\'S 2\'!B5',
    ],
    ['=SUM(A1:A10)', rows('insert', 10, 1), '=SUM(A1:A10)'],
    ['=A5+A7', rows('delete', 4, 2), '=#REF!+A5'],
    ['=SUM(A2:A6)', rows('delete', 0, 3), '=SUM(A1:A3)'],
    ['=S!$A$9+T!A9', rows('insert', 0, 1), '=S!$A$10+T!A9'],
    ['=A1048576', rows('insert', 0, 1), '=#REF!'],
    ['=LOG10(A2)+1E5+Sales[Qty]', rows('insert', 0, 1), '=LOG10(A3)+1E5+Sales[Qty]'],
    ['=SUM( a1 : a2 )', rows('insert', 0, 1), '=SUM( A2 : A3 )'],
    ['=B2', { ...rows('insert', 0, 1), within: { first: 0, last: 0 } }, '=B2'],
    ['=B2+C:D', { ...rows('insert', 0, 1), axis: 'column' }, '=C2+D:E'],
  ] as const)('%s', (formula, change, expected) =>
    expect(shiftReferences(formula, 'S', change)).toBe(expected),
  );
});

test('a copy moves what is relative, and falls off the edge', () => {
  expect(copyReferences('=$A1+B$2+C:C+$3:4', 1, 2)).toBe('=$A2+D$2+E:E+$3:5');
  expect(copyReferences('=A1', -1, 0)).toBe('=#REF!');
});

test('references follow cells that are cut and pasted', () => {
  const move = {
    sheet: 'S',
    area: { top: 0, left: 0, bottom: 1, right: 1 },
    toSheet: 'T',
    rows: 2,
    columns: 2,
  };
  expect(moveReferences('=A1+A1:B2+A1:C3+D9', 'S', move)).toBe('=T!C3+T!C3:D4+A1:C3+D9');
  expect(moveReferences('=C3', 'T', move)).toBe('=#REF!');
  expect(moveReferences('=D9', 'S', move, 'T')).toBe('=S!D9');
});

test('sheets, tables and names get other names, or go', () => {
  expect(renameSheet("=Data!A1+'Data'!x+Data!#REF!+S:Data!B2", 'data', 'بيانات 1')).toBe(
    "='بيانات 1'!A1+'بيانات 1'!x+'بيانات 1'!#REF!+'S:بيانات 1'!B2",
  );
  expect(removeSheet('=Data!A1+A1', 'Data')).toBe('=#REF!+A1');
  expect(renameName('=Sales[Qty]+Sales+Sales2', 'sales', 'مبيعات')).toBe('=مبيعات[Qty]+مبيعات+Sales2');
  expect(pickedReference({ top: 0, left: 0, bottom: 1, right: 0 }, 'My sheet', 'S')).toBe("'My sheet'!A1:A2");
});

test('F4 goes through the four kinds and back', () => {
  const seen = [];
  let now = { text: '=SUM(B2:C3)', start: 6, end: 6 };
  for (let press = 0; press < 4; press += 1) seen.push((now = cycleReferences(now)).text);
  expect(seen).toEqual(['=SUM($B$2:$C$3)', '=SUM(B$2:C$3)', '=SUM($B2:$C3)', '=SUM(B2:C3)']);
  expect(cycleReferences({ text: '=A:A', start: 2, end: 2 }).text).toBe('=$A:$A');
  expect(cycleReferences({ text: '="A1"', start: 3, end: 3 }).text).toBe('="A1"');
});

test.each([
  ['=SORT(A1#)', '_xlfn._xlws.SORT(_xlfn.ANCHORARRAY(A1))'],
  ['=@A1:A3+XLOOKUP(1,A:A,B:B)', '_xlfn.SINGLE(A1:A3)+_xlfn.XLOOKUP(1,A:A,B:B)'],
  ['=LET(x,1,x+A1)', '_xlfn.LET(_xlpm.x,1,_xlpm.x+A1)'],
  ['=[@Qty]*Sales[@[unit price]]', 'Sales[[#This Row],[Qty]]*Sales[[#This Row],[unit price]]'],
  ['=SUM(A1:A3)', 'SUM(A1:A3)'],
  ['=AGGREGATE(9,6,A1:A3)', '_xlfn.AGGREGATE(9,6,A1:A3)'],
])('%s is stored as files want it', (shown, stored) => {
  expect(storedFormula(shown, 'Sales')).toBe(stored);
  expect(shownFormula(stored, 'Sales')).toBe(shown.replace('Sales[@[unit', '[@[unit'));
});
