import { z } from 'zod';
import { excerpt, type Finding, type Verdict } from '../../exercise/index.ts';
import { cellName, shiftReferences, type CellAddress } from '../../formula/index.ts';
import { comparableText } from '../../language/index.ts';
import { cellAt, isFilled, placesIn } from '../cells.ts';
import type { Cell, ExcelWorkbook } from '../model.ts';
import { shownText } from '../shown.ts';
import { sheetChanges } from '../structure.ts';
import { cellArea, excelCheck, found, placeOf } from './check.ts';
import { expectedFor, firstDifference, type Expected } from './equivalence.ts';
import { errorFinding, purposeOf, wrongResult } from './formula-slips.ts';
import { functionsIn, namesIn, numbersIn, plainFormula, writtenReferences } from './formula-tokens.ts';
import { at } from './options.ts';
import { before, judgeTarget, type Target } from './target.ts';

const names = z.union([z.string().trim().min(1), z.array(z.string().trim().min(1)).min(1)]);

const options = z
  .strictObject({
    at,
    /** A formula that is right, as the first cell has it; any formula that gives the same on other data is right too. */
    like: z.string().regex(/^=./, 'a formula that begins with =').optional(),
    /** Functions that must be used. */
    function: names.optional(),
    /** Functions that must not be used. */
    without: names.optional(),
    /** How references of `like` must be written where `like` writes them so. */
    reference: z.enum(['relative', 'absolute', 'mixed']).optional(),
    /** A defined name, a table or `Table[Column]` that must be used. */
    uses: z.string().trim().min(1).optional(),
    /** False: no numbers but those of `like` may be typed into the formula. */
    constants: z.boolean().default(true),
    /** False: results are not compared, because they come by chance. */
    results: z.boolean().default(true),
  })
  .refine(({ like, results }) => like !== undefined || !results, {
    error: '"like", or "results: false" where results come by chance',
  })
  .refine(({ like, reference }) => reference === undefined || like !== undefined, {
    error: '"reference" needs "like"',
  });
export type FormulaOptions = z.output<typeof options>;

const listed = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : [value].flat().map((each) => each.toUpperCase());

/** What a cell is told about whose formula is missing. */
function withoutFormula(
  model: ExcelWorkbook,
  target: Target,
  each: Expected,
  cell: Cell | undefined,
): Finding {
  const { row, column, formula } = each;
  const name = cellName(row, column);
  const place = placeOf(target.sheet.index, cellArea(row, column));
  if (!isFilled(cell)) return found('formula.empty', { cell: name, expected: `=${formula}` }, place);
  const shown = excerpt(shownText(model, target.sheet, row, column));
  if (typeof cell.value === 'string' && cell.value.trim().startsWith('='))
    return found('formula.as-text', { cell: name, found: shown }, place);
  if (typeof cell.value === 'string' && /^[A-Za-z]{2,}\s*\(.*\)?$/.test(cell.value.trim()))
    return found('formula.no-equals', { cell: name, found: shown }, place);
  const { code, values } = purposeOf(formula);
  return found(`formula.typed.${code}`, { cell: name, found: shown, ...values }, place);
}

/** Another cell that got the model formula, dollars and capitals aside, and had none in the starter. */
function elsewhere(starter: ExcelWorkbook, { sheet }: Target, { formula }: Expected): Cell | undefined {
  const was = before(starter, sheet);
  const wanted = plainFormula(formula);
  for (const cell of sheet.cells.values())
    if (cell.formula && plainFormula(cell.formula.text) === wanted) {
      const original = was && cellAt(was, cell.row, cell.column);
      if (original?.formula?.text !== cell.formula.text) return cell;
    }
  return undefined;
}

/** Cells of the target that hold no formula: which one the learner is told about, and how. */
function judgePresence(
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
  target: Target,
  expected: readonly Expected[],
): Verdict {
  const { sheet } = target;
  const spilled = isSpilled(target, expected);
  const missing = expected.find(
    ({ row, column }) => !cellAt(sheet, row, column)?.formula && !spilled(row, column),
  );
  if (!missing) return null;
  const cell = cellAt(sheet, missing.row, missing.column);
  const some = expected.some(({ row, column }) => cellAt(sheet, row, column)?.formula);
  const name = cellName(missing.row, missing.column);
  const place = placeOf(sheet.index, cellArea(missing.row, missing.column));
  if (some && !isFilled(cell)) return found('formula.unfilled', { cell: name }, place);
  const other = isFilled(cell) || some ? undefined : elsewhere(starter, target, missing);
  if (other)
    return found('formula.elsewhere', { cell: name, found: cellName(other.row, other.column) }, place);
  return withoutFormula(model, target, missing, cell);
}

/** Whether a dynamic array of the target's first cell fills a cell. */
function isSpilled(
  { sheet }: Target,
  [first]: readonly Expected[],
): (row: number, column: number) => boolean {
  const formula = first && cellAt(sheet, first.row, first.column)?.formula;
  const area = formula?.kind === 'dynamic' ? formula.area : null;
  return (row, column) =>
    area !== null &&
    area !== undefined &&
    row >= area.top &&
    row <= area.bottom &&
    column >= area.left &&
    column <= area.right;
}

