import type { z } from 'zod';
import type { Check, CheckCall, Finding, Verdict } from '../../exercise/index.ts';
import type { WordDocument } from '../model.ts';
import type { WordPlace } from '../place.ts';

/** A check over a Word document; its options are parsed before it runs. */
export function wordCheck<Options extends z.ZodType>(
  options: Options,
  run: (
    model: WordDocument,
    options: z.output<Options>,
    starter: WordDocument,
    others: readonly CheckCall[],
  ) => Verdict,
): Check<WordDocument> {
  return { options, run };
}

/** What a check has to say. Values that begin with `term.` are words that the interface translates. */
export const found = (code: string, values: Finding['values'], place?: WordPlace): Finding => ({
  code: `word.${code}`,
  values,
  ...(place && { place: { ...place } }),
});
