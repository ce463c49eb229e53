import { tokensOf } from './tokens.ts';
import type { FunctionDefinition } from './definition.ts';
import { functionNamed } from './functions/index.ts';
import { parseFormula, type Node } from './parse.ts';
import { prefixes } from './tree.ts';
import type { Trouble } from './trouble.ts';

/** What is wrong with so many arguments for a function; `null` when it takes them. */
export function countTrouble(definition: FunctionDefinition, count: number): Trouble | null {
  const { name, least, most, group, parameters } = definition;
  const complete = count <= parameters.length || (count - parameters.length) % group === 0;
  if (count >= least && count <= most && complete) return null;
  return { kind: 'arguments', name, least, ...(most === Infinity ? {} : { most }) };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/**
 * Why a typed formula cannot be put into a cell: it makes no sense, or a function in it has too few or too many
 * arguments. Names that nobody knows are no reason: they may come to be known.
 */
export function typingTrouble(formula: string): Trouble | null {
  const parsed = parseFormula(formula);
  if ('trouble' in parsed) return separatorTrouble(formula) ?? parsed.trouble;
  const waiting: Node[] = [parsed.tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'CallExpression') {
      const callee = node.callee as { name?: string; value?: unknown };
      const name = callee.name ?? (typeof callee.value === 'string' ? callee.value : '');
      const definition = functionNamed(name.replace(prefixes, ''));
      const trouble = definition ? countTrouble(definition, node.arguments.length) : null;
      if (trouble) return trouble;
    }
    for (const part of Object.values(node) as unknown[])
      for (const each of Array.isArray(part) ? (part as unknown[]).flat() : [part])
        if (isNode(each)) waiting.push(each);
  }
  return null;
}

/** Where a semicolon parts the arguments, as some computers are set to; in braces it parts lines. */
function separatorTrouble(formula: string): Trouble | null {
  let at = 0;
  let braces = 0;
  for (const { value } of tokensOf(formula.replace(/^\s*=/, ''))) {
    braces += value === '{' ? 1 : value === '}' ? -1 : 0;
    if (braces === 0 && value.startsWith(';')) return { kind: 'separator', at };
    at += value.length;
  }
  return null;
}
