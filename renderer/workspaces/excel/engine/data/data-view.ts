import {
  areaName,
  columnName,
  parseArea,
  type Area,
  type Scalar,
} from '../../../../../core/formula/index.ts';
import type { ReadText, TextChoices, TextTable } from '../../../../../core/delimited/index.ts';
import type { FileBeside } from '../../../../../core/exercise/index.ts';
import type { Validation } from '../../../../../core/excel/model.ts';
import { childOf } from '../../../../../core/ooxml/tree/index.ts';
import { usedPart } from '../content.ts';
import type { ExcelDocument, RefusalReason } from '../document.ts';
import { cornerNamed } from '../pivots/asking.ts';
import { rowAxisOf } from '../layout.ts';
import { importTrouble, readBeside, shownRows } from './importing.ts';
import { filterOf } from './filtering.ts';
import { headerParts, printTitlesOf, type HeaderParts } from './page.ts';
import { pagesOf, type PageView } from './pages.ts';
import { propertyNames, propertyOf, type PropertyName } from './properties.ts';
import { scattered, subtotalRowsOf } from '../outline/subtotal-rows.ts';
import { blockOf, columnOf } from './region.ts';
import { listRules, type ListedRule } from './rule-list.ts';
import { shownAt } from './shown.ts';
import { compare } from './sorting.ts';
import { PivotView } from '../pivots/pivot-view.ts';
import { validationHere } from './validation.ts';

/** The rows that a question about data is about. */
export interface BlockFacts {
  range: Area;
  header: boolean;
  isTable: boolean;
  /** By letter; the name is the heading, when there are headings. */
  columns: readonly { letter: string; name: string | null }[];
}

/** What shows in a filtered column. */
export interface FilterFacts {
  name: string;
  letter: string;
  values: readonly { text: string; shown: boolean }[];
  blanks: boolean;
}

export interface PageFacts {
  titles: { rows: string; columns: string };
  fit: { width: number; height: number } | null;
  scale: number;
  header: Required<HeaderParts>;
  footer: Required<HeaderParts>;
}

/** What questions ask of the active sheet and of the workbook before they end in commands. */
export class DataView {
  readonly #document: ExcelDocument;
  readonly #files: readonly FileBeside[];

  constructor(document: ExcelDocument, files: readonly FileBeside[]) {
    this.#document = document;
    this.#files = files;
  }

  /** The conditional formats of the sheet, the one that wins first. */
  rules(): readonly ListedRule[] {
    return listRules(this.#document);
  }

  block(header?: boolean): BlockFacts {
    const document = this.#document;
    const found = blockOf(document, header);
    const { area } = found;
    const has = found.table ? found.header : (header ?? found.header);
    const columns = Array.from({ length: Math.min(area.right - area.left + 1, 256) }, (_, index) => {
      const column = area.left + index;
      const name = has ? shownAt(document, area.top, column).trim() : '';
      return { letter: columnName(column), name: name === '' ? null : name };
    });
    return { range: area, header: has, isTable: found.table !== null, columns };
  }

  /** The filter over the active cell's column; null when there is none. */
  filter(): FilterFacts | null {
    const document = this.#document;
    const { table } = blockOf(document, true);
    const area = parseArea(filterOf(document, table)?.get('ref') ?? '');
    const { column } = document.selection.active;
    if (!area || column < area.left || column > area.right) return null;
    const rows = rowAxisOf(document.part);
    const values = new Map<string, { text: string; shown: boolean; value: Scalar }>();
    const collator = new Intl.Collator(document.ports.locale);
    let blanks = false;
    for (let row = area.top + 1; row <= area.bottom; row++) {
      const text = shownAt(document, row, column);
      if (text.trim() === '') blanks = true;
      else {
        const value = document.calculation.value(document.active, row, column);
        values.set(text, { text, value, shown: (values.get(text)?.shown ?? false) || rows.size(row) > 0 });
      }
    }
    return {
      name: shownAt(document, area.top, column),
      letter: columnName(column),
      values: [...values.values()].sort((one, other) => compare(one.value, other.value, false, collator)),
      blanks,
    };
  }

  validation(): Validation | null {
    return validationHere(this.#document);
  }

  properties(): Readonly<Record<PropertyName, string>> {
    const { book } = this.#document;
    return Object.fromEntries(propertyNames.map((name) => [name, propertyOf(book, name)])) as Record<
      PropertyName,
      string
    >;
  }

  page(): PageFacts {
    const { book, active, part } = this.#document;
    const { rows, columns } = printTitlesOf(book, active);
    const setup = childOf(part.root, 'pageSetup');
    const fits = /^(1|true)$/.test(
      childOf(childOf(part.root, 'sheetPr'), 'pageSetUpPr')?.get('fitToPage') ?? '',
    );
    return {
      titles: {
        rows: rows ? `${rows.first + 1}:${rows.last + 1}` : '',
        columns: columns ? `${columnName(columns.first)}:${columnName(columns.last)}` : '',
      },
      fit: fits
        ? { width: Number(setup?.get('fitToWidth') ?? 1), height: Number(setup?.get('fitToHeight') ?? 1) }
        : null,
      scale: Number(setup?.get('scale') ?? 100),
      header: headerParts(part.root, 'header'),
      footer: headerParts(part.root, 'footer'),
    };
  }

  get subtotals() {
    const document = this.#document;
    return {
      any: (): boolean => subtotalRowsOf(document, blockOf(document, true)).length > 0,
      /** Whether what a column says stands in rows apart from each other. */
      scattered: (letter: string): boolean => {
        const block = blockOf(document, true);
        return scattered(document, block, columnOf(document, block, letter)) !== null;
      },
    };
  }

  get pivots(): PivotView {
    return new PivotView(this.#document);
  }

  /** The text files that lie beside the workbook. */
  get texts() {
    const document = this.#document;
    return {
      names: this.#files.map(({ name }) => name),
      /** What one of them says, read as is chosen; else as it tells by itself. */
      read: (name: string, chosen: Partial<TextChoices> = {}): ReadText => {
        const file = this.#files.find((each) => each.name === name);
        return file ? readBeside(document, file, chosen) : { ok: false, why: 'text-empty' };
      },
      /** Why it cannot begin in a cell, named as people do; null when it can. */
      trouble: (table: TextTable, at: string): RefusalReason | null => {
        const corner = cornerNamed(document, at);
        return corner && importTrouble(document, table, corner);
      },
      /** Its first rows, as cells will show them. */
      shown: (table: TextTable, most: number): string[][] => shownRows(document, table, most),
    };
  }

  /** The pages that the active sheet prints. */
  pages(): readonly PageView[] {
    return pagesOf(this.#document);
  }

  /** What is selected, as people write it. */
  selected(): string {
    const { range, part } = this.#document;
    return areaName(usedPart(part, range) ?? range);
  }
}
