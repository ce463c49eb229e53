import { z } from 'zod';
import { restyle } from '../engine/formatting.ts';
import { fitRows } from '../engine/fitting.ts';
import type { FontChange } from '../engine/styles/editor.ts';
import { command, noArguments, type Bench, type Command, type Face, type Press } from './command.ts';
import { fonts, letterColors, pickedColors, sizes } from '../../commands/choices.ts';

/** Changes the letters of all selected cells. */
function letters({ document }: Bench, change: FontChange): boolean {
  const { active, selection } = document;
  const before = document.book.parts;
  restyle(document, active, selection.ranges, { font: change });
  if (change.size !== undefined || change.name !== undefined) fitRows(document, selection.ranges);
  return document.book.parts !== before;
}

/** What the active cell has decides, as in Excel: all selected cells get the other. */
const toggle = (id: 'bold' | 'italic' | 'strike', icon: string, shortcuts: readonly string[]): Command =>
  command({
    id,
    args: noArguments,
    presses: [{ args: {}, label: id, icon, shortcuts }],
    run: (bench) => {
      const { row, column } = bench.document.selection.active;
      return letters(bench, { [id]: !bench.document.look(row, column).stated.font[id] });
    },
    state: (_, face) => face.stated.font[id],
  });

const underline = command({
  id: 'underline',
  args: z.strictObject({ is: z.enum(['single', 'double']).optional() }),
  presses: [
    { args: {}, label: 'underline', icon: 'underline', shortcuts: ['Ctrl+U', 'Ctrl+4'] },
    { args: { is: 'double' }, label: 'double-underline' },
  ],
  run: (bench, { is = 'single' }) => {
    const { row, column } = bench.document.selection.active;
    const now = bench.document.look(row, column).shown.font.underline;
    return letters(bench, { underline: now === is ? 'none' : is });
  },
  state: (_, face) => face.shown.font.underline !== 'none',
});

const font = command({
  id: 'font',
  args: z.strictObject({ is: z.string().trim().min(1).max(31) }),
  presses: fonts.map((is) => ({ args: { is }, label: 'font' })),
  run: (bench, { is }) => letters(bench, { name: is }),
  state: (_, face) => face.stated.font.name,
});

const size = command({
  id: 'size',
  args: z.strictObject({ is: z.number().min(1).max(409) }),
  presses: sizes.map((is) => ({ args: { is }, label: 'size' })),
  run: (bench, { is }) => letters(bench, { size: is }),
  state: (_, face) => face.stated.font.size,
});

const sizeNow = ({ document }: Bench): number => {
  const { row, column } = document.selection.active;
  return document.look(row, column).stated.font.size;
};

const grow = command({
  id: 'grow',
  args: noArguments,
  presses: [{ args: {}, label: 'grow', icon: 'a-arrow-up' }],
  can: (bench) => sizeNow(bench) < 409,
  run: (bench) => {
    const now = sizeNow(bench);
    return letters(bench, { size: sizes.find((each) => each > now) ?? Math.min(409, now + 10) });
  },
});

const shrink = command({
  id: 'shrink',
  args: noArguments,
  presses: [{ args: {}, label: 'shrink', icon: 'a-arrow-down' }],
  can: (bench) => sizeNow(bench) > 1,
  run: (bench) => {
    const now = sizeNow(bench);
    return letters(bench, { size: sizes.findLast((each) => each < now) ?? Math.max(1, now - 1) });
  },
});

const hex = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour as #RRGGBB');

const color = command({
  id: 'color',
  args: z.strictObject({ is: z.union([z.literal('automatic'), hex]) }),
  presses: letterColors.map(({ value, name }): Press<{ is: string }> => ({
    args: { is: value },
    label: `colors.${name}`,
  })),
  run: (bench, { is }) => letters(bench, { color: is }),
  state: (_, face: Face) => (face.stated.font.color === 'auto' ? 'automatic' : face.stated.font.color),
});

const fillColor = command({
  id: 'fill-color',
  args: z.strictObject({ is: z.union([z.literal('none'), hex]) }),
  presses: [{ value: 'none', name: 'none' }, ...pickedColors].map(({ value, name }) => ({
    args: { is: value },
    label: `colors.${name}`,
  })),
  run: ({ document }, { is }) => {
    const before = document.book.parts;
    restyle(document, document.active, document.selection.ranges, { fill: is === 'none' ? null : is });
    return document.book.parts !== before;
  },
  state: (_, face) => face.shown.fill ?? 'none',
});

export const characterCommands: readonly Command[] = [
  toggle('bold', 'bold', ['Ctrl+B', 'Ctrl+2']),
  toggle('italic', 'italic', ['Ctrl+I', 'Ctrl+3']),
  underline,
  toggle('strike', 'strikethrough', ['Ctrl+5']),
  font,
  size,
  grow,
  shrink,
  color,
  fillColor,
];
