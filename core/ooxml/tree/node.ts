import { decodeText, encodeAttribute, encodeText } from './escape.ts';

/** What stands between tags: an element, or raw text, comments, CDATA and processing instructions as written. */
export type XmlContent = XmlNode | string;

interface Attribute {
  /** White space before the name, as written. */
  readonly lead: string;
  readonly name: string;
  /** `=` with the white space round it, the quotes, and the value between them, as written. */
  readonly rest: string;
}

const attributePattern = /(\s+)([^\s=/>]+)(\s*=\s*(?:"[^"]*"|'[^']*'))/gy;

const valueOf = ({ rest }: Attribute): string => decodeText(rest.slice(rest.search(/["']/) + 1, -1));

/**
 * An element of a lossless tree. It is never changed: what makes a change gives back another element, which shares
 * everything else. `open` and `close` are its tags as written; `close` is empty when the element closes itself.
 */
export class XmlNode {
  readonly name: string;
  readonly open: string;
  readonly close: string;
  readonly children: readonly XmlContent[];
  #attributes: readonly Attribute[] | null = null;

  constructor(name: string, open: string, close: string, children: readonly XmlContent[]) {
    this.name = name;
    this.open = open;
    this.close = close;
    this.children = children;
  }

  /** The name without prefix. */
  get local(): string {
    return this.name.slice(this.name.indexOf(':') + 1);
  }

  /** The prefix with its colon, or nothing. */
  get prefix(): string {
    return this.name.slice(0, this.name.indexOf(':') + 1);
  }

  #read(): readonly Attribute[] {
    if (this.#attributes) return this.#attributes;
    const found: Attribute[] = [];
    attributePattern.lastIndex = this.name.length + 1;
    for (let match; (match = attributePattern.exec(this.open));)
      found.push({ lead: match[1]!, name: match[2]!, rest: match[3]! });
    this.#attributes = found;
    return found;
  }

  /** An attribute's value by its name as written, prefix included. */
  get(name: string): string | undefined {
    const found = this.#read().find((each) => each.name === name);
    return found && valueOf(found);
  }

  get attributes(): readonly (readonly [name: string, value: string])[] {
    return this.#read().map((each) => [each.name, valueOf(each)] as const);
  }

  /** The same element with this attribute; `null` or `undefined` takes it away. A new one comes last. */
  with(name: string, value: string | number | null | undefined): XmlNode {
    const before = this.#read();
    const at = before.findIndex((each) => each.name === name);
    if (value === null || value === undefined)
      return at < 0
        ? this
        : this.#tagged(
            before.filter((_, index) => index !== at),
            this.#tail(before),
          );
    const rest = `="${encodeAttribute(String(value))}"`;
    if (at < 0) return this.#tagged([...before, { lead: ' ', name, rest }], this.#tail(before));
    if (valueOf(before[at]!) === String(value)) return this;
    return this.#tagged(before.with(at, { ...before[at]!, rest }), this.#tail(before));
  }

  /** The same element with several attributes. */
  withAll(attributes: Readonly<Record<string, string | number | null | undefined>>): XmlNode {
    return Object.entries(attributes).reduce<XmlNode>((node, [name, value]) => node.with(name, value), this);
  }

  #tail(attributes: readonly Attribute[]): string {
    const length = attributes.reduce(
      (sum, { lead, name, rest }) => sum + lead.length + name.length + rest.length,
      1 + this.name.length,
    );
    return this.open.slice(length);
  }

  #tagged(attributes: readonly Attribute[], tail: string): XmlNode {
    const written = attributes.map(({ lead, name, rest }) => lead + name + rest).join('');
    return new XmlNode(this.name, `<${this.name}${written}${tail}`, this.close, this.children);
  }

  /** The same element with other content; the same object when nothing differs. */
  containing(children: readonly XmlContent[]): XmlNode {
    if (children.length === this.children.length && children.every((each, at) => each === this.children[at]))
      return this;
    if (this.close !== '' || children.length === 0)
      return new XmlNode(this.name, this.open, this.close, children);
    return new XmlNode(this.name, this.open.replace(/\s*\/>$/, '>'), `</${this.name}>`, children);
  }

  /** The element as written. */
  print(): string {
    const pieces: string[] = [];
    printInto(this, pieces);
    return pieces.join('');
  }
}

function printInto(node: XmlNode, pieces: string[]): void {
  pieces.push(node.open);
  for (const child of node.children)
    if (typeof child === 'string') pieces.push(child);
    else printInto(child, pieces);
  pieces.push(node.close);
}

/** A new element. Attributes that are `null` or `undefined` are left out. */
export function xmlNode(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>> = {},
  children: readonly XmlContent[] = [],
): XmlNode {
  let written = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== null && value !== undefined) written += ` ${key}="${encodeAttribute(String(value))}"`;
  }
  return children.length === 0
    ? new XmlNode(name, `${written}/>`, '', [])
    : new XmlNode(name, `${written}>`, `</${name}>`, children);
}

/** A new element that holds text; white space at its ends is kept. */
export const xmlText = (
  name: string,
  text: string,
  attributes: Readonly<Record<string, string | number | null | undefined>> = {},
): XmlNode =>
  xmlNode(
    name,
    { ...attributes, ...(/^\s|\s$|\n/.test(text) ? { 'xml:space': 'preserve' } : {}) },
    text === '' ? [] : [encodeText(text)],
  );
