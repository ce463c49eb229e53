const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const fromCode = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';

/** Text as written in XML → the text it means (XML 1.0 §4.1, §4.6). An unknown entity stays as it is written. */
export function decodeText(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,10})|(\w+));/g, (whole, hex, decimal, name) => {
    if (hex !== undefined) return fromCode(Number.parseInt(String(hex), 16));
    if (decimal !== undefined) return fromCode(Number(decimal));
    return named[String(name)] ?? whole;
  });
}

/** What XML 1.0 §2.2 does not allow in a document at all, and halves of pairs. */
const forbidden =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text → how it is written between tags. Characters that XML does not know become U+FFFD. */
export const encodeText = (text: string): string =>
  text.replace(forbidden, '\uFFFD').replace(/[&<>\r]/g, (mark) => marks[mark]!);

/** Text → how it is written between double quotes in a tag. */
export const encodeAttribute = (text: string): string =>
  text.replace(forbidden, '\uFFFD').replace(/[&<>"\t\n\r]/g, (mark) => marks[mark]!);
