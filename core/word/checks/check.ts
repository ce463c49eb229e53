import type { z } from 'zod';
import type { Check, Finding, Verdict } from '../../exercise/index.ts';
import type { WordDocument } from '../model.ts';
import type { WordPlace } from '../place.ts';

/** A check over a Word document; its options are parsed before it runs. */
export function wordCheck<Options extends z.ZodType>(
  options: Options,
  run: (model: WordDocument, options: z.output<Options>, starter: WordDocument) => Verdict,
): Check<WordDocument> {
  return { options: options as unknown as z.ZodType<never>, run };
}

/** What a check has to say. Values that begin with `term.` are words that the interface translates. */
export const found = (code: string, values: Finding['values'], place?: WordPlace): Finding => ({
  code: `word.${code}`,
  values,
  ...(place && { place: { ...place } }),
});

const longest = 40;

/** A piece of the document for a sentence: one line, not long. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut}…`;
}
