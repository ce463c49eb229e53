import { newDocument, xmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';
import type { ExcelDocument } from '../document.ts';
import { insertEntry } from '../structure/sheet-entries.ts';
import { deleteSheet } from '../structure/sheets.ts';
import { choose } from './chosen.ts';
import { placeOn } from './making.ts';
import { hideChart, namingOf, showChart, type Naming, type PlacedChart } from './place.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml';

const namingFor = ({ anchor }: PlacedChart): Naming => ({
  name: namingOf(anchor)?.get('name') ?? '',
  description: namingOf(anchor)?.get('descr') ?? '',
});

/** `Chart1`, «مخطط1»: the first that no sheet is called. */
function freeSheetName(book: Book, locale: 'ar' | 'en'): string {
  const base = locale === 'ar' ? 'مخطط' : 'Chart';
  let number = 1;
  while (book.sheetNamed(base + number) >= 0) number++;
  return base + number;
}

/** Moves a chart to a sheet of its own before the active one, and goes there (CT_Chartsheet, ECMA-376 Part 1 §18.3.1.12). */
export function moveToNewSheet(document: ExcelDocument, chart: PlacedChart, named: string | undefined): void {
  const { book, active } = document;
  const { package: pack } = book;
  const naming = namingFor(chart);
  const part = pack.freeName(`${pack.mainPart.replace(/[^/]*$/, '')}chartsheets/sheet`, '.xml');
  const sheet = xmlNode('chartsheet', { xmlns: main, 'xmlns:r': relationships }, [
    xmlNode('sheetPr'),
    xmlNode('sheetViews', {}, [xmlNode('sheetView', { zoomScale: 100, workbookViewId: 0, zoomToFit: 1 })]),
    xmlNode('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
  ]);
  pack.add(part, content, newDocument(sheet));
  insertEntry(book, active, named ?? freeSheetName(book, document.ports.locale), part, 'chartsheet');
  showChart(document, active, chart.part, naming, null);
  hideChart(document, { ...chart, sheet: active + 1 });
  document.active = active;
  choose(document, chart.part);
}

/** Moves a chart over the cells of another sheet, and goes there. Its own sheet goes, when it had one. */
export function moveToSheet(document: ExcelDocument, chart: PlacedChart, to: number): void {
  const { book } = document;
  const naming = namingFor(chart);
  const { part } = book.sheets[to]!;
  showChart(document, to, chart.part, naming, placeOn(document, to));
  if (book.sheets[chart.sheet]!.cells) hideChart(document, chart);
  else deleteSheet(document, chart.sheet);
  document.active = book.sheets.findIndex((each) => each.part === part);
  choose(document, chart.part);
}
