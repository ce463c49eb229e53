import { comparableText } from '../language/index.ts';
import { sheetColumns, type SheetChange } from '../formula/index.ts';
import { usedArea } from './cells.ts';
import type { Cell, Sheet } from './model.ts';

export type Axis = 'row' | 'column';

/** Rows or columns that came or went between two states of a sheet; `at` is where, from 0. */
export interface LineChange {
  readonly kind: 'insert' | 'delete';
  /** Of an insertion the first new line in the new sheet, of a deletion the first lost line in the old one. */
  readonly at: number;
  /** The line of the old sheet that an insertion stands before, or that a deletion begins with. */
  readonly before: number;
  readonly count: number;
}

/** Lines beyond which nobody works by hand; longer sheets are compared by their beginning and end. */
const most = 2000;

const textOf = ({ value, formula }: Cell): string => {
  if (formula) return '=';
  if (typeof value === 'string') return comparableText(value);
  return value === null ? '' : JSON.stringify(value);
};

/** The texts that stand in each row or column. */
function textsOfLines(sheet: Sheet, axis: Axis): string[][] {
  const content = usedArea(sheet);
  if (!content) return [];
  const length = (axis === 'row' ? content.bottom : content.right) + 1;
  const parts: string[][] = Array.from({ length: Math.min(length, most) }, () => []);
  for (const cell of sheet.cells.values()) {
    const text = textOf(cell);
    if (text !== '') parts[axis === 'row' ? cell.row : cell.column]?.push(text);
  }
  return parts;
}

type Pair = readonly [before: number, now: number];

/** Longest gap between equal lines in which lines that changed a little are looked for. */
const mostAlike = 200;

/**
 * Lines that are the same in both states: equal ones first, then between them those that share most of their texts,
 * because a row that came changes every column a little.
 */
function commonLines(before: readonly string[][], now: readonly string[][]): Pair[] {
  const [old, fresh] = [before, now].map((lines) => lines.map((texts) => texts.join('\u0000')));
  const equal = [...equalLines(old!, fresh!), [before.length, now.length] as const];
  const pairs: Pair[] = [];
  let [lastOld, lastNew] = [0, 0];
  for (const [one, other] of equal) {
    const gap = [before.slice(lastOld, one), now.slice(lastNew, other)] as const;
    if (gap.every((lines) => lines.length > 0 && lines.length <= mostAlike))
      for (const [a, b] of longestCommon(gap[0], gap[1], shareMost)) pairs.push([a + lastOld, b + lastNew]);
    if (one < before.length || other < now.length) pairs.push([one, other]);
    [lastOld, lastNew] = [one + 1, other + 1];
  }
  return pairs;
}

function shareMost(one: readonly string[], other: readonly string[]): boolean {
  const left = [...other];
  const shared = one.filter((text) => {
    const place = left.indexOf(text);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  return shared.length * 2 > Math.max(one.length, other.length);
}

/** Pairs of equal lines in the same order, as many as there are (longest common subsequence). */
function equalLines(before: readonly string[], now: readonly string[]): Pair[] {
  let start = 0;
  while (start < before.length && start < now.length && before[start] === now[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < now.length - start &&
    before[before.length - 1 - end] === now[now.length - 1 - end]
  )
    end++;
  const middle = longestCommon(
    before.slice(start, before.length - end),
    now.slice(start, now.length - end),
    (one, other) => one === other,
  );
  return [
    ...Array.from({ length: start }, (_, index): Pair => [index, index]),
    ...middle.map(([one, other]): Pair => [one + start, other + start]),
    ...Array.from({ length: end }, (_, index): Pair => [
      before.length - end + index,
      now.length - end + index,
    ]),
  ];
}

function longestCommon<Line>(
  before: readonly Line[],
  now: readonly Line[],
  same: (one: Line, other: Line) => boolean,
): Pair[] {
  const width = now.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let one = before.length - 1; one >= 0; one--)
    for (let other = now.length - 1; other >= 0; other--)
      lengths[one * width + other] = same(before[one]!, now[other]!)
        ? lengths[(one + 1) * width + other + 1]! + 1
        : Math.max(lengths[(one + 1) * width + other]!, lengths[one * width + other + 1]!);
  const pairs: Pair[] = [];
  for (let one = 0, other = 0; one < before.length && other < now.length;) {
    if (same(before[one]!, now[other]!)) pairs.push([one++, other++]);
    else if (lengths[(one + 1) * width + other]! >= lengths[one * width + other + 1]!) one++;
    else other++;
  }
  return pairs;
}

/** Which lines came and went, found by their content. Changed lines are neither. */
export function lineChanges(before: Sheet, now: Sheet, axis: Axis): LineChange[] {
  const [old, fresh] = [textsOfLines(before, axis), textsOfLines(now, axis)];
  const pairs = [...commonLines(old, fresh), [old.length, fresh.length] as const];
  const changes: LineChange[] = [];
  let [lastOld, lastNew] = [-1, -1];
  for (const [one, other] of pairs) {
    const [gone, came] = [one - lastOld - 1, other - lastNew - 1];
    if (came > gone)
      changes.push({ kind: 'insert', at: lastNew + 1 + gone, before: one, count: came - gone });
    const lost = lastOld + 1 + came;
    if (gone > came) changes.push({ kind: 'delete', at: lost, before: lost, count: gone - came });
    [lastOld, lastNew] = [one, other];
  }
  return changes;
}

/** The same as changes that formulas follow, in an order in which they may be applied to the old sheet. */
export function sheetChanges(before: Sheet, now: Sheet): SheetChange[] {
  return (['row', 'column'] as const).flatMap((axis) => {
    const changes = lineChanges(before, now, axis);
    const deleted = changes.filter(({ kind }) => kind === 'delete').sort((one, other) => other.at - one.at);
    const inserted = changes.filter(({ kind }) => kind === 'insert');
    return [...deleted, ...inserted].map((change) => ({ ...change, axis, sheet: before.name }));
  });
}

/** Where each line of the old sheet is now; undefined for what is gone. */
export function linesNow(before: Sheet, now: Sheet, axis: Axis): (index: number) => number | undefined {
  const changes = lineChanges(before, now, axis);
  if (changes.length === 0) return (index) => index;
  const deletions = changes.filter(({ kind }) => kind === 'delete');
  const insertions = changes.filter(({ kind }) => kind === 'insert');
  return (index) => {
    if (deletions.some(({ at, count }) => index >= at && index < at + count)) return undefined;
    let place = index - deletions.filter(({ at }) => at < index).reduce((sum, { count }) => sum + count, 0);
    for (const { at, count } of insertions) if (at <= place) place += count;
    return place < (axis === 'column' ? sheetColumns : Infinity) ? place : undefined;
  };
}
