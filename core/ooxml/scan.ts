import { decodeXml } from './decode.ts';
import { limits } from './limits.ts';
import { Namespaces } from './namespaces.ts';
import { UnreadableFile } from './unreadable.ts';
import type { XmlListener } from './xml.ts';

const damaged = (what: string): UnreadableFile => new UnreadableFile('file-damaged', what);

const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }),
);
/** Letters between `&` and `;`, with one of the two: as many as the longest number has. */
const longestReference = 13;

/** Characters that XML 1.0 has (§2.2). */
const isCharacter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

function referenced(name: string): string {
  const known = entities.get(name);
  if (known !== undefined) return known;
  const code = /^#x[0-9a-f]{1,6}$/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : /^#\d{1,7}$/.test(name)
      ? Number(name.slice(1))
      : -1;
  if (code >= 0 && isCharacter(code)) return String.fromCodePoint(code);
  throw damaged(`&${name};`);
}

/** A text with its references replaced. */
function plain(text: string): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let done = 0;
  let whole = '';
  for (; at >= 0; at = text.indexOf('&', done)) {
    const end = text.indexOf(';', at);
    if (end < 0 || end - at > longestReference) throw damaged('& without ;');
    whole += text.slice(done, at) + referenced(text.slice(at + 1, end));
    done = end + 1;
  }
  return whole + text.slice(done);
}

/** Most elements of a sheet have none. */
const noAttributes: Record<string, string> = Object.freeze({});

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13;
const [less, equals, slash, greater, exclamation, question] = [60, 61, 47, 62, 33, 63];
const [quote, apostrophe, ampersand, tab, newline] = [34, 39, 38, 9, 10];

/** Whether `word` stands in the text at a place. */
function stands(word: string, text: string, at: number): boolean {
  for (let letter = 0; letter < word.length; letter++)
    if (text.charCodeAt(at + letter) !== word.charCodeAt(letter)) return false;
  return true;
}

/** One pass over a part. Positions are UTF-16 units of `text`. */
class Scanner {
  private readonly namespaces = new Namespaces();
  /** Names of the open elements, as the file writes them, and as we do. */
  private readonly open: string[] = [];
  private readonly names: string[] = [];
  private elements = 0;
  private rooted = false;

  constructor(
    private readonly text: string,
    private readonly listener: XmlListener,
  ) {}

  scan(): void {
    const { text } = this;
    let at = 0;
    for (;;) {
      const tag = text.charCodeAt(at) === less ? at : text.indexOf('<', at);
      if (tag !== at) this.between(at, tag < 0 ? text.length : tag);
      if (tag < 0) break;
      const next = text.charCodeAt(tag + 1);
      if (next === slash) at = this.close(tag);
      else if (next === exclamation || next === question) at = this.special(tag);
      else at = this.start(tag);
    }
    if (this.open.length > 0) throw damaged(`no end of ${this.open.at(-1)!.slice(0, 40)}`);
    if (!this.rooted) throw damaged('a part without a root element');
  }

  private between(from: number, to: number): void {
    const text = this.text.slice(from, to);
    if (this.open.length > 0) this.listener.text(plain(text));
    else if (text.trim() !== '') throw damaged('text outside of the root element');
  }

  /** Comments and instructions are passed over; a DOCTYPE is refused. */
  private special(tag: number): number {
    const { text } = this;
    const after = (mark: string, from: number): number => {
      const end = text.indexOf(mark, from);
      if (end < 0) throw damaged(`no ${mark}`);
      return end + mark.length;
    };
    if (text.startsWith('<?', tag)) return after('?>', tag + 2);
    if (text.startsWith('<!--', tag)) return after('-->', tag + 4);
    if (text.startsWith('<![CDATA[', tag) && this.open.length > 0) {
      const end = after(']]>', tag + 9);
      this.listener.text(text.slice(tag + 9, end - 3));
      return end;
    }
    if (/^<!doctype/i.test(text.slice(tag, tag + 9))) throw new UnreadableFile('file-refused', 'a DOCTYPE');
    throw damaged('a mark that is none');
  }

