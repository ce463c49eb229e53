import { z } from 'zod';
import { setDirection } from '../engine/direction.ts';
import { roles, roleOf, styleFor, type Role } from '../engine/styles.ts';
import type { ListKind } from '../engine/open-document.ts';
import { command, noArguments, type Command, type Press } from './command.ts';
import { addedSpace, lineSpacings } from './choices.ts';

const styleKeys: Partial<Record<Role, readonly string[]>> = {
  normal: ['Ctrl+Shift+N'],
  heading1: ['Ctrl+Alt+1'],
  heading2: ['Ctrl+Alt+2'],
  heading3: ['Ctrl+Alt+3'],
};

const style = command({
  id: 'style',
  args: z.strictObject({ is: z.enum(roles) }),
  presses: roles.map((is) => ({
    args: { is },
    label: `styles.${is}`,
    ...(styleKeys[is] && { shortcuts: styleKeys[is] }),
  })),
  can: ({ document }, { is }) => styleFor(document.styles(), is) !== undefined,
  run: ({ document }, { is }) => document.setStyle(styleFor(document.styles(), is) ?? ''),
  state: ({ document }, face) => face.styleId && roleOf(document.styles(), face.styleId),
});

const alignments = ['left', 'center', 'right', 'justify'] as const;
const alignmentPresses: Record<(typeof alignments)[number], [icon: string, shortcut: string]> = {
  left: ['text-align-start', 'Ctrl+L'],
  center: ['text-align-center', 'Ctrl+E'],
  right: ['text-align-end', 'Ctrl+R'],
  justify: ['text-align-justify', 'Ctrl+J'],
};

const align = command({
  id: 'align',
  args: z.strictObject({ is: z.enum(alignments) }),
  presses: alignments.map((is) => ({
    args: { is },
    label: `align.${is}`,
    icon: alignmentPresses[is][0],
    shortcuts: [alignmentPresses[is][1]],
  })),
  run: ({ document }, { is }) => document.face().alignment !== is && document.setAlignment(is),
  state: (_, face) => face.alignment,
});

const list = (id: string, kind: ListKind, press: Omit<Press<unknown>, 'args' | 'label'>): Command =>
  command({
    id,
    args: noArguments,
    presses: [{ args: {}, label: id, ...press }],
    run: ({ document }) => document.toggleList(kind),
    state: ({ document }) => document.isList(kind),
  });

const indenting = (
  id: string,
  way: 'increase' | 'decrease',
  press: Omit<Press<unknown>, 'args' | 'label'>,
): Command =>
  command({
    id,
    args: noArguments,
    presses: [{ args: {}, label: id, ...press }],
    can: ({ document }) => document.canIndent(way),
    run: ({ document }) => document.indent(way),
  });

const spacingKeys: Readonly<Record<string, readonly string[]>> = {
  '1': ['Ctrl+1'],
  '1.5': ['Ctrl+5'],
  '2': ['Ctrl+2'],
};

const lineSpacing = command({
  id: 'line-spacing',
  args: z.strictObject({ is: z.number().min(0.25).max(10) }),
  presses: lineSpacings.map((is) => ({
    args: { is },
    label: 'line-spacing',
    ...(spacingKeys[is] && { shortcuts: spacingKeys[is] }),
  })),
  run: ({ document }, { is }) => document.face().lineSpacing !== is && document.setLineSpacing(is),
  state: (_, face) => face.lineSpacing,
});

const space = (id: string, side: 'before' | 'after'): Command =>
  command({
    id,
    args: z.strictObject({ points: z.number().min(0).max(1584) }),
    presses: [0, addedSpace].map((points) => ({
      args: { points },
      label: `${id}-${points === 0 ? 'remove' : 'add'}`,
    })),
    run: ({ document }, { points }) => document.setSpace({ [side]: points }),
    state: (_, face) => (side === 'before' ? face.spaceBefore : face.spaceAfter),
  });

const directions = ['ltr', 'rtl'] as const;

const direction = command({
  id: 'direction',
  args: z.strictObject({ is: z.enum(directions) }),
  presses: directions.map((is) => ({
    args: { is },
    label: `direction.${is}`,
    icon: is === 'ltr' ? 'pilcrow-right' : 'pilcrow-left',
    shortcuts: [is === 'ltr' ? 'Ctrl+Left Shift' : 'Ctrl+Right Shift'],
  })),
  run: ({ document }, { is }) => setDirection(document, is),
  state: (_, face) => face.direction,
});

export const paragraphCommands: readonly Command[] = [
  style,
  align,
  list('bullets', 'bullet', { icon: 'list', mirrored: true, shortcuts: ['Ctrl+Shift+L'] }),
  list('numbering', 'ordered', { icon: 'list-ordered' }),
  indenting('indent', 'increase', { icon: 'list-indent-increase', mirrored: true, shortcuts: ['Ctrl+M'] }),
  indenting('outdent', 'decrease', {
    icon: 'list-indent-decrease',
    mirrored: true,
    shortcuts: ['Ctrl+Shift+M'],
  }),
  lineSpacing,
  space('space-before', 'before'),
  space('space-after', 'after'),
  direction,
];
