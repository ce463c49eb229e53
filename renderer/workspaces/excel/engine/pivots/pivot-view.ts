import { areaName, displayText, type Area, type Scalar } from '../../../../../core/formula/index.ts';
import { Refused, type ExcelDocument, type RefusalReason } from '../document.ts';
import { cellArea } from '../merges.ts';
import { cornerNamed, designAsked, sourceNamed, type AskedDesign } from './asking.ts';
import { fieldNames, sourceOfCache } from './cache-reading.ts';
import type { PivotSource } from './cache-writing.ts';
import type { PivotData, PivotDesign } from './design.ts';
import { itemsOf } from './items.ts';
import { areasOf, filterAt, pivotIn, pivotsOn, type PlacedPivot } from './placed.ts';
import { refuseTaken, takenBy, textIn } from './placing.ts';
import { designOf } from './reading.ts';
import { reportOf, type Report } from './report.ts';
import { cellsOfSource, dataOfCells, dataOfPivot } from './source.ts';
import { languageOf, wordsIn } from './words.ts';

/** A column of the data, as a question offers it. */
export interface OfferedField {
  readonly name: string;
  /** Excel adds numbers up, and counts what are none. */
  readonly usual: 'sum' | 'count';
}

/** The data that a text means; `trouble` says why they make no pivot table. */
export interface OfferedData {
  readonly of: string;
  /** On the active sheet; null elsewhere. */
  readonly area: Area | null;
  readonly fields: readonly OfferedField[];
  readonly records: number;
  readonly trouble: RefusalReason | null;
}

/** One filter, as a question offers it. */
export interface OfferedFilter {
  readonly field: string;
  readonly items: readonly string[];
  /** Null when all are let through. */
  readonly chosen: string | null;
}

/** How many lines and columns of a preview are worth seeing. */
const most = { rows: 12, columns: 7 };

/** The beginning of a pivot table, as texts. */
export interface PivotPreview {
  readonly lines: readonly (readonly string[])[];
  /** How many of the lines are headings. */
  readonly headers: number;
}

/** What questions about pivot tables look at. */
export class PivotView {
  readonly #document: ExcelDocument;

  constructor(document: ExcelDocument) {
    this.#document = document;
  }

