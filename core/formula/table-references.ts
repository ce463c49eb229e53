import { parseStructRef, stringifyStructRef } from '@borgar/fx';
import { areaOf, printReference, type Area } from './reference.ts';
import { sameName } from './rewrite.ts';
import { referenceOf, rewrite } from './tokens.ts';

/**
 * A formula after a column of a table got another heading. `inside`: the formula stands in that table, where references
 * need not name it.
 */
export function renameColumn(
  formula: string,
  { table, from, to, inside }: { table: string; from: string; to: string; inside: boolean },
): string {
  if (!formula.includes('[')) return formula;
  return rewrite(formula, ({ type, value }) => {
    const parsed = type === 'structured' ? parseStructRef(value) : null;
    if (!parsed?.columns?.some((column) => sameName(column, from))) return null;
    const owner = parsed.table ?? '';
    if (owner === '' ? !inside : !sameName(owner, table)) return null;
    return stringifyStructRef({
      ...parsed,
      columns: parsed.columns.map((column) => (sameName(column, from) ? to : column)),
    });
  });
}

/** References that reach from row to row through all of a table's rows reach on to a row that was added below them. */
export function reachFurther(
  formula: string,
  home: string,
  { sheet, body, bottom }: { sheet: string; body: Area; bottom: number },
): string {
  return rewrite(formula, (token) => {
    const reference = referenceOf(token);
    if (!reference || reference.workbook !== undefined || reference.lastSheet !== undefined) return null;
    if (!sameName(reference.sheet ?? home, sheet)) return null;
    const area = areaOf(reference);
    const whole = area.bottom === body.bottom && (area.top === body.top || area.top === body.top - 1);
    if (!whole || area.top === area.bottom || area.left < body.left || area.right > body.right) return null;
    const further = { ...reference, bottom: reference.bottom && { ...reference.bottom, at: bottom } };
    const mark = token.value.lastIndexOf('!');
    const { sheet: _sheet, ...local } = further;
    return mark < 0 ? printReference(further) : token.value.slice(0, mark + 1) + printReference(local);
  });
}
