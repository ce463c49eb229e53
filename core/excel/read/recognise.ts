import { UnreadableFile } from '../../ooxml/index.ts';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

function holds(bytes: Uint8Array, wanted: readonly number[], within = bytes.length): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0 && at < within; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

const inUtf16 = (text: string): number[] => ascii(text).flatMap((byte) => [byte, 0]);

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An OLE file that holds a stream of the old format ([MS-XLS] §2.1.2), and is not a protected new one. */
const isOldWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, oleSignature) &&
  !holds(bytes, inUtf16('EncryptedPackage')) &&
  (holds(bytes, inUtf16('Workbook')) || holds(bytes, [...inUtf16('Book'), 0, 0]));

/** An OpenDocument file says what it is in its first entry (OpenDocument 1.3 part 2 §3.3). */
const isOpenDocument = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x50, 0x4b]) &&
  holds(bytes, ascii('application/vnd.oasis.opendocument.spreadsheet'), 120);

/** How much of a text is looked at. */
const sample = 4096;

/** Lines of text with separators between: what .csv and .txt files are. */
function isPlainTable(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, sample);
  const utf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  if (start.length === 0 || (!utf16 && start.includes(0))) return false;
  if (startsWith(start, [0x50, 0x4b]) || startsWith(start, oleSignature) || start[0] === 0x3c) return false;
  return [...',;\t'].some((separator) => start.includes(separator.charCodeAt(0))) && start.includes(10);
}

/** Throws `UnreadableFile` with a code of its own for tables in other formats, so that a sentence can help. */
export function refuseOtherTables(bytes: Uint8Array): void {
  if (isOldWorkbook(bytes)) throw new UnreadableFile('file-is-xls', 'a workbook of the old format');
  if (isOpenDocument(bytes)) throw new UnreadableFile('file-is-ods', 'an OpenDocument spreadsheet');
  if (isPlainTable(bytes)) throw new UnreadableFile('file-is-csv', 'a table as plain text');
}
