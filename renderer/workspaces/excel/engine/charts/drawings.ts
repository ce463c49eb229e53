import { nodesOf, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { ExcelDocument } from '../document.ts';
import type { DrawingView } from '../drawing-view.ts';
import { viewOf } from '../layout.ts';
import { chosenId } from './chosen.ts';
import { colorOf } from './colours.ts';
import { namingIn, objectsOn, shapeText, type PlacedObject } from './objects.ts';
import { cornersOf } from './place.ts';
import { chartView } from './view.ts';
import { within } from './xml.ts';

/** Pictures that a browser draws. */
const drawable: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  webp: 'image/webp',
};

function pictureOf(
  document: ExcelDocument,
  { drawing, node }: PlacedObject,
  description: string,
): DrawingView['content'] {
  const { package: pack } = document.book;
  const fill = within(node, 'blipFill');
  const id = within(fill, 'blip')?.attributes.find(([name]) => /:embed$/.test(name))?.[1];
  const target = pack.pointers(drawing).find((each) => each.id === id && !each.external)?.target;
  const type = drawable[target?.split('.').at(-1)?.toLowerCase() ?? ''];
  const cropped = within(fill, 'srcRect')?.attributes.some(([, value]) => Number(value) !== 0) ?? false;
  const bytes = target !== undefined && type && !cropped ? pack.store.bytes(target) : undefined;
  return bytes ? { kind: 'picture', bytes, type: type!, description } : { kind: 'other', description };
}

/** The colour of a fill or a line: as stated, or as the style of the shape has it; null for none. */
function colorAt(
  document: ExcelDocument,
  properties: XmlNode | undefined,
  style: XmlNode | undefined,
): string | null {
  if (within(properties, 'noFill')) return null;
  const solid = within(properties, 'solidFill') ?? style;
  return colorOf(document, solid && nodesOf(solid)[0]);
}

function shapeOf(
  document: ExcelDocument,
  { node }: PlacedObject,
  description: string,
): DrawingView['content'] {
  const properties = within(node, 'spPr');
  return {
    kind: 'shape',
    text: shapeText(node),
    fill: colorAt(document, properties, within(node, 'style', 'fillRef')),
    line: colorAt(document, within(properties, 'ln'), within(node, 'style', 'lnRef')),
    ink: colorAt(document, undefined, within(node, 'style', 'fontRef')) ?? '#000000',
    round: /^(ellipse|roundRect)$/.test(within(properties, 'prstGeom')?.get('prst') ?? ''),
    description,
  };
}

function contentOf(document: ExcelDocument, object: PlacedObject): DrawingView['content'] {
  const { sheet, id, kind, node } = object;
  const description = namingIn(node)?.get('descr') ?? '';
  if (kind === 'picture') return pictureOf(document, object, description);
  if (kind === 'shape') return shapeOf(document, object, description);
  const root = kind === 'chart' ? document.book.package.root(id) : undefined;
  if (!root) return { kind: 'other', description };
  const chart = chartView(document, root, description, viewOf(document.book.sheet(sheet).root).rightToLeft);
  if (document.book.sheets[sheet]!.cells) return chart;
  // A sheet that is one chart has no direction of its own: the axes say where the chart comes from.
  return { ...chart, rightToLeft: (chart.category?.reversed || chart.value?.reversed) ?? false };
}

/** Views as they were, so that what looks the same is the same object. */
const known = new WeakMap<ExcelDocument, Map<string, { key: string; view: DrawingView }>>();
const asked = new WeakMap<
  ExcelDocument,
  Map<number, { parts: unknown; chosen: string | null; views: readonly DrawingView[] }>
>();

/** Pictures are the same as long as they are as long: nobody draws in them here. */
const inKey = (_: string, value: unknown): unknown => (value instanceof Uint8Array ? value.length : value);

/** What floats over the cells of a sheet. */
export function drawingsOf(document: ExcelDocument, sheet: number): readonly DrawingView[] {
  const { parts } = document.book;
  const chosen = sheet === document.active ? chosenId(document) : null;
  let sheets = asked.get(document);
  if (!sheets) asked.set(document, (sheets = new Map()));
  const before = sheets.get(sheet);
  if (before?.parts === parts && before.chosen === chosen) return before.views;
  let all = known.get(document);
  if (!all) known.set(document, (all = new Map()));
  const views = objectsOn(document, sheet).map((object): DrawingView => {
    const content = contentOf(document, object);
    const named = namingIn(object.node)?.get('name') ?? '';
    const title = content.kind === 'chart' ? content.title : content.kind === 'shape' ? content.text : '';
    const view: DrawingView = {
      id: object.id,
      name: content.description || title || named,
      ...cornersOf(document, sheet, object.anchor),
      chosen: object.id === chosen,
      content,
    };
    const key = JSON.stringify(view, inKey);
    const same = all.get(object.id);
    if (same?.key === key) return same.view;
    all.set(object.id, { key, view });
    return view;
  });
  sheets.set(sheet, { parts, chosen, views });
  return views;
}