/** How the formulas are written, once their results are right. */
function judgeWriting(target: Target, expected: readonly Expected[], asked: FormulaOptions): Verdict {
  for (const each of expected) {
    const formula = cellAt(target.sheet, each.row, each.column)?.formula?.text;
    const slip = formula === undefined ? null : writingSlip(formula, each, asked);
    if (slip)
      return found(
        `formula.${slip.code}`,
        { cell: cellName(each.row, each.column), ...slip.values },
        placeOf(target.sheet.index, cellArea(each.row, each.column)),
      );
  }
  return null;
}

type Slip = { code: string; values: Finding['values'] } | null;

function writingSlip(formula: string, { formula: like }: Expected, asked: FormulaOptions): Slip {
  const used = functionsIn(formula);
  const lacking = listed(asked.function).find((name) => !used.includes(name));
  if (lacking !== undefined) return { code: 'function', values: { expected: lacking } };
  const unwanted = listed(asked.without).find((name) => used.includes(name));
  if (unwanted !== undefined) return { code: 'without', values: { found: unwanted } };
  const { uses } = asked;
  if (uses !== undefined && !namesIn(formula).some((name) => comparableText(name) === comparableText(uses)))
    return { code: 'uses', values: { expected: uses } };
  if (!asked.constants) {
    const typed = numbersIn(formula).find((number) => !numbersIn(like).includes(number));
    if (typed !== undefined) return { code: 'constant', values: { found: typed } };
  }
  return asked.reference === undefined ? null : referenceSlip(formula, like, asked.reference);
}

/** How a reference holds still: both of its parts, one of them, or none. */
function styleOf(text: string): 'relative' | 'absolute' | 'mixed' {
  const dollars = (text.match(/\$/g) ?? []).length;
  const corners = text.replace(/^.*!/, '').split(':').length;
  if (dollars === 0) return 'relative';
  return dollars === 2 * corners ? 'absolute' : 'mixed';
}

function referenceSlip(formula: string, like: string, style: 'relative' | 'absolute' | 'mixed'): Slip {
  const written = writtenReferences(formula).map(({ text }) => text.toUpperCase());
  for (const { text } of writtenReferences(like)) {
    if (styleOf(text) !== style || written.includes(text.toUpperCase())) continue;
    const bare = text.replaceAll('$', '').toUpperCase();
    const instead = written.find((each) => each.replaceAll('$', '') === bare);
    return { code: `reference.${style}`, values: { found: instead ?? written[0] ?? '', expected: text } };
  }
  return null;
}

/**
 * The model formula, which is written for the starter. Where the place was found by its content, rows and columns may
 * have come and gone, and its references follow.
 */
function likeNow(
  starter: ExcelWorkbook,
  { sheet }: Target,
  { at: where, like = '=0' }: FormulaOptions,
): string {
  const was = 'column' in where ? before(starter, sheet) : undefined;
  if (!was) return like;
  return sheetChanges(was, sheet).reduce((text, change) => shiftReferences(text, was.name, change), like);
}

/** Before a formula is filled into the other cells it has to be right itself. */
function firstWrong(
  model: ExcelWorkbook,
  target: Target,
  [first]: readonly Expected[],
  { code }: Finding,
): Verdict {
  if (!code.endsWith('formula.unfilled') || !first) return null;
  if (!cellAt(target.sheet, first.row, first.column)?.formula) return null;
  const difference = firstDifference(model, [first]);
  return difference && wrongResult(model, target, [first], difference);
}

function judge(model: ExcelWorkbook, starter: ExcelWorkbook, target: Target, asked: FormulaOptions): Verdict {
  const { sheet, area } = target;
  const first: CellAddress = { sheet: sheet.index, row: area.top, column: area.left };
  const like = likeNow(starter, target, asked);
  const expected = [...placesIn(area)].map((place) =>
    expectedFor(like, first, { sheet: sheet.index, ...place }),
  );
  const absent = judgePresence(model, starter, target, expected);
  if (absent) return (asked.results && firstWrong(model, target, expected, absent)) || absent;
  if (asked.results) {
    const difference = firstDifference(model, expected);
    if (difference) return wrongResult(model, target, expected, difference);
  } else {
    const broken = expected.flatMap((each) => errorFinding(model, target, each) ?? [])[0];
    if (broken) return broken;
  }
  return judgeWriting(target, expected, asked);
}

/**
 * Formulas, judged by what they give on the workbook's data and on changed data (`f`, ECMA-376 Part 1 §18.3.1.40): any
 * formula that does the same is right, unless the task names functions or the way references are written.
 */
export const formula = excelCheck(options, (model, asked, starter) =>
  judgeTarget(model, starter, asked.at, (target) => judge(model, starter, target, asked)),
);
