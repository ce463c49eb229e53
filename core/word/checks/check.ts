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

const longest = 40;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A piece of the document for a sentence: one line, not long. */
export function excerpt(text: string): string {
  const line = oneLine(text);
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut}…`;
}

/** Excerpts of two texts that both show where they begin to differ. */
export function differing(one: string, other: string): [string, string] {
  const lines = [oneLine(one), oneLine(other)] as const;
  if (lines.every((line) => line.length <= longest)) return [...lines];
  let same = 0;
  while (same < lines[0].length && lines[0][same] === lines[1][same]) same++;
  const from = lines[0].lastIndexOf(' ', Math.max(0, same - longest / 4)) + 1;
  const part = (line: string): string => `${from > 0 ? '…' : ''}${excerpt(line.slice(from))}`;
  return [part(lines[0]), part(lines[1])];
}
