import { tokenize } from '@borgar/fx';
import { parseReference, type Reference } from './reference.ts';

export interface Token {
  type: string;
  value: string;
  unterminated?: boolean;
}

/** Characters of a formula that Excel takes, `=` not counted. */
export const longestFormula = 8_192;
/** Characters that one cell holds. */
export const longestText = 32_767;

/** Kinds of tokens that stand for cells. */
const cells = new Set(['range', 'range_beam', 'range_ternary']);

/**
 * The parts of a formula, all of its characters kept. A reference to deleted cells of a named sheet (`S!#REF!`) becomes
 * one error.
 */
export function tokensOf(formula: string): Token[] {
  const tokens = taken(formula);
  const merged: Token[] = [];
  for (const token of tokens) {
    const lost = token.type === 'error' && token.value.toUpperCase() === '#REF!';
    if (lost && merged.at(-1)?.value === '!' && merged.at(-2)?.type.startsWith('context')) {
      const [context, mark] = merged.splice(-2);
      merged.push({ type: 'error', value: context!.value + mark!.value + token.value });
    } else merged.push(token);
  }
  return merged;
}

/** The tokenizer stumbles over some texts that are no formulas, such as `LAMBDA(#`. */
function taken(formula: string): Token[] {
  try {
    return tokenize(formula, { withLocation: false }) as Token[];
  } catch {
    return [{ type: 'unknown', value: formula }];
  }
}

/** The reference that a token is, or `null`. */
export const referenceOf = (token: Token): Reference | null =>
  cells.has(token.type) ? parseReference(token.value) : null;

/** Replaces the tokens for which `change` has another text; the rest stays as it was typed. */
export function rewrite(formula: string, change: (token: Token) => string | null): string {
  let text = '';
  let changed = false;
  for (const token of tokensOf(formula)) {
    const other = change(token);
    changed ||= other !== null;
    text += other ?? token.value;
  }
  return changed ? text : formula;
}

/** A reference in the text of a formula, which may be unfinished; `start` and `end` count UTF-16 units. */
export interface ReferenceInText {
  readonly start: number;
  readonly end: number;
  readonly reference: Reference;
}

/** The references to cells that a formula names, in the order of the text. */
export function referencesIn(formula: string): ReferenceInText[] {
  const found: ReferenceInText[] = [];
  let start = 0;
  for (const token of tokensOf(formula)) {
    const reference = referenceOf(token);
    const end = start + token.value.length;
    if (reference) found.push({ start, end, reference });
    start = end;
  }
  return found;
}
