import type { Context } from '../context.ts';
import { define, logical, number, optional, raw, scalar, skippable } from '../definition.ts';
import { Region, type Value } from '../region.ts';
import { errorValue, isError, type ErrorValue, type Scalar } from '../values.ts';
import { wildcardsIn } from './wildcards.ts';
import {
  columnOf,
  exactly,
  gridOf,
  halve,
  lineOf,
  nearest,
  rowOf,
  search,
  type Grid,
  type Line,
} from './grid.ts';

const notThere = errorValue('#N/A');

/** What VLOOKUP, HLOOKUP and MATCH look for when they want the very value; text may have wildcards. */
function same(wanted: Scalar): (value: Scalar) => boolean {
  const wildcards = typeof wanted === 'string' ? wildcardsIn(wanted) : null;
  return wildcards ? (value) => typeof value === 'string' && wildcards.matches(value) : exactly(wanted ?? 0);
}

const find = (line: Line, wanted: Scalar, approximate: boolean, context: Context): number =>
  approximate ? halve(line, context, wanted ?? 0) : search(line, context, same(wanted));

function inTable(
  context: Context,
  wanted: Scalar,
  table: Value,
  index: number,
  approximate: boolean,
  byRow: boolean,
): Scalar {
  const grid = gridOf(table, context);
  if (isError(grid)) return grid;
  const place = Math.trunc(index) - 1;
  if (place < 0) return errorValue('#VALUE!');
  if (place >= (byRow ? grid.height : grid.width)) return errorValue('#REF!');
  const found = find(byRow ? rowOf(grid, 0) : columnOf(grid, 0), wanted, approximate, context);
  if (found < 0) return notThere;
  return (byRow ? grid.at(place, found) : grid.at(found, place)) ?? 0;
}

/** The place of a value as XMATCH and XLOOKUP find it, or `-1`. */
function placeOf(
  line: Line,
  wanted: Scalar,
  matchMode: number,
  searchMode: number,
  context: Context,
): number | ErrorValue {
  if (![-1, 0, 1, 2].includes(matchMode) || ![-2, -1, 1, 2].includes(searchMode))
    return errorValue('#VALUE!');
  if (Math.abs(searchMode) === 2) return halved(line, wanted, matchMode, searchMode < 0, context);
  const backwards = searchMode === -1;
  if (matchMode === 0) return search(line, context, exactly(wanted), backwards);
  if (matchMode === 2) return search(line, context, same(wanted), backwards);
  return nearest(line, context, wanted, matchMode === 1, backwards);
}

function halved(
  line: Line,
  wanted: Scalar,
  matchMode: number,
  descending: boolean,
  context: Context,
): number {
  const found = halve(line, context, wanted, descending);
  const is = (index: number): boolean => exactly(wanted)(line.at(index));
  if (found >= 0 && is(found)) return found;
  if (matchMode === 0 || matchMode === 2) return -1;
  const before = descending ? matchMode === 1 : matchMode === -1;
  return before ? found : found + 1 < line.used ? found + 1 : -1;
}

function vectorLookup(context: Context, wanted: Scalar, vector: Value, results: Value | undefined): Scalar {
  const grid = gridOf(vector, context);
  if (isError(grid)) return grid;
  const wide = grid.width > grid.height;
  const found = halve(wide ? rowOf(grid, 0) : columnOf(grid, 0), context, wanted ?? 0);
  if (found < 0) return notThere;
  if (results === undefined)
    return (wide ? grid.at(grid.height - 1, found) : grid.at(found, grid.width - 1)) ?? 0;
  const other = gridOf(results, context);
  if (isError(other)) return other;
  const line = lineOf(other);
  return line && found < line.length ? (line.at(found) ?? 0) : notThere;
}

/** The cells of a grid; 0 means all rows or all columns. */
function indexed(grid: Grid, row: number, column: number): Value {
  if (row < 0 || column < 0) return errorValue('#VALUE!');
  if (row > grid.height || column > grid.width) return errorValue('#REF!');
  const top = row === 0 ? 0 : row - 1;
  const left = column === 0 ? 0 : column - 1;
  return grid.part(top, left, row === 0 ? grid.height : 1, column === 0 ? grid.width : 1);
}

/** One area of a reference of several; anything else is what it is. */
function areaAt(array: Value, place: number): Value {
  if (!(array instanceof Region)) return array;
  const area = array.areas[place - 1];
  return area ? new Region([area]) : errorValue('#REF!');
}

