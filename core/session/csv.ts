/** What a spreadsheet would take for a formula is kept text by an apostrophe before it. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

export type CsvCell = string | number | null;

function cellText(value: CsvCell): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const plain = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Comma-separated values (RFC 4180) that begin with the byte order mark, by which Excel knows UTF-8. */
export const csvOf = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;

/** Names that Windows keeps for devices. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name without its ending, made of parts, that every system takes: `مختبر النور, 2026-11-24, الحضور`. */
export function fileNameOf(parts: readonly string[]): string {
  const name = parts
    .map((part) =>
      part
        .replace(/[\\/:*?"<>|\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[\s.]+|[\s.]+$/g, ''),
    )
    .filter((part) => part !== '')
    .map((part) => [...part].slice(0, 60).join('').trim())
    .join(', ');
  const trimmed = name.replace(/[\s.,]+$/, '');
  return trimmed === '' || device.test(trimmed) ? `Mashq ${trimmed}`.trim() : trimmed;
}
