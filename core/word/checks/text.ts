import { differing, excerpt, type Finding } from '../../exercise/index.ts';
import { comparableText, type Overlook } from '../../language/index.ts';
import type { Paragraph, WordDocument } from '../model.ts';
import { found, wordCheck } from './check.ts';
import { textOptions } from './options.ts';
import { comparableOf, judgeTarget } from './target.ts';

const overlooks = {
  exact: {},
  case: { case: true, typing: true },
  whitespace: { whitespace: true, typing: true },
  loose: { case: true, whitespace: true, marks: true, typing: true },
} as const satisfies Record<string, Overlook>;

const equal = (one: string, other: string, overlook: Overlook): boolean =>
  comparableText(one, overlook) === comparableText(other, overlook);

/** Near misses: what has to be overlooked as well to make the texts equal. */
const slips: readonly [code: string, Overlook][] = [
  ['text.spaces', { whitespace: true }],
  ['text.case', { case: true }],
  ['text.marks', { marks: true }],
  ['text.almost', { case: true, whitespace: true, marks: true, typing: true }],
];

function difference(model: WordDocument, paragraph: Paragraph, is: string, overlook: Overlook): Finding {
  const place = { paragraph: paragraph.index };
  const [now, expected] = differing(paragraph.text, is);
  const values = { found: now, expected };
  if (paragraph.text.trim() === '') return found('text.empty', { expected: excerpt(is) }, place);
  for (const [code, also] of slips)
    if (equal(paragraph.text, is, { ...overlook, ...also })) return found(code, values, place);
  const wanted = comparableText(is);
  if (wanted !== '' && comparableOf(model, paragraph).includes(wanted))
    return found('text.more', values, place);
  const elsewhere = model.paragraphs.find(
    (each) => comparableOf(model, each) === wanted && equal(each.text, is, overlook),
  );
  return wanted !== '' && elsewhere
    ? found('text.elsewhere', { expected: excerpt(is) }, { paragraph: elsewhere.index })
    : found('text.other', values, place);
}

/** A paragraph's text, tracked changes applied (`w:t`, ECMA-376 Part 1 §17.3.3.31). */
export const text = wordCheck(textOptions, (model, { at, is, compare }, starter) =>
  judgeTarget(model, starter, at, ({ paragraphs: [paragraph] }) =>
    !paragraph || equal(paragraph.text, is, overlooks[compare])
      ? null
      : difference(model, paragraph, is, overlooks[compare]),
  ),
);
