import {
  parseXml,
  textOf,
  newDocument,
  encodeAttribute,
  xmlNode,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import { withIdName } from '../data/related.ts';
import { removePart } from '../structure/copying.ts';
import type { ExcelDocument } from '../document.ts';
import { columnAxisOf, rowAxisOf } from '../layout.ts';
import { order } from '../schema-order.ts';
import { insertChild, childOf } from '../../../../../core/ooxml/tree/index.ts';
import type { Corner } from '../drawing-view.ts';
import { childNamed, within } from './xml.ts';

/** English Metric Units in a pixel. */
export const emu = 9525;
const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
export const chartContent = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Where something floats: the part of the drawing, and the anchor in it (ECMA-376 Part 1 §20.5.2). */
export interface Anchored {
  sheet: number;
  drawing: string;
  anchor: XmlNode;
}

/** A chart on a sheet. Its part is its id. */
export interface PlacedChart extends Anchored {
  part: string;
}

const chartIdIn = (anchor: XmlNode): string | undefined =>
  within(anchor, 'graphicFrame', 'graphic', 'graphicData', 'chart')?.attributes.find(([name]) =>
    /:id$/.test(name),
  )?.[1];

/** The charts of a sheet in the order of the file. */
export function chartsOn({ book }: ExcelDocument, sheet: number): PlacedChart[] {
  const { package: pack } = book;
  const entry = book.sheets[sheet];
  if (!entry) return [];
  return pack.related(entry.part, 'drawing').flatMap((drawing) => {
    const pointers = new Map(pack.pointers(drawing).map((each) => [each.id, each]));
    return (pack.root(drawing)?.children ?? []).flatMap((anchor): PlacedChart[] => {
      const pointer = typeof anchor === 'string' ? undefined : pointers.get(chartIdIn(anchor) ?? '');
      return typeof anchor === 'string' || pointer?.type !== 'chart' || !pack.store.has(pointer.target)
        ? []
        : [{ sheet, drawing, anchor, part: pointer.target }];
    });
  });
}

/** The element that names a chart: its name, and the text for screen readers (CT_NonVisualDrawingProps). */
export const namingOf = (anchor: XmlNode): XmlNode | undefined =>
  within(anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr');

const number = (node: XmlNode | undefined, name: string): number =>
  Number(textOf(childNamed(node, name))) || 0;

/** Where an anchor is, in cells and pixels into them. */
export function cornersOf(
  document: ExcelDocument,
  sheet: number,
  anchor: XmlNode,
): { from: Corner; to: Corner } {
  const part = document.book.sheet(sheet);
  const corner = (node: XmlNode): Corner => ({
    row: number(node, 'row'),
    column: number(node, 'col'),
    x: number(node, 'colOff') / emu,
    y: number(node, 'rowOff') / emu,
  });
  const [begin, end, size] = [
    childNamed(anchor, 'from'),
    childNamed(anchor, 'to'),
    childNamed(anchor, 'ext'),
  ];
  const pos = childNamed(anchor, 'pos');
  const from = begin
    ? corner(begin)
    : cornerAt(part, Number(pos?.get('x') ?? 0) / emu, Number(pos?.get('y') ?? 0) / emu);
  if (end) return { from, to: corner(end) };
  const x = columnAxisOf(part).start(from.column) + from.x + Number(size?.get('cx') ?? 4_572_000) / emu;
  const y = rowAxisOf(part).start(from.row) + from.y + Number(size?.get('cy') ?? 2_743_200) / emu;
  return { from, to: cornerAt(part, x, y) };
}

export function cornerAt(part: ReturnType<ExcelDocument['book']['sheet']>, x: number, y: number): Corner {
  const [columns, rows] = [columnAxisOf(part), rowAxisOf(part)];
  const [column, row] = [columns.at(Math.max(0, x)), rows.at(Math.max(0, y))];
  return { row, column, x: Math.max(0, x - columns.start(column)), y: Math.max(0, y - rows.start(row)) };
}

const written = (name: string, { row, column, x, y }: Corner): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(x * emu)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(y * emu)}</xdr:rowOff></xdr:${name}>`;

/** An anchor with other corners; one that stood by its size is placed by two cells. */
export function placedAt(anchor: XmlNode, from: Corner, to: Corner): XmlNode {
  const made = ['from', 'to'].map(
    (name, at) => parseXml(written(name, at === 0 ? from : to).replaceAll('xdr:', anchor.prefix)).root,
  );
  const rest = anchor.children.filter(
    (each) => typeof each === 'string' || !['from', 'to', 'ext', 'pos'].includes(each.local),
  );
  return anchor.local === 'twoCellAnchor'
    ? anchor.containing([...made, ...rest])
    : xmlNode(`${anchor.prefix}twoCellAnchor`, {}, [...made, ...rest]);
}

export function changeAnchor(
  document: ExcelDocument,
  { drawing, anchor }: Anchored,
  made: XmlNode | null,
): void {
  document.book.package.update(drawing, (root) =>
    root.containing(root.children.flatMap((each) => (each === anchor ? (made ? [made] : []) : [each]))),
  );
}

/** The drawing of a sheet; a new one when it has none (ECMA-376 Part 1 §20.5.2.35). */
function drawingOf({ book }: ExcelDocument, sheet: number): string {
  const { package: pack } = book;
  const { part } = book.sheets[sheet]!;
  const known = pack.related(part, 'drawing')[0];
  if (known !== undefined) return known;
  const made = pack.freeName(`${pack.mainPart.replace(/[^/]*$/, '')}drawings/drawing`, '.xml');
  pack.add(
    made,
    drawingType,
    newDocument(
      parseXml(
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>',
      ).root,
    ),
  );
  const id = pack.relate(part, 'drawing', made);
  const pointed = (before: XmlNode): XmlNode => {
    const { root, name } = withIdName(before);
    return insertChild(root, xmlNode(`${root.prefix}drawing`, { [name]: id }), order.worksheet);
  };
  // A sheet of a chart alone is no worksheet.
  if (book.sheets[sheet]!.cells) book.updateSheet(sheet, pointed);
  else pack.update(part, pointed);
  return made;
}

/** The frame that shows a chart part (CT_GraphicalObjectFrame, §20.5.2.16), as text with the prefix `xdr:`. */
const frame = (id: string, number: number, { name, description }: Naming): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${encodeAttribute(name)}"${description && ` descr="${encodeAttribute(description)}"`}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;

/** What a chart is called, and what it says to who does not see it. */
export interface Naming {
  name: string;
  description: string;
}

/** Shows a chart part in the drawing of a sheet: over these cells or, on a sheet of its own, all over it. */
export function showChart(
  document: ExcelDocument,
  sheet: number,
  part: string,
  naming: Naming,
  over: { from: Corner; to: Corner } | null,
): void {
  const { package: pack } = document.book;
  const drawing = drawingOf(document, sheet);
  const id = pack.relate(drawing, 'chart', part);
  pack.update(drawing, (root) => {
    const taken = [...root.print().matchAll(/cNvPr\b[^>]*?\sid="(\d+)"/g)].map((each) => Number(each[1]));
    const inner = frame(id, Math.max(1, ...taken) + 1, naming);
    const text = over
      ? `<xdr:twoCellAnchor>${written('from', over.from)}${written('to', over.to)}${inner}</xdr:twoCellAnchor>`
      : `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="${pageWidth * emu}" cy="${pageHeight * emu}"/>${inner}</xdr:absoluteAnchor>`;
    return root.containing([...root.children, parseXml(text.replaceAll('xdr:', root.prefix)).root]);
  });
}

/** Pixels of a chart that has a sheet of its own: a page on its side, within its margins. */
export const pageWidth = 977;
export const pageHeight = 638;

/** Puts a chart over cells, and gives back its part. */
export function addChart(
  document: ExcelDocument,
  sheet: number,
  chart: XmlNode,
  name: (number: number) => string,
  from: Corner,
  to: Corner,
): string {
  const { package: pack } = document.book;
  const part = pack.freeName(`${pack.mainPart.replace(/[^/]*$/, '')}charts/chart`, '.xml');
  pack.add(part, chartContent, newDocument(chart));
  const naming = { name: name(chartsOn(document, sheet).length + 1), description: '' };
  showChart(document, sheet, part, naming, { from, to });
  return part;
}

/** Takes a chart out of its drawing, and the drawing with the last thing in it. */
export function hideChart(document: ExcelDocument, chart: PlacedChart): void {
  const { package: pack } = document.book;
  changeAnchor(document, chart, null);
  for (const { id, target } of pack.pointers(chart.drawing))
    if (target === chart.part) pack.unrelate(chart.drawing, id);
  withoutEmptyDrawing(document, chart);
}

/** Takes a chart away. */
export function removeChart(document: ExcelDocument, chart: PlacedChart): void {
  hideChart(document, chart);
  removePart(document.book, chart.part);
}

/** Takes a drawing away when nothing is left in it. */
export function withoutEmptyDrawing({ book }: ExcelDocument, { sheet, drawing }: Anchored): void {
  const { package: pack } = book;
  if (pack.root(drawing)?.children.some((each) => typeof each !== 'string')) return;
  const { part } = book.sheets[sheet]!;
  for (const { id, target } of pack.pointers(part)) if (target === drawing) pack.unrelate(part, id);
  pack.remove(drawing);
  book.updateSheet(sheet, (root) => {
    const node = childOf(root, 'drawing');
    return node ? root.containing(root.children.filter((each) => each !== node)) : root;
  });
}