export const lookup = [
  define(
    'VLOOKUP',
    {
      en: 'Looks for a value in the first column of a table and gives what stands beside it.',
      ar: 'تبحث عن قيمة في العمود الأول من جدول وتعطي ما يقابلها في عمود آخر.',
    },
    [scalar('lookupValue'), raw('table'), number('columnIndex'), optional(logical('rangeLookup'))],
    (context, wanted, table, index, approximate = true) =>
      inTable(context, wanted, table, index, approximate, false),
  ),
  define(
    'HLOOKUP',
    {
      en: 'Looks for a value in the first row of a table and gives what stands below it.',
      ar: 'تبحث عن قيمة في الصف الأول من جدول وتعطي ما يقابلها في صف آخر.',
    },
    [scalar('lookupValue'), raw('table'), number('rowIndex'), optional(logical('rangeLookup'))],
    (context, wanted, table, index, approximate = true) =>
      inTable(context, wanted, table, index, approximate, true),
  ),
  define(
    'LOOKUP',
    {
      en: 'Looks for a value in a sorted list and gives what belongs to it in another.',
      ar: 'تبحث عن قيمة في قائمة مرتبة وتعطي ما يقابلها في قائمة أخرى.',
    },
    [scalar('lookupValue'), raw('lookupArray'), optional(raw('resultVector'))],
    (context, wanted, vector, results) => vectorLookup(context, wanted, vector, results),
  ),
  define(
    'MATCH',
    {
      en: 'Says at which place of a list a value stands.',
      ar: 'تعطي موضع القيمة في القائمة.',
    },
    [scalar('lookupValue'), raw('lookupArray'), optional(number('matchType'))],
    (context, wanted, array, type = 1) => {
      const grid = gridOf(array, context);
      if (isError(grid)) return grid;
      const line = lineOf(grid);
      if (!line) return notThere;
      const found =
        type === 0 ? find(line, wanted, false, context) : halve(line, context, wanted ?? 0, type < 0);
      return found < 0 ? notThere : found + 1;
    },
  ),
  define(
    'XMATCH',
    { en: 'Says at which place of a list a value stands.', ar: 'تعطي موضع القيمة في القائمة.' },
    [
      scalar('lookupValue'),
      raw('lookupArray'),
      skippable(number('matchMode')),
      skippable(number('searchMode')),
    ],
    (context, wanted, array, matchMode = 0, searchMode = 1) => {
      const grid = gridOf(array, context);
      if (isError(grid)) return grid;
      const line = lineOf(grid);
      if (!line) return errorValue('#VALUE!');
      const found = placeOf(line, wanted, matchMode, searchMode, context);
      return isError(found) ? found : found < 0 ? notThere : found + 1;
    },
  ),
  define(
    'XLOOKUP',
    {
      en: 'Looks for a value in one range and gives what belongs to it in another.',
      ar: 'تبحث عن قيمة في نطاق وتعطي ما يقابلها في نطاق آخر.',
    },
    [
      scalar('lookupValue'),
      raw('lookupArray'),
      raw('returnArray'),
      skippable(raw('ifNotFound')),
      skippable(number('matchMode')),
      skippable(number('searchMode')),
    ],
    (context, wanted, array, results, ifNotFound, matchMode = 0, searchMode = 1) => {
      const grid = gridOf(array, context);
      if (isError(grid)) return grid;
      const other = gridOf(results, context);
      if (isError(other)) return other;
      const line = lineOf(grid);
      if (!line) return errorValue('#VALUE!');
      const down = grid.width === 1 && other.height === grid.height;
      if (!down && (grid.height !== 1 || other.width !== grid.width)) return errorValue('#VALUE!');
      const found = placeOf(line, wanted, matchMode, searchMode, context);
      if (isError(found)) return found;
      if (found < 0) return ifNotFound ?? notThere;
      return down ? other.part(found, 0, 1, other.width) : other.part(0, found, other.height, 1);
    },
    { spreads: true },
  ),
  define(
    'INDEX',
    { en: 'Gives the value at a row and a column of a range.', ar: 'تعطي القيمة عند صف وعمود من نطاق.' },
    [raw('array'), number('row'), optional(number('column')), optional(number('index'))],
    (context, array, row, column, area = 1) => {
      const chosen = areaAt(array, Math.trunc(area));
      const grid = gridOf(chosen, context);
      if (isError(grid)) return grid;
      const place = Math.trunc(row);
      if (column === undefined && grid.height === 1 && grid.width > 1) return indexed(grid, 1, place);
      return indexed(grid, place, Math.trunc(column ?? (grid.width === 1 ? 1 : 0)));
    },
  ),
];
