import { nodesOf, textOf, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { ExcelDocument } from '../document.ts';
import { removePart } from '../structure/copying.ts';
import { changeAnchor, chartsOn, removeChart, withoutEmptyDrawing, type Anchored } from './place.ts';
import { childNamed, within } from './xml.ts';

/** What floats over the cells: a chart, a picture, a shape, or something else that is kept as it is. */
export interface PlacedObject extends Anchored {
  /** The part of a chart; of anything else, the drawing and its number in it. */
  id: string;
  kind: 'chart' | 'picture' | 'shape' | 'other';
  /** The element of the object in its anchor. */
  node: XmlNode;
}

const kinds: Readonly<Record<string, PlacedObject['kind']>> = { pic: 'picture', sp: 'shape', cxnSp: 'shape' };
const objects = new Set(['graphicFrame', 'pic', 'sp', 'cxnSp', 'grpSp', 'contentPart', 'AlternateContent']);

/** The objects of a sheet, in the order of the file: what comes later lies over what came before. */
export function objectsOn(document: ExcelDocument, sheet: number): PlacedObject[] {
  const { package: pack } = document.book;
  const entry = document.book.sheets[sheet];
  if (!entry) return [];
  const charts = new Map(chartsOn(document, sheet).map((each) => [each.anchor, each.part]));
  return pack.related(entry.part, 'drawing').flatMap((drawing) => {
    const root = pack.root(drawing);
    return (root ? nodesOf(root) : []).flatMap((anchor): PlacedObject[] => {
      const node = nodesOf(anchor).find((each) => objects.has(each.local));
      if (!node || !/Anchor$/.test(anchor.local)) return [];
      const part = charts.get(anchor);
      const kind = part === undefined ? (kinds[node.local] ?? 'other') : 'chart';
      const id = part ?? `${drawing}#${namingIn(node)?.get('id') ?? '0'}`;
      return [{ sheet, drawing, anchor, id, kind, node }];
    });
  });
}

/** The element that names an object (CT_NonVisualDrawingProps, ECMA-376 Part 1 §20.1.2.2.8). */
export function namingIn(node: XmlNode): XmlNode | undefined {
  const inner = node.local === 'AlternateContent' ? nodesOf(node).flatMap(nodesOf)[0] : node;
  const outer = inner && nodesOf(inner).find((each) => /^nv\w+Pr$/.test(each.local));
  return childNamed(outer, 'cNvPr');
}

/** What a shape says, a line for each paragraph. */
export const shapeText = (node: XmlNode): string =>
  nodesOf(within(node, 'txBody') ?? node)
    .filter((each) => each.local === 'p')
    .map((each) =>
      nodesOf(each)
        .map((run) => (run.local === 'br' ? '\n' : textOf(childNamed(run, 't'))))
        .join(''),
    )
    .join('\n')
    .trim();

/** Takes an object away with what only it used. */
export function removeObject(document: ExcelDocument, object: PlacedObject): void {
  const { sheet, drawing, anchor, id, kind } = object;
  if (kind === 'chart') return removeChart(document, { sheet, drawing, anchor, part: id });
  const { book } = document;
  const { package: pack } = book;
  const used = new Set(
    [...anchor.print().matchAll(/ r:(?:embed|id|link|pict)="([^"]*)"/g)].map(([, each]) => each!),
  );
  changeAnchor(document, object, null);
  const left = pack.root(drawing)?.print() ?? '';
  for (const pointer of pack.pointers(drawing)) {
    if (!used.has(pointer.id) || left.includes(`="${pointer.id}"`)) continue;
    pack.unrelate(drawing, pointer.id);
    const others = pack.store.names.some(
      (name) =>
        name.endsWith('.rels') &&
        pack
          .pointers(name.replace(/_rels\/([^/]*)\.rels$/, '$1'))
          .some(({ external, target }) => !external && target === pointer.target),
    );
    if (!pointer.external && !others && pack.store.has(pointer.target)) removePart(book, pointer.target);
  }
  withoutEmptyDrawing(document, object);
}
