import { define, logical, number, optional, region, scalar, skippable, text } from '../definition.ts';
import { columnName, sheetColumns, sheetPrefix, sheetRows } from '../reference.ts';
import { heightOf, Region, widthOf, type SheetArea } from '../region.ts';
import { errorValue, Matrix } from '../values.ts';

const count = (length: number, from: number): number[] =>
  Array.from({ length }, (_, index) => from + index + 1);

/** Rows or columns of a reference, counted from 1; of several, all of them. */
function numbersOf(area: SheetArea, rows: boolean): number | Matrix {
  const length = rows ? heightOf(area) : widthOf(area);
  const first = rows ? area.top : area.left;
  if (length === 1) return first + 1;
  const values = count(Math.min(length, 100_000), first);
  return rows ? new Matrix(values.length, 1, values) : new Matrix(1, values.length, values);
}

function moved(area: SheetArea, rows: number, columns: number, height: number, width: number) {
  const down = Math.trunc(height);
  const across = Math.trunc(width);
  if (down === 0 || across === 0) return errorValue('#REF!');
  const firstRow = area.top + Math.trunc(rows);
  const firstColumn = area.left + Math.trunc(columns);
  const top = down > 0 ? firstRow : firstRow + down + 1;
  const left = across > 0 ? firstColumn : firstColumn + across + 1;
  const bottom = top + Math.abs(down) - 1;
  const right = left + Math.abs(across) - 1;
  if (top < 0 || left < 0 || bottom >= sheetRows || right >= sheetColumns) return errorValue('#REF!');
  return Region.of(area.sheet, top, left, bottom, right);
}

const position = (fixed: boolean, name: string | number): string => `${fixed ? '$' : ''}${name}`;

export const references = [
  define(
    'ROW',
    { en: 'Gives the row number of a cell.', ar: 'تعطي رقم صف الخلية.' },
    [optional(region('reference'))],
    (context, cells) => (cells ? numbersOf(cells.areas[0]!, true) : context.at.row + 1),
    { spreads: true },
  ),
  define(
    'COLUMN',
    { en: 'Gives the column number of a cell.', ar: 'تعطي رقم عمود الخلية.' },
    [optional(region('reference'))],
    (context, cells) => (cells ? numbersOf(cells.areas[0]!, false) : context.at.column + 1),
    { spreads: true },
  ),
  define(
    'OFFSET',
    {
      en: 'Gives cells that lie so many rows and columns from others.',
      ar: 'تعطي خلايا تبعد عن مرجع بعدد من الصفوف والأعمدة.',
    },
    [
      region('reference'),
      number('rows'),
      number('columns'),
      skippable(number('height')),
      skippable(number('width')),
    ],
    (_, cells, rows, columns, height, width) => {
      const area = cells.only;
      if (!area) return errorValue('#VALUE!');
      return moved(area, rows, columns, height ?? heightOf(area), width ?? widthOf(area));
    },
    { volatile: true, spreads: true },
  ),
  define(
    'INDIRECT',
    { en: 'Gives the cells that a text names.', ar: 'تعطي الخلايا التي يسميها نص.' },
    [text('text'), optional(logical('a1'))],
    (context, name, a1 = true) => (a1 ? context.refer(name) : errorValue('#REF!')),
    { volatile: true, spills: true },
  ),
  define(
    'ADDRESS',
    { en: 'Writes the name of a cell as text.', ar: 'تكتب اسم خلية نصًا.' },
    [
      number('row'),
      number('column'),
      skippable(number('absolute')),
      skippable(logical('a1')),
      skippable(text('sheetText')),
    ],
    (_, row, column, absolute = 1, a1 = true, sheet) => {
      const [down, across, kind] = [Math.trunc(row), Math.trunc(column), Math.trunc(absolute)];
      const inSheet = down >= 1 && across >= 1 && down <= sheetRows && across <= sheetColumns;
      if (!inSheet || kind < 1 || kind > 4) return errorValue('#VALUE!');
      const fixedRow = kind === 1 || kind === 2;
      const fixedColumn = kind === 1 || kind === 3;
      const prefix = sheet === undefined ? '' : sheetPrefix(sheet);
      if (!a1) return `${prefix}R${fixedRow ? down : `[${down}]`}C${fixedColumn ? across : `[${across}]`}`;
      return prefix + position(fixedColumn, columnName(across - 1)) + position(fixedRow, down);
    },
  ),
  define(
    'HYPERLINK',
    { en: 'Shows a text that leads to a place.', ar: 'تعرض نصًا يقود إلى مكان.' },
    [text('link'), optional(scalar('friendlyName'))],
    (_, link, friendly) => friendly ?? link,
  ),
];
