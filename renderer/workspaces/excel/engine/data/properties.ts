import {
  newDocument,
  nodesOf,
  textOf,
  xmlNode,
  xmlText,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';

const core = {
  title: 'dc:title',
  subject: 'dc:subject',
  author: 'dc:creator',
  keywords: 'cp:keywords',
  comments: 'dc:description',
  category: 'cp:category',
} as const;
const extended = { company: 'Company', manager: 'Manager' } as const;
export const propertyNames = [
  ...(Object.keys(core) as (keyof typeof core)[]),
  ...(Object.keys(extended) as (keyof typeof extended)[]),
] as const;
export type PropertyName = (typeof propertyNames)[number];

const namespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};
const corePointer = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';
const appType = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
const appNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

function partOf(book: Book, kind: 'core' | 'extended'): string {
  const [there] = book.package.related('', `${kind}-properties`);
  if (there !== undefined) return there;
  const part = kind === 'core' ? 'docProps/core.xml' : 'docProps/app.xml';
  const root =
    kind === 'core'
      ? xmlNode('cp:coreProperties', namespaces)
      : xmlNode('Properties', { xmlns: appNamespace });
  book.package.add(part, kind === 'core' ? coreType : appType, newDocument(root));
  book.package.relate('', kind === 'core' ? corePointer : 'extended-properties', part);
  return part;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The prefix that a part has for a namespace; declared when it has none. */
function withPrefix(root: XmlNode, usual: string): { root: XmlNode; prefix: string } {
  const address = namespaces[`xmlns:${usual}` as keyof typeof namespaces];
  const declared = root.attributes.find(([name, value]) => value === address && name.startsWith('xmlns'));
  if (!declared) return { root: root.with(`xmlns:${usual}`, address), prefix: `${usual}:` };
  return { root, prefix: declared[0] === 'xmlns' ? '' : `${declared[0].slice('xmlns:'.length)}:` };
}

function put(root: XmlNode, name: string, text: string): XmlNode {
  const [usual, plain] = name.includes(':') ? [name.split(':')[0]!, local(name)] : ['', name];
  const { root: declared, prefix } = usual === '' ? { root, prefix: root.prefix } : withPrefix(root, usual);
  const old = nodesOf(declared).find((each) => each.local === plain);
  const made = xmlText(old?.name ?? prefix + plain, text);
  return declared.containing(
    old ? declared.children.map((each) => (each === old ? made : each)) : [...declared.children, made],
  );
}

/** Says something about the workbook (ECMA-376 Part 2 §8; Part 1 §22.2). */
export function setProperty(book: Book, name: PropertyName, text: string): void {
  const kind = name in core ? 'core' : 'extended';
  const element = name in core ? core[name as keyof typeof core] : extended[name as keyof typeof extended];
  book.package.update(partOf(book, kind), (root) => put(root, element, text));
}

/** What the workbook says about itself; an empty text for what it does not say. */
export function propertyOf(book: Book, name: PropertyName): string {
  const kind = name in core ? 'core' : 'extended';
  const element = name in core ? core[name as keyof typeof core] : extended[name as keyof typeof extended];
  const [part] = book.package.related('', `${kind}-properties`);
  const root = part === undefined ? undefined : book.package.root(part);
  return textOf(root && nodesOf(root).find((each) => each.local === local(element)));
}
