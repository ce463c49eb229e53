import { childOf, childrenOf, newDocument, putChild, xmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';
import { Refused, type ExcelDocument } from '../document.ts';
import { withIdName } from '../data/related.ts';
import type { Measure } from '../natural-height.ts';
import { order } from '../schema-order.ts';
import { addSheet, moveSheet } from '../structure/sheets.ts';
import { StyleEditor } from '../styles/editor.ts';
import { cacheParts, type PivotSource } from './cache-writing.ts';
import { sourceOfCache } from './cache-reading.ts';
import { newDefinition, withDesign } from './definition.ts';
import { fitting, type PivotData, type PivotDesign } from './design.ts';
import { allPivots, areasOf, pivotsOn, type PlacedPivot } from './placed.ts';
import { putReport, refuseTaken, takenBy, textIn, widen, type PivotCorner } from './placing.ts';
import { designOf } from './reading.ts';
import { reportOf } from './report.ts';
import { cellsOfSource, dataOfCells, dataOfPivot } from './source.ts';
import { languageOf, wordsIn } from './words.ts';

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** Gives back the id of a number format, which the styles get when they lack it. */
function formatIds(book: Book): (code: string) => number {
  return (code) => {
    const editor = new StyleEditor(book.styles);
    const id = editor.numberFormat(code);
    book.setStyles(editor.root);
    return id;
  };
}

/** Writes the cache part and its records, new or again. */
function writeCache(
  document: ExcelDocument,
  cache: string,
  data: PivotData,
  source: PivotSource,
  designs: readonly PivotDesign[],
): void {
  const { book } = document;
  const { package: pack } = book;
  const listed = new Set(designs.flatMap((each) => [...each.rows, ...each.columns, ...each.filters]));
  let records = pack.related(cache, 'pivotCacheRecords')[0];
  if (records === undefined) {
    records = pack.freeName(cache.replace(/[^/]*$/, 'pivotCacheRecords'), '.xml');
    pack.add(records, `${types}pivotCacheRecords+xml`, newDocument(xmlNode('pivotCacheRecords')));
    pack.relate(cache, 'pivotCacheRecords', records);
  }
  const id = pack.pointers(cache).find((each) => each.type === 'pivotCacheRecords')!.id;
  const made = cacheParts(
    {
      data,
      source,
      listed,
      date1904: book.date1904,
      formatId: formatIds(book),
      now: Math.round(document.ports.now() * 86_400) / 86_400,
    },
    id,
  );
  pack.update(cache, () => made.definition);
  pack.update(records, () => made.records);
}

/** Writes a pivot table's part and its cells. `before` are the cells that it took. */
function writePivot(
  document: ExcelDocument,
  part: string,
  corner: PivotCorner,
  data: PivotData,
  design: PivotDesign,
  measure: Measure,
): void {
  const { book } = document;
  const { sheet } = corner;
  const language = languageOf(data, document.ports.locale);
  const report = reportOf(data, design, language, textIn(document));
  const all = pivotsOn(book, sheet);
  const own = all.filter((each) => each.part === part).flatMap(areasOf);
  const others = all.filter((each) => each.part !== part).flatMap(areasOf);
  const taken = takenBy(report, corner);
  refuseTaken(document, sheet, taken, own, others);
  putReport(document, sheet, report, taken, own);
  const formatId = formatIds(book);
  book.package.update(part, (root) => withDesign(root, { data, design, report, area: taken.area, formatId }));
  widen(document, sheet, taken, measure);
}

/** The element that lists a cache in the workbook (CT_PivotCache, ECMA-376 Part 1 §18.2.19). */
function listCache(book: Book, part: string): number {
  const { package: pack } = book;
  const id = pack.relate(pack.mainPart, 'pivotCacheDefinition', part);
  const taken = childrenOf(childOf(book.root, 'pivotCaches'), 'pivotCache').map((each) =>
    Number(each.get('cacheId')),
  );
  const cacheId = Math.max(0, ...taken.filter(Number.isFinite)) + 1;
  book.update((before) => {
    const { root, name } = withIdName(before);
    return putChild(root, 'pivotCaches', order.workbook, (list) => {
      const made = list ?? xmlNode(`${root.prefix}pivotCaches`);
      return made.containing([
        ...made.children,
        xmlNode(`${root.prefix}pivotCache`, { cacheId, [name]: id }),
      ]);
    });
  });
  return cacheId;
}

/** `PivotTable1`, «جدول محوري1»: the first that is free. */
function freeName(book: Book, base: string): string {
  const taken = new Set(allPivots(book).map((each) => each.name.toLowerCase()));
  let number = 1;
  while (taken.has(`${base}${number}`.toLowerCase())) number++;
  return `${base}${number}`;
}

export interface NewPivot {
  readonly source: PivotSource;
  readonly design: PivotDesign;
  /** Left out, it gets a sheet of its own, before the active one. */
  readonly at: PivotCorner | null;
}

/** A sheet for a pivot table, which begins in its third row, as in Excel. */
function newSheet(document: ExcelDocument): PivotCorner {
  const { active } = document;
  addSheet(document);
  moveSheet(document.book, active + 1, active);
  return { sheet: active, row: 2, column: 0 };
}

/** Makes a pivot table, goes there, and selects its first cell. Throws `Refused`. */
export function makePivot(
  document: ExcelDocument,
  { source, design, at: given }: NewPivot,
  measure: Measure,
): void {
  const { book } = document;
  const { package: pack } = book;
  const cells = cellsOfSource(document, source);
  if (!cells) throw new Refused('pivot-source');
  const data = dataOfCells(document, cells);
  const corner = given ?? newSheet(document);
  const folder = pack.mainPart.replace(/[^/]*$/, '');
  const cache = pack.freeName(`${folder}pivotCache/pivotCacheDefinition`, '.xml');
  pack.add(cache, `${types}pivotCacheDefinition+xml`, newDocument(xmlNode('pivotCacheDefinition')));
  writeCache(document, cache, data, source, [design]);
  const cacheId = listCache(book, cache);
  const language = languageOf(data, document.ports.locale);
  const part = pack.freeName(`${folder}pivotTables/pivotTable`, '.xml');
  const root = newDefinition(freeName(book, wordsIn(language).table), cacheId, language);
  pack.add(part, `${types}pivotTable+xml`, newDocument(root));
  pack.relate(part, 'pivotCacheDefinition', cache);
  writePivot(document, part, corner, data, design, measure);
  pack.relate(book.sheets[corner.sheet]!.part, 'pivotTable', part);
  document.active = corner.sheet;
  const made = pivotsOn(book, corner.sheet).find((each) => each.part === part)!;
  const { top, left } = made.area;
  document.selectArea({ top, left, bottom: top, right: left });
}

interface Change {
  readonly pivot: PlacedPivot;
  readonly design: PivotDesign;
}

/** Writes a cache anew with all pivot tables that draw from it. Throws `Refused` where one of them is beyond Mashq. */
function rewrite(
  document: ExcelDocument,
  cache: string,
  data: PivotData,
  source: PivotSource,
  change: Change | null,
  measure: Measure,
): void {
  const { book } = document;
  const sharing = allPivots(book).filter((each) => each.cache === cache);
  const designs = sharing.map((pivot): Change => {
    const design = change?.pivot.part === pivot.part ? change.design : designOf(book, pivot);
    if (!design) throw new Refused('pivot-beyond');
    const kept = fitting(design, data);
    if (kept.values.length === 0) throw new Refused('pivot-source');
    return { pivot, design: kept };
  });
  writeCache(
    document,
    cache,
    data,
    source,
    designs.map((each) => each.design),
  );
  for (const { pivot, design } of designs) {
    const { sheet, part, area, root } = pivot;
    // Filters that pushed the table down let it rise again when they go.
    const lines = childrenOf(childOf(root, 'pageFields'), 'pageField').length;
    const row = lines > 1 && area.top === lines + 1 ? Math.min(area.top, 2) : area.top;
    writePivot(document, part, { sheet, row, column: area.left }, data, design, measure);
  }
}

/** Shows other fields of the same data, as they were when the pivot table was last refreshed. Throws `Refused`. */
export function changePivot(
  document: ExcelDocument,
  pivot: PlacedPivot,
  design: PivotDesign,
  measure: Measure,
): void {
  const { book } = document;
  const root = pivot.cache === null ? undefined : book.package.root(pivot.cache);
  const source = root && sourceOfCache(root);
  if (!source) throw new Refused('pivot-beyond');
  const data = dataOfPivot(document, pivot);
  if (!data) throw new Refused('pivot-source');
  rewrite(document, pivot.cache!, data, source, { pivot, design }, measure);
}

/** Looks at the data again; `other` are cells to take from now on. Throws `Refused`. */
export function refreshPivot(
  document: ExcelDocument,
  pivot: PlacedPivot,
  measure: Measure,
  other: PivotSource | null = null,
): void {
  const root = pivot.cache === null ? undefined : document.book.package.root(pivot.cache);
  const source = other ?? (root && sourceOfCache(root));
  if (!source) throw new Refused('pivot-beyond');
  const cells = cellsOfSource(document, source);
  if (!cells) throw new Refused('pivot-source');
  rewrite(document, pivot.cache!, dataOfCells(document, cells), source, null, measure);
}
