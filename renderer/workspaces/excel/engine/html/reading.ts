import type { Area } from '../../../../../core/formula/index.ts';
import { lookOfTag, sheetLooks, type HtmlLook } from './looks.ts';
import { piecesOf, type Piece } from './tags.ts';

/** A cell of a table from another program: what it shows, and how. */
export interface ReadCell {
  text: string;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  fill: string | null;
  color: string | null;
}

export interface ReadCells {
  /** Row by row; null where another cell reaches over. */
  cells: (ReadCell | null)[][];
  merges: Area[];
}

const longest = 20_000_000;
const mostCells = 200_000;
/** Deeper than this, tags say nothing of looks. */
const deepest = 200;
const unclosed = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'col', 'wbr', 'base']);
const blocks = /^(p|div|h[1-6]|li|ul|ol|pre|section|article|blockquote|dt|dd|table|caption)$/;
/** Tags that end an open one of the same kind, up to a table. */
const endings: Readonly<Record<string, readonly string[]>> = {
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['td', 'th', 'tr'],
  p: ['p'],
  li: ['li'],
};

interface Open {
  name: string;
  look: HtmlLook;
}

/** One cell while its text is being read. */
class Writing {
  readonly span: { rows: number; columns: number };
  readonly #ground: string | null;
  readonly #exact: string | undefined;
  readonly #parts: string[] = [];
  /** The last sign; at the beginning there is nothing to part. */
  #last = ' ';
  #runs: HtmlLook[] = [];

  constructor(look: HtmlLook, attributes: ReadonlyMap<string, string>) {
    const count = (name: string, most: number): number =>
      Math.min(most, Math.max(1, Math.trunc(Number(attributes.get(name) ?? 1)) || 1));
    this.span = { rows: count('rowspan', 10_000), columns: count('colspan', 1_000) };
    this.#ground = look.fill ?? null;
    // What LibreOffice and Excel say beside the shown text.
    this.#exact = attributes.get('sdval') ?? attributes.get('x:num');
  }

  add(text: string, look: HtmlLook): void {
    const shown = text.replace(/[\s\u00A0]+/g, ' ');
    const added = this.#last === ' ' || this.#last === '\n' ? shown.trimStart() : shown;
    if (added === '') return;
    this.#parts.push(added);
    this.#last = added.at(-1)!;
    if (added.trim() !== '') this.#runs.push(look);
  }

  line(): void {
    if (this.#parts.length === 0 || this.#last === '\n') return;
    this.#parts.push('\n');
    this.#last = '\n';
  }

  done(): ReadCell {
    const runs = this.#runs;
    const all = (is: (look: HtmlLook) => boolean | undefined): boolean =>
      runs.length > 0 && runs.every((each) => is(each) ?? false);
    const colors = new Set(runs.map(({ color }) => color));
    const [color] = colors;
    const [ground] = runs.map(({ fill }) => fill ?? null);
    const fill = this.#ground ?? ground ?? null;
    return {
      text:
        this.#exact !== undefined && this.#exact !== ''
          ? this.#exact
          : this.#parts.join('').replaceAll(' \n', '\n').trim(),
      bold: all((look) => look.bold),
      italic: all((look) => look.italic),
      underline: all((look) => look.underline),
      fill: fill === '#FFFFFF' ? null : fill,
      color: colors.size === 1 && color !== undefined && color !== '#000000' ? color : null,
    };
  }
}

/** Puts cells where spans of rows above leave room. */
class Grid {
  readonly cells: (ReadCell | null)[][] = [];
  readonly #spans: Area[] = [];
  #size = 0;

  row(): void {
    this.cells.push([]);
    this.#reach();
  }

