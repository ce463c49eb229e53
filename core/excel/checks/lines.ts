import { z } from 'zod';
import { excerpt, type Verdict } from '../../exercise/index.ts';
import { cellAt } from '../cells.ts';
import type { ExcelWorkbook, Sheet } from '../model.ts';
import { shownText } from '../shown.ts';
import { lineChanges, type Axis, type LineChange } from '../structure.ts';
import { excelCheck, found } from './check.ts';
import { columns as columnsText, rows as rowsText, sheet } from './options.ts';
import { columnSpan, lineName, numbersOf, rowSpan, spanPlace, type Span } from './spans.ts';
import { before, judgeSheet } from './target.ts';

const optionsFor = (line: z.ZodString) =>
  z
    .strictObject({
      sheet,
      /** New lines stand just before this one of the starter. */
      inserted: line.optional(),
      /** How many new lines there are. */
      count: z.int().min(1).max(1000).default(1),
      /** Lines of the starter that are gone. */
      deleted: line.optional(),
    })
    .refine(({ inserted, deleted }) => (inserted === undefined) !== (deleted === undefined), {
      error: '"inserted" or "deleted"',
    });

/** What stands first in a line of the starter, to call it by. */
function lineText(workbook: ExcelWorkbook, tab: Sheet, axis: Axis, index: number): string {
  for (const cell of tab.cells.values())
    if ((axis === 'row' ? cell.row : cell.column) === index) {
      const text = shownText(workbook, tab, cell.row, cell.column);
      if (text !== '') return excerpt(text);
    }
  return lineName(axis, index);
}

interface Question {
  model: ExcelWorkbook;
  starter: ExcelWorkbook;
  tab: Sheet;
  was: Sheet;
  axis: Axis;
}

function judgeInserted({ tab, was, axis }: Question, span: Span, count: number): Verdict {
  const inserted = lineChanges(was, tab, axis).filter(({ kind }) => kind === 'insert');
  const right = inserted.find(({ before: line }) => line === span.first);
  const line = lineName(axis, span.first);
  const place = {
    sheet: tab.index,
    range: spanPlace(axis, { first: span.first, last: span.first + count - 1 }),
  };
  if (right)
    return right.count === count
      ? null
      : found(`${axis}s.inserted.count`, { found: right.count, expected: count, line }, place);
  const [other] = inserted;
  return other
    ? found(
        `${axis}s.inserted.elsewhere`,
        { found: lineName(axis, other.before), expected: line },
        { sheet: tab.index, range: spanPlace(axis, { first: other.at, last: other.at + other.count - 1 }) },
      )
    : found(`${axis}s.inserted.missing`, { expected: line }, place);
}

const isGone = (changes: readonly LineChange[], index: number): boolean =>
  changes.some(({ kind, at, count }) => kind === 'delete' && index >= at && index < at + count);

function judgeDeleted(question: Question, span: Span): Verdict {
  const { starter, tab, was, axis } = question;
  const changes = lineChanges(was, tab, axis);
  const place = { sheet: tab.index, range: spanPlace(axis, span) };
  const left = numbersOf(span).find((index) => !isGone(changes, index));
  if (left === undefined) {
    const more = changes.find(
      ({ kind, at, count }) => kind === 'delete' && (at < span.first || at + count - 1 > span.last),
    );
    if (!more) return null;
    const index = more.at < span.first ? more.at : span.last + 1;
    return found(`${axis}s.deleted.more`, { found: lineText(starter, was, axis, index) }, place);
  }
  const words = lineText(starter, was, axis, left);
  const values = { line: lineName(axis, left), found: words };
  if (isEmptied(tab, was, axis, left)) return found(`${axis}s.deleted.emptied`, values, place);
  const other = changes.find(({ kind }) => kind === 'delete');
  return other
    ? found(
        `${axis}s.deleted.other`,
        { ...values, expected: words, found: lineText(starter, was, axis, other.at) },
        place,
      )
    : found(`${axis}s.deleted.missing`, values, place);
}

/** Only the content was deleted: the line is still there, and empty. */
function isEmptied(tab: Sheet, was: Sheet, axis: Axis, index: number): boolean {
  const filled = [...was.cells.values()].filter(
    (cell) => (axis === 'row' ? cell.row : cell.column) === index && cell.value !== null,
  );
  return (
    filled.length > 0 && filled.every(({ row, column }) => (cellAt(tab, row, column)?.value ?? null) === null)
  );
}

const check = (axis: Axis, line: z.ZodString, spanOf: (text: string) => Span) =>
  excelCheck(optionsFor(line), (model, asked, starter) =>
    judgeSheet(model, starter, asked.sheet, (tab) => {
      const was = before(starter, tab);
      if (!was) return null;
      const question = { model, starter, tab, was, axis };
      return asked.inserted === undefined
        ? judgeDeleted(question, spanOf(asked.deleted ?? ''))
        : judgeInserted(question, spanOf(asked.inserted), asked.count);
    }),
  );

/** Rows that came or went, found by what stands in the others (ECMA-376 Part 1 §18.3.1.73). */
export const rows = check('row', rowsText, rowSpan);
/** The same for columns. */
export const columns = check('column', columnsText, columnSpan);
