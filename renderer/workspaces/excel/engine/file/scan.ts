import {
  copyReferences,
  errorNamed,
  errorValue,
  parseArea,
  shownFormula,
  type Scalar,
} from '../../../../../core/formula/index.ts';
import {
  childOf,
  decodeText,
  nodesOf,
  parseXml,
  textOf,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import { untouched, type Cell, type Formula, type Row } from './cells.ts';
import { fromXstring, textOfString } from './strings.ts';

/** What a cell's text refers to while its sheet is read. */
export interface ScanContext {
  text(index: number): string;
  /** Shared formulas by index, as far as they have been read. */
  masters: Map<string, { row: number; column: number; text: string }>;
}

const attributeIn = (tag: string, name: string): string | undefined => {
  const at = tag.indexOf(` ${name}="`);
  if (at < 0) return undefined;
  const from = at + name.length + 3;
  return tag.slice(from, tag.indexOf('"', from));
};

const truth = (text: string | undefined): boolean => text === '1' || text === 'true' || text === 'on';

/** The column that `B7` names, from 0; -1 without letters. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/** A date as strict files write it (ISO 8601) as a number of days (ECMA-376 Part 1 §18.18.11). */
function dayOf(stored: string): Scalar {
  const time = Date.parse(/Z$|T?\d\d:\d\d/.test(stored) ? `${stored.replace(/Z$/, '')}Z` : stored);
  return Number.isNaN(time) ? stored : time / 86_400_000 + 25_569;
}

function valueOf(type: string | undefined, stored: string, context: ScanContext): Scalar {
  if (type === 's') return context.text(Number(stored));
  if (type === 'str') return fromXstring(stored);
  if (type === 'b') return truth(stored.trim());
  if (type === 'e') return errorNamed(stored.trim()) ?? errorValue('#VALUE!');
  if (type === 'd') return dayOf(stored);
  const number = Number(stored);
  return stored.trim() === '' || Number.isNaN(number) ? null : number;
}

const special = /_xl|\[|_x[0-9A-Fa-f]{4}_/;

/** A stored formula as it is shown; the quick way for those that are stored as they are shown. */
const shown = (stored: string): string =>
  special.test(stored) ? shownFormula(fromXstring(stored)) : `=${stored}`;

interface FormulaSource {
  type: string | undefined;
  index: string | undefined;
  ref: string | undefined;
  /** Decoded. */
  text: string;
}

/** A formula of a cell; null when it is none that calculates here (a what-if table). */
function formulaOf(
  source: FormulaSource,
  dynamic: boolean,
  row: number,
  column: number,
  context: ScanContext,
): Formula | null {
  const { type, index, ref, text } = source;
  if (type === 'dataTable') return null;
  if (type === 'shared' && index !== undefined) {
    const known = context.masters.get(index);
    if (text === '' && !known) return null;
    if (text !== '') context.masters.set(index, { row, column, text: shown(text) });
    const master = context.masters.get(index)!;
    const own =
      text === '' ? copyReferences(master.text, row - master.row, column - master.column) : master.text;
    return { text: own, spread: 'single', shared: { index, row, column, master } };
  }
  if (text === '') return null;
  if (type !== 'array') return { text: shown(text), spread: 'single' };
  const area = parseArea(ref ?? '');
  return { text: shown(text), spread: dynamic || !area ? 'dynamic' : area, ...(area && { fills: area }) };
}

/** The parts of a cell that is written in any way XML allows. Throws `UnreadableFile` when it is broken. */
function slowCell(node: XmlNode, row: number, next: number, source: string, context: ScanContext): Cell {
  const type = node.get('t');
  const named = columnOf(node.get('r') ?? '');
  const column = named < 0 ? next : named;
  const f = childOf(node, 'f');
  const v = childOf(node, 'v');
  const is = childOf(node, 'is');
  const formula =
    f &&
    formulaOf(
      { type: f.get('t'), index: f.get('si'), ref: f.get('ref'), text: textOf(f) },
      node.get('cm') !== undefined,
      row,
      column,
      context,
    );
  const value = is ? textOfString(is) : v ? valueOf(type, textOf(v), context) : null;
  const style = Number(node.get('s') ?? 0) || 0;
  return { column, style, value, formula: formula ?? null, source, touched: untouched };
}

/** Reads `<v>…</v>` or `<f …>…</f>` at a place; null when it is written in another way. */
function element(inner: string, at: number, name: string): { tag: string; text: string; end: number } | null {
  if (!inner.startsWith(`<${name}`, at)) return null;
  const more = inner.indexOf('>', at);
  if (more < 0) return null;
  const tag = inner.slice(at + 1 + name.length, more);
  if (tag.endsWith('/')) return { tag, text: '', end: more + 1 };
  const less = inner.indexOf('<', more);
  const close = `</${name}>`;
  if (!inner.startsWith(close, less)) return null;
  return { tag, text: inner.slice(more + 1, less), end: less + close.length };
}

/** One cell of a row, `xml` its element as written. */
export function scanCell(
  xml: string,
  lead: string,
  prefix: string,
  row: number,
  next: number,
  context: ScanContext,
): Cell {
  const source = lead + xml;
  const slow = (): Cell => slowCell(parseXml(xml).root, row, next, source, context);
  const more = xml.indexOf('>');
  const tag = xml.slice(0, more);
  if (tag.includes("'") || tag.includes(' =') || tag.includes('= ') || tag.includes('\n')) return slow();
  const reference = attributeIn(tag, 'r');
  const column = reference === undefined ? next : columnOf(reference);
  if (column < 0) return slow();
  const style = Number(attributeIn(tag, 's') ?? 0) || 0;
  if (tag.endsWith('/')) return { column, style, value: null, formula: null, source, touched: untouched };
  const inner = xml.slice(more + 1, xml.length - 4 - prefix.length);
  if (inner === '') return { column, style, value: null, formula: null, source, touched: untouched };
  const f = element(inner, 0, `${prefix}f`);
  const v = element(inner, f?.end ?? 0, `${prefix}v`);
  if ((v?.end ?? f?.end) !== inner.length || f?.tag.includes("'")) return slow();
  const type = attributeIn(tag, 't');
  const formula =
    f &&
    formulaOf(
      {
        type: attributeIn(f.tag, 't'),
        index: attributeIn(f.tag, 'si'),
        ref: attributeIn(f.tag, 'ref'),
        text: decodeText(f.text),
      },
      attributeIn(tag, 'cm') !== undefined,
      row,
      column,
      context,
    );
  const value = v ? valueOf(type, decodeText(v.text), context) : null;
  return { column, style, value, formula, source, touched: untouched };
}

/** What a row's own tag says. */
export function rowFacts(open: string): Pick<Row, 'height' | 'hidden' | 'style'> {
  if (!open.includes(' ht=') && !open.includes(' hidden=') && !open.includes(' s='))
    return { height: null, hidden: false, style: null };
  const tag = open.includes("'") ? open.replaceAll("'", '"') : open;
  const height = Number(attributeIn(tag, 'ht') ?? Number.NaN);
  const style = attributeIn(tag, 's');
  return {
    height: Number.isFinite(height) ? height : null,
    hidden: truth(attributeIn(tag, 'hidden')),
    style: style !== undefined && truth(attributeIn(tag, 'customFormat')) ? Number(style) || 0 : null,
  };
}

/** The rows of a sheet that is written in any way XML allows. */
export function slowRows(sheetData: XmlNode, context: ScanContext): Row[] {
  let number = -1;
  return nodesOf(sheetData)
    .filter((each) => each.local === 'row')
    .map((row) => {
      number = (Number(row.get('r')) || number + 2) - 1;
      let column = -1;
      const cells = nodesOf(row)
        .filter((each) => each.local === 'c')
        .map((cell) => {
          const made = slowCell(cell, number, column + 1, cell.print(), context);
          column = made.column;
          return made;
        });
      const open = row.open.replace(/\s*\/>$/, '>');
      return { number, stated: number, open, close: `</${row.name}>`, cells, ...rowFacts(open) };
    });
}
