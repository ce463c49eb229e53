import { z } from 'zod';
import { copyReferences, displayText, parseArea, type Area } from '../../../../core/formula/index.ts';
import {
  clearContents,
  putContents,
  refuseCutArrays,
  refuseLocked,
  type Content,
} from '../engine/content.ts';
import { carry } from '../engine/data/carrying.ts';
import type { ExcelDocument } from '../engine/document.ts';
import { contains, sameArea } from '../engine/merges.ts';
import { formatKind } from '../engine/number-formats.ts';
import { continued, type Seed } from '../engine/series.ts';
import { styleAt } from '../engine/sizes.ts';
import { command, noArguments, type Bench, type Command } from './command.ts';

/** More cells than this are not filled at once. */
const mostFilled = 200_000;

interface Direction {
  /** The cells that get something. */
  target: Area;
  axis: 'row' | 'column';
}

/** Which way a source is drawn out to cover an area; the longer way when both. */
function directionOf(source: Area, to: Area): Direction | null {
  const down = to.bottom - source.bottom;
  const up = source.top - to.top;
  const right = to.right - source.right;
  const left = source.left - to.left;
  const most = Math.max(down, up, right, left);
  if (most <= 0) return null;
  if (most === down) return { axis: 'row', target: { ...source, top: source.bottom + 1, bottom: to.bottom } };
  if (most === right)
    return { axis: 'column', target: { ...source, left: source.right + 1, right: to.right } };
  if (most === up) return { axis: 'row', target: { ...source, top: to.top, bottom: source.top - 1 } };
  return { axis: 'column', target: { ...source, left: to.left, right: source.left - 1 } };
}

function seedAt(document: ExcelDocument, row: number, column: number): Seed {
  const cell = document.part.rows.cell(row, column);
  if (cell?.formula) return { value: null, time: null };
  const kind = formatKind(document.look(row, column).stated.numberFormat);
  const time = kind === 'time' ? 'time' : kind === 'short-date' || kind === 'long-date' ? 'date' : null;
  return { value: cell?.value ?? null, time };
}

/** What one cell of the target gets from the cell of the source that stands for it. */
function filled(
  document: ExcelDocument,
  from: { row: number; column: number },
  to: { row: number; column: number },
  value: Content['value'] | undefined,
): Content {
  const cell = document.part.rows.cell(from.row, from.column);
  const style = styleAt(document.part, from.row, from.column);
  if (cell?.formula)
    return {
      ...to,
      style,
      value: null,
      formula: {
        text: copyReferences(cell.formula.text, to.row - from.row, to.column - from.column),
        spread: typeof cell.formula.spread === 'object' ? 'dynamic' : cell.formula.spread,
      },
    };
  return { ...to, style, value: value === undefined ? (cell?.value ?? null) : value, formula: null };
}

const modulo = (value: number, size: number): number => ((value % size) + size) % size;

/** Series go on and numbers are counted, all is repeated, or as Excel does by itself: one number alone is repeated. */
export type FillAs = 'series' | 'copy' | undefined;

/** The contents that a fill gives to its target. */
function fillContents(
  document: ExcelDocument,
  source: Area,
  { target, axis }: Direction,
  as: FillAs,
): Content[] {
  const contents: Content[] = [];
  const byRow = axis === 'row';
  const length = byRow ? source.bottom - source.top + 1 : source.right - source.left + 1;
  const lines = byRow ? [source.left, source.right] : [source.top, source.bottom];
  const steps = byRow ? [target.top, target.bottom] : [target.left, target.right];
  const begin = byRow ? source.top : source.left;
  for (let line = lines[0]!; line <= lines[1]!; line++) {
    const place = (along: number) => (byRow ? { row: along, column: line } : { row: line, column: along });
    const seeds = Array.from({ length }, (_, index) => {
      const { row, column } = place(begin + index);
      return seedAt(document, row, column);
    });
    const next = as === 'copy' ? () => undefined : continued(seeds, as === 'series');
    for (let along = steps[0]!; along <= steps[1]!; along++) {
      const index = along - begin;
      const from = place(begin + modulo(index, length));
      contents.push(filled(document, from, place(along), next(index)));
    }
  }
  return contents;
}

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

