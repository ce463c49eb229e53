import { isFormula, longestText, readTyped, type DateRules, type Scalar } from '../formula/index.ts';

export type ColumnKind = 'text' | 'number' | 'date' | 'time' | 'boolean';

/** From what the kind of a column is told: its first rows, all of them, or nothing, and then all is text. */
export const typings = ['first-rows', 'all-rows', 'none'] as const;
export type Typing = (typeof typings)[number];

/** What one field becomes in a cell, and the number format that its column gives it. */
export interface FieldValue {
  readonly value: Scalar;
  readonly format?: string;
}

export interface TextTable {
  /** What the columns are called; '' where the file does not say. */
  readonly headings: readonly string[];
  readonly kinds: readonly ColumnKind[];
  readonly rows: readonly (readonly FieldValue[])[];
}

const firstRows = 200;
const nothing: FieldValue = { value: null };

/** As much of a text as a cell holds. */
const textOf = (field: string): string => field.slice(0, longestText);

/** A field as a value with its kind. What looks like a formula is text: a file brings data, and no sums. */
function typed(field: string, dates: DateRules): { kind: ColumnKind | null } & FieldValue {
  if (field.trim() === '') return { kind: null, value: null };
  const { content, format = '', quoted } = readTyped(field, dates);
  if (isFormula(content) || quoted || typeof content === 'string')
    return { kind: 'text', value: textOf(field) };
  if (typeof content === 'boolean') return { kind: 'boolean', value: content };
  if (typeof content !== 'number') return { kind: 'text', value: textOf(field) };
  const codes = format.replace(/"[^"]*"|\[\$[^\]]*\]|\\./g, '');
  // One way of writing dates for a whole column, however the file has them.
  const timed = /h/i.test(codes);
  if (/[dy]/i.test(codes))
    return { kind: 'date', value: content, format: timed ? 'dd/mm/yyyy hh:mm' : 'dd/mm/yyyy' };
  if (timed) return { kind: 'time', value: content, format };
  return { kind: 'number', value: content, ...(format === '' ? {} : { format }) };
}

/** The one kind that all fields have which say anything; else they are texts. */
function kindOf(fields: Iterable<string>, dates: DateRules): ColumnKind {
  let found: ColumnKind | null = null;
  for (const field of fields) {
    const { kind } = typed(field, dates);
    if (kind === null || kind === found) continue;
    if (found !== null || kind === 'text') return 'text';
    found = kind;
  }
  return found ?? 'text';
}

const isBlank = (row: readonly string[]): boolean => row.every((field) => field.trim() === '');

/** Rows without the empty ones at the end. */
export const filledRows = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.slice(0, rows.findLastIndex((row) => !isBlank(row)) + 1);

export const widthOf = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 0);

/** Whether the first row says what the columns are called: texts, each there and each another, over rows of data. */
export function detectHeader(rows: readonly (readonly string[])[], dates: DateRules): boolean {
  const names = (rows[0] ?? []).map((each) => each.trim().toLowerCase());
  return (
    rows.length > 1 &&
    new Set(names).size === names.length &&
    names.every((each) => typed(each, dates).kind === 'text')
  );
}

/**
 * Rows as a table whose columns have kinds; where a row is short, its last cells are empty. A field that is not of its
 * column's kind stays a text: what somebody wrote is never lost.
 */
export function typeColumns(
  rows: readonly (readonly string[])[],
  { header, typing, dates }: { header: boolean; typing: Typing; dates: DateRules },
): TextTable {
  const data = header ? rows.slice(1) : rows;
  const looked = typing === 'none' ? [] : typing === 'first-rows' ? data.slice(0, firstRows) : data;
  const width = widthOf(rows);
  const kinds = Array.from({ length: width }, (_, column) =>
    kindOf(
      looked.map((row) => row[column] ?? ''),
      dates,
    ),
  );
  const value = (field: string, column: number): FieldValue => {
    const kind = kinds[column]!;
    if (field.trim() === '') return nothing;
    if (kind === 'text') return { value: textOf(field) };
    const { kind: own, ...made } = typed(field, dates);
    return own === kind ? made : { value: textOf(field) };
  };
  return {
    headings: Array.from({ length: width }, (_, column) => (header ? (rows[0]![column] ?? '').trim() : '')),
    kinds,
    rows: data.map((row) => kinds.map((_, column) => value(row[column] ?? '', column))),
  };
}
