import { z } from 'zod';
import { excerpt } from '../../exercise/index.ts';
import { comparableText } from '../../language/index.ts';
import { excelCheck, found } from './check.ts';

const text = z.string().trim().min(1).optional();
const options = z
  .strictObject({
    title: text,
    subject: text,
    author: text,
    keywords: text,
    comments: text,
    category: text,
    company: text,
    manager: text,
  })
  .refine((asked) => Object.values(asked).some((each) => each !== undefined), {
    error: 'at least one property',
  });

const all = ['title', 'subject', 'author', 'keywords', 'comments', 'category', 'company', 'manager'] as const;

/** What a file says about itself (ECMA-376 Part 2 §8; Part 1 §22.2). */
export const properties = excelCheck(options, (model, asked) => {
  for (const name of all) {
    const expected = asked[name];
    const now = model.properties[name];
    if (expected === undefined || comparableText(now) === comparableText(expected)) continue;
    const what = `term.property.${name}`;
    if (now.trim() === '') {
      const other = all.find((each) => comparableText(model.properties[each]) === comparableText(expected));
      return other
        ? found('properties.elsewhere', { what, expected, found: `term.property.${other}` })
        : found('properties.missing', { what, expected });
    }
    return found('properties.other', { what, found: excerpt(now), expected });
  }
  return null;
});
