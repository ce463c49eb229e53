import { z } from 'zod';
import { areaName, areaOf, parseReference } from '../../formula/index.ts';
import { comparableText } from '../../language/index.ts';
import { sameArea } from '../cells.ts';
import type { DefinedName, ExcelWorkbook } from '../model.ts';
import { at } from '../place.ts';
import { excelCheck, found, placeOf } from './check.ts';
import { judgeTarget } from './target.ts';

const options = z
  .strictObject({
    name: z.string().trim().min(1),
    /** The cells that it stands for. */
    refersTo: at.optional(),
    /** False: there is no such name any more. */
    exists: z.boolean().default(true),
  })
  .refine(({ refersTo, exists }) => exists === (refersTo !== undefined), {
    error: '"refersTo", or "exists: false" without it',
  });

const same = (one: string, other: string): boolean =>
  comparableText(one, { case: true }) === comparableText(other, { case: true });

/** Names are written without spaces; how one is written instead does not make it another to a reader. */
const alike = (one: string, other: string): boolean =>
  comparableText(one.replace(/[_.\s]/g, '')) === comparableText(other.replace(/[_.\s]/g, ''));

/** Where a name points, in this workbook; null for what is no place. */
function placeOfName(model: ExcelWorkbook, { formula }: DefinedName) {
  const reference = parseReference(formula);
  if (!reference) return null;
  const sheet = model.sheets.findIndex(
    ({ name }) => name.toLowerCase() === (reference.sheet ?? '').toLowerCase(),
  );
  return { sheet, area: areaOf(reference) };
}

/** A defined name (CT_DefinedName, ECMA-376 Part 1 §18.2.5). */
export const name = excelCheck(options, (model, { name: wanted, refersTo, exists }, starter) => {
  const named = model.names.find((each) => same(each.name, wanted));
  if (!refersTo || !exists) return named ? found('name.still', { found: named.name }) : null;
  return judgeTarget(model, starter, refersTo, ({ sheet, whole }) => {
    const place = placeOf(sheet.index, whole);
    const range = areaName(whole);
    if (named) {
      const points = placeOfName(model, named);
      if (points && points.sheet === sheet.index && sameArea(points.area, whole)) return null;
      return found(
        'name.range',
        { words: named.name, found: named.formula.replaceAll('$', ''), expected: range },
        place,
      );
    }
    if (model.sheets.some(({ tables }) => tables.some((table) => same(table.name, wanted))))
      return found('name.table', { expected: wanted }, place);
    const added = model.names.filter((each) => !starter.names.some((before) => same(before.name, each.name)));
    const near =
      added.find((each) => alike(each.name, wanted)) ??
      added.find((each) => {
        const points = placeOfName(model, each);
        return points !== null && points.sheet === sheet.index && sameArea(points.area, whole);
      });
    return near
      ? found('name.spelling', { found: near.name, expected: wanted }, place)
      : found('name.missing', { expected: wanted, words: range }, place);
  });
});
