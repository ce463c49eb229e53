import { sheetColumns, sheetRows } from '../../../../../core/formula/index.ts';
import { childOf, putChild, xmlNode, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';
import { changeColumns } from '../columns.ts';
import { newRow, type Row, type Rows } from '../file/cells.ts';
import { changeRow } from '../file/row-tag.ts';
import type { SheetPart } from '../file/sheet-part.ts';
import { defaultRowPoints } from '../layout.ts';
import { memo } from '../memo.ts';
import { order } from '../schema-order.ts';
import { columnsOf } from '../sizes.ts';
import { deepest, depthOf, groupsOf, type Group, type Stretch } from './groups.ts';

/** What is grouped: rows, or columns. */
export type Kind = 'rows' | 'columns';

export const limitOf = (kind: Kind): number => (kind === 'rows' ? sheetRows : sheetColumns);

/** What a row or column says of its place in the outline. */
export interface Line {
  readonly level: number;
  readonly hidden: boolean;
  /** The group that it sums up is folded. */
  readonly collapsed: boolean;
}

const truth = (text: string | undefined): boolean => text === '1' || text === 'true';
const levelOf = (text: string | undefined): number => Math.min(deepest, Math.trunc(Number(text ?? 0)) || 0);

const inTag = (open: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(open)?.[1];

function lineOfRow(row: Row): Line {
  const grouped = row.open.includes('outlineLevel');
  return {
    level: grouped ? levelOf(inTag(row.open, 'outlineLevel')) : 0,
    hidden: row.hidden || row.height === 0,
    collapsed: row.open.includes('collapsed') && truth(inTag(row.open, 'collapsed')),
  };
}

function lineOfColumn(node: XmlNode): Line {
  return {
    level: levelOf(node.get('outlineLevel')),
    hidden: truth(node.get('hidden')) || Number(node.get('width') ?? 1) === 0,
    collapsed: truth(node.get('collapsed')),
  };
}

function joined(each: Iterable<Stretch>): Stretch[] {
  const made: Stretch[] = [];
  for (const next of each) {
    const before = made.at(-1);
    if (
      before &&
      before.last + 1 === next.first &&
      before.level === next.level &&
      before.hidden === next.hidden
    )
      made[made.length - 1] = { ...before, last: next.last };
    else made.push(next);
  }
  return made;
}

const stretchesOfRows = memo((rows: Rows): readonly Stretch[] => {
  const grouped: Stretch[] = [];
  for (const row of rows.list) {
    if (!row.open.includes('outlineLevel')) continue;
    const { level, hidden } = lineOfRow(row);
    if (level > 0) grouped.push({ first: row.number, last: row.number, level, hidden });
  }
  return joined(grouped);
});

const stretchesOfColumns = memo((root: XmlNode): readonly Stretch[] =>
  joined(
    columnsOf(root).flatMap(({ first, last, node }): Stretch[] => {
      const { level, hidden } = lineOfColumn(node);
      return level > 0 ? [{ first, last, level, hidden }] : [];
    }),
  ),
);

export const stretchesOf = (part: SheetPart, kind: Kind): readonly Stretch[] =>
  kind === 'rows' ? stretchesOfRows(part.rows) : stretchesOfColumns(part.root);

/** Whether the summary stands below its rows, or after its columns (CT_OutlinePr, ECMA-376 Part 1 §18.3.1.61). */
export function summaryAfter({ root }: SheetPart, kind: Kind): boolean {
  const stated = childOf(childOf(root, 'sheetPr'), 'outlinePr')?.get(
    kind === 'rows' ? 'summaryBelow' : 'summaryRight',
  );
  return stated === undefined || truth(stated);
}

/** The groups of one kind, and how many buttons for levels they have; none where nothing is grouped. */
export interface Outline {
  readonly groups: readonly Group[];
  readonly levels: number;
}

const nothing: Outline = { groups: [], levels: 0 };

const outlines: Readonly<Record<Kind, (part: SheetPart) => Outline>> = {
  rows: memo((part) => outlineOfPart(part, 'rows')),
  columns: memo((part) => outlineOfPart(part, 'columns')),
};

function outlineOfPart(part: SheetPart, kind: Kind): Outline {
  const stretches = stretchesOf(part, kind);
  if (stretches.length === 0) return nothing;
  return {
    groups: groupsOf(stretches, summaryAfter(part, kind), limitOf(kind)),
    levels: depthOf(stretches) + 1,
  };
}

export const outlineOf = (part: SheetPart, kind: Kind): Outline => outlines[kind](part);

const sameStretches = (one: readonly Stretch[], other: readonly Stretch[]): boolean =>
  one.length === other.length &&
  one.every(({ first, last, level, hidden }, at) => {
    const each = other[at]!;
    return first === each.first && last === each.last && level === each.level && hidden === each.hidden;
  });

/** Whether rows say the same of themselves: their cells alone may differ. */
const sameTags = (one: Rows, other: Rows): boolean =>
  one === other ||
  (one.list.length === other.list.length &&
    one.list.every((row, at) => {
      const each = other.list[at]!;
      return row === each || (row.number === each.number && row.open === each.open);
    }));

/** Whether the same rows are grouped. Columns are in the root, which is another one when they are grouped otherwise. */
export const sameGroups = (one: SheetPart, other: SheetPart): boolean =>
  sameTags(one.rows, other.rows) || sameStretches(stretchesOfRows(one.rows), stretchesOfRows(other.rows));

/** More rows than this are not stated one by one. */
const mostStated = 100_000;

/** Rows or columns, both included, which say something else of themselves; null leaves them. */
export interface LineChange {
  readonly first: number;
  readonly last: number;
  change(line: Line, index: number): Partial<Line> | null;
}

const attributesOf = ({ level, hidden, collapsed }: Partial<Line>): Record<string, number | null> => ({
  ...(level !== undefined && { outlineLevel: level || null }),
  ...(hidden !== undefined && { hidden: hidden ? 1 : null }),
  ...(collapsed !== undefined && { collapsed: collapsed ? 1 : null }),
});

function changeRows(book: Book, sheet: number, changes: readonly LineChange[]): void {
  const part = book.sheet(sheet);
  const edit = part.rows.edit();
  for (const { first, last, change } of changes)
    for (let number = first; number <= Math.min(last, first + mostStated); number++) {
      const row = edit.row(number) ?? newRow(number);
      const asked = change(lineOfRow(row), number);
      if (!asked) continue;
      const attributes = attributesOf(asked);
      if (asked.hidden === false && row.height === 0)
        Object.assign(attributes, { ht: null, customHeight: null });
      edit.setRow(number, changeRow(row, part.root.prefix, attributes));
    }
  book.setSheet(sheet, part.withRows(edit.done()));
}

const changeColumnLines = (book: Book, sheet: number, changes: readonly LineChange[]): void =>
  book.updateSheet(sheet, (root) =>
    changes.reduce(
      (made, { first, last, change }) =>
        changeColumns(made, first, last, (node) => {
          const asked = change(lineOfColumn(node), Number(node.get('min')) - 1);
          return asked ? node.withAll(attributesOf(asked)) : node;
        }),
      root,
    ),
  );

/** Changes what rows or columns say of themselves. */
export function changeLines(book: Book, sheet: number, kind: Kind, changes: readonly LineChange[]): void {
  if (kind === 'rows') changeRows(book, sheet, changes);
  else changeColumnLines(book, sheet, changes);
}

/** States how deep the outline goes (CT_SheetFormatPr, §18.3.1.81): programs leave room for its buttons by that. */
export function stateDepth(book: Book, sheet: number, kind: Kind): void {
  const part = book.sheet(sheet);
  const name = kind === 'rows' ? 'outlineLevelRow' : 'outlineLevelCol';
  const depth = depthOf(stretchesOf(part, kind));
  const format = childOf(part.root, 'sheetFormatPr');
  if (Number(format?.get(name) ?? 0) === depth) return;
  book.updateSheet(sheet, (root) =>
    putChild(root, 'sheetFormatPr', order.worksheet, (before) =>
      (before ?? xmlNode(`${root.prefix}sheetFormatPr`, { defaultRowHeight: defaultRowPoints(root) })).with(
        name,
        depth || null,
      ),
    ),
  );
}

/** The summary stands below its rows, or above them. */
export function stateSummary(book: Book, sheet: number, below: boolean): void {
  if (summaryAfter(book.sheet(sheet), 'rows') === below) return;
  book.updateSheet(sheet, (root) =>
    putChild(root, 'sheetPr', order.worksheet, (before) => {
      const properties = before ?? xmlNode(`${root.prefix}sheetPr`);
      return putChild(properties, 'outlinePr', order.sheetPr, (stated) =>
        (stated ?? xmlNode(`${root.prefix}outlinePr`)).with('summaryBelow', below ? 1 : 0),
      );
    }),
  );
}

/** What a row says; a column that is not stated says nothing. */
export function lineAt(part: SheetPart, kind: Kind, index: number): Line {
  if (kind === 'rows') return lineOfRow(part.rows.get(index) ?? newRow(index));
  const span = columnsOf(part.root).find(({ first, last }) => index >= first && index <= last);
  return span ? lineOfColumn(span.node) : { level: 0, hidden: false, collapsed: false };
}

/** The rows or columns that say that the group beside them is folded. */
export function markedLines(part: SheetPart, kind: Kind): number[] {
  if (kind === 'rows')
    return part.rows.list.filter((row) => lineOfRow(row).collapsed).map(({ number }) => number);
  return columnsOf(part.root).flatMap(({ first, last, node }) =>
    lineOfColumn(node).collapsed ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [],
  );
}
