import { UnreadableFile, type UnreadableCode } from '../unreadable.ts';
import { childrenOf, replaceChild } from './edit.ts';
import { xmlNode, type XmlNode } from './node.ts';
import { PartStore, type Printable } from './part-store.ts';
import { XmlDocument } from './parse.ts';

/** A pointer from a part. `target` is a part's name, or an address when `external`. */
export interface Pointer {
  readonly id: string;
  /** The last word of the type's address: `styles`. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const typesPart = '[Content_Types].xml';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);
const lastWord = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

export const relationshipsPartOf = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** A target against the folder of the part that names it (ECMA-376 Part 2 §6.5.3). */
function resolve(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folderOf(part).split('/').filter(Boolean);
  for (const step of decoded(target).replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** How `part` names `target`: up to the folder that they share, and down. */
function relativeTarget(part: string, target: string): string {
  const from = folderOf(part).split('/').filter(Boolean);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** A new part, with the declaration that Office writes. */
export const newDocument = (root: XmlNode): XmlDocument => new XmlDocument(declaration, root, '');

/** Content types and relationships over a store of parts (ECMA-376 Part 2 §6.5, §7.2.3). */
export class EditablePackage {
  readonly store: PartStore;
  readonly mainPart: string;

  /** Throws `UnreadableFile` when the bytes are not an Office file whose main part has one of these content types. */
  constructor(bytes: Uint8Array, wanted: { contentTypes: readonly string[]; otherKind: UnreadableCode }) {
    this.store = PartStore.open(bytes, wanted.otherKind);
    if (!this.store.has(typesPart)) throw new UnreadableFile(wanted.otherKind, 'no content types');
    this.mainPart = this.pointers('').find((each) => each.type === 'officeDocument')?.target ?? '';
    const type = this.contentType(this.mainPart);
    if (!this.store.has(this.mainPart) || !wanted.contentTypes.includes(type ?? ''))
      throw new UnreadableFile(wanted.otherKind, `main part ${this.mainPart}: ${type}`);
  }

  root(part: string): XmlNode | undefined {
    return this.store.document(part)?.root;
  }

  /** Changes the root element of a part that is there. */
  update(part: string, change: (root: XmlNode) => XmlNode): void {
    const document = this.store.document(part);
    if (document) this.store.put(part, document.with(change(document.root)));
  }

  contentType(part: string): string | undefined {
    const types = this.root(typesPart);
    const name = `/${part}`.toLowerCase();
    const own = childrenOf(types, 'Override').find((each) => each.get('PartName')?.toLowerCase() === name);
    const ending = name.slice(name.lastIndexOf('.') + 1);
    const usual = childrenOf(types, 'Default').find(
      (each) => each.get('Extension')?.toLowerCase() === ending,
    );
    return (own ?? usual)?.get('ContentType');
  }

  /** Adds a part with its content type. */
  add(part: string, contentType: string, content: Printable | Uint8Array): void {
    this.store.put(part, content);
    if (this.contentType(part) === contentType) return;
    this.update(typesPart, (root) =>
      root.containing([
        ...root.children,
        xmlNode(`${root.prefix}Override`, { PartName: `/${part}`, ContentType: contentType }),
      ]),
    );
  }

  /** States the type of all parts with this ending, unless one is stated. */
  addEnding(ending: string, contentType: string): void {
    this.update(typesPart, (root) => {
      const known = childrenOf(root, 'Default').some(
        (each) => each.get('Extension')?.toLowerCase() === ending,
      );
      const made = xmlNode(`${root.prefix}Default`, { Extension: ending, ContentType: contentType });
      return known ? root : root.containing([made, ...root.children]);
    });
  }

  /** Takes a part away, with its content type and its own relationships; pointers to it are the caller's to take away. */
  remove(part: string): void {
    this.store.drop(part);
    this.store.drop(relationshipsPartOf(part));
    const name = `/${part}`.toLowerCase();
    this.update(typesPart, (root) => {
      const own = childrenOf(root, 'Override').find((each) => each.get('PartName')?.toLowerCase() === name);
      return own ? replaceChild(root, own, null) : root;
    });
  }

  /** The pointers of a part; of the package itself for ''. */
  pointers(part: string): Pointer[] {
    return childrenOf(this.root(relationshipsPartOf(part)), 'Relationship').flatMap((each) => {
      const [id, type, target] = [each.get('Id'), each.get('Type'), each.get('Target')];
      if (id === undefined || type === undefined || target === undefined) return [];
      const external = each.get('TargetMode') === 'External';
      return [{ id, type: lastWord(type), target: external ? target : resolve(part, target), external }];
    });
  }

  /** The parts that `part` points at with this type, each once. */
  related(part: string, type: string): string[] {
    const found = this.pointers(part).filter((each) => each.type === type && !each.external);
    return [...new Set(found.map((each) => each.target))];
  }

  /**
   * Makes `part` point at a part or an address, and gives back the id. `type` is a word of the usual address
   * (`hyperlink`), or a whole one.
   */
  relate(part: string, type: string, target: string, external = false): string {
    const name = relationshipsPartOf(part);
    const document =
      this.store.document(name) ?? newDocument(xmlNode('Relationships', { xmlns: relationshipsNamespace }));
    const taken = new Set(childrenOf(document.root, 'Relationship').map((each) => each.get('Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const made = xmlNode(`${document.root.prefix}Relationship`, {
      Id: `rId${number}`,
      Type: type.includes('/') ? type : officeTypes + type,
      Target: external ? target : relativeTarget(part, target),
      TargetMode: external ? 'External' : null,
    });
    this.store.put(name, document.with(document.root.containing([...document.root.children, made])));
    return `rId${number}`;
  }

  unrelate(part: string, id: string): void {
    this.update(relationshipsPartOf(part), (root) => {
      const found = childrenOf(root, 'Relationship').find((each) => each.get('Id') === id);
      return found ? replaceChild(root, found, null) : root;
    });
  }

  /** A part name that is free: `xl/worksheets/sheet` and `.xml` → `xl/worksheets/sheet4.xml`. */
  freeName(begin: string, end: string): string {
    let number = 1;
    while (this.store.has(`${begin}${number}${end}`)) number++;
    return `${begin}${number}${end}`;
  }

  save(): Uint8Array {
    return this.store.zip();
  }
}
