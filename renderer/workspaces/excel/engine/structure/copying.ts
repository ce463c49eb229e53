import { mapChildren, newDocument, relationshipsPartOf } from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';

/** Parts that a copied sheet shares with its original. */
const shared = new Set(['image', 'printerSettings', 'pivotCacheDefinition', 'person', 'theme']);

/** Copies a part and what it points at, relationship ids kept. Gives back the copy's name. */
export function copyPart(book: Book, part: string, known = new Map<string, string>()): string {
  const done = known.get(part);
  if (done !== undefined) return done;
  const { package: pack } = book;
  const { begin, end } = /^(?<begin>.*?)\d*(?<end>\.[^./]*)$/.exec(part)!.groups as {
    begin: string;
    end: string;
  };
  const name = pack.freeName(begin, end);
  known.set(part, name);
  const content = pack.store.content(part) ?? pack.store.bytes(part)!;
  pack.add(name, pack.contentType(part) ?? 'application/xml', content);
  const rels = pack.store.document(relationshipsPartOf(part));
  if (!rels) return name;
  const pointers = new Map(pack.pointers(part).map((each) => [each.id, each]));
  const root = mapChildren(rels.root, (each) => {
    const pointer = pointers.get(each.get('Id') ?? '');
    if (!pointer || pointer.external || !pack.store.has(pointer.target)) return each;
    const target = shared.has(pointer.type) ? pointer.target : copyPart(book, pointer.target, known);
    return each.with('Target', `/${target}`);
  });
  pack.store.put(relationshipsPartOf(name), newDocument(root));
  return name;
}

/** Takes a part away, and what only it pointed at. */
export function removePart(book: Book, part: string): void {
  const { package: pack } = book;
  const targets = pack.pointers(part).filter((each) => !each.external);
  pack.remove(part);
  const pointed = new Set<string>();
  for (const name of pack.store.names) {
    if (!name.endsWith('.rels')) continue;
    const owner = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    for (const each of pack.pointers(owner)) if (!each.external) pointed.add(each.target.toLowerCase());
  }
  for (const { target } of targets)
    if (!pointed.has(target.toLowerCase()) && pack.store.has(target)) removePart(book, target);
}
