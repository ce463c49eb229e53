import { excerpt, type Finding } from '../../exercise/index.ts';
import { areaName, cellName, copyReferences, displayText, isError, type Area } from '../../formula/index.ts';
import { calculatorOf, valueAt } from '../calculation.ts';
import { cellAt, sizeOf } from '../cells.ts';
import type { ExcelWorkbook } from '../model.ts';
import { shownText } from '../shown.ts';
import { cellArea, found, placeOf } from './check.ts';
import type { Difference, Expected } from './equivalence.ts';
import {
  functionsIn,
  numbersIn,
  partsOf,
  plainFormula,
  shapeOf,
  writtenReferences,
} from './formula-tokens.ts';
import type { Target } from './target.ts';

/** What people call what a simple formula does: "adds B2 to B9". */
const purposes = new Set(['SUM', 'AVERAGE', 'MIN', 'MAX', 'COUNT', 'COUNTA']);

export function purposeOf(formula: string): { code: string; values: Finding['values'] } {
  const parts = partsOf(formula);
  const [reference] = writtenReferences(formula);
  const name = parts[0]?.value.toUpperCase() ?? '';
  const simple = parts.length === 4 && purposes.has(name) && reference && sizeOf(reference.area) > 1;
  if (!simple) return { code: 'other', values: {} };
  const { top, left, bottom, right } = reference.area;
  return {
    code: name.toLowerCase(),
    values: { from: cellName(top, left), to: cellName(bottom, right) },
  };
}

const at = (target: Target, { row, column }: Expected) => ({
  cell: cellName(row, column),
  place: placeOf(target.sheet.index, cellArea(row, column)),
});

/** What is wrong with a formula that has an error instead of a result; null when it has a result. */
export function errorFinding(model: ExcelWorkbook, target: Target, each: Expected): Finding | null {
  const { sheet, row, column } = each;
  const value = valueAt(model, sheet, row, column);
  const trouble = calculatorOf(model).trouble(sheet, row, column);
  const { cell, place } = at(target, each);
  if (trouble?.kind === 'circular') return found('formula.circular', { cell }, place);
  if (trouble?.kind === 'spill-blocked') return found('formula.blocked', { cell }, place);
  if (trouble?.kind === 'unknown-function')
    return found('formula.unknown-function', { cell, found: trouble.name }, place);
  if (trouble && 'name' in trouble && trouble.kind.startsWith('unknown-'))
    return found('formula.unknown-name', { cell, found: trouble.name }, place);
  return isError(value) ? found('formula.error', { cell, found: value.error }, place) : null;
}

const contains = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

/** The first range that is another than the model formula's, when only ranges differ. */
function rangeSlip(formula: string, like: string): { code: string; values: Finding['values'] } | null {
  const [mine, theirs] = [writtenReferences(formula), writtenReferences(like)];
  const alike = shapeOf(formula) === shapeOf(like) || (mine.length === 1 && theirs.length === 1);
  if (!alike || mine.length !== theirs.length) return null;
  const sorted = (all: typeof mine): string =>
    all
      .map(({ area }) => areaName(area))
      .toSorted()
      .join();
  const sameCells = sorted(mine) === sorted(theirs);
  for (const [index, { area }] of mine.entries()) {
    const other = theirs[index]!.area;
    const values = { found: areaName(area), expected: areaName(other) };
    if (values.found === values.expected) continue;
    if (sameCells) return { code: 'order', values };
    if (contains(other, area) && sizeOf(other) > 1) return { code: 'short', values };
    if (contains(area, other) && sizeOf(area) > 1) return { code: 'long', values };
    return { code: 'range', values };
  }
  return null;
}

/** A filled formula whose reference moved along although it should have stayed. */
function movedReference(
  target: Target,
  [first]: readonly Expected[],
  each: Expected,
): { found: string; expected: string } | null {
  const cell = (place: Expected) => cellAt(target.sheet, place.row, place.column)?.formula?.text;
  const [original, here] = [first && cell(first), cell(each)];
  if (!first || original === undefined || here === undefined) return null;
  const [down, along] = [each.row - first.row, each.column - first.column];
  if (
    (down === 0 && along === 0) ||
    plainFormula(copyReferences(original, down, along)) !== plainFormula(here)
  )
    return null;
  for (const { text } of writtenReferences(first.formula)) {
    if (!text.includes('$')) continue;
    const bare = text.replaceAll('$', '').toUpperCase();
    const written = writtenReferences(original).find(
      (other) => other.text.replaceAll('$', '').toUpperCase() === bare,
    );
    if (written && written.text.toUpperCase() !== text.toUpperCase())
      return { found: copyReferences(written.text, down, along), expected: text };
  }
  return null;
}

/** A number that stands in the formula in the place of a cell. */
const typedNumber = (formula: string, like: string): string | undefined =>
  writtenReferences(formula).length < writtenReferences(like).length
    ? numbersIn(formula).find((number) => !numbersIn(like).includes(number))
    : undefined;

function expectedText(model: ExcelWorkbook, target: Target, { at: place, expected }: Difference): string {
  const format = cellAt(target.sheet, place.row, place.column)?.style.numberFormat ?? 'General';
  return excerpt(displayText(expected, format, 'en', { date1904: model.date1904 }).text);
}

/** Says why the formulas of a place do not give what they should. */
export function wrongResult(
  model: ExcelWorkbook,
  target: Target,
  all: readonly Expected[],
  difference: Difference,
): Finding {
  const each = difference.at;
  const { cell, place } = at(target, each);
  const formula = cellAt(target.sheet, each.row, each.column)?.formula?.text ?? '';
  const moved = movedReference(target, all, each);
  if (moved) return found('formula.moved', { cell, ...moved }, place);
  const broken =
    difference.changed || isError(difference.expected) ? null : errorFinding(model, target, each);
  if (broken) return broken;
  const range = rangeSlip(formula, each.formula);
  if (range) return found(`formula.${range.code}`, { cell, ...range.values }, place);
  const typed = typedNumber(formula, each.formula);
  if (typed !== undefined) return found('formula.constant', { cell, found: typed }, place);
  const [mine, theirs] = [functionsIn(formula)[0], functionsIn(each.formula)[0]];
  if (mine !== undefined && theirs !== undefined && mine !== theirs && !difference.changed)
    return found('formula.other-function', { cell, found: mine, expected: theirs }, place);
  if (difference.changed) return found('formula.unstable', { cell, found: `=${formula}` }, place);
  return found(
    'formula.wrong',
    {
      cell,
      found: excerpt(shownText(model, target.sheet, each.row, each.column)),
      expected: expectedText(model, target, difference),
    },
    place,
  );
}
