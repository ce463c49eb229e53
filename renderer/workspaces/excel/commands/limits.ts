import { z } from 'zod';
import { isFormula, readTyped, storedFormula } from '../../../../core/formula/index.ts';
import { thisYearOf } from '../engine/content.ts';
import type { Limit } from '../engine/data/conditional-rules.ts';
import type { Bench } from './command.ts';

/** A limit as one types it: a number, a text, a date, a formula that begins with =. */
export const limit = z.union([z.number(), z.string().trim().min(1)]);

/** What a typed limit means. */
export function limitOf({ document }: Pick<Bench, 'document'>, typed: number | string): Limit {
  if (typeof typed === 'number') return typed;
  const { content } = readTyped(typed, {
    thisYear: thisYearOf(document),
    date1904: document.book.date1904,
  });
  if (content === null) return typed;
  if (isFormula(content)) return content.formula.startsWith('=') ? content.formula : `=${content.formula}`;
  return typeof content === 'object' ? typed : content;
}

/** A limit in a rule: a number, or a formula. Null for a text, which is neither. */
export function limitNumber(bench: Pick<Bench, 'document'>, typed: number | string): string | null {
  const meant = limitOf(bench, typed);
  if (typeof meant === 'number') return String(meant);
  return typeof meant === 'string' && meant.startsWith('=') ? storedFormula(meant) : null;
}
