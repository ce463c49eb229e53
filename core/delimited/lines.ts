/** The text of a field in quotes, and where it ends; null where the quotes do not hold a whole field. */
function quotedField(text: string, start: number, delimiter: string): { field: string; end: number } | null {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    const next = text[at + 1];
    if (next === '"') continue;
    if (next !== undefined && next !== delimiter && next !== '\n') return null;
    return { field: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return null;
}

/**
 * Delimited text as rows of fields (RFC 4180, with any one sign between the fields and any line break). A field in quotes
 * may hold delimiters, line breaks and doubled quotes; quotes that do not hold a whole field are part of its text.
 */
export function readDelimited(text: string, delimiter: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const quoted = source[at] === '"' ? quotedField(source, at, delimiter) : null;
    let end = quoted?.end ?? at;
    if (!quoted) while (end < source.length && source[end] !== delimiter && source[end] !== '\n') end++;
    rows.at(-1)!.push(quoted?.field ?? source.slice(at, end));
    if (end >= source.length) return rows;
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
}

/** Signs that stand between fields, the rarest in plain text first: where two would do, it is the rarer one. */
const candidates = ['\t', ';', '|', ',', '\u060c'] as const;
const sampleLength = 20_000;

/** How many of the lines have as many fields as most of them, from 0 to 1; 0 when that is one field. */
function agreement(lines: string, delimiter: string): number {
  const counts = new Map<number, number>();
  const rows = readDelimited(lines, delimiter).filter((row) => row.some((field) => field.trim() !== ''));
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual, often] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  return usual > 1 ? often / rows.length : 0;
}

/** The sign that stands between the fields: the one by which the lines agree best on how many they have. */
export function detectDelimiter(text: string): string {
  const sample = text.slice(0, sampleLength);
  const lines = text.length > sampleLength ? sample.slice(0, sample.search(/[\r\n][^\r\n]*$/)) : sample;
  let [best, most] = [',', 0];
  for (const sign of candidates) {
    const agreed = agreement(lines, sign);
    if (agreed > most) [best, most] = [sign, agreed];
  }
  // Words have spaces between them in every list, so only where nothing else does.
  return most < 0.5 && agreement(lines, ' ') === 1 ? ' ' : best;
}
