import type { Compiled } from './compiled.ts';
import { columnNumber, sheetColumns, sheetRows } from './reference.ts';
import { shiftBetween, type Shift } from './run.ts';
import type { CellAddress } from './workbook.ts';

/**
 * References outside of texts and quoted names: cells, whole columns, whole rows. Texts and quoted names are matched
 * first, so that nothing in them is taken for a reference.
 */
const parts =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$\u0080-\uffff])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!\u0080-\uffff])/g;

/** Formulas whose meaning depends on more than where their references lie from them. */
const special = /\[|:[^!(),]*!/;

/**
 * What formulas have in common that are copies of one another: the text with every relative reference told by how far it
 * lies from the formula. `null` when the formula has to be looked at by itself.
 */
export function templateKey(formula: string, row: number, column: number): string | null {
  if (special.test(formula)) return null;
  const across = (fixed: string, name: string): string | null => {
    const at = columnNumber(name);
    if (at < 0 || at >= sheetColumns) return null;
    return fixed ? `C${at}` : `C[${at - column}]`;
  };
  const down = (fixed: string, digits: string): string | null => {
    const at = Number(digits) - 1;
    if (at < 0 || at >= sheetRows) return null;
    return fixed ? `R${at}` : `R[${at - row}]`;
  };
  return formula.replace(parts, (whole: string, ...found: (string | undefined)[]) => {
    const [c1, name, r1, digits, c2, from, c3, to, r2, first, r3, last] = found;
    let told: (string | null)[] | null = null;
    if (name !== undefined) told = [down(r1!, digits!), across(c1!, name)];
    else if (from !== undefined) told = [across(c2!, from), ':', across(c3!, to!)];
    else if (first !== undefined) told = [down(r2!, first), ':', down(r3!, last!)];
    return told === null || told.includes(null) ? whole : told.join('');
  });
}

/** Copies of one formula are compiled once. */
export class Templates {
  readonly #known = new Map<string, { compiled: Compiled; at: CellAddress }>();

  /** A formula compiled for its cell, or for the cell of a copy, and how far it lies from there. */
  compiled(
    text: string,
    at: CellAddress,
    compile: (text: string, at: CellAddress) => Compiled,
  ): { compiled: Compiled; shift: Shift | null } {
    const template = templateKey(text, at.row, at.column);
    const key = template === null ? null : `${at.sheet} ${template}`;
    const known = key === null ? undefined : this.#known.get(key);
    if (known) return { compiled: known.compiled, shift: shiftBetween(known.at, at) };
    const compiled = compile(text, at);
    if (key !== null && compiled.trouble?.kind !== 'syntax') this.#known.set(key, { compiled, at });
    return { compiled, shift: null };
  }

  clear(): void {
    this.#known.clear();
  }
}
