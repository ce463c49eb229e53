import {
  areaName,
  cellName,
  isError,
  storedFormula,
  type Area,
  type Scalar,
} from '../../../../../core/formula/index.ts';
import {
  childOf,
  encodeText,
  insertChild,
  parseXml,
  putChild,
  xmlNode,
  xmlText,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import { restyled, rewritten, untouched, type Cell, type Formula, type Row, type Rows } from './cells.ts';
import type { SheetPart } from './sheet-part.ts';
import { toXstring } from './strings.ts';

/** What saving knows beyond the sheet itself. */
export interface PrintContext {
  /** The index of a text in the shared strings; without it texts stand in their cells. */
  string?(text: string): number;
  /** The result of a formula now, and what it fills; without it the stored result stays. */
  result?(row: number, column: number): { value: Scalar; spill: Area | null };
  /** What has spilled into a cell that has no formula. */
  spilled?(row: number, column: number): Scalar;
  /** The table round a cell, for `[@Column]`. */
  table?(row: number, column: number): string | undefined;
  /** The index of the metadata of dynamic arrays (`cm`), counted from 1. */
  dynamicArray?: number;
}

const contents = ['f', 'v', 'is', 'extLst'];

/** Calls whose result is an array even where it is one cell. */
const arrayCall =
  /(^|[^\w.])(SORT|SORTBY|UNIQUE|FILTER|SEQUENCE|RANDARRAY|VSTACK|HSTACK|TOCOL|TOROW|TAKE|DROP|EXPAND|CHOOSECOLS|CHOOSEROWS|TEXTSPLIT|WRAPROWS|WRAPCOLS)\(/i;

interface Written {
  t: string | null;
  value: XmlNode | null;
}

function written(value: Scalar, prefix: string, context: PrintContext, result: boolean): Written {
  const v = (text: string): XmlNode => xmlNode(`${prefix}v`, {}, [text]);
  if (value === null) return { t: null, value: null };
  if (typeof value === 'number') return { t: null, value: v(Number.isFinite(value) ? String(value) : '0') };
  if (typeof value === 'boolean') return { t: 'b', value: v(value ? '1' : '0') };
  if (isError(value)) return { t: 'e', value: v(value.error) };
  if (result) return { t: 'str', value: xmlNode(`${prefix}v`, {}, [encodeText(toXstring(value))]) };
  if (context.string) return { t: 's', value: v(String(context.string(value))) };
  return { t: 'inlineStr', value: xmlNode(`${prefix}is`, {}, [xmlText(`${prefix}t`, toXstring(value))]) };
}

function formulaNode(
  formula: Formula,
  prefix: string,
  spill: Area | null,
  table: string | undefined,
): { node: XmlNode; dynamic: boolean } {
  const text = encodeText(toXstring(storedFormula(formula.text, table)));
  const single = spill === null || (spill.top === spill.bottom && spill.left === spill.right);
  const dynamic = formula.spread === 'dynamic' && (!single || arrayCall.test(formula.text));
  const fills = typeof formula.spread === 'object' ? formula.spread : dynamic ? spill : null;
  const attributes = fills ? { t: 'array', ref: areaName(fills) } : {};
  return { node: xmlNode(`${prefix}f`, attributes, [text]), dynamic: dynamic && fills !== null };
}

/** The first format is stated only where it was. */
const statedStyle = (node: XmlNode, { style }: Cell): number | null =>
  style === 0 && node.get('s') === undefined ? null : style;

const named = (node: XmlNode, name: string, made: XmlNode | null): XmlNode =>
  putChild(node, name, contents, () => made);

/** The element of a cell whose content, result or place is no longer as its source says. */
function rewrite(cell: Cell, row: number, prefix: string, context: PrintContext, shared = false): XmlNode {
  const base = cell.source === '' ? xmlNode(`${prefix}c`) : parseXml(cell.source.trim()).root;
  const node = base.withAll({ r: cellName(row, cell.column), s: statedStyle(base, cell) });
  const result = cell.formula ? context.result?.(row, cell.column) : undefined;
  const value = result ? result.value : (context.spilled?.(row, cell.column) ?? cell.value);
  if (cell.touched !== rewritten && !cell.formula && value === cell.value) return node;
  const { t, value: made } = written(value, prefix, context, cell.formula !== null);
  const plain = node.get('t') === 'n' && typeof value === 'number' ? 'n' : null;
  const filled = named(
    named(node.with('t', t ?? plain), 'is', made?.local === 'is' ? made : null),
    'v',
    made?.local === 'v' ? made : null,
  );
  if (!cell.formula) return named(filled, 'f', null).withAll({ cm: null, vm: null });
  const keeps = cell.touched !== rewritten && (!cell.formula.shared || shared) && childOf(node, 'f');
  if (keeps && cell.formula.spread !== 'dynamic') return filled;
  const { node: f, dynamic } = formulaNode(
    cell.formula,
    prefix,
    result?.spill ?? null,
    context.table?.(row, cell.column),
  );
  const old = childOf(filled, 'f');
  const placed = old ? named(filled, 'f', f) : insertChild(filled, f, contents);
  return placed.withAll({
    cm: dynamic ? (node.get('cm') ?? (context.dynamicArray || null)) : null,
    vm: null,
  });
}

/** Whether a shared formula can stay shared: it and the cell with its text are where they were. */
function staysShared({ shared }: Formula, row: number, column: number, rows: Rows): boolean {
  if (!shared) return true;
  const { master } = shared;
  const holder = rows.cell(master.row, master.column);
  return (
    shared.row === row &&
    shared.column === column &&
    holder?.touched !== rewritten &&
    holder?.formula?.shared?.index === shared.index &&
    holder.formula.shared.row === master.row &&
    holder.formula.shared.column === master.column
  );
}

const sameValue = (one: Scalar, other: Scalar): boolean =>
  one === other || (isError(one) && isError(other) && one.error === other.error);

const placeInTag = /(\sr=")([A-Za-z]+\d+)(")/;

function printCell(
  cell: Cell,
  row: number,
  prefix: string,
  rows: Rows,
  context: PrintContext,
  inPlace: boolean,
): string {
  if (cell.touched === rewritten || cell.source === '') return rewrite(cell, row, prefix, context).print();
  if (cell.formula) {
    const result = context.result?.(row, cell.column);
    const shared = staysShared(cell.formula, row, cell.column, rows);
    if (!shared || (result && !sameValue(result.value, cell.value)))
      return rewrite(cell, row, prefix, context, shared).print();
  } else if (context.spilled) {
    const value = context.spilled(row, cell.column);
    if (value !== null && !sameValue(value, cell.value)) return rewrite(cell, row, prefix, context).print();
  }
  if (cell.touched === restyled) return rewriteStyle(cell, row);
  if (inPlace && cell.touched === untouched) return cell.source;
  const place = placeInTag.exec(cell.source);
  if (!place || place.index > cell.source.indexOf('>')) return rewriteStyle(cell, row);
  const name = cellName(row, cell.column);
  return place[2] === name ? cell.source : cell.source.replace(placeInTag, `$1${name}$3`);
}

/** The element as it came with another format or place. */
function rewriteStyle(cell: Cell, row: number): string {
  const xml = cell.source.trimStart();
  const lead = cell.source.slice(0, cell.source.length - xml.length);
  const node = parseXml(xml).root;
  return lead + node.withAll({ r: cellName(row, cell.column), s: statedStyle(node, cell) }).print();
}

function printRow(row: Row, prefix: string, rows: Rows, context: PrintContext): string {
  const inPlace = row.number === row.stated;
  const cells = row.cells.map((cell) => printCell(cell, row.number, prefix, rows, context, inPlace)).join('');
  if (row.open === '')
    return cells === '' ? '' : `<${prefix}row r="${row.number + 1}">${cells}</${prefix}row>`;
  const open = row.open
    .replace(/(\sr=")\d+(")/, `$1${row.number + 1}$2`)
    .replace(/\sspans="[^"]*"/, (spans) => {
      const [first, last] = [row.cells[0]?.column, row.cells.at(-1)?.column];
      const [low = 0, high = 0] = spans.match(/\d+/g)?.map(Number) ?? [];
      return first === undefined || last === undefined || (first + 1 >= low && last + 1 <= high)
        ? spans
        : ` spans="${Math.min(low, first + 1)}:${Math.max(high, last + 1)}"`;
    });
  if (row.close !== '') return open + cells + row.close;
  return cells === '' ? open : `${open.replace(/\s*\/>$/, '>')}${cells}</${prefix}row>`;
}

/** The inside of `sheetData`. Cells that are as they came are copied as text. */
export function printRows(part: SheetPart, context: PrintContext): string {
  const { prefix } = part.root;
  return part.rows.list.map((row) => printRow(row, prefix, part.rows, context)).join('');
}
