import { z } from 'zod';
import { parseReference, areaOf, type Area } from '../../../../core/formula/index.ts';
import type { Book } from '../engine/book.ts';
import { isWholeColumns, isWholeRows } from '../engine/formatting.ts';
import { isProtected } from '../engine/layout.ts';
import { clearOutline, fold, group, showLevel, unfold, ungroup } from '../engine/outline/folding.ts';
import { deepest, groupAt, type Group } from '../engine/outline/groups.ts';
import { outlineOf, stretchesOf, type Kind } from '../engine/outline/lines.ts';
import { command, noArguments, type Bench, type Command } from './command.ts';

const kinds = ['rows', 'columns'] as const;

/** The rows or columns that an area goes through. */
const spanOf = (kind: Kind, { top, bottom, left, right }: Area): { first: number; last: number } =>
  kind === 'rows' ? { first: top, last: bottom } : { first: left, last: right };

/** More would be the whole sheet. */
const mostGrouped = 100_000;

const grouping = z.strictObject({ of: z.enum(kinds).optional() });
type Grouping = z.output<typeof grouping>;

/** What was asked for, or what the selection shows: whole columns are columns, all else is rows. */
const kindOf = ({ document }: Bench, { of }: Grouping): Kind =>
  of ?? (isWholeColumns(document.range) && !isWholeRows(document.range) ? 'columns' : 'rows');

const isOpen = ({ document }: Bench): boolean => !isProtected(document.part.root);

const levelled = ({ document }: Bench, kind: Kind) =>
  document.selection.ranges.flatMap((range) => {
    const { first, last } = spanOf(kind, range);
    return stretchesOf(document.part, kind).filter((each) => each.first <= last && each.last >= first);
  });

const change = (
  id: string,
  act: (book: Book, sheet: number, kind: Kind, span: { first: number; last: number }) => void,
  can: (bench: Bench, kind: Kind) => boolean,
): Command =>
  command<Grouping>({
    id,
    args: grouping,
    presses: [],
    can: (bench, asked) => isOpen(bench) && can(bench, kindOf(bench, asked)),
    run: (bench, asked) => {
      const { book, active, selection } = bench.document;
      const before = book.parts;
      const kind = kindOf(bench, asked);
      for (const range of selection.ranges) act(book, active, kind, spanOf(kind, range));
      return book.parts !== before;
    },
  });

const groupCommand = change(
  'group',
  group,
  (bench, kind) =>
    bench.document.selection.ranges.every((range) => {
      const { first, last } = spanOf(kind, range);
      return last - first < mostGrouped && !(kind === 'columns' && isWholeRows(range));
    }) && levelled(bench, kind).every(({ level }) => level < deepest),
);

const ungroupCommand = change('ungroup', ungroup, (bench, kind) => levelled(bench, kind).length > 0);

const clear = command({
  id: 'clear-outline',
  args: noArguments,
  presses: [{ args: {}, label: 'clear-outline' }],
  can: (bench) => isOpen(bench) && kinds.some((kind) => stretchesOf(bench.document.part, kind).length > 0),
  run: ({ document }) => {
    for (const kind of kinds)
      clearOutline(document.book, document.active, kind, { first: 0, last: Number.MAX_SAFE_INTEGER });
    return true;
  },
});

const lines = (kind: Kind) =>
  z
    .string()
    .regex(kind === 'rows' ? /^\d+:\d+$/ : /^[A-Z]{1,3}:[A-Z]{1,3}$/)
    .optional();

const detail = z
  .strictObject({
    /** A group by its rows, such as `2:5`, or by its columns; left out, the one that the active cell means. */
    rows: lines('rows'),
    columns: lines('columns'),
  })
  .refine(({ rows, columns }) => rows === undefined || columns === undefined, 'rows or columns');
type Detail = z.output<typeof detail>;

interface Meant {
  kind: Kind;
  group: Group;
}

function named(bench: Bench, kind: Kind, text: string): Meant | null {
  const reference = parseReference(text);
  if (!reference) return null;
  const span = spanOf(kind, areaOf(reference));
  const group = outlineOf(bench.document.part, kind).groups.find(
    ({ first, last }) => first === span.first && last === span.last,
  );
  return group ? { kind, group } : null;
}

/** The group that is named, or that the active cell means: of rows before columns. */
function groupMeant(bench: Bench, { rows, columns }: Detail, isFolded: boolean): Meant | null {
  if (rows !== undefined) return named(bench, 'rows', rows);
  if (columns !== undefined) return named(bench, 'columns', columns);
  const { part, selection } = bench.document;
  for (const kind of kinds) {
    const index = kind === 'rows' ? selection.active.row : selection.active.column;
    const found = groupAt(outlineOf(part, kind).groups, index);
    if (found && found.collapsed === isFolded) return { kind, group: found };
  }
  return null;
}

const folding = (id: string, icon: string, isFolded: boolean): Command =>
  command<Detail>({
    id,
    args: detail,
    presses: [{ args: {}, label: id, icon }],
    can: (bench, asked) => {
      const meant = isOpen(bench) ? groupMeant(bench, asked, isFolded) : null;
      return meant !== null && meant.group.collapsed === isFolded;
    },
    run: (bench, asked) => {
      const meant = groupMeant(bench, asked, isFolded);
      if (!meant) return false;
      const { document } = bench;
      (isFolded ? unfold : fold)(document.book, document.active, meant.kind, meant.group);
      if (!isFolded) leave(bench, meant);
      return true;
    },
  });

/** The active cell goes to the row or column with the button when its own is folded away. */
function leave({ document }: Bench, { kind, group: { first, last, summary } }: Meant): void {
  const { row, column } = document.selection.active;
  const index = kind === 'rows' ? row : column;
  if (index < first || index > last || summary < 0) return;
  const at = kind === 'rows' ? { row: summary, column } : { row, column: summary };
  document.selectArea({ top: at.row, bottom: at.row, left: at.column, right: at.column });
}

const level = command({
  id: 'outline-level',
  args: z.strictObject({
    of: z.enum(kinds).default('rows'),
    level: z
      .int()
      .min(1)
      .max(deepest + 1),
  }),
  presses: [],
  can: (bench, asked) => {
    const { levels } = outlineOf(bench.document.part, asked.of ?? 'rows');
    return isOpen(bench) && asked.level <= levels;
  },
  run: ({ document }, asked) => {
    const before = document.book.parts;
    showLevel(document.book, document.active, asked.of ?? 'rows', asked.level);
    return document.book.parts !== before;
  },
});

export const outliningCommands: readonly Command[] = [
  groupCommand,
  ungroupCommand,
  clear,
  folding('show-detail', 'list-plus', true),
  folding('hide-detail', 'list-minus', false),
  level,
];
