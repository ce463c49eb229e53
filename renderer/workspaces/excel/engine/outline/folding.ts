import type { Book } from '../book.ts';
import { deepest, type Group } from './groups.ts';
import {
  changeLines,
  lineAt,
  markedLines,
  outlineOf,
  stateDepth,
  stretchesOf,
  type Kind,
  type LineChange,
} from './lines.ts';

interface Span {
  readonly first: number;
  readonly last: number;
}

const isInside = (inner: Span, outer: Span): boolean =>
  inner.first >= outer.first && inner.last <= outer.last;

/**
 * Says at each summary whether its group is folded, and in the sheet how deep the outline goes, as the rows or columns
 * are now. What a folded group holds keeps its marks: it is folded or not when that group is unfolded.
 */
export function tidyOutline(book: Book, sheet: number): void {
  for (const kind of ['rows', 'columns'] as const) {
    const part = book.sheet(sheet);
    const marked = markedLines(part, kind);
    const { groups } = outlineOf(part, kind);
    if (groups.length > 0 || marked.length > 0) {
      const folded = groups.filter(({ collapsed }) => collapsed);
      const isKept = (group: Group): boolean =>
        folded.some((outer) => outer.level < group.level && isInside(group, outer));
      const wanted = new Set<number>();
      const kept = new Set<number>();
      for (const group of groups)
        if (group.summary >= 0 && isKept(group)) kept.add(group.summary);
        else if (group.summary >= 0 && group.collapsed) wanted.add(group.summary);
      const changes = [
        ...marked
          .filter((index) => !wanted.has(index) && !kept.has(index))
          .map((index) => mark(index, false)),
        ...[...wanted]
          .filter((index) => !lineAt(part, kind, index).collapsed)
          .map((index) => mark(index, true)),
      ];
      if (changes.length > 0) changeLines(book, sheet, kind, changes);
    }
    stateDepth(book, sheet, kind);
  }
}

const mark = (index: number, collapsed: boolean): LineChange => ({
  first: index,
  last: index,
  change: () => ({ collapsed }),
});

/** Puts rows or columns into a group, one deeper than they are. */
export function group(book: Book, sheet: number, kind: Kind, { first, last }: Span): void {
  changeLines(book, sheet, kind, [
    { first, last, change: ({ level }) => (level < deepest ? { level: level + 1 } : null) },
  ]);
  tidyOutline(book, sheet);
}

/** Takes rows or columns out of their innermost group. What is in no group any more can be seen again. */
export function ungroup(book: Book, sheet: number, kind: Kind, { first, last }: Span): void {
  changeLines(
    book,
    sheet,
    kind,
    stretchesOf(book.sheet(sheet), kind)
      .filter((each) => each.first <= last && each.last >= first)
      .map((each) => ({
        first: Math.max(first, each.first),
        last: Math.min(last, each.last),
        change: ({ level }) => ({ level: level - 1, ...(level === 1 && { hidden: false }) }),
      })),
  );
  tidyOutline(book, sheet);
}

/** Nothing between two rows or columns is grouped any more. */
export function clearOutline(book: Book, sheet: number, kind: Kind, { first, last }: Span): void {
  changeLines(
    book,
    sheet,
    kind,
    stretchesOf(book.sheet(sheet), kind)
      .filter((each) => each.first <= last && each.last >= first)
      .map((each) => ({
        first: Math.max(first, each.first),
        last: Math.min(last, each.last),
        change: () => ({ level: 0, hidden: false }),
      })),
  );
  tidyOutline(book, sheet);
}

/** Folds a group. */
export function fold(book: Book, sheet: number, kind: Kind, { first, last, summary }: Group): void {
  changeLines(book, sheet, kind, [
    { first, last, change: () => ({ hidden: true }) },
    ...(summary >= 0 ? [mark(summary, true)] : []),
  ]);
  tidyOutline(book, sheet);
}

/** Unfolds a group; groups in it that were folded before stay so. */
export function unfold(book: Book, sheet: number, kind: Kind, given: Group): void {
  if (given.summary >= 0) changeLines(book, sheet, kind, [mark(given.summary, false)]);
  const part = book.sheet(sheet);
  const inner = outlineOf(part, kind).groups.filter(
    (each) =>
      each.level > given.level &&
      isInside(each, given) &&
      each.summary >= 0 &&
      lineAt(part, kind, each.summary).collapsed,
  );
  const stays = (index: number): boolean => inner.some(({ first, last }) => index >= first && index <= last);
  const shown = stretchesOf(part, kind)
    .filter((each) => isInside(each, given))
    .map(({ first, last }) => ({
      first,
      last,
      change: (_: unknown, index: number) => (stays(index) ? null : { hidden: false }),
    }));
  changeLines(book, sheet, kind, shown);
  tidyOutline(book, sheet);
}

/** Shows what is less deep than a level, and folds the rest: what the buttons 1, 2, 3 do. */
export function showLevel(book: Book, sheet: number, kind: Kind, shown: number): void {
  const part = book.sheet(sheet);
  const { groups } = outlineOf(part, kind);
  changeLines(book, sheet, kind, [
    ...stretchesOf(part, kind).map(({ first, last, level }) => ({
      first,
      last,
      change: () => ({ hidden: level >= shown }),
    })),
    ...groups
      .filter(({ summary }) => summary >= 0)
      .map(({ summary, level }) => mark(summary, level >= shown)),
  ]);
  tidyOutline(book, sheet);
}
