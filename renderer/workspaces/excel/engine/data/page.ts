import {
  parseArea,
  printReference,
  referenceTo,
  sheetColumns,
  sheetRows,
  type Area,
} from '../../../../../core/formula/index.ts';
import {
  childOf,
  encodeText,
  mapChildren,
  nodesOf,
  putChild,
  textOf,
  xmlNode,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';
import type { ExcelDocument } from '../document.ts';
import { order } from '../schema-order.ts';
import { putName, removeName } from './naming.ts';

const areaName = '_xlnm.Print_Area';
const titlesName = '_xlnm.Print_Titles';

/** What a sheet prints; no areas is everything (ECMA-376 Part 1 §18.2.5). */
export function setPrintArea({ book, active }: ExcelDocument, areas: readonly Area[]): void {
  const sheet = book.sheets[active]!.name;
  if (areas.length === 0) return removeName(book, areaName, active);
  const formula = areas.map((area) => printReference(referenceTo(area, { sheet, fixed: true }))).join(',');
  putName(book, { name: areaName, formula, sheet: active });
}

export interface Span {
  first: number;
  last: number;
}

/** Rows and columns that stand on every page. */
export function setPrintTitles(
  { book, active }: ExcelDocument,
  rows: Span | null,
  columns: Span | null,
): void {
  const sheet = book.sheets[active]!.name;
  const areas: Area[] = [
    ...(columns ? [{ top: 0, bottom: sheetRows - 1, left: columns.first, right: columns.last }] : []),
    ...(rows ? [{ top: rows.first, bottom: rows.last, left: 0, right: sheetColumns - 1 }] : []),
  ];
  if (areas.length === 0) return removeName(book, titlesName, active);
  const formula = areas.map((area) => printReference(referenceTo(area, { sheet, fixed: true }))).join(',');
  putName(book, { name: titlesName, formula, sheet: active });
}

const named = (book: Book, sheet: number, name: string): Area[] => {
  const formula = book.names.find((each) => each.sheet === sheet && each.name === name)?.formula ?? '';
  return (formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).flatMap(
    (each) => parseArea(each.slice(each.lastIndexOf('!') + 1)) ?? [],
  );
};

export const printAreaOf = (book: Book, sheet: number): Area[] => named(book, sheet, areaName);

export function printTitlesOf(book: Book, sheet: number): { rows: Span | null; columns: Span | null } {
  const areas = named(book, sheet, titlesName);
  const rows = areas.find(({ left, right }) => left === 0 && right === sheetColumns - 1);
  const columns = areas.find(({ top, bottom }) => top === 0 && bottom === sheetRows - 1);
  return {
    rows: rows ? { first: rows.top, last: rows.bottom } : null,
    columns: columns ? { first: columns.left, last: columns.right } : null,
  };
}

/** Changes one of the elements that say how a sheet is printed; without attributes it goes. */
function change(
  { book, active }: ExcelDocument,
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  start: Readonly<Record<string, string | number>> = {},
): void {
  book.updateSheet(active, (root) =>
    putChild(root, name, order.worksheet, (before) => {
      const made = (before ?? xmlNode(root.prefix + name, start)).withAll(attributes);
      return made.attributes.length === 0 && made.children.length === 0 ? null : made;
    }),
  );
}

/** CT_PageSetup, §18.3.1.63. A set-up of a printer that the file names is not ours to know. */
export const changeSetup = (
  document: ExcelDocument,
  attributes: Readonly<Record<string, string | number | null>>,
): void => change(document, 'pageSetup', attributes);

/** CT_PrintOptions, §18.3.1.70. */
export const changePrintOptions = (
  document: ExcelDocument,
  attributes: Readonly<Record<string, string | number | null>>,
): void => change(document, 'printOptions', attributes);

const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** CT_PageMargins, §18.3.1.62, in inches; all six are stated. */
export const changeMargins = (document: ExcelDocument, inches: Readonly<Record<string, number>>): void =>
  change(document, 'pageMargins', inches, usualMargins);

/** Whether the sheet is made to fit pages, or is scaled (CT_PageSetUpPr, §18.3.1.65). */
export function setFits({ book, active }: ExcelDocument, fits: boolean): void {
  book.updateSheet(active, (root) =>
    putChild(root, 'sheetPr', order.worksheet, (before) => {
      const properties = putChild(
        before ?? xmlNode(`${root.prefix}sheetPr`),
        'pageSetUpPr',
        order.sheetPr,
        (old) => {
          const made = (old ?? xmlNode(`${root.prefix}pageSetUpPr`)).with('fitToPage', fits ? 1 : null);
          return made.attributes.length === 0 ? null : made;
        },
      );
      return properties.attributes.length === 0 && properties.children.length === 0 ? null : properties;
    }),
  );
}

export interface HeaderParts {
  left?: string | undefined;
  center?: string | undefined;
  right?: string | undefined;
}

const fields: Readonly<Record<string, string>> = {
  '{page}': '&P',
  '{pages}': '&N',
  '{date}': '&D',
  '{time}': '&T',
  '{sheet}': '&A',
  '{file}': '&F',
};

/** A part as files write it: fields as their codes (§18.3.1.46). */
const coded = (text: string): string =>
  text
    .replaceAll('&', '&&')
    .replace(/\{\w+\}/g, (field) => fields[field] ?? field)
    // A digit after a code would be a size.
    .replace(/(&[PNDTAF])(?=\d)/g, '$1 ');

const shown = (text: string): string => {
  let made = text.replace(/&"[^"]*"|&[BIUSXYE]|&K[0-9A-F]{6}|&K\d\d[+-]\d{3}|&\d{1,3}/gi, '');
  for (const [field, code] of Object.entries(fields)) made = made.replaceAll(code, field);
  return made.replaceAll('&&', '&');
};

const written = ({ left, center, right }: HeaderParts): string =>
  [left ? `&L${coded(left)}` : '', center ? `&C${coded(center)}` : '', right ? `&R${coded(right)}` : ''].join(
    '',
  );

const inOrder = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

/** What stands at the top and at the bottom of every page; null leaves one as it is. */
export function setHeaderFooter(
  { book, active }: ExcelDocument,
  header: HeaderParts | null,
  footer: HeaderParts | null,
): void {
  book.updateSheet(active, (root) =>
    putChild(root, 'headerFooter', order.worksheet, (before) => {
      const put = (list: XmlNode, name: string, parts: HeaderParts | null): XmlNode =>
        parts === null
          ? list
          : putChild(list, name, inOrder, () => {
              const text = written(parts);
              return text === '' ? null : xmlNode(root.prefix + name, {}, [encodeText(text)]);
            });
      const made = put(
        put(before ?? xmlNode(`${root.prefix}headerFooter`), 'oddHeader', header),
        'oddFooter',
        footer,
      );
      return nodesOf(made).length === 0 ? null : made;
    }),
  );
}

/** The parts of a header or footer, to be read and changed. */
export function headerParts(root: XmlNode, which: 'header' | 'footer'): Required<HeaderParts> {
  const text = textOf(childOf(childOf(root, 'headerFooter'), which === 'header' ? 'oddHeader' : 'oddFooter'));
  const parts = { L: '', C: '', R: '' };
  let part: keyof typeof parts = 'C';
  for (const [piece] of text.matchAll(/&&|&[LCR]|&"[^"]*"|[^&]+|&/g)) {
    const section = /^&([LCR])$/.exec(piece)?.[1];
    if (section) part = section as keyof typeof parts;
    else parts[part] += piece;
  }
  return { left: shown(parts.L), center: shown(parts.C), right: shown(parts.R) };
}

/** Ends a page before a row or column by hand, or no longer (CT_PageBreak, §18.3.1.14). */
export function setBreak(
  { book, active }: ExcelDocument,
  axis: 'row' | 'column',
  at: number,
  on: boolean,
): void {
  const name = axis === 'row' ? 'rowBreaks' : 'colBreaks';
  book.updateSheet(active, (root) =>
    putChild(root, name, order.worksheet, (before) => {
      const kept = (before ? nodesOf(before) : []).filter((each) => Number(each.get('id')) !== at);
      const made = on
        ? [
            ...kept,
            xmlNode(`${root.prefix}brk`, {
              id: at,
              max: (axis === 'row' ? sheetColumns : sheetRows) - 1,
              man: 1,
            }),
          ]
        : kept;
      const sorted = made.sort((one, other) => Number(one.get('id')) - Number(other.get('id')));
      const manual = sorted.filter((each) => /^(1|true)$/.test(each.get('man') ?? '')).length;
      return sorted.length === 0
        ? null
        : xmlNode(root.prefix + name, { count: sorted.length, manualBreakCount: manual }, sorted);
    }),
  );
}

/** Takes every break by hand away. */
export const clearBreaks = ({ book, active }: ExcelDocument): void =>
  book.updateSheet(active, (root) =>
    mapChildren(root, (child) => (child.local === 'rowBreaks' || child.local === 'colBreaks' ? null : child)),
  );

export const breaksOf = (root: XmlNode, axis: 'row' | 'column'): number[] => {
  const list = childOf(root, axis === 'row' ? 'rowBreaks' : 'colBreaks');
  return (list ? nodesOf(list) : []).map((each) => Number(each.get('id')));
};
