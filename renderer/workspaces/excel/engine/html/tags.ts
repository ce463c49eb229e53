/** A piece of HTML: text, or a tag with its attributes. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'open' | 'close'; name: string; attributes: ReadonlyMap<string, string> };

const longestTag = 20_000;
const none: ReadonlyMap<string, string> = new Map();

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  zwnj: '\u200C',
  zwj: '\u200D',
  lrm: '\u200E',
  rlm: '\u200F',
  ndash: '–',
  mdash: '—',
};

/** Text with its entities as the signs that they stand for. */
export const decoded = (text: string): string =>
  text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff)
      ? String.fromCodePoint(code)
      : '';
  });

function attributesOf(text: string): ReadonlyMap<string, string> {
  if (!text.includes('=')) return none;
  const found = new Map<string, string>();
  for (const [, name, double, single, bare] of text.matchAll(
    /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g,
  ))
    found.set(name!.toLowerCase(), decoded(double ?? single ?? bare ?? ''));
  return found;
}

/** Finds where tags end, in one go through the text: signs in quotes do not count, as long as quotes are closed. */
class TagEnds {
  readonly #html: string;
  #quotesClose = true;
  #plain = -1;

  constructor(html: string) {
    this.#html = html;
  }

  #quoted(start: number): number {
    let quote = '';
    for (let at = start; at < this.#html.length && at < start + longestTag; at++) {
      const sign = this.#html[at]!;
      if (quote !== '') quote = sign === quote ? '' : quote;
      else if (sign === '>') return at;
      else if (sign === '"' || sign === "'") quote = sign;
    }
    this.#quotesClose = false;
    return -1;
  }

  /** The end of a tag that begins at `start`; -1 when it does not end. */
  after(start: number): number {
    const end = this.#quotesClose ? this.#quoted(start) : -1;
    if (end >= 0) return end;
    if (this.#plain < start) this.#plain = this.#html.indexOf('>', start);
    if (this.#plain < 0) this.#plain = Infinity;
    return this.#plain - start < longestTag ? this.#plain : -1;
  }
}

/** Takes HTML apart, however it is written. Nothing of it is ever run. */
export function* piecesOf(html: string): Iterable<Piece> {
  const ends = new TagEnds(html);
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) return yield { kind: 'text', text: decoded(html.slice(at)) };
    if (open > at) yield { kind: 'text', text: decoded(html.slice(at, open)) };
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const end = ends.after(open);
    const tag = end < 0 ? null : /^<(\/?)([a-z][\w:-]*)/i.exec(html.slice(open, Math.min(end, open + 100)));
    if (!tag) {
      if (end < 0 || !/^<[!?]/.test(html.slice(open, open + 2))) yield { kind: 'text', text: '<' };
      at = end >= 0 && /^<[!?]/.test(html.slice(open, open + 2)) ? end + 1 : open + 1;
      continue;
    }
    const name = tag[2]!.toLowerCase();
    at = end + 1;
    if (tag[1] === '/') {
      yield { kind: 'close', name, attributes: none };
      continue;
    }
    yield { kind: 'open', name, attributes: attributesOf(html.slice(open + tag[0].length, end)) };
    if (name !== 'script' && name !== 'style') continue;
    const closing = new RegExp(`</${name}`, 'gi');
    closing.lastIndex = at;
    const close = closing.exec(html)?.index ?? html.length;
    if (name === 'style') yield { kind: 'text', text: html.slice(at, close) };
    at = close;
  }
}
