import { z } from 'zod';
import { findSheet } from '../../../../core/excel/place.ts';
import {
  addSheet,
  colorSheet,
  copySheet,
  deleteSheet,
  hideSheet,
  moveSheet,
  nameSheet,
} from '../engine/structure/sheets.ts';
import { canBeNamed } from '../engine/structure/sheet-names.ts';
import { dropUnusedCaches } from '../engine/pivots/removing.ts';
import { placedBookOf } from '../engine/showing.ts';
import { command, noArguments, type Bench, type Command } from './command.ts';
import { pickedColors } from '../../commands/choices.ts';

/** By its name, or its number from 1. */
const sheet = z.union([z.string().trim().min(1), z.int().min(1)]);

const indexOf = ({ document, showing }: Bench, named: string | number): number =>
  findSheet(placedBookOf(document, showing), named);

const severalVisible = ({ document }: Bench): boolean =>
  document.book.sheets.filter((each) => each.state === 'visible').length > 1;

const add = command({
  id: 'sheet-add',
  args: noArguments,
  presses: [{ args: {}, label: 'sheet-add', icon: 'plus', shortcuts: ['Shift+F11'] }],
  run: ({ document }) => {
    addSheet(document);
    return true;
  },
});

const rename = command({
  id: 'sheet-rename',
  args: z.strictObject({ to: z.string().max(100) }),
  presses: [],
  can: ({ document }, { to }) => canBeNamed(document.book, to, document.active),
  run: ({ document }, { to }) => {
    const { book, active } = document;
    if (book.sheets[active]!.name === to) return false;
    nameSheet(book, active, to);
    return true;
  },
});

const remove = command({
  id: 'sheet-delete',
  args: noArguments,
  presses: [{ args: {}, label: 'sheet-delete', icon: 'trash-2' }],
  can: severalVisible,
  run: ({ document }) => {
    deleteSheet(document, document.active);
    dropUnusedCaches(document.book);
    return true;
  },
});

const move = command({
  id: 'sheet-move',
  args: z.strictObject({ to: z.int().min(1) }),
  presses: [],
  can: ({ document }, { to }) => to <= document.book.sheets.length,
  run: ({ document }, { to }) => {
    if (to - 1 === document.active) return false;
    moveSheet(document.book, document.active, to - 1);
    return true;
  },
});

const copy = command({
  id: 'sheet-copy',
  args: noArguments,
  presses: [{ args: {}, label: 'sheet-copy', icon: 'copy' }],
  can: ({ document }) => document.book.sheets[document.active]!.cells,
  run: ({ document }) => {
    copySheet(document, document.active);
    return true;
  },
});

const color = command({
  id: 'sheet-color',
  args: z.strictObject({ is: z.union([z.literal('none'), z.string().regex(/^#[0-9a-f]{6}$/i)]) }),
  presses: [{ value: 'none', name: 'none' }, ...pickedColors].map(({ value, name }) => ({
    args: { is: value },
    label: `colors.${name}`,
  })),
  run: ({ document }, { is }) => {
    const before = document.book.parts;
    colorSheet(document.book, document.active, is === 'none' ? null : is);
    return document.book.parts !== before;
  },
});

const hide = command({
  id: 'sheet-hide',
  args: noArguments,
  presses: [{ args: {}, label: 'sheet-hide' }],
  can: severalVisible,
  run: ({ document }) => {
    hideSheet(document, document.active, true);
    return true;
  },
});

const unhide = command({
  id: 'sheet-unhide',
  args: z.strictObject({ sheet }),
  presses: [],
  can: (bench, args) => bench.document.book.sheets[indexOf(bench, args.sheet)]?.state === 'hidden',
  run: (bench, args) => {
    hideSheet(bench.document, indexOf(bench, args.sheet), false);
    return true;
  },
});

const go = command({
  id: 'sheet-go',
  args: z.strictObject({ sheet: z.union([sheet, z.literal('next'), z.literal('previous')]) }),
  presses: [
    { args: { sheet: 'next' }, label: 'sheet-next', shortcuts: ['Ctrl+PageDown'] },
    { args: { sheet: 'previous' }, label: 'sheet-previous', shortcuts: ['Ctrl+PageUp'] },
  ],
  can: (bench, args) => target(bench, args.sheet) >= 0,
  run: (bench, args) => {
    bench.document.active = target(bench, args.sheet);
    return false;
  },
});

function target(bench: Bench, named: string | number): number {
  const { document } = bench;
  const { sheets } = document.book;
  const step = named === 'next' ? 1 : named === 'previous' ? -1 : 0;
  if (step === 0) {
    const index = indexOf(bench, named);
    return sheets[index]?.state === 'visible' ? index : -1;
  }
  for (let index = document.active + step; index >= 0 && index < sheets.length; index += step)
    if (sheets[index]!.state === 'visible') return index;
  return -1;
}

export const sheetCommands: readonly Command[] = [add, rename, remove, move, copy, color, hide, unhide, go];
