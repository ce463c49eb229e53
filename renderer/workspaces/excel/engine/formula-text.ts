import { areaOf, referencesIn, tokensOf } from '../../../../core/formula/index.ts';
import { functionNames } from './function-names.ts';
import type { ExcelDocument } from './document.ts';
import type { Completion, ReferenceView } from './workbook-view.ts';

/** The references in a formula that is being typed, and a colour for each different one. */
export function referenceViews(document: ExcelDocument, home: number, text: string): ReferenceView[] {
  if (!text.startsWith('=')) return [];
  const colors = new Map<string, number>();
  return referencesIn(text).flatMap(({ start, end, reference }) => {
    if (reference.workbook !== undefined || reference.lastSheet !== undefined) return [];
    const sheet = reference.sheet === undefined ? home : document.book.sheetNamed(reference.sheet);
    if (sheet < 0) return [];
    const range = areaOf(reference);
    const key = `${sheet} ${range.top} ${range.left} ${range.bottom} ${range.right}`;
    if (!colors.has(key)) colors.set(key, colors.size);
    return [{ start, end, sheet, range, color: colors.get(key)! }];
  });
}

/** Whether a reference can stand at a place of a formula that is being typed. */
export function takesReference(text: string, at: number): boolean {
  if (!text.startsWith('=') || at < 1) return false;
  const before = text.slice(0, at);
  if ((before.match(/"/g)?.length ?? 0) % 2 === 1) return false;
  return /[=(,;+\-*/^&<>:{@]\s*$/.test(before);
}

const mostOffered = 30;

/** What fits the word at a place of a formula: names of functions, of the document and of tables. */
export function completionsAt(document: ExcelDocument, text: string, caret: number): Completion[] {
  if (!text.startsWith('=')) return [];
  const before = text.slice(0, caret);
  if ((before.match(/"/g)?.length ?? 0) % 2 === 1) return [];
  const column = /([\p{L}_][\p{L}\p{N}_.]*)\[([^[\]]*)$/u.exec(before);
  if (column) {
    const table = document.book.tables.find((each) => same(each.name, column[1]!));
    const start = caret - column[2]!.length;
    return (table?.columns ?? [])
      .filter((each) => begins(each, column[2]!))
      .map((each) => ({ kind: 'column', text: each, start, end: caret }));
  }
  const word = /(?<![\p{L}\p{N}_.$'!])[\p{L}_][\p{L}\p{N}_.]*$/u.exec(before)?.[0];
  if (word === undefined) return [];
  const start = caret - word.length;
  const offer = (kind: Completion['kind'], names: readonly string[]): Completion[] =>
    names.filter((each) => begins(each, word)).map((each) => ({ kind, text: each, start, end: caret }));
  const names = document.book.names.filter((each) => !each.hidden && !each.name.startsWith('_xlnm.'));
  return [
    ...offer('function', functionNames),
    ...offer('name', [...new Set(names.map((each) => each.name))]),
    ...offer(
      'table',
      document.book.tables.map((each) => each.name),
    ),
  ].slice(0, mostOffered);
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const begins = (name: string, word: string): boolean => name.toLowerCase().startsWith(word.toLowerCase());

/** The call round a place of a formula, and the number of the argument there, from 0. */
export function callAt(text: string, caret: number): { function: string; argument: number } | null {
  if (!text.startsWith('=')) return null;
  const open: { name: string; argument: number }[] = [];
  let at = 0;
  let before = '';
  for (const { type, value } of tokensOf(text)) {
    at += value.length;
    if (at > caret) break;
    if (value === '(') open.push({ name: before, argument: 0 });
    else if (value === ')') open.pop();
    else if (value === ',' && open.length > 0) open.at(-1)!.argument++;
    if (type !== 'whitespace') before = type === 'func' ? value.toUpperCase() : '';
  }
  const call = open.findLast((each) => each.name !== '');
  return call ? { function: call.name, argument: call.argument } : null;
}
