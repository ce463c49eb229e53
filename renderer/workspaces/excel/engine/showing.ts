import { displayText, isError, numberText, type Scalar } from '../../../../core/formula/index.ts';
import type { PlacedBook, PlacedSheet } from '../../../../core/excel/place.ts';
import {
  at,
  childOf,
  childrenOf,
  parseXml,
  textOf,
  type XmlNode,
} from '../../../../core/ooxml/tree/index.ts';
import type { Book } from './book.ts';
import { barOf, Dressing, iconOf, type Dress } from './data/dressing.ts';
import { sparklineAt } from './charts/sparklines.ts';
import type { ExcelDocument } from './document.ts';
import { rewritten, type Cell } from './file/cells.ts';
import { fromXstring } from './file/strings.ts';
import { viewOf } from './layout.ts';
import { styleAt } from './sizes.ts';
import type { Look } from './styles/looks.ts';
import type { CellKind, CellView, FontStyle } from './workbook-view.ts';

const isDate = /[ymdhs]/i;
const withoutLiterals = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');

/** What the formula bar shows of a value: what one would type to get it. */
export function inputOf(value: Scalar, format: string, document: ExcelDocument): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isError(value)) return value.error;
  if (typeof value === 'string') return value;
  const code = withoutLiterals(format).replace(/am\/pm|a\/p/gi, '');
  if (/%/.test(code)) return `${numberText(Number((value * 100).toPrecision(15)))}%`;
  if (!/general/i.test(code) && isDate.test(code) && value >= 0) {
    const hasDay = /[yd]/i.test(code) || /m/i.test(code.replace(/[hs:]+\s*m+|m+\s*:?\s*s+/gi, ''));
    const time = value % 1 !== 0 || !hasDay;
    const shape = [hasDay ? 'dd/mm/yyyy' : '', time ? 'hh:mm:ss' : ''].filter(Boolean).join(' ');
    return displayText(value, shape, 'en', { date1904: document.book.date1904 }).text;
  }
  return numberText(value);
}

function kindOf(value: Scalar): CellKind {
  if (value === null) return 'empty';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'error';
}

function alignOf(look: Look, kind: CellKind): CellView['align'] {
  const { horizontal } = look.stated.alignment;
  if (horizontal === 'general')
    return kind === 'number' ? 'right' : kind === 'boolean' || kind === 'error' ? 'center' : 'start';
  return horizontal === 'center-across' ? 'center' : horizontal;
}

/** The runs of a text with several looks, by the string that the cell names; null when it has one look. */
function runsOf(book: Book, cell: Cell | undefined, look: Look): CellView['runs'] {
  if (!cell || cell.touched === rewritten || typeof cell.value !== 'string' || cell.formula) return null;
  if (!/t="(s|inlineStr)"/.test(cell.source)) return null;
  const node = parseXml(cell.source.trim()).root;
  const item =
    node.get('t') === 's' ? book.strings.item(Number(textOf(childOf(node, 'v')))) : childOf(node, 'is');
  const runs = item ? childrenOf(item, 'r') : [];
  return runs.length === 0
    ? null
    : runs.map((run) => ({
        text: fromXstring(textOf(childOf(run, 't'))),
        font: runFont(at(run, 'rPr'), look.shown.font),
      }));
}

function runFont(properties: XmlNode | undefined, base: FontStyle): FontStyle {
  if (!properties) return base;
  const on = (name: string): boolean => {
    const found = childOf(properties, name);
    return found !== undefined && !/^(0|false)$/.test(found.get('val') ?? '1');
  };
  const rgb = childOf(properties, 'color')?.get('rgb');
  const underline = childOf(properties, 'u');
  const raised = childOf(properties, 'vertAlign')?.get('val');
  return {
    name: childOf(properties, 'rFont')?.get('val') ?? base.name,
    size: Number(childOf(properties, 'sz')?.get('val') ?? base.size),
    bold: on('b'),
    italic: on('i'),
    strike: on('strike'),
    underline: !underline
      ? 'none'
      : underline.get('val')?.startsWith('double')
        ? 'double'
        : underline.get('val') === 'none'
          ? 'none'
          : 'single',
    raised: raised === 'superscript' || raised === 'subscript' ? raised : 'baseline',
    color: rgb ? `#${rgb.slice(-6).toUpperCase()}` : base.color,
  };
}

interface Known {
  cell: Cell | undefined;
  value: Scalar;
  look: Look;
  mode: unknown;
  dress: Dress | null;
  sparkline: CellView['sparkline'];
  view: CellView;
}

/** What cells show. A cell's view is the same object until the cell looks otherwise. */
export class Showing {
  readonly #document: ExcelDocument;
  /** What tables and rules do to cells. */
  readonly dressing: Dressing;
  readonly #known = new Map<string, Map<number, Known>>();

  constructor(document: ExcelDocument) {
    this.#document = document;
    this.dressing = new Dressing(document);
  }

