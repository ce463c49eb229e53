import type { DateRules } from '../formula/index.ts';
import { detectHeader, filledRows, typeColumns, widthOf, type TextTable, type Typing } from './columns.ts';
import { detectDelimiter, readDelimited } from './lines.ts';
import { detectOrigin, textTrouble, type Decode, type Origin, type TextTrouble } from './origin.ts';

export { typings, type ColumnKind, type FieldValue, type TextTable, type Typing } from './columns.ts';
export { detectDelimiter, readDelimited } from './lines.ts';
export { detectOrigin, origins, textTrouble, type Decode, type Origin, type TextTrouble } from './origin.ts';

/** How a text file is read. */
export interface TextChoices {
  readonly origin: Origin;
  /** The one sign between fields. */
  readonly delimiter: string;
  readonly typing: Typing;
  /** The first row says what the columns are called. */
  readonly header: boolean;
}

/** More cells than this are too many for a sheet that somebody works in. */
const mostCells = 200_000;

export type ReadText =
  | { readonly ok: true; readonly choices: TextChoices; readonly table: TextTable }
  | { readonly ok: false; readonly why: TextTrouble };

/** A text file as a table. What is not chosen is told from the file itself. */
export function readTextFile(
  bytes: Uint8Array,
  { decode, dates }: { decode: Decode; dates: DateRules },
  chosen: Partial<TextChoices> = {},
): ReadText {
  const trouble = textTrouble(bytes);
  if (trouble) return { ok: false, why: trouble };
  const origin = chosen.origin ?? detectOrigin(bytes);
  const text = decode(bytes, origin).replace(/^\uFEFF/, '');
  const delimiter = chosen.delimiter ?? detectDelimiter(text);
  const rows = filledRows(readDelimited(text, delimiter));
  if (rows.length === 0) return { ok: false, why: 'text-empty' };
  if (rows.length * widthOf(rows) > mostCells) return { ok: false, why: 'text-large' };
  const header = chosen.header ?? detectHeader(rows, dates);
  const typing = chosen.typing ?? 'first-rows';
  return {
    ok: true,
    choices: { origin, delimiter, typing, header },
    table: typeColumns(rows, { header, typing, dates }),
  };
}
