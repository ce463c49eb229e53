import { parseArea, type Area } from '../../../../core/formula/index.ts';
import { quoted, type Script } from './script.ts';

const colour = (hex: string): number => Number.parseInt(hex.slice(1), 16);
/** Hundredths of a millimetre: a digit of Calibri 11 is 7 pixels wide, and 5 are left beside it. */
const widthOf = (characters: number): number => Math.round(((characters * 7 + 5) * 2540) / 96);
const heightOf = (points: number): number => Math.round((points * 2540) / 72);

/** Calc's interface wants semicolons between arguments. Formulas with other sheets are not translated. */
const calcFormula = (text: string): string =>
  text
    .split(/("[^"]*")/)
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(',', ';') : part))
    .join('');

/** A script remembers what is selected, as the commands that follow work on it. */
export function calcScript(): Script {
  let area: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  const rows = (): string => `${area.top}, ${area.bottom - area.top + 1}`;
  const columns = (): string => `${area.left}, ${area.right - area.left + 1}`;

  const translations: Record<string, (args: Record<string, unknown>) => string[] | null> = {
    select: ({ at }) => {
      const { sheet, range } = at as { sheet?: string | number; range?: string };
      const found = range === undefined ? null : parseArea(range);
      if (!found) return null;
      area = found;
      return [...(sheet === undefined ? [] : [`sheet = doc.Sheets.${sheetOf(sheet)}`]), pick(area)];
    },
    type: ({ text }) => typed(String(text)),
    fill: ({ to }) => {
      const whole = parseArea(String(to));
      if (!whole) return null;
      const down = whole.bottom > area.bottom;
      const count = down ? area.bottom - area.top + 1 : area.right - area.left + 1;
      area = whole;
      return [
        pick(area),
        `range.fillAuto(com.sun.star.sheet.FillDirection.TO_${down ? 'BOTTOM' : 'RIGHT'}, ${count})`,
      ];
    },
    'fill-down': () => ['range.fillAuto(com.sun.star.sheet.FillDirection.TO_BOTTOM, 1)'],
    autosum: ({ is }) => (is === 'sum' ? ['SumAbove'] : null),
    bold: () => ['', 'Asian', 'Complex'].map((each) => `range.CharWeight${each} = 150`),
    'fill-color': ({ is }) => [`range.CellBackColor = ${colour(String(is))}`],
    'insert-rows': () => [`sheet.Rows.insertByIndex(${rows()})`],
    'delete-rows': () => [`sheet.Rows.removeByIndex(${rows()})`],
    'insert-columns': () => [`sheet.Columns.insertByIndex(${columns()})`],
    'row-height': ({ points }) => [`range.Rows.Height = ${heightOf(Number(points))}`],
    'column-width': ({ characters }) => [`range.Columns.Width = ${widthOf(Number(characters))}`],
    'hide-columns': () => ['range.Columns.IsVisible = False'],
    'sheet-add': () => ['AddSheet'],
    'sheet-rename': ({ to }) => [`sheet.Name = ${quoted(String(to))}`],
    'sheet-move': ({ to }) => [`doc.Sheets.moveByName(sheet.Name, ${Number(to) - 1})`],
    'sheet-color': ({ is }) => [`sheet.TabColor = ${colour(String(is))}`],
    'sheet-hide': () => ['sheet.IsVisible = False'],
    'define-name': ({ name }) => [`DefineName(${quoted(String(name))})`],
  };
  return {
    prelude,
    begin: () => ['sheet = doc.Sheets.getByIndex(0)', pick(area)],
    translate: ({ command, args }) => translations[command]?.(args) ?? null,
  };
}

const sheetOf = (sheet: string | number): string =>
  typeof sheet === 'number' ? `getByIndex(${sheet - 1})` : `getByName(${quoted(sheet)})`;

const pick = ({ top, left, bottom, right }: Area): string =>
  `range = sheet.getCellRangeByPosition(${left}, ${top}, ${Math.min(right, 1023)}, ${Math.min(bottom, 1_048_575)})`;

/** Numbers and formulas as such, all else as text; null for what depends on the language of the program. */
function typed(text: string): string[] | null {
  const cell = 'range.getCellByPosition(0, 0)';
  if (text.startsWith('='))
    return text.includes('!') ? null : [`${cell}.Formula = ${quoted(calcFormula(text))}`];
  if (/^-?\d+(\.\d+)?$/.test(text)) return [`${cell}.Value = ${text}`];
  return /\d/.test(text) ? null : [`${cell}.String = ${quoted(text)}`];
}

const prelude = `
Dim sheet As Object
Dim range As Object

Sub SumAbove
  Dim at As Object, top As Long
  at = range.RangeAddress
  top = at.StartRow
  Do While top > 0
    If sheet.getCellByPosition(at.StartColumn, top - 1).Type <> com.sun.star.table.CellContentType.VALUE Then Exit Do
    top = top - 1
  Loop
  Dim above As Object, parts As Variant
  above = sheet.getCellRangeByPosition(at.StartColumn, top, at.StartColumn, at.StartRow - 1)
  parts = Split(above.AbsoluteName, ".")
  range.getCellByPosition(0, 0).Formula = "=SUM(" & Join(Split(parts(1), "$"), "") & ")"
End Sub

Sub AddSheet
  Dim place As Integer
  place = sheet.RangeAddress.Sheet + 1
  doc.Sheets.insertNewByName("Mashq", place)
  sheet = doc.Sheets.getByIndex(place)
End Sub

Sub DefineName(name As String)
  doc.NamedRanges.addNewByName(name, range.AbsoluteName, range.getCellByPosition(0, 0).CellAddress, 0)
End Sub
`;
