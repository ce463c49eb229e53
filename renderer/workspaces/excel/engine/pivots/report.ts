import type { Scalar } from '../../../../../core/formula/index.ts';
import type { Language } from '../../../../../core/language/index.ts';
import type { Line } from './axis.ts';
import type { PivotData, PivotDesign } from './design.ts';
import { summarise, type Summary } from './summary.ts';
import { totalOf, valueNames, withName, wordsIn } from './words.ts';

/** A cell of a pivot table; rows and columns from its own corner. */
export interface ReportCell {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly format: string;
  /** Steps to the side, for items of inner fields. */
  readonly indent: number;
  /** It has a button in Excel: the headings of rows, columns and filters. */
  readonly button: boolean;
}

/** A column of a pivot table: a combination of items with one of the values; 0 where there are none. */
export interface ReportColumn {
  readonly line: Line;
  readonly value: number;
}

/** A pivot table laid out as Excel's compact form (ECMA-376 Part 1 §18.10.1.49). */
export interface Report {
  readonly language: Language;
  readonly cells: readonly ReportCell[];
  /** Filters and their choices, two cells a line; they stand above the table. */
  readonly filters: readonly ReportCell[];
  readonly height: number;
  readonly width: number;
  readonly firstHeaderRow: number;
  readonly firstDataRow: number;
  readonly firstDataColumn: number;
  readonly rows: readonly Line[];
  readonly columns: readonly ReportColumn[];
  readonly valueNames: readonly string[];
  readonly valueFormats: readonly string[];
  readonly summary: Summary;
}

const percent = '0.00%';

/** Sums look like what was summed; counts and shares have formats of their own. */
function formatOfValue(data: PivotData, { values }: PivotDesign, index: number): string {
  const { field, function: by, shownAs, format } = values[index]!;
  if (format !== null) return format;
  if (shownAs !== 'normal') return percent;
  if (by === 'count' || by === 'countNums') return 'General';
  return data.fields.find(({ name }) => name === field)!.format;
}

class Layout {
  readonly cells: ReportCell[] = [];

  put(
    row: number,
    column: number,
    value: Scalar,
    how: { format?: string; indent?: number; button?: boolean } = {},
  ): void {
    if (value === null) return;
    this.cells.push({ row, column, value, format: 'General', indent: 0, button: false, ...how });
  }
}

/** What names an item: the value itself, and a word for nothing. */
function labelOf(
  { items }: Summary,
  data: PivotData,
  field: string,
  place: number,
  language: Language,
): { value: Scalar; format: string } {
  const { values, order } = items.get(field)!;
  const value = values[order[place]!] ?? null;
  if (value === null) return { value: wordsIn(language).blank, format: 'General' };
  const format =
    typeof value === 'number' ? data.fields.find(({ name }) => name === field)!.format : 'General';
  return { value, format };
}

interface Parts {
  data: PivotData;
  design: PivotDesign;
  summary: Summary;
  columns: readonly ReportColumn[];
  names: readonly string[];
  language: Language;
  headers: number;
  first: number;
  text(value: Scalar, format: string): string;
}

/** The headings over the columns. */
function putHeadings(layout: Layout, parts: Parts): void {
  const { data, design, summary, columns, names, language, headers, first } = parts;
  const words = wordsIn(language);
  const several = names.length > 1;
  if (design.rows.length > 0) layout.put(headers - 1, 0, words.rowLabels, { button: true });
  if (design.columns.length === 0) {
    for (const [index, name] of names.entries()) layout.put(0, first + index, name);
    return;
  }
  if (!several && design.rows.length > 0) layout.put(0, 0, names[0]!);
  layout.put(0, first, words.columnLabels, { button: true });
  for (const [at, { line, value }] of columns.entries()) {
    const before = columns[at - 1]?.line;
    const column = first + at;
    const { kind, path } = line;
    if (kind === 'grand')
      layout.put(1, column, several ? totalOf(language, names[value]!) : words.grandTotal);
    else if (kind === 'subtotal') {
      const item = labelOf(summary, data, design.columns[path.length - 1]!, path.at(-1)!, language);
      const text = parts.text(item.value, item.format);
      layout.put(path.length, column, several ? `${text} ${names[value]!}` : withName(words.total, text));
    } else {
      for (const [level, place] of path.entries()) {
        const begins =
          before?.kind !== 'item' ||
          path.slice(0, level + 1).some((each, index) => each !== before.path[index]);
        if (!begins) continue;
        const item = labelOf(summary, data, design.columns[level]!, place, language);
        layout.put(level + 1, column, item.value, { format: item.format });
      }
      if (several) layout.put(headers - 1, column, names[value]!);
    }
  }
}

/** The labels of the rows, and the values. */
function putRows(layout: Layout, parts: Parts, formats: readonly string[]): void {
  const { data, design, summary, columns, names, language, headers, first } = parts;
  for (const [at, line] of summary.rows.entries()) {
    const row = headers + at;
    if (line.kind === 'grand') layout.put(row, 0, wordsIn(language).grandTotal);
    else if (line.path.length > 0) {
      const level = line.path.length - 1;
      const item = labelOf(summary, data, design.rows[level]!, line.path[level]!, language);
      layout.put(row, 0, item.value, { format: item.format, indent: level });
    } else if (first > 0 && names.length === 1) layout.put(row, 0, names[0]!);
    for (const [index, column] of columns.entries())
      layout.put(row, first + index, summary.value(line, column.line, column.value), {
        format: formats[column.value]!,
      });
  }
}

function filterCells(
  data: PivotData,
  design: PivotDesign,
  summary: Summary,
  language: Language,
): ReportCell[] {
  const layout = new Layout();
  const words = wordsIn(language);
  for (const [row, field] of design.filters.entries()) {
    layout.put(row, 0, field);
    const { keys, place } = summary.items.get(field)!;
    const chosen = keys.indexOf(design.chosen.get(field) ?? '');
    const some = (design.hidden.get(field)?.size ?? 0) > 0;
    const item =
      chosen >= 0
        ? labelOf(summary, data, field, place[chosen]!, language)
        : { value: some ? words.several : words.all, format: 'General' };
    layout.put(row, 1, item.value, { format: item.format, button: true });
  }
  return layout.cells;
}

/** Lays a pivot table out. `text` says what a value shows in a number format. */
export function reportOf(
  data: PivotData,
  design: PivotDesign,
  language: Language,
  text: (value: Scalar, format: string) => string,
): Report {
  const summary = summarise(data, design, language);
  const names = valueNames(design.values, data, language);
  const formats = design.values.map((_, index) => formatOfValue(data, design, index));
  const columns = summary.columns.flatMap((line) => names.map((_, value): ReportColumn => ({ line, value })));
  const several = names.length > 1;
  const crossed = design.columns.length > 0;
  const headers = crossed ? 1 + design.columns.length + Number(several) : 1;
  const first = design.rows.length > 0 || crossed ? 1 : 0;
  const parts: Parts = { data, design, summary, columns, names, language, headers, first, text };
  const layout = new Layout();
  putHeadings(layout, parts);
  putRows(layout, parts, formats);
  return {
    language,
    cells: layout.cells,
    filters: filterCells(data, design, summary, language),
    height: headers + summary.rows.length,
    width: first + columns.length,
    firstHeaderRow: crossed || !several ? 1 : 0,
    firstDataRow: headers,
    firstDataColumn: first,
    rows: summary.rows,
    columns,
    valueNames: names,
    valueFormats: formats,
    summary,
  };
}
