import type { Look } from '../styles/looks.ts';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => marks[mark]!).replaceAll('\n', '<br>');

export interface HtmlCell {
  text: string;
  look: Look;
}

function styleOf({ shown, stated }: Look): string {
  const { font, fill } = shown;
  return [
    font.bold && 'font-weight:bold',
    font.italic && 'font-style:italic',
    font.underline !== 'none' && 'text-decoration:underline',
    font.color !== '#000000' && `color:${font.color}`,
    fill && `background:${fill}`,
    stated.alignment.horizontal === 'center' && 'text-align:center',
  ]
    .filter(Boolean)
    .join(';');
}

/** Cells as a table that other programs understand. */
export function htmlTable(rows: readonly (readonly HtmlCell[])[], rightToLeft: boolean): string {
  const body = rows
    .map((row) => {
      const cells = row.map(({ text, look }) => {
        const style = styleOf(look);
        return `<td${style ? ` style="${style}"` : ''}>${escaped(text)}</td>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('');
  return `<table${rightToLeft ? ' dir="rtl"' : ''}>${body}</table>`;
}

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Cells as lines with tabs between them, as spreadsheets exchange them. */
export const tabbed = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\n');
