import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Kept {
  file: string;
  bytes: Buffer;
}

const filesBelow = (folder: string): Kept[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file: path.relative(folder, file), bytes: readFileSync(file) }));

/** What Chromium keeps of the app itself: its own code, where the names of all pictures stand. */
const isCode = (file: string): boolean => /^browser[\\/](Code Cache|DawnCache|GPUCache)/i.test(file);

/** As text may lie in a file: as UTF-8 and UTF-16, and as JSON writes it. */
const forms = (text: string): Buffer[] => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
  Buffer.from(
    JSON.stringify(text)
      .slice(1, -1)
      .replace(/[^ -~]/g, escapeOf),
  ),
];
const escapeOf = (each: string): string => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Where on the disk one of these texts stands in clear: `file: text`. Names of files count too. */
export function inClear(folder: string, texts: readonly string[]): string[] {
  const kept = filesBelow(folder).filter(({ file }) => !isCode(file));
  return kept.flatMap(({ file, bytes }) =>
    texts
      .filter((text) => file.includes(text) || forms(text).some((form) => bytes.includes(form)))
      .map((text) => `${file}: ${text}`),
  );
}

/** The rows of a CSV file with a byte order mark, without its first line. Throws where the mark is missing. */
export function rowsOfCsv(file: string): string[][] {
  const text = readFileSync(file, 'utf8');
  if (!text.startsWith('\uFEFF')) throw new Error(`${file} has no byte order mark`);
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== '')).slice(1);
}