  put(cell: ReadCell, { rows, columns }: { rows: number; columns: number }): void {
    if (this.#size > mostCells) return;
    if (this.cells.length === 0) this.row();
    const top = this.cells.length - 1;
    const line = this.cells[top]!;
    let left = 0;
    while (line[left] !== undefined) left++;
    line[left] = cell;
    this.#size += rows * columns;
    if (this.#size > mostCells) return;
    if (rows > 1 || columns > 1)
      this.#spans.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
    for (let column = left + 1; column < left + columns; column++) line[column] = null;
  }

  /** Marks what cells above reach over, at the beginning of a row. */
  #reach(): void {
    const at = this.cells.length - 1;
    for (const { top, bottom, left, right } of this.#spans)
      if (at > top && at <= bottom)
        for (let column = left; column <= right; column++) this.cells[at]![column] = null;
  }

  done(): ReadCells {
    const last = this.cells.length - 1;
    const merges = this.#spans.map((each) => ({ ...each, bottom: Math.min(each.bottom, last) }));
    const width = this.cells.reduce((most, row) => Math.max(most, row.length), 0);
    const cells = this.cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
    return {
      cells,
      merges: merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right),
    };
  }
}

class Reader {
  readonly grid = new Grid();
  #open: Open[] = [];
  #sheet = new Map<string, HtmlLook>();
  #tables = 0;
  #cell: Writing | null = null;

  #look(): HtmlLook {
    return Object.assign({}, ...this.#open.map(({ look }) => look)) as HtmlLook;
  }

  #end(): void {
    if (!this.#cell) return;
    const cell = this.#cell.done();
    const inTable = this.#tables > 0;
    if (inTable || cell.text !== '') {
      if (!inTable) this.grid.row();
      this.grid.put(cell, this.#cell.span);
    }
    this.#cell = null;
  }

  #close(names: readonly string[]): void {
    const at = this.#open.findLastIndex(({ name }) => names.includes(name) || name === 'table');
    if (at >= 0 && names.includes(this.#open[at]!.name)) this.#open = this.#open.slice(0, at);
  }

  text(text: string): void {
    const inside = this.#open.at(-1)?.name;
    if (inside === 'style') this.#sheet = new Map([...this.#sheet, ...sheetLooks(text)]);
    if (inside === 'style' || inside === 'title' || inside === 'script') return;
    if (!this.#cell && (this.#tables > 0 || text.trim() === '')) return;
    this.#cell ??= new Writing({}, new Map());
    this.#cell.add(text, this.#look());
  }

  open({ name, attributes }: Piece & { kind: 'open' | 'close' }): void {
    if (name === 'br') return this.#cell?.line();
    if (unclosed.has(name)) return;
    if (blocks.test(name)) this.#break();
    if (name === 'table') this.#tables++;
    const closes = endings[name];
    if (closes) {
      if (this.#tables === 1 && (name === 'td' || name === 'th' || name === 'tr')) this.#end();
      this.#close(closes);
    }
    if (this.#open.length < deepest)
      this.#open.push({ name, look: lookOfTag(name, attributes, this.#sheet) });
    if (this.#tables > 1 && (name === 'td' || name === 'th')) this.#cell?.add(' ', {});
    if (this.#tables !== 1) return;
    if (name === 'tr') this.grid.row();
    if (name === 'td' || name === 'th') this.#cell = new Writing(this.#look(), attributes);
  }

  /** A new block is a new line inside a cell, and a new row outside of tables. */
  #break(): void {
    if (this.#tables > 0) this.#cell?.line();
    else this.#end();
  }

  close(name: string): void {
    if (this.#tables === 1 && /^(td|th|tr|table)$/.test(name)) this.#end();
    else if (blocks.test(name)) this.#break();
    const at = this.#open.findLastIndex((each) => each.name === name);
    if (at >= 0) this.#open = this.#open.slice(0, at);
    if (name === 'table') this.#tables = Math.max(0, this.#tables - 1);
  }

  done(): ReadCells {
    this.#end();
    return this.grid.done();
  }
}

/** The cells of a page with tables, as a browser or another office program copies it; null without a table. */
export function readHtmlTable(html: string): ReadCells | null {
  if (html.length > longest || !/<table[\s>]/i.test(html)) return null;
  const reader = new Reader();
  for (const piece of piecesOf(html)) {
    if (piece.kind === 'text') reader.text(piece.text);
    else if (piece.kind === 'open') reader.open(piece);
    else reader.close(piece.name);
  }
  const read = reader.done();
  return read.cells.some((row) => row.some((cell) => cell !== null)) ? read : null;
}
