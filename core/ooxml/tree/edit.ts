import { decodeText } from './escape.ts';
import type { XmlContent, XmlNode } from './node.ts';

export const isNode = (content: XmlContent): content is XmlNode => typeof content !== 'string';

/** A name without prefix means the prefix of the parent; one with a prefix is taken as it is. */
const qualified = (parent: XmlNode, name: string): string =>
  name.includes(':') ? name : parent.prefix + name;

export const nodesOf = (parent: XmlNode): XmlNode[] => parent.children.filter(isNode);

export function childrenOf(parent: XmlNode | undefined, name: string): XmlNode[] {
  if (!parent) return [];
  const wanted = qualified(parent, name);
  return nodesOf(parent).filter((each) => each.name === wanted);
}

export function childOf(parent: XmlNode | undefined, name: string): XmlNode | undefined {
  if (!parent) return undefined;
  const wanted = qualified(parent, name);
  return parent.children.find((each): each is XmlNode => isNode(each) && each.name === wanted);
}

/** The first element at the end of a path of names. */
export const at = (root: XmlNode | undefined, ...path: string[]): XmlNode | undefined =>
  path.reduce<XmlNode | undefined>((node, name) => childOf(node, name), root);

/** All text inside, decoded; comments and processing instructions left out. */
export function textOf(node: XmlNode | undefined): string {
  if (!node) return '';
  let text = '';
  for (const child of node.children)
    if (isNode(child)) text += textOf(child);
    else if (child.startsWith('<![CDATA[')) text += child.slice(9, -3);
    else if (!child.startsWith('<')) text += decodeText(child);
  return text;
}

/** Puts `made` in the place of `old`; `null` takes it away, with the white space before it. */
export function replaceChild(parent: XmlNode, old: XmlNode, made: XmlNode | null): XmlNode {
  const index = parent.children.indexOf(old);
  if (index < 0 || old === made) return parent;
  if (made) return parent.containing(parent.children.with(index, made));
  const before = parent.children[index - 1];
  const alone = typeof before === 'string' && before.trim() === '';
  return parent.containing(parent.children.toSpliced(alone ? index - 1 : index, alone ? 2 : 1));
}

/**
 * Puts a new child where the schema wants it: before the first child that `order` (names without prefix) has after it.
 * Children that the order does not know stay where they are.
 */
export function insertChild(parent: XmlNode, child: XmlNode, order: readonly string[]): XmlNode {
  const rank = order.indexOf(child.local);
  if (rank < 0) return parent.containing([...parent.children, child]);
  const index = parent.children.findIndex(
    (each) => isNode(each) && each.prefix === child.prefix && order.indexOf(each.local) > rank,
  );
  return parent.containing(
    index < 0 ? [...parent.children, child] : parent.children.toSpliced(index, 0, child),
  );
}

/** The parent with the child of this name made anew from what it was; `null` takes it away. */
export function putChild(
  parent: XmlNode,
  name: string,
  order: readonly string[],
  make: (before: XmlNode | undefined) => XmlNode | null | undefined,
): XmlNode {
  const before = childOf(parent, name);
  const made = make(before) ?? null;
  if (before) return replaceChild(parent, before, made);
  return made ? insertChild(parent, made, order) : parent;
}

/** The parent with each child element made anew; `null` takes one away. The same object when nothing differs. */
export function mapChildren(parent: XmlNode, make: (child: XmlNode) => XmlNode | null): XmlNode {
  let changed = false;
  const made: XmlContent[] = [];
  for (const child of parent.children) {
    const next = isNode(child) ? make(child) : child;
    changed ||= next !== child;
    if (next !== null) made.push(next);
  }
  return changed ? parent.containing(made) : parent;
}

/** The tree with every element that `make` changes, from the leaves up. */
export function mapTree(root: XmlNode, make: (node: XmlNode) => XmlNode | null): XmlNode | null {
  return make(mapChildren(root, (child) => mapTree(child, make)));
}

/** All elements below with this local name, in document order. */
export function descendants(root: XmlNode, local: string): XmlNode[] {
  return nodesOf(root).flatMap((each) => [
    ...(each.local === local ? [each] : []),
    ...descendants(each, local),
  ]);
}
