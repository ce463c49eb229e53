import type { Finding, Verdict } from '../../../core/exercise/index.ts';
import { readWord, wordGrader } from '../../../core/word/index.ts';
import { ordinary } from '../../fixtures/word/literals.ts';

/** Runs one check as the grader does, over documents given as paragraphs. */
export function judge(
  check: string,
  options: Record<string, unknown>,
  now: readonly string[],
  before: readonly string[],
): Verdict {
  const { options: schema, run } = wordGrader.checks[check]!;
  return run(readWord(ordinary(now)), schema.parse(options), readWord(ordinary(before)));
}

/** A verdict as a word: `right`, or the code with its values. */
export const said = (verdict: Verdict): string =>
  verdict === null ? 'right' : `${verdict.code.slice('word.'.length)} ${valuesOf(verdict)}`.trim();

const valuesOf = ({ values }: Finding): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
