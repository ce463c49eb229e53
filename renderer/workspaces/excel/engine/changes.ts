import type { Bench } from '../commands/command.ts';
import type { Axis } from './axis.ts';
import { chosenId } from './charts/chosen.ts';
import type { ExcelDocument, Touched } from './document.ts';
import type { SheetPart } from './file/sheet-part.ts';
import { rowAxisOf } from './layout.ts';
import { sameGroups } from './outline/lines.ts';
import type { ViewChange } from './workbook-view.ts';

export const nothing: ViewChange = {
  tabs: false,
  selection: false,
  editing: false,
  layouts: new Set(),
  cells: [],
  others: false,
  copied: false,
  reveal: null,
};

/** Whether only the text that is being typed is another one: no cell holds it yet. */
export const isTyping = ({ editing, selection }: ViewChange): boolean => editing && !selection;

/** What a view shows of a workbook at one moment, by identity. */
export interface Moment {
  readonly parts: unknown;
  readonly sheets: readonly unknown[];
  readonly shown: readonly SheetPart[];
  readonly rows: readonly Axis[];
  readonly active: number;
  readonly selection: ExcelDocument['selection'];
  readonly clipboard: unknown;
  readonly painter: unknown;
  /** What is chosen in place of cells. */
  readonly object: string | null;
}

export function momentOf(document: ExcelDocument, { clipboard, painter }: Bench): Moment {
  const { book, active, selection } = document;
  const shown = book.sheets.map((_, index) => book.sheet(index));
  return {
    parts: book.parts,
    sheets: book.sheets,
    shown,
    rows: shown.map(rowAxisOf),
    active,
    selection,
    clipboard,
    painter,
    object: chosenId(document),
  };
}

/** What has to be drawn anew between two moments; null when nothing has. */
export function changeBetween(
  before: Moment,
  after: Moment,
  touched: Touched | undefined,
  others: boolean,
): ViewChange | null {
  const changed = after.parts !== before.parts;
  const list = after.sheets !== before.sheets;
  const tabs = list || after.active !== before.active;
  const layouts = new Set<number>();
  for (const [index, part] of after.shown.entries()) {
    const was = before.shown[index]!;
    if (
      list ||
      part.root !== was.root ||
      !after.rows[index]!.equals(before.rows[index]!) ||
      !sameGroups(was, part)
    )
      layouts.add(index);
  }
  const selection = tabs || after.selection !== before.selection;
  const copied = after.clipboard !== before.clipboard;
  if (!changed && !selection && !copied && after.painter === before.painter && after.object === before.object)
    return null;
  const { row, column } = after.selection.active;
  return {
    tabs: tabs || layouts.size > 0,
    selection: selection || after.painter !== before.painter || after.object !== before.object,
    editing: false,
    layouts,
    cells: changed ? (list ? null : (touched ?? null)) : [],
    others: changed && others,
    copied,
    reveal: selection ? { sheet: after.active, row, column } : null,
  };
}
