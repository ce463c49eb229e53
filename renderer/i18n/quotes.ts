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

const leftToRight = (value: string): string => `\u2066{${value}}\u2069`;

/** Names of cells, ranges, rows and columns, and what stands in formulas: left to right inside any sentence. */
export const inCells = {
  cell: leftToRight('cell'),
  found: leftToRight('found'),
  expected: leftToRight('expected'),
  from: leftToRight('from'),
  to: leftToRight('to'),
  line: leftToRight('line'),
  words: leftToRight('words'),
} as const;