function put(document: ExcelDocument, source: Area, direction: Direction, as: FillAs): void {
  const { active, part } = document;
  refuseLocked(document, active, direction.target);
  refuseCutArrays(part, direction.target);
  putContents(document, active, fillContents(document, source, direction, as));
  const origin = { row: source.top, column: source.left };
  carry(document.book, active, active, { source, target: direction.target, origin });
}

/** What a drag of the fill handle to an area would put last, as its cell would show it. */
export function previewFill({ document }: Bench, to: Area, as: FillAs): string {
  const { range: source } = document;
  const direction = directionOf(source, to);
  if (!direction || sizeOf(direction.target) > mostFilled) return '';
  const backwards = direction.target.top < source.top || direction.target.left < source.left;
  const contents = fillContents(document, source, direction, as);
  const last = backwards ? contents[0] : contents.at(-1);
  if (!last || last.formula) return '';
  const { numberFormat } = document.looks.of(last.style ?? 0).stated;
  return displayText(last.value, numberFormat, document.ports.locale, { date1904: document.book.date1904 })
    .text;
}

/** What Ctrl makes of a drag of the fill handle: a series of a number that would be repeated, else copies. */
export function fillWithCtrl({ document }: Bench, to: Area): FillAs {
  const { range: source } = document;
  const direction = directionOf(source, to);
  if (!direction) return undefined;
  const { top, left, bottom, right } = source;
  if (direction.axis === 'row' ? top !== bottom : left !== right) return 'copy';
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const { value, time } = seedAt(document, row, column);
      if (typeof value !== 'number' || time !== null) return 'copy';
    }
  return 'series';
}

const fill = command({
  id: 'fill',
  args: z.strictObject({ to: z.string(), as: z.enum(['copy', 'series']).optional() }),
  presses: [],
  can: ({ document }, { to }) => {
    const area = parseArea(to);
    if (!area || document.selection.ranges.length > 1) return false;
    const direction = directionOf(document.range, area);
    return direction ? sizeOf(direction.target) <= mostFilled : contains(document.range, area);
  },
  run: ({ document }, { to, as }) => {
    const before = document.book.parts;
    const area = parseArea(to)!;
    const { range: source, active } = document;
    const direction = directionOf(source, area);
    if (direction) {
      put(document, source, direction, as);
      const { target } = direction;
      document.selection = {
        active: document.selection.active,
        ranges: [
          {
            top: Math.min(source.top, target.top),
            left: Math.min(source.left, target.left),
            bottom: Math.max(source.bottom, target.bottom),
            right: Math.max(source.right, target.right),
          },
        ],
      };
    } else if (!sameArea(source, area)) {
      // Drawn back into the source: what is left out is emptied.
      const rest =
        area.bottom < source.bottom
          ? { ...source, top: area.bottom + 1 }
          : { ...source, left: area.right + 1 };
      clearContents(document, active, [rest]);
      document.selectArea(area);
    }
    return document.book.parts !== before;
  },
});

/** Ctrl+D and Ctrl+R: the first row or column of the selection over the rest; of one row, the row above. */
const copying = (id: string, axis: 'row' | 'column', shortcut: string): Command => {
  const plan = ({ document }: Bench): { source: Area; direction: Direction } | null => {
    const { range } = document;
    const [first, last] = axis === 'row' ? [range.top, range.bottom] : [range.left, range.right];
    const from = first === last ? first - 1 : first;
    if (from < 0 || sizeOf(range) > mostFilled) return null;
    const source =
      axis === 'row' ? { ...range, top: from, bottom: from } : { ...range, left: from, right: from };
    const target = axis === 'row' ? { ...range, top: from + 1 } : { ...range, left: from + 1 };
    return { source, direction: { axis, target } };
  };
  return command({
    id,
    args: noArguments,
    presses: [{ args: {}, label: id, shortcuts: [shortcut] }],
    can: (bench) => plan(bench) !== null,
    run: (bench) => {
      const { document } = bench;
      const before = document.book.parts;
      const planned = plan(bench);
      if (planned) put(document, planned.source, planned.direction, 'copy');
      return document.book.parts !== before;
    },
  });
};

export const fillingCommands: readonly Command[] = [
  fill,
  copying('fill-down', 'row', 'Ctrl+D'),
  copying('fill-right', 'column', 'Ctrl+R'),
];
