import { z } from 'zod';
import {
  formatCharacters,
  inOrder,
  isCollapsed,
  stretchesIn,
  switchedOff,
  type ChangeFor,
} from '../engine/characters.ts';
import type { Face, OpenDocument, Property } from '../engine/open-document.ts';
import { command, noArguments, type Command } from './command.ts';
import { fonts, letterColors, sizes } from '../../commands/choices.ts';
import { highlightColors } from './choices.ts';

interface Switch {
  id: 'bold' | 'italic' | 'underline' | 'strike';
  on: Property;
  icon: string;
  shortcut?: string;
}

const switches: readonly Switch[] = [
  { id: 'bold', on: { localName: 'b' }, icon: 'bold', shortcut: 'Ctrl+B' },
  { id: 'italic', on: { localName: 'i' }, icon: 'italic', shortcut: 'Ctrl+I' },
  {
    id: 'underline',
    on: { localName: 'u', attributes: { val: 'single' } },
    icon: 'underline',
    shortcut: 'Ctrl+U',
  },
  { id: 'strike', on: { localName: 'strike' }, icon: 'strikethrough' },
];

/** What turns a switch off: what the run states is taken away, and where its style states it, denied. */
function turnOff(document: OpenDocument, { id, on }: Switch, face: Face): ChangeFor {
  const style = document.styles().find((each) => each.id === face.styleId);
  const fromStyle = (id === 'bold' && style?.bold) || (id === 'italic' && style?.italic);
  return (properties) =>
    !fromStyle && properties.some((each) => each.localName === on.localName)
      ? { remove: [on.localName] }
      : { set: [switchedOff(on.localName)] };
}

const switchCommands = switches.map((each): Command =>
  command({
    id: each.id,
    args: noArguments,
    presses: [
      { args: {}, label: each.id, icon: each.icon, ...(each.shortcut && { shortcuts: [each.shortcut] }) },
    ],
    run: ({ document }) => {
      const face = document.face();
      return formatCharacters(
        document,
        face[each.id] ? turnOff(document, each, face) : () => ({ set: [each.on] }),
      );
    },
    state: (_, face) => face[each.id],
  }),
);

const set = (document: OpenDocument, property: Property): boolean =>
  formatCharacters(document, () => ({ set: [property] }));

const font = command({
  id: 'font',
  args: z.strictObject({ is: z.string().min(1).max(64) }),
  presses: fonts.map((name) => ({ args: { is: name }, label: 'font' })),
  run: ({ document }, { is }) =>
    set(document, { localName: 'rFonts', attributes: { ascii: is, hAnsi: is, cs: is } }),
  state: (_, face) => face.font,
});

const points = z.number().min(1).max(1638).multipleOf(0.5);
const sizeOf = (size: number): Property => ({ localName: 'sz', attributes: { val: String(size * 2) } });

const size = command({
  id: 'size',
  args: z.strictObject({ is: points }),
  presses: sizes.map((is) => ({ args: { is }, label: 'size' })),
  run: ({ document }, { is }) => set(document, sizeOf(is)),
  state: (_, face) => face.size,
});

const larger = (from: number): number =>
  sizes.find((each) => each > from) ?? Math.min(1638, Math.floor(from / 10) * 10 + 10);
const smaller = (from: number): number => {
  const last = sizes.at(-1) ?? from;
  if (from > last) return Math.max(last, Math.ceil(from / 10) * 10 - 10);
  return sizes.findLast((each) => each < from) ?? Math.max(1, Math.ceil(from) - 1);
};

/** Changes the size of the selection, and of each part of it by its own size. */
function resize(document: OpenDocument, next: (from: number) => number): boolean {
  const { size: one } = document.face();
  const selection = document.selection();
  if (one !== null || isCollapsed(selection)) return set(document, sizeOf(next(one ?? 11)));
  const sizesNow = sizesByStretch(document);
  document.select(selection);
  let at = 0;
  return formatCharacters(document, () => ({ set: [sizeOf(next(sizesNow[at++] ?? sizesNow.at(-1) ?? 11))] }));
}

function sizesByStretch(document: OpenDocument): number[] {
  const [from, to] = inOrder(document.selection());
  return stretchesIn(document, from, to).map(({ paragraph, stretch }) => {
    document.select({
      anchor: { paragraph, offset: stretch.start },
      head: { paragraph, offset: stretch.end },
    });
    return document.face().size ?? 11;
  });
}

const grow = command({
  id: 'grow',
  args: noArguments,
  presses: [{ args: {}, label: 'grow', icon: 'a-arrow-up', shortcuts: ['Ctrl+Shift+.', 'Ctrl+]'] }],
  run: ({ document }) => resize(document, larger),
});
const shrink = command({
  id: 'shrink',
  args: noArguments,
  presses: [{ args: {}, label: 'shrink', icon: 'a-arrow-down', shortcuts: ['Ctrl+Shift+,', 'Ctrl+['] }],
  run: ({ document }) => resize(document, smaller),
});

const color = command({
  id: 'color',
  args: z.strictObject({ is: z.union([z.literal('automatic'), z.string().regex(/^#[0-9A-Fa-f]{6}$/)]) }),
  presses: letterColors.map(({ value, name }) => ({ args: { is: value }, label: `colors.${name}` })),
  run: ({ document }, { is }) =>
    set(document, {
      localName: 'color',
      attributes: { val: is === 'automatic' ? 'auto' : is.slice(1).toUpperCase() },
    }),
  state: (_, face) => face.color,
});

const highlight = command({
  id: 'highlight',
  args: z.strictObject({ is: z.enum(highlightColors) }),
  presses: highlightColors.map((is) => ({ args: { is }, label: `highlights.${is}` })),
  run: ({ document }, { is }) => {
    const property: Property = { localName: 'highlight', attributes: { val: is } };
    return is === 'none'
      ? formatCharacters(document, () => ({ remove: ['highlight'] }))
      : set(document, property);
  },
  state: (_, face) => face.highlight,
});

const clear = command({
  id: 'clear-formatting',
  args: noArguments,
  presses: [{ args: {}, label: 'clear-formatting', icon: 'remove-formatting', shortcuts: ['Ctrl+Space'] }],
  run: ({ document }) => document.clearFormatting(),
});

export const characterCommands: readonly Command[] = [
  ...switchCommands,
  font,
  size,
  grow,
  shrink,
  color,
  highlight,
  clear,
];