  /** What a cell shows, in its number format. */
  text(sheet: number, row: number, column: number): string {
    const { calculation, book } = this.#document;
    const value = calculation.value(sheet, row, column);
    if (value === null) return '';
    const { numberFormat } = this.#document.look(row, column, sheet).stated;
    return displayText(value, numberFormat, this.#document.ports.locale, { date1904: book.date1904 }).text;
  }

  /** What the formula bar shows of a cell. */
  input(sheet: number, row: number, column: number): string {
    const { book, calculation } = this.#document;
    const cell = book.sheet(sheet).rows.cell(row, column);
    if (cell?.formula)
      return typeof cell.formula.spread === 'object' ? `{${cell.formula.text}}` : cell.formula.text;
    const { stated } = this.#document.look(row, column, sheet);
    const spill = calculation.spill(sheet, row, column);
    if (spill)
      return book.sheet(spill.from.sheet).rows.cell(spill.from.row, spill.from.column)?.formula?.text ?? '';
    const input = inputOf(cell?.value ?? null, stated.numberFormat, this.#document);
    return stated.quotePrefix && typeof cell?.value === 'string' ? `'${input}` : input;
  }

  cell(sheet: number, row: number, column: number): CellView {
    const document = this.#document;
    const part = document.book.sheet(sheet);
    const cell = part.rows.cell(row, column);
    const value = document.calculation.value(sheet, row, column);
    const look = document.looks.of(cell?.style ?? styleAt(part, row, column));
    const mode = viewOf(part.root);
    const dress = this.dressing.at(sheet, row, column, value);
    const sparkline = sparklineAt(document, sheet, row, column);
    const { part: name } = document.book.sheets[sheet]!;
    let cells = this.#known.get(name);
    if (!cells || cells.size > 20_000) this.#known.set(name, (cells = new Map()));
    const key = row * 16_384 + column;
    const before = cells.get(key);
    if (
      before &&
      before.cell === cell &&
      before.value === value &&
      before.look === look &&
      before.dress === dress &&
      before.sparkline === sparkline &&
      before.mode === mode
    )
      return before.view;
    const view = this.#make(sheet, row, column, cell, value, look, mode, dress, sparkline);
    cells.set(key, { cell, value, look, mode, dress, sparkline, view });
    return view;
  }

  #make(
    sheet: number,
    row: number,
    column: number,
    cell: Cell | undefined,
    value: Scalar,
    look: Look,
    mode: { formulas: boolean; zeros: boolean },
    dress: Dress | null,
    sparkline: CellView['sparkline'],
  ): CellView {
    const document = this.#document;
    const numberFormat = dress?.rules?.style?.numberFormat ?? look.stated.numberFormat;
    const shown = displayText(value, numberFormat, document.ports.locale, {
      date1904: document.book.date1904,
    });
    const input = this.input(sheet, row, column);
    const asFormula = mode.formulas && cell?.formula;
    const kind = kindOf(value);
    const spill = value === null || cell?.formula ? null : document.calculation.spill(sheet, row, column);
    const color = shown.color;
    const shownStyle = this.dressing.over(look.shown, dress);
    const style =
      color === undefined
        ? shownStyle
        : { ...shownStyle, font: { ...shownStyle.font, color: hexOf(color) ?? shownStyle.font.color } };
    return {
      text: asFormula ? input : value === 0 && !mode.zeros ? '' : shown.text,
      kind,
      input,
      formula: cell?.formula !== undefined && cell.formula !== null,
      align: asFormula ? 'left' : alignOf(look, kind),
      fill: asFormula ? null : (shown.fill ?? null),
      style,
      runs: asFormula ? null : runsOf(document.book, cell, look),
      spillFrom: spill ? { row: spill.from.row, column: spill.from.column } : null,
      bar: barOf(dress),
      icon: iconOf(dress),
      sparkline,
      hint: kind === 'text' && !cell?.formula && looksLikeNumber(value as string) ? 'number-as-text' : null,
    };
  }
}

const looksLikeNumber = (text: string): boolean => /^\s*[+-]?(\d[\d,]*)(\.\d+)?%?\s*$/.test(text);

/** The colours that a number format can name (ECMA-376 Part 1 §18.8.31). */
const colorNames: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  cyan: '#00FFFF',
  green: '#00FF00',
  magenta: '#FF00FF',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

const hexOf = (color: string): string | undefined =>
  /^#[0-9a-f]{6}$/i.test(color) ? color.toUpperCase() : colorNames[color.toLowerCase()];

/** The workbook as places see it. */
export function placedBookOf(document: ExcelDocument, showing: Showing): PlacedBook {
  const { book } = document;
  return {
    sheets: book.sheets.map(({ name }, sheet): PlacedSheet => ({
      name,
      content() {
        const { rows } = book.sheet(sheet);
        const filled = rows.list.flatMap(({ number, cells }) =>
          cells
            .filter((each) => each.formula !== null || (each.value !== null && each.value !== ''))
            .map(({ column }) => ({ number, column })),
        );
        const [first, last] = [filled[0], filled.at(-1)];
        if (!first || !last) return null;
        const columns = filled.map((each) => each.column);
        return {
          top: first.number,
          bottom: last.number,
          left: columns.reduce((least, each) => Math.min(least, each), Infinity),
          right: columns.reduce((most, each) => Math.max(most, each), 0),
        };
      },
      text: (row, column) => showing.text(sheet, row, column),
      tables: book.tablesOf(sheet).map((table) => ({
        ...table,
        columns: table.columns.map((column) => ({ name: column })),
      })),
    })),
    names: book.names.map(({ name, sheet, formula }) => ({ name, sheet: sheet ?? null, formula })),
  };
}
