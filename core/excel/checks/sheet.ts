import { z } from 'zod';
import type { Verdict } from '../../exercise/index.ts';
import { comparableText } from '../../language/index.ts';
import { isFilled } from '../cells.ts';
import type { ExcelWorkbook, Sheet } from '../model.ts';
import { excelCheck, found } from './check.ts';
import { colourTerm, isColour } from './colours.ts';
import { colour, sheet as sheetName } from './options.ts';
import { gone, sheetOf } from './target.ts';

const options = z
  .strictObject({
    /** Which sheet, by its name or its number from 1; left out, `name` is the sheet. */
    sheet: sheetName,
    /** What the sheet is called now. */
    name: z.string().trim().min(1).max(31).optional(),
    /** False: there is no such sheet any more. */
    exists: z.boolean().default(true),
    /** From 1. */
    position: z.int().min(1).optional(),
    color: z.union([colour, z.literal('none')]).optional(),
    hidden: z.boolean().optional(),
    direction: z.enum(['rtl', 'ltr']).optional(),
    /** The sheet holds what another one holds. */
    copyOf: z.string().trim().min(1).optional(),
  })
  .refine(({ sheet, name }) => sheet !== undefined || name !== undefined, { error: '"sheet" or "name"' })
  .refine(
    ({ exists, sheet: _sheet, name, ...rest }) =>
      exists ? true : Object.values(rest).every((each) => each === undefined) && name !== undefined,
    { error: '"exists: false" wants "name" and nothing else' },
  );
type Asked = z.output<typeof options>;

const same = (one: string, other: string): boolean => comparableText(one) === comparableText(other);
const place = (sheet: Sheet) => ({ sheet: sheet.index, range: 'A1' });

/** A sheet's name: capitals and spaces at its ends are near misses of their own. */
function judgeName(model: ExcelWorkbook, sheet: Sheet, name: string): Verdict {
  if (sheet.name === name) return null;
  const values = { found: sheet.name, expected: name };
  if (comparableText(sheet.name, {}) === comparableText(name, {})) return null;
  if (sheet.name.trim() === name) return found('sheet.space', values, place(sheet));
  const other = model.sheets.find((each) => each !== sheet && same(each.name, name));
  if (other) return found('sheet.name-elsewhere', { ...values, found: sheet.name }, place(other));
  return found(same(sheet.name, name) ? 'sheet.almost' : 'sheet.name', values, place(sheet));
}

function judgeTab(sheet: Sheet, { color, hidden, direction }: Asked): Verdict {
  const { name: words } = sheet;
  if (color !== undefined) {
    const right = color === 'none' ? sheet.tabColor === null : isColour(sheet.tabColor ?? '#FFFFFF', color);
    if (!right)
      return found(
        sheet.tabColor === null ? 'sheet.no-color' : 'sheet.color',
        {
          words,
          found: colourTerm(sheet.tabColor),
          expected: color === 'none' ? 'term.no-color' : colourTerm(color),
        },
        place(sheet),
      );
  }
  if (hidden !== undefined && hidden !== (sheet.state !== 'visible'))
    return found(hidden ? 'sheet.shown' : 'sheet.hidden', { words }, place(sheet));
  if (direction !== undefined && sheet.view.rightToLeft !== (direction === 'rtl'))
    return found('sheet.direction', { words, expected: `term.sheet-direction.${direction}` }, place(sheet));
  return null;
}

/** Every filled cell of one sheet is in the other, with the same content. */
function judgeCopy(model: ExcelWorkbook, starter: ExcelWorkbook, sheet: Sheet, name: string): Verdict {
  const original = sheetOf(model, starter, name);
  if (!original) return gone({ missing: 'sheet', text: name });
  const values = { words: sheet.name, expected: original.name };
  if (original === sheet) return found('sheet.not-copied', values, place(sheet));
  for (const [key, cell] of original.cells) {
    const copy = sheet.cells.get(key);
    if (!isFilled(cell)) continue;
    const alike = cell.formula ? copy?.formula?.text === cell.formula.text : copy?.value === cell.value;
    if (!alike) return found('sheet.not-copy', values, place(sheet));
  }
  return null;
}

function judgeSheetFacts(model: ExcelWorkbook, starter: ExcelWorkbook, sheet: Sheet, asked: Asked): Verdict {
  const { name, position, copyOf } = asked;
  const named = name === undefined ? null : judgeName(model, sheet, name);
  if (named) return named;
  if (position !== undefined && sheet.index !== position - 1)
    return found(
      'sheet.position',
      { words: sheet.name, found: sheet.index + 1, expected: position },
      place(sheet),
    );
  return judgeTab(sheet, asked) ?? (copyOf === undefined ? null : judgeCopy(model, starter, sheet, copyOf));
}

/** There is no sheet of the name: one that nearly has it is what the learner is told about. */
function missing(model: ExcelWorkbook, starter: ExcelWorkbook, name: string): Verdict {
  const added = model.sheets.filter((sheet) => !starter.sheets.some((before) => before.name === sheet.name));
  const [sheet] = added;
  return sheet
    ? found('sheet.name', { found: sheet.name, expected: name }, place(sheet))
    : found('sheet.missing', { expected: name });
}

/** A sheet and its tab (CT_Sheet, ECMA-376 Part 1 §18.2.19; tab colour §18.3.1.93; view §18.3.1.87). */
export const sheet = excelCheck(options, (model, asked, starter) => {
  const { name = '', exists } = asked;
  const exactly = model.sheets.find((each) => each.name === name);
  if (!exists) {
    const still = exactly ?? model.sheets.find((each) => same(each.name, name));
    return still ? found('sheet.still', { words: still.name }, place(still)) : null;
  }
  if (asked.sheet === undefined) {
    const chosen = exactly ?? model.sheets.find((each) => same(each.name, name));
    return chosen ? judgeSheetFacts(model, starter, chosen, asked) : missing(model, starter, name);
  }
  const chosen =
    (asked.name === undefined ? undefined : renamed(model, starter, asked)) ??
    sheetOf(model, starter, asked.sheet);
  return chosen
    ? judgeSheetFacts(model, starter, chosen, asked)
    : gone({ missing: 'sheet', text: String(asked.sheet) });
});

/** A sheet that was to be renamed: it has the new name already, and the starter's name is gone. */
function renamed(
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
  { sheet: was, name }: Asked,
): Sheet | undefined {
  if (typeof was !== 'string' || sheetOf(model, model, was)) return undefined;
  const before = starter.sheets.some((each) => same(each.name, name ?? ''));
  return before ? undefined : model.sheets.find((each) => same(each.name, name ?? ''));
}