  private close(tag: number): number {
    const name = this.open[this.open.length - 1];
    if (name !== undefined) {
      const end = tag + 2 + name.length;
      if (this.text.charCodeAt(end) === greater && stands(name, this.text, tag + 2)) {
        this.leave();
        return end + 1;
      }
    }
    const end = this.text.indexOf('>', tag);
    if (end < 0 || name === undefined) throw damaged('an end without a start');
    const stated = this.text.slice(tag + 2, end);
    if (stated !== name && stated.trimEnd() !== name) throw damaged(`</${stated.slice(0, 40)}> ends ${name}`);
    this.leave();
    return end + 1;
  }

  private leave(): void {
    const depth = this.open.length - 1;
    this.listener.close(this.names.pop()!, depth);
    this.namespaces.leave(depth);
    this.open.pop();
  }

  private start(tag: number): number {
    const { text, open } = this;
    let at = tag + 1;
    let code = text.charCodeAt(at);
    while (code !== greater && code !== slash && !isSpace(code)) {
      if (!(code > 32) || code === equals || code === quote || code === apostrophe || code === 60)
        throw damaged('an element without a name');
      code = text.charCodeAt(++at);
    }
    if (at === tag + 1) throw damaged('an element without a name');
    const name = text.slice(tag + 1, at);
    let attributes = noAttributes;
    let prefixed = false;
    while (isSpace(code)) {
      while (isSpace(code)) code = text.charCodeAt(++at);
      if (code === greater || code === slash) break;
      const begin = at;
      while (code > 32 && code !== equals && code !== greater && code !== slash) code = text.charCodeAt(++at);
      const attribute = text.slice(begin, at);
      while (isSpace(code)) code = text.charCodeAt(++at);
      if (code !== equals || attribute === '') throw damaged(`an attribute of ${name.slice(0, 40)}`);
      do code = text.charCodeAt(++at);
      while (isSpace(code));
      if (code !== quote && code !== apostrophe) throw damaged(`an attribute of ${name.slice(0, 40)}`);
      const [from, mark] = [at + 1, code];
      let usual = true;
      while ((code = text.charCodeAt(++at)) !== mark) {
        if (code === less || code === ampersand || code === tab || code === newline) usual = false;
        else if (!(code >= 0)) throw damaged(`an attribute of ${name.slice(0, 40)}`);
      }
      prefixed ||= attribute.length > 2 && (attribute === 'xmlns' || attribute.includes(':'));
      const stated = text.slice(from, at);
      if (attributes === noAttributes) attributes = {};
      attributes[attribute] = usual ? stated : attributeValue(stated);
      code = text.charCodeAt(++at);
    }
    const empty = code === slash;
    if (empty) code = text.charCodeAt(++at);
    if (code !== greater) throw damaged(`a tag of ${name.slice(0, 40)}`);
    if (this.rooted && open.length === 0) throw damaged('two root elements');
    this.enter(name, attributes, prefixed);
    if (empty) this.leave();
    return at + 1;
  }

  private enter(name: string, attributes: Record<string, string>, prefixed: boolean): void {
    const depth = this.open.length;
    if (depth >= limits.depth) throw new UnreadableFile('file-refused', `elements ${depth} deep`);
    if (++this.elements > limits.elements)
      throw new UnreadableFile('file-too-big', `${this.elements} elements`);
    this.rooted = true;
    this.open.push(name);
    if (prefixed) this.namespaces.enter(attributes, depth);
    const ours = this.namespaces.name(name);
    this.names.push(ours);
    this.listener.open(ours, prefixed ? this.namespaces.attributes(attributes) : attributes, depth);
  }
}

function attributeValue(stated: string): string {
  if (stated.includes('<')) throw damaged('< in an attribute');
  return plain(stated.replace(/[\t\n]/g, ' '));
}

/**
 * Hears a part as `readXml` does, in about a third of the time: for parts with hundreds of thousands of elements, such
 * as sheets. It takes every well-formed part; what it lets pass that XML would not, such as a letter that no name may
 * have, does no harm here. Throws `UnreadableFile`.
 */
export function scanXml(bytes: Uint8Array, listener: XmlListener): void {
  const text = decodeXml(bytes);
  // Line ends are one character to every reader (§2.11).
  new Scanner(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, listener).scan();
}
