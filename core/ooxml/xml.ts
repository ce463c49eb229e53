import { SaxesParser } from 'saxes';
import { decodeXml } from './decode.ts';
import { limits } from './limits.ts';
import { Namespaces } from './namespaces.ts';
import { UnreadableFile } from './unreadable.ts';

/** An element as a light tree; names and attributes carry the prefixes of `namespaces.ts`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** What a reader of one part hears, in document order. */
export interface XmlListener {
  /** `depth` is 0 for the root. */
  open(name: string, attributes: Record<string, string>, depth: number): void;
  text(text: string): void;
  close(name: string, depth: number): void;
}

/** Reads a part in one pass. Throws `UnreadableFile` for a DOCTYPE, broken XML, or more than the limits. */
export function readXml(bytes: Uint8Array, listener: XmlListener): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const namespaces = new Namespaces();
  let depth = -1;
  let elements = 0;
  parser.on('error', (cause) => {
    throw new UnreadableFile('file-damaged', cause.message);
  });
  parser.on('doctype', () => {
    throw new UnreadableFile('file-refused', 'a DOCTYPE');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth >= limits.depth) throw new UnreadableFile('file-refused', `elements ${depth} deep`);
    if (++elements > limits.elements) throw new UnreadableFile('file-too-big', `${elements} elements`);
    namespaces.enter(attributes, depth);
    listener.open(namespaces.name(name), namespaces.attributes(attributes), depth);
  });
  parser.on('text', (text) => listener.text(text));
  parser.on('cdata', (text) => listener.text(text));
  parser.on('closetag', ({ name }) => {
    listener.close(namespaces.name(name), depth);
    namespaces.leave(depth);
    depth--;
  });
  parser.write(decodeXml(bytes)).close();
}

/** The whole part as a tree: for parts that stay small. */
export function readTree(bytes: Uint8Array): XmlElement {
  let root: XmlElement | undefined;
  readSubtrees(
    bytes,
    (_, depth) => depth === 0,
    (element) => {
      root = element;
    },
  );
  if (!root) throw new UnreadableFile('file-damaged', 'a part without a root element');
  return root;
}

/**
 * Hands over each element that `wanted` picks, whole, as soon as it is closed, so that a long part is
 * never in memory at once. Inside a picked element nothing is picked again. `passing` hears of the
 * elements around them.
 */
export function readSubtrees(
  bytes: Uint8Array,
  wanted: (name: string, depth: number, parents: readonly string[]) => boolean,
  take: (element: XmlElement) => void,
  passing: (name: string, depth: number) => void = () => {},
): void {
  const parents: string[] = [];
  const open: XmlElement[] = [];
  readXml(bytes, {
    open(name, attributes, depth) {
      const parent = open.at(-1);
      if (!parent) passing(name, depth);
      if (parent || wanted(name, depth, parents)) {
        const element: XmlElement = { name, attributes, children: [] };
        parent?.children.push(element);
        open.push(element);
      }
      parents.push(name);
    },
    text(text) {
      open.at(-1)?.children.push(text);
    },
    close() {
      parents.pop();
      const element = open.pop();
      if (element && open.length === 0) take(element);
    },
  });
}

/** The child elements, text left out. */
export const elementsOf = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => typeof child !== 'string');

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  if (parent)
    for (const child of parent.children) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** All text inside, in order. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
