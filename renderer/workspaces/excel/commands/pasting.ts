import { readDelimited } from '../../../../core/delimited/index.ts';
import {
  copyReferences,
  sheetColumns,
  sheetRows,
  turnReferences,
  type Area,
} from '../../../../core/formula/index.ts';
import {
  contentOfTyped,
  putContents,
  refuseCutArrays,
  refuseLocked,
  restyledIndex,
  type Content,
} from '../engine/content.ts';
import { carry, everything } from '../engine/data/carrying.ts';
import { growTables } from '../engine/data/growing.ts';
import { Refused, type ExcelDocument } from '../engine/document.ts';
import { restyle } from '../engine/formatting.ts';
import type { ReadCell, ReadCells } from '../engine/html/reading.ts';
import { addMerge, removeMerges } from '../engine/merging.ts';
import { styleAt } from '../engine/sizes.ts';
import type { StyleChange } from '../engine/styles/editor.ts';
import { moveCells } from '../engine/structure/move.ts';
import { copyable, sheetOfCopied, takeCells, type Clipboard, type CopiedCell } from './clipboard.ts';
import { command, noArguments, type Bench, type Command, type Press } from './command.ts';
import { targetOf } from './painting.ts';

type Paste = 'all' | 'values' | 'formulas' | 'formats' | 'transposed';

const taking = (id: 'cut' | 'copy', cut: boolean, icon: string, shortcuts: readonly string[]): Command =>
  command({
    id,
    args: noArguments,
    presses: [{ args: {}, label: id, icon, shortcuts }],
    can: (bench) => copyable(bench) !== null,
    run: (bench) => {
      const area = copyable(bench);
      if (area) bench.clipboard = takeCells(bench, area, cut);
      return false;
    },
  });

const place = (area: Area, top: number, left: number): Area => ({
  top: area.top + top,
  bottom: area.bottom + top,
  left: area.left + left,
  right: area.right + left,
});

function refuseOff({ bottom, right }: Area): void {
  if (bottom >= sheetRows || right >= sheetColumns) throw new Refused('no-room');
}

/** What a copied cell becomes at another place. */
function pasted(
  cell: CopiedCell,
  kind: Paste,
  from: { row: number; column: number },
  to: { row: number; column: number },
): Content {
  if (kind === 'values') return { ...to, value: cell.value, formula: null };
  const style = kind === 'formulas' ? {} : { style: cell.style };
  if (!cell.formula) return { ...to, ...style, value: cell.typed, formula: null };
  const text =
    kind === 'transposed'
      ? turnReferences(cell.formula.text, from, to)
      : copyReferences(cell.formula.text, to.row - from.row, to.column - from.column);
  const spread = typeof cell.formula.spread === 'object' ? 'dynamic' : cell.formula.spread;
  return { ...to, ...style, value: null, formula: { text, spread } };
}

/** Puts copied cells at an area, or as often as they fit into it. Throws `Refused`. */
export function pasteCells({ document }: Bench, clipboard: Clipboard, kind: Paste, at: Area): void {
  const { area: source, cells, merges } = clipboard;
  const turned = kind === 'transposed';
  const [height, width] = turned
    ? [cells[0]?.length ?? 0, cells.length]
    : [cells.length, cells[0]?.length ?? 0];
  const target = targetOf(at, height, width);
  refuseOff(target);
  const { active } = document;
  refuseLocked(document, active, target);
  refuseCutArrays(document.part, target);
  carryAlong(document, clipboard, target, kind);
  if (kind === 'formats')
    return restyle(document, active, [target], (_editor, _base, row, column) => {
      return cells[(row - target.top) % height]![(column - target.left) % width]!.style;
    });
  const contents: Content[] = [];
  for (let row = target.top; row <= target.bottom; row++)
    for (let column = target.left; column <= target.right; column++) {
      const [down, along] = [(row - target.top) % height, (column - target.left) % width];
      const [fromRow, fromColumn] = turned ? [along, down] : [down, along];
      const from = { row: source.top + fromRow, column: source.left + fromColumn };
      contents.push(pasted(cells[fromRow]![fromColumn]!, kind, from, { row, column }));
    }
  putContents(document, active, contents);
  if (kind === 'all')
    document.book.updateSheet(active, (root) => {
      let made = removeMerges(root, target);
      for (let top = target.top; top <= target.bottom; top += height)
        for (let left = target.left; left <= target.right; left += width)
          for (const merge of merges) made = addMerge(made, place(merge, top, left));
      return made;
    });
  growTables(document, active, target);
  document.selection = { active: { row: target.top, column: target.left }, ranges: [target] };
}

/** Formats bring rules with them, and everything brings validations too. */
function carryAlong({ book, active }: ExcelDocument, clipboard: Clipboard, target: Area, kind: Paste): void {
  const from = sheetOfCopied(book, clipboard);
  if (from < 0 || (kind !== 'all' && kind !== 'formats')) return;
  const origin = { row: target.top, column: target.left };
  carry(
    book,
    from,
    active,
    { source: clipboard.area, target, origin },
    kind === 'all' ? everything : ['rules'],
  );
}