  #named(source: PivotSource): string {
    if ('name' in source) return source.name;
    const { book, active } = this.#document;
    const isHere = book.sheetNamed(source.sheet) === active;
    return isHere ? areaName(source.area) : `${this.#quoted(source.sheet)}!${areaName(source.area)}`;
  }

  #quoted(sheet: string): string {
    return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  }

  #data(source: PivotSource | null): { data: PivotData | null; trouble: RefusalReason | null } {
    try {
      const cells = source && cellsOfSource(this.#document, source);
      return cells
        ? { data: dataOfCells(this.#document, cells), trouble: null }
        : { data: null, trouble: 'pivot-rows' };
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause;
      return { data: null, trouble: cause.why };
    }
  }

  /** The data that a text means; left out, the selection or what is filled round the active cell. */
  offered(of?: string): OfferedData {
    const source = sourceNamed(this.#document, of);
    const { data, trouble } = this.#data(source);
    const cells = source && trouble === null ? cellsOfSource(this.#document, source) : null;
    return {
      of: of ?? (source ? this.#named(source) : ''),
      area: cells?.sheet === this.#document.active ? cells.area : null,
      fields: data ? fieldsOf(data) : [],
      records: data?.records ?? 0,
      trouble,
    };
  }

  #here(): PlacedPivot | null {
    const { book, active, selection } = this.#document;
    return pivotIn(book, active, cellArea(selection.active.row, selection.active.column)) ?? null;
  }

  /** The pivot table of the active cell; `design` is null where Mashq leaves it as it is. */
  here(): {
    name: string;
    of: string;
    fields: readonly OfferedField[];
    design: PivotDesign | null;
  } | null {
    const pivot = this.#here();
    if (!pivot) return null;
    const { book } = this.#document;
    const root = pivot.cache === null ? undefined : book.package.root(pivot.cache);
    const source = root && sourceOfCache(root);
    const data = dataOfPivot(this.#document, pivot);
    return {
      name: pivot.name,
      of: source ? this.#named(source) : '',
      fields: data
        ? fieldsOf(data)
        : (root ? fieldNames(root) : []).map((name) => ({ name, usual: 'count' })),
      design: data && designOf(book, pivot),
    };
  }

  /** What a design shows: of data that a text means, or else of the pivot table of the active cell. */
  #report(of: string | null, asked: AskedDesign): Report | null {
    const document = this.#document;
    const pivot = of === null ? this.#here() : null;
    const data =
      of === null ? pivot && dataOfPivot(document, pivot) : this.#data(sourceNamed(document, of)).data;
    const before = pivot ? designOf(document.book, pivot) : undefined;
    const design = data && before !== null ? designAsked(data, asked, before) : null;
    const language = data && languageOf(data, document.ports.locale);
    return data && design && language ? reportOf(data, design, language, textIn(document)) : null;
  }

  /** The beginning of what a design shows. */
  preview(of: string | null, asked: AskedDesign): PivotPreview | null {
    const report = this.#report(of, asked);
    if (!report) return null;
    const text = textIn(this.#document);
    const lines = Array.from({ length: Math.min(report.height, most.rows) }, () =>
      Array.from({ length: Math.min(report.width, most.columns) }, () => ''),
    );
    for (const { row, column, value, format, indent } of report.cells) {
      const line = lines[row];
      if (line && column < line.length) line[column] = '\u2003'.repeat(indent) + text(value, format);
    }
    return { lines, headers: report.firstDataRow };
  }

  /** Why what a design shows cannot stand at a cell, or where the pivot table of the active cell stands; null when it can. */
  trouble(of: string | null, at: string | null, asked: AskedDesign): RefusalReason | null {
    const document = this.#document;
    const report = this.#report(of, asked);
    const pivot = at === null ? this.#here() : null;
    const corner =
      at === null
        ? pivot && { sheet: pivot.sheet, row: pivot.area.top, column: pivot.area.left }
        : cornerNamed(document, at);
    if (!report || !corner) return 'pivot-room';
    const others = pivotsOn(document.book, corner.sheet).filter((each) => each.part !== pivot?.part);
    try {
      const own = pivot ? areasOf(pivot) : [];
      refuseTaken(document, corner.sheet, takenBy(report, corner), own, others.flatMap(areasOf));
      return null;
    } catch (cause) {
      if (cause instanceof Refused) return cause.why;
      throw cause;
    }
  }

  /** The filters of the pivot table of the active cell. */
  filters(): readonly OfferedFilter[] {
    const pivot = this.#here();
    const { book, ports } = this.#document;
    const design = pivot && designOf(book, pivot);
    const data = pivot && dataOfPivot(this.#document, pivot);
    if (!design || !data) return [];
    const language = languageOf(data, ports.locale);
    return design.filters.map((name) => {
      const field = data.fields.find((each) => each.name === name)!;
      const { values, keys, order } = itemsOf(field, design.orders.get(name)?.descending ?? false, language);
      const shown = (value: Scalar): string =>
        value === null
          ? wordsIn(language).blank
          : displayText(value, field.format, ports.locale, { date1904: book.date1904 }).text;
      const chosen = keys.indexOf(design.chosen.get(name) ?? '');
      return {
        field: name,
        items: order.map((index) => shown(values[index]!)),
        chosen: chosen < 0 ? null : shown(values[chosen]!),
      };
    });
  }

  /** Which filter of a pivot table a cell belongs to, from 0; -1 when it is none. */
  filterAt(row: number, column: number): number {
    const { book, active } = this.#document;
    const pivot = pivotIn(book, active, cellArea(row, column));
    return pivot && filterAt(pivot, row, column) >= 0 ? row - pivot.filters!.top : -1;
  }
}

function fieldsOf({ fields }: PivotData): OfferedField[] {
  return fields.map(({ name, values, dates }) => ({
    name,
    usual:
      !dates &&
      values.some((each) => each !== null) &&
      values.every((each) => each === null || typeof each === 'number')
        ? 'sum'
        : 'count',
  }));
}
