import { describe, expect, it } from 'vitest';
import type { Cell, Sheet } from '../../../core/excel/model.ts';
import { lineChanges } from '../../../core/excel/structure.ts';

/** A sheet of texts; an empty text is an empty cell. */
function sheetOf(...rows: string[][]): Sheet {
  const cells = new Map<string, Cell>();
  rows.forEach((texts, row) =>
    texts.forEach((value, column) => {
      if (value !== '') cells.set(`${row} ${column}`, { row, column, value } as Cell);
    }),
  );
  return { cells } as unknown as Sheet;
}

const given = sheetOf(
  ['name', 'street', 'phone'],
  ['Salma', 'Cedar', '1'],
  ['Omar', 'Olive', '2'],
  ['Rima', 'Palm', '3'],
  ['Adel', 'Vine', '4'],
);

describe('what came and went on a sheet', () => {
  it('tells an insertion by the line of the old sheet that it stands before', () => {
    const now = sheetOf(
      ['name', 'street', 'phone'],
      ['Omar', 'Olive', '2'],
      ['Rima', 'Palm', '3'],
      ['Huda', 'Fig', '5'],
      ['Adel', 'Vine', '4'],
    );
    expect(lineChanges(given, now, 'row')).toEqual([
      { kind: 'delete', at: 1, before: 1, count: 1 },
      { kind: 'insert', at: 3, before: 4, count: 1 },
    ]);
  });

  it('finds columns where rows came and went too, and rows where columns did', () => {
    const now = sheetOf(
      ['name', '', 'street', 'phone'],
      ['Omar', '', 'Olive', '2'],
      ['Rima', '', 'Palm', '3'],
      ['', '', '', ''],
      ['Adel', '', 'Vine', '4'],
    );
    expect(lineChanges(given, now, 'column')).toEqual([{ kind: 'insert', at: 1, before: 1, count: 1 }]);
    expect(lineChanges(given, now, 'row')).toEqual([
      { kind: 'delete', at: 1, before: 1, count: 1 },
      { kind: 'insert', at: 3, before: 4, count: 1 },
    ]);
  });

  it('takes a changed cell for no line that came or went', () => {
    const now = sheetOf(
      ['name', 'street', 'phone'],
      ['Salma', 'Cedar', '1'],
      ['Omar', 'Lemon', '2'],
      ['Rima', 'Palm', '3'],
      ['Adel', 'Vine', '4'],
    );
    expect(lineChanges(given, now, 'row')).toEqual([]);
    expect(lineChanges(given, now, 'column')).toEqual([]);
  });
});
