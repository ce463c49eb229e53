import { z } from 'zod';
import { sheetColumns, sheetRows, type Area } from '../../../../core/formula/index.ts';
import { restyle, type Restyle } from '../engine/formatting.ts';
import { usedPart } from '../engine/content.ts';
import type { Side, StyleChange } from '../engine/styles/editor.ts';
import { command, type Bench, type Command } from './command.ts';

type Lines = Partial<Record<Side | 'inside', string | null>>;

/** Excel's menu of borders: which lines, and how they are drawn (`ST_BorderStyle`). */
const kinds = {
  bottom: { bottom: 'thin' },
  top: { top: 'thin' },
  left: { left: 'thin' },
  right: { right: 'thin' },
  none: { top: null, bottom: null, left: null, right: null, inside: null },
  all: { top: 'thin', bottom: 'thin', left: 'thin', right: 'thin', inside: 'thin' },
  outside: { top: 'thin', bottom: 'thin', left: 'thin', right: 'thin' },
  'thick-outside': { top: 'medium', bottom: 'medium', left: 'medium', right: 'medium' },
  'double-bottom': { bottom: 'double' },
  'thick-bottom': { bottom: 'medium' },
  'top-and-bottom': { top: 'thin', bottom: 'thin' },
  'top-and-thick-bottom': { top: 'thin', bottom: 'medium' },
  'top-and-double-bottom': { top: 'thin', bottom: 'double' },
} as const satisfies Record<string, Lines>;

export const borderKinds = Object.keys(kinds) as (keyof typeof kinds)[];

const icons: Partial<Record<keyof typeof kinds, string>> = {
  all: 'grid-3x3',
  outside: 'square',
  none: 'square-dashed',
};

/** The lines that one cell of an area gets. */
function linesFor(
  lines: Lines,
  area: Area,
  row: number,
  column: number,
): NonNullable<StyleChange['borders']> {
  const outer: Record<Side, boolean> = {
    top: row === area.top,
    bottom: row === area.bottom,
    left: column === area.left,
    right: column === area.right,
  };
  const made: NonNullable<StyleChange['borders']> = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const style = outer[side] ? lines[side] : lines.inside;
    if (style !== undefined) made[side] = style === null ? null : { style };
  }
  return made;
}

const opposite = (area: Area): { side: Side; beside: Area }[] =>
  (
    [
      { side: 'bottom', beside: { ...area, top: area.top - 1, bottom: area.top - 1 } },
      { side: 'top', beside: { ...area, top: area.bottom + 1, bottom: area.bottom + 1 } },
      { side: 'right', beside: { ...area, left: area.left - 1, right: area.left - 1 } },
      { side: 'left', beside: { ...area, left: area.right + 1, right: area.right + 1 } },
    ] as const
  ).filter(
    ({ beside }) =>
      beside.top >= 0 && beside.left >= 0 && beside.bottom < sheetRows && beside.right < sheetColumns,
  );

/** A line between two cells can belong to either: without borders, the neighbours' go too. */
function clearBeside({ document }: Bench, area: Area): void {
  for (const { side, beside } of opposite(area)) {
    const used = usedPart(document.part, beside);
    if (!used) continue;
    const clear: Restyle = (editor, base, row, column) => {
      const { start, end, ...rest } = document.looks.of(base).shown.borders;
      const stated = { ...rest, left: start, right: end };
      const known = document.part.rows.cell(row, column);
      return known && stated[side] ? editor.change(base, { borders: { [side]: null } }) : base;
    };
    restyle(document, document.active, [used], clear);
  }
}

const borders = command<{ is: keyof typeof kinds; color?: string | undefined }>({
  id: 'borders',
  args: z.strictObject({
    is: z.enum(borderKinds as [keyof typeof kinds, ...(keyof typeof kinds)[]]),
    color: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i)
      .optional(),
  }),
  presses: borderKinds.map((is) => ({
    args: { is },
    label: `borders.${is}`,
    ...(icons[is] && { icon: icons[is] }),
    ...(is === 'outside' && { shortcuts: ['Ctrl+Shift+&'] }),
    ...(is === 'none' && { shortcuts: ['Ctrl+Shift+_'] }),
  })),
  run: (bench, { is, color }) => {
    const { document } = bench;
    const before = document.book.parts;
    for (const area of document.selection.ranges) {
      restyle(document, document.active, [area], (editor, base, row, column) => {
        const lines = Object.entries(linesFor(kinds[is], area, row, column)).map(([side, line]) => [
          side,
          line && color ? { ...line, color } : line,
        ]);
        return lines.length === 0 ? base : editor.change(base, { borders: Object.fromEntries(lines) });
      });
      if (is === 'none') clearBeside(bench, area);
    }
    return document.book.parts !== before;
  },
});

export const borderCommands: readonly Command[] = [borders];
