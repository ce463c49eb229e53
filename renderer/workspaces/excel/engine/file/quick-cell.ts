import { decodeText } from '../../../../../core/ooxml/tree/index.ts';
import { untouched, type Cell } from './cells.ts';
import { fromXstring } from './strings.ts';

/** What one cell that is written as Office writes plain ones holds, and where it ends. */
export interface QuickCell {
  cell: Cell;
  end: number;
}

const digit = (code: number): boolean => code >= 48 && code <= 57;

/** A text that stands in its cell, as our own writer and openpyxl write it: `from` behind the cell's tag. */
function inlineText(text: string, from: number): { value: string; end: number } | null {
  let at = from;
  if (text.startsWith('><is><t>', at)) at += 8;
  else if (text.startsWith('><is><t xml:space="preserve">', at)) at += 29;
  else return null;
  const less = text.indexOf('<', at);
  if (!text.startsWith('</t></is></c>', less)) return null;
  return { value: fromXstring(decodeText(text.slice(at, less))), end: less + 13 };
}

/**
 * Reads a cell without a formula, written as `<c r="B7" s="2" t="s"><v>12</v></c>`, `from` the white space before it and
 * `start` its first character. Null when it is written otherwise: then it is read the long way. Most cells of most files
 * are of this kind, and there are very many of them.
 */
export function quickCell(
  text: string,
  from: number,
  start: number,
  string: (index: number) => string,
): QuickCell | null {
  if (!text.startsWith('<c r="', start)) return null;
  let at = start + 6;
  let column = 0;
  for (let code; (code = text.charCodeAt(at)) >= 65 && code <= 90; at++) column = column * 26 + code - 64;
  while (digit(text.charCodeAt(at))) at++;
  if (column === 0 || text.charCodeAt(at) !== 34) return null;
  at++;
  let style = 0;
  if (text.startsWith(' s="', at)) {
    at += 4;
    for (let code; digit((code = text.charCodeAt(at))); at++) style = style * 10 + code - 48;
    if (text.charCodeAt(at) !== 34) return null;
    at++;
  }
  let shared = false;
  if (text.startsWith(' t="s"', at)) {
    shared = true;
    at += 6;
  } else if (text.startsWith(' t="n"', at)) at += 6;
  const made = (value: Cell['value'], end: number): QuickCell => ({
    cell: {
      column: column - 1,
      style,
      value,
      formula: null,
      source: text.slice(from, end),
      touched: untouched,
    },
    end,
  });
  if (text.startsWith(' t="inlineStr"', at)) {
    const inline = inlineText(text, at + 14);
    return inline && made(inline.value, inline.end);
  }
  if (text.startsWith('/>', at)) return made(null, at + 2);
  if (!text.startsWith('><v>', at)) return null;
  const begin = at + 4;
  const less = text.indexOf('<', begin);
  if (less === begin || !text.startsWith('</v></c>', less)) return null;
  const value = Number(text.slice(begin, less));
  if (Number.isNaN(value)) return null;
  return made(shared ? string(value) : value, less + 8);
}
