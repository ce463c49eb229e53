import { expect } from 'vitest';
import { runCheck, type CheckCall, type Finding, type Verdict } from '../../../core/exercise/index.ts';
import { excelGrader, readExcel } from '../../../core/excel/index.ts';
import { languages } from '../../../core/language/index.ts';
import { allMessages, type Messages } from '../../../renderer/i18n/messages.ts';

/**
 * Runs one check as the grader does, and makes sure that whatever it says has words in every language.
 */
export function judge(
  check: string,
  options: Record<string, unknown>,
  now: Uint8Array,
  before: Uint8Array,
  others: readonly CheckCall[] = [],
): Verdict {
  const verdict = runCheck(excelGrader, { check, ...options }, readExcel(now), readExcel(before), others);
  if (verdict) expectWords(verdict);
  return verdict;
}

export function textAt(path: string, language: (typeof languages)[number]): unknown {
  return `feedback.${path}`
    .split('.')
    .reduce<unknown>(
      (part, key) => (typeof part === 'object' ? (part as Messages | undefined)?.[key] : undefined),
      allMessages[language],
    );
}

function expectWords({ code, values }: Finding): void {
  for (const language of languages) {
    const sentence = textAt(code, language);
    expect(sentence, `${code} in ${language}`).toBeTypeOf('string');
    const needed = [...(sentence as string).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(['name', ...Object.keys(values)], `${code} in ${language}`).toEqual(
      expect.arrayContaining(needed),
    );
    for (const value of Object.values(values))
      if (typeof value === 'string' && value.startsWith('term.'))
        expect(textAt(value, language), `${value} in ${language}`).toBeTypeOf('string');
  }
}

/** A verdict as a line: `right`, or the code with its values. */
export const said = (verdict: Verdict): string =>
  verdict === null ? 'right' : `${verdict.code.slice('excel.'.length)} ${valuesOf(verdict)}`.trim();

const valuesOf = ({ values }: Finding): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
