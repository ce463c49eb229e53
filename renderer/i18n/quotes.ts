const quoted = (value: string) => ({ en: `“\u2068{${value}}\u2069”`, ar: `«\u2068{${value}}\u2069»` });

/**
 * Values of a sentence in the quotation marks of its language. The isolates keep words of the other
 * direction from mixing with the sentence.
 */
export const inQuotes = {
  found: quoted('found'),
  expected: quoted('expected'),
  what: quoted('what'),
  words: quoted('words'),
} as const;
