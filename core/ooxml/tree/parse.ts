import { decodeXml } from '../decode.ts';
import { limits } from '../limits.ts';
import { UnreadableFile } from '../unreadable.ts';
import { XmlNode, type XmlContent } from './node.ts';

const damaged = (what: string): UnreadableFile => new UnreadableFile('file-damaged', what);

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;
const slash = 47;
const more = 62;

/** Where a name that begins at `from` ends. */
function endOfName(text: string, from: number): number {
  let at = from;
  for (let code; at < text.length && (code = text.charCodeAt(at)) !== more && code !== slash; at++)
    if (isSpace(code) || code === 61 || code === 60) break;
  if (at === from) throw damaged('a tag without a name');
  return at;
}

/** Where the tag that has its name end at `from` ends, after `>`. Attributes are checked, not kept. */
function endOfTag(text: string, from: number): number {
  let at = from;
  for (;;) {
    const before = at;
    while (isSpace(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    if (code === more) return at + 1;
    if (code === slash && text.charCodeAt(at + 1) === more) return at + 2;
    if (at === before || Number.isNaN(code)) throw damaged('a tag that is not closed');
    at = endOfName(text, at);
    while (isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== 61) throw damaged('an attribute without a value');
    at++;
    while (isSpace(text.charCodeAt(at))) at++;
    const quote = text[at];
    if (quote !== '"' && quote !== "'") throw damaged('an attribute without quotes');
    const end = text.indexOf(quote, at + 1);
    if (end < 0) throw damaged('an attribute that is not closed');
    at = end + 1;
  }
}

/** Where markup that is no tag (a comment, CDATA, a processing instruction) ends. */
function endOfOther(text: string, at: number): number {
  const [begin, end] = text.startsWith('<!--', at)
    ? (['<!--', '-->'] as const)
    : text.startsWith('<![CDATA[', at)
      ? (['<![CDATA[', ']]>'] as const)
      : (['<?', '?>'] as const);
  if (!text.startsWith(begin, at))
    throw new UnreadableFile('file-refused', 'a DOCTYPE or another declaration');
  const found = text.indexOf(end, at + begin.length);
  if (found < 0) throw damaged('markup that is not closed');
  return found + end.length;
}

interface Open {
  name: string;
  tag: string;
  children: XmlContent[];
}

class Builder {
  readonly open: Open[] = [];
  readonly outside: [before: string[], after: string[]] = [[], []];
  root: XmlNode | null = null;
  #count = 0;

  raw(text: string): void {
    if (text === '') return;
    const parent = this.open.at(-1);
    if (parent) parent.children.push(text);
    else if (text.startsWith('<!--') || text.startsWith('<?') || text.trim() === '' || text === '\uFEFF')
      this.outside[this.root ? 1 : 0].push(text);
    else throw damaged('text outside the root element');
  }

  begin(name: string, tag: string): void {
    if (++this.#count > limits.elements) throw new UnreadableFile('file-too-big', `${this.#count} elements`);
    if (this.open.length >= limits.depth) throw new UnreadableFile('file-refused', 'elements too deep');
    this.open.push({ name, tag, children: [] });
    if (tag.endsWith('/>')) this.end(name, '');
  }

  end(name: string, close: string): void {
    const ended = this.open.pop();
    if (!ended || ended.name !== name) throw damaged(`</${name}> closes nothing`);
    const node = new XmlNode(name, ended.tag, close, ended.children);
    const parent = this.open.at(-1);
    if (parent) parent.children.push(node);
    else if (this.root) throw damaged('two root elements');
    else this.root = node;
  }
}

/** A part as a tree: what stands before its root element, the root, and what stands after. */
export class XmlDocument {
  readonly before: string;
  readonly root: XmlNode;
  readonly after: string;

  constructor(before: string, root: XmlNode, after: string) {
    this.before = before;
    this.root = root;
    this.after = after;
  }

  /** The same document with another root; the same object for the same root. */
  with(root: XmlNode): XmlDocument {
    return root === this.root ? this : new XmlDocument(this.before, root, this.after);
  }

  print(): string {
    return this.before + this.root.print() + this.after;
  }
}

/** Reads XML so that `print` gives back the very text. Throws `UnreadableFile`. */
export function parseXml(text: string): XmlDocument {
  const builder = new Builder();
  let at = 0;
  while (at < text.length) {
    const tag = text.indexOf('<', at);
    if (tag < 0) {
      builder.raw(text.slice(at));
      break;
    }
    builder.raw(text.slice(at, tag));
    const next = text[tag + 1];
    if (next === '!' || next === '?') {
      at = endOfOther(text, tag);
      builder.raw(text.slice(tag, at));
    } else if (next === '/') {
      at = text.indexOf('>', tag) + 1;
      if (at === 0) throw damaged('a closing tag that is not closed');
      const close = text.slice(tag, at);
      builder.end(close.slice(2, -1).trimEnd(), close);
    } else {
      const nameEnd = endOfName(text, tag + 1);
      at = endOfTag(text, nameEnd);
      builder.begin(text.slice(tag + 1, nameEnd), text.slice(tag, at));
    }
  }
  if (!builder.root || builder.open.length > 0) throw damaged('a part that is cut off');
  return new XmlDocument(builder.outside[0].join(''), builder.root, builder.outside[1].join(''));
}

/** The text of a part, and the declaration corrected to the UTF-8 in which parts are written back. */
export const xmlOf = (bytes: Uint8Array): string =>
  decodeXml(bytes).replace(/^(<\?xml[^>]*encoding\s*=\s*["'])utf-16(le|be)?(["'])/i, '$1UTF-8$3');
