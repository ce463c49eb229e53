import {
  at as atFormat,
  excelGrader,
  findSheet,
  type At,
  type ExcelWorkbook,
} from '../../core/excel/index.ts';
import { placedBook } from '../../core/excel/shown.ts';
import type { Grader } from '../../core/exercise/index.ts';
import { comparableText } from '../../core/language/index.ts';
import excelTexts from '../../renderer/i18n/texts/excel-commands.ts';
import { excelCommands } from '../../renderer/workspaces/excel/commands/index.ts';
import { textAt } from './texts.ts';
import type { WorkspaceRules } from './workspaces.ts';

/** What an exercise's places and commands in Excel must keep to. */
export const excel: WorkspaceRules = {
  ending: '.xlsx',
  grader: excelGrader as Grader<unknown>,
  guards: new Set(['unchanged']),
  mistakeInCommand({ command, args }) {
    const known = excelCommands.get(command);
    if (!known) return `unknown command "${command}"`;
    return known.bind(args) ? null : `the command "${command}" does not take these arguments`;
  },
  buttonName({ command, args }, code) {
    const label = excelCommands.press(command, args)?.label;
    return label === undefined ? null : textAt(excelTexts.excel.command, label.split('.'), code);
  },
  mistakesInPlaces(starter, options) {
    const places = [options.at, ...(Array.isArray(options.except) ? options.except : [])];
    return places.flatMap((place) => {
      const parsed = atFormat.safeParse(place);
      return parsed.success ? mistakesInPlace(starter as ExcelWorkbook, parsed.data) : [];
    });
  },
};

/**
 * A place may be one that an earlier task makes, so a missing one is left to the proof. One that is there must be clear:
 * a heading that stands twice leaves open which column is meant.
 */
function mistakesInPlace(starter: ExcelWorkbook, place: At): { key: string; rule: string }[] {
  if (!('column' in place)) return [];
  const book = placedBook(starter);
  const sheet = book.sheets[findSheet(book, place.sheet)];
  const content = sheet?.content();
  if (!sheet || !content) return [];
  const wanted = comparableText(place.column);
  let headings = 0;
  for (let row = content.top; row < content.bottom; row++)
    for (let column = content.left; column <= content.right; column++)
      if (comparableText(sheet.text(row, column)) === wanted && sheet.text(row + 1, column).trim() !== '')
        headings++;
  return headings > 1
    ? [{ key: 'column', rule: `"${place.column}" heads more than one column of that sheet` }]
    : [];
}