/** Moves cells, with what refers to them, so that they begin at a place of the active sheet. Throws `Refused`. */
export function moveTo(
  { document }: Bench,
  from: { sheet: number; area: Area },
  { top, left }: Pick<Area, 'top' | 'left'>,
): void {
  const target = place(from.area, top - from.area.top, left - from.area.left);
  refuseOff(target);
  moveCells(document, from, { sheet: document.active, row: top, column: left });
  document.selection = { active: { row: top, column: left }, ranges: [target] };
}

function pasteCut(bench: Bench, clipboard: Clipboard): void {
  const { document } = bench;
  const sheet = sheetOfCopied(document.book, clipboard);
  moveTo(bench, { sheet, area: clipboard.area }, document.range);
  bench.clipboard = null;
}

const pasting = (id: string, kind: Paste, press: Omit<Press<object>, 'args' | 'label'> = {}): Command =>
  command({
    id,
    args: noArguments,
    presses: [{ args: {}, label: id, ...press }],
    can: ({ clipboard, document }) =>
      clipboard !== null &&
      document.selection.ranges.length === 1 &&
      (!clipboard.cut || (kind === 'all' && clipboard.parts === document.book.parts)),
    run: (bench) => {
      const { document, clipboard } = bench;
      const before = document.book.parts;
      if (clipboard?.cut) pasteCut(bench, clipboard);
      else if (clipboard) pasteCells(bench, clipboard, kind, document.range);
      return document.book.parts !== before;
    },
  });

const mostPasted = 200_000;

/** A block of cells that something of another program takes up at the selection. Throws `Refused`. */
function roomFor({ document }: Bench, height: number, width: number): Area {
  if (height * width > mostPasted) throw new Refused('no-room');
  const { top, left } = document.range;
  const target = { top, left, bottom: top + height - 1, right: left + width - 1 };
  refuseOff(target);
  refuseLocked(document, document.active, target);
  refuseCutArrays(document.part, target);
  return target;
}

/** Puts text from another program into cells, each as if it was typed; tabs and lines part them. */
export function pasteText(bench: Bench, text: string): void {
  const { document } = bench;
  const rows = readDelimited(text, '\t');
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const target = roomFor(bench, rows.length, width);
  const contents = rows.flatMap((row, down) =>
    row.map((each, along) => typedContent(document, each, target.top + down, target.left + along)),
  );
  putContents(document, document.active, contents);
  growTables(document, document.active, target);
  document.selectArea(target);
}

const styleOf = ({ bold, italic, underline, fill, color }: ReadCell): StyleChange => ({
  ...(bold || italic || underline || color !== null
    ? {
        font: {
          ...(bold && { bold }),
          ...(italic && { italic }),
          ...(underline && { underline: 'single' as const }),
          ...(color !== null && { color }),
        },
      }
    : {}),
  ...(fill === null ? {} : { fill }),
});

/** Puts a table of another program into cells: texts as if they were typed, looks, and cells that reach over others. */
export function pasteTable(bench: Bench, { cells, merges }: ReadCells): void {
  const { document } = bench;
  const { active } = document;
  const target = roomFor(bench, cells.length, cells[0]?.length ?? 0);
  const contents = cells.flatMap((row, down) =>
    row.map((cell, along): Content => {
      const place = { row: target.top + down, column: target.left + along };
      if (!cell) return { ...place, value: null, formula: null };
      const content = typedContent(document, cell.text, place.row, place.column);
      const change = styleOf(cell);
      if (Object.keys(change).length === 0) return content;
      const base = content.style ?? styleAt(document.part, place.row, place.column);
      return { ...content, style: restyledIndex(document, base, change) };
    }),
  );
  putContents(document, active, contents);
  document.book.updateSheet(active, (root) =>
    merges.reduce(
      (made, each) => addMerge(made, place(each, target.top, target.left)),
      removeMerges(root, target),
    ),
  );
  growTables(document, active, target);
  document.selectArea(target);
}

function typedContent(document: ExcelDocument, text: string, row: number, column: number): Content {
  const { numberFormat } = document.look(row, column).stated;
  const base = styleAt(document.part, row, column);
  try {
    const { value, formula, change } = contentOfTyped(document, text, numberFormat);
    return { row, column, value, formula, style: change ? restyledIndex(document, base, change) : base };
  } catch (cause) {
    // A text that begins like a formula and is none stays a text.
    if (!(cause instanceof Refused)) throw cause;
    return { row, column, value: text, formula: null };
  }
}

export const clipboardCommands: readonly Command[] = [
  taking('cut', true, 'scissors', ['Ctrl+X', 'Shift+Delete']),
  taking('copy', false, 'copy', ['Ctrl+C', 'Ctrl+Insert']),
  pasting('paste', 'all', { icon: 'clipboard-paste', shortcuts: ['Ctrl+V', 'Shift+Insert'] }),
  pasting('paste-values', 'values', { shortcuts: ['Ctrl+Shift+V'] }),
  pasting('paste-formulas', 'formulas'),
  pasting('paste-formats', 'formats'),
  pasting('paste-transposed', 'transposed'),
];
