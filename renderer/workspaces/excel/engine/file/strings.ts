import {
  childrenOf,
  nodesOf,
  textOf,
  xmlNode,
  xmlText,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';

/** `_x000D_` and the like in texts of spreadsheets (ECMA-376 Part 1 §22.9.2.19, ST_Xstring). */
export const fromXstring = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

export const toXstring = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, (mark) => {
      const code = mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    });

/** The text of `si` or `is`: its runs joined, phonetic hints left out (ECMA-376 Part 1 §18.4.8). */
export function textOfString(node: XmlNode): string {
  let text = '';
  for (const child of nodesOf(node)) {
    if (child.local === 't') text += textOf(child);
    else if (child.local === 'r') for (const piece of childrenOf(child, 't')) text += textOf(piece);
  }
  return fromXstring(text);
}

/** The texts of `sharedStrings.xml` by index. */
export class SharedStrings {
  readonly root: XmlNode;
  readonly #items: readonly XmlNode[];
  readonly #texts: (string | undefined)[] = [];

  constructor(root: XmlNode) {
    this.root = root;
    this.#items = childrenOf(root, 'si');
  }

  get size(): number {
    return this.#items.length;
  }

  text(index: number): string {
    const item = this.#items[index];
    if (!item) return '';
    return (this.#texts[index] ??= textOfString(item));
  }

  item(index: number): XmlNode | undefined {
    return this.#items[index];
  }
}

/** Hands out an index for each new text while a file is saved, and then the part with those texts added. */
export class StringWriter {
  readonly #before: SharedStrings;
  readonly #known = new Map<string, number>();
  readonly #added: XmlNode[] = [];

  constructor(before: SharedStrings) {
    this.#before = before;
    for (let index = 0; index < before.size; index++) {
      const item = before.item(index)!;
      // Text with several looks is another text, even where it reads the same.
      if (nodesOf(item).every((child) => child.local === 't') && !this.#known.has(before.text(index)))
        this.#known.set(before.text(index), index);
    }
  }

  index(text: string): number {
    let index = this.#known.get(text);
    if (index === undefined) {
      index = this.#before.size + this.#added.length;
      const { prefix } = this.#before.root;
      this.#added.push(xmlNode(`${prefix}si`, {}, [xmlText(`${prefix}t`, toXstring(text))]));
      this.#known.set(text, index);
    }
    return index;
  }

  /** The root element of the part; the same object when no text is new. */
  root(): XmlNode {
    const { root } = this.#before;
    if (this.#added.length === 0) return root;
    const at = root.children.findLastIndex((each) => typeof each !== 'string' && each.local === 'si') + 1;
    const grown = root.containing(root.children.toSpliced(at, 0, ...this.#added));
    const count = this.#before.size + this.#added.length;
    return grown.withAll({ uniqueCount: count, count: Math.max(count, Number(root.get('count') ?? 0)) });
  }
}
