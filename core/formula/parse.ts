import { parse as parseTokens, type AstExpression } from '@borgar/fx';
import { longestFormula, tokensOf, type Token } from './tokens.ts';
import type { Trouble } from './trouble.ts';

/** Brackets within brackets, and functions within functions (as in Excel). */
const deepest = { brackets: 1_100, functions: 64 };

export type Node = AstExpression;
export type Parsed = { tree: Node } | { trouble: Trouble };

/** Reads a formula. What makes no sense is said as data. */
export function parseFormula(formula: string): Parsed {
  const text = formula.replace(/^\s*=/, '');
  if (text.length > longestFormula) return { trouble: { kind: 'too-long' } };
  const tokens = tokensOf(text);
  const misplaced = neighbours(tokens);
  if (misplaced !== null) return { trouble: { kind: 'syntax', at: misplaced } };
  if (tooDeep(tokens)) return { trouble: { kind: 'too-deep' } };
  try {
    return { tree: parseTokens(tokens as Parameters<typeof parseTokens>[0]) };
  } catch (problem) {
    // The parser calls itself for every bracket.
    if (problem instanceof RangeError) return { trouble: { kind: 'too-deep' } };
    const at = (problem as { sourceOffset?: unknown }).sourceOffset;
    return { trouble: { kind: 'syntax', at: typeof at === 'number' ? Math.min(at, text.length) : 0 } };
  }
}

const ends = /^(number|string|bool|error|range|structured)/;
const begins = /^(number|string|bool|error|range|structured|func)/;

/** Where two operands stand side by side without anything between; only references may (their intersection). */
function neighbours(tokens: readonly Token[]): number | null {
  let at = 0;
  let before: Token | null = null;
  for (const token of tokens) {
    if (token.type !== 'whitespace') {
      if (before && collide(before, token)) return at;
      before = token;
    }
    at += token.value.length;
  }
  return null;
}

function collide(before: Token, after: Token): boolean {
  const ended = ends.test(before.type) || /^[)}%#]$/.test(before.value);
  const begun = begins.test(after.type) || after.value === '{';
  if (!ended || !begun) return false;
  const plain = (type: string): boolean => /^(number|string|bool)/.test(type);
  return plain(before.type) || plain(after.type) || after.value === '{' || /^[}%]$/.test(before.value);
}

/** Whether brackets, signs in a row or functions are nested deeper than anybody means. */
function tooDeep(tokens: readonly Token[]): boolean {
  const open: boolean[] = [];
  let functions = 0;
  let signs = 0;
  let called = false;
  for (const { type, value } of tokens) {
    if (value === '(' || value === '{') {
      open.push(called);
      functions += called ? 1 : 0;
    } else if (value === ')' || value === '}') functions -= open.pop() ? 1 : 0;
    called = type === 'func';
    signs = type === 'operator' && /^[-+@]$/.test(value) ? signs + 1 : type === 'whitespace' ? signs : 0;
    if (functions > deepest.functions || open.length + signs > deepest.brackets) return true;
  }
  return false;
}
