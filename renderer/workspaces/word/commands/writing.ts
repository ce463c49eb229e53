import { z } from 'zod';
import { at, findPlace } from '../../../../core/word/place.ts';
import { isCollapsed } from '../engine/characters.ts';
import { selectionOf } from '../engine/places.ts';
import { command, noArguments, type Bench, type Command } from './command.ts';

const select = command({
  id: 'select',
  args: z.strictObject({ at, caret: z.enum(['start', 'end']).optional() }),
  presses: [],
  can: ({ document }, args) => findPlace(document.texts(), args.at) !== null,
  run: ({ document }, args) => {
    const place = findPlace(document.texts(), args.at);
    if (!place) return false;
    const { anchor, head } = selectionOf(document.texts(), place);
    if (args.caret === 'start') document.select({ anchor, head: anchor });
    else if (args.caret === 'end') document.select({ anchor: head, head });
    else document.select({ anchor, head });
    document.reveal();
    return !args.caret && document.painterArmed() && paint({ document });
  },
});

const type = command({
  id: 'type',
  args: z.strictObject({ text: z.string().min(1) }),
  presses: [],
  run: ({ document }, { text }) =>
    text
      .split('\n')
      .map((line, index) => [index > 0 && document.splitParagraph(), line !== '' && document.type(line)])
      .flat()
      .some(Boolean),
});

const newParagraph = command({
  id: 'new-paragraph',
  args: noArguments,
  presses: [],
  run: ({ document }) => document.splitParagraph(),
});

const selectAll = command({
  id: 'select-all',
  args: noArguments,
  presses: [{ args: {}, label: 'select-all', shortcuts: ['Ctrl+A'] }],
  run: ({ document }) => {
    const texts = document.texts();
    const last = texts.length - 1;
    document.select({
      anchor: { paragraph: 0, offset: 0 },
      head: { paragraph: last, offset: texts[last]?.length ?? 0 },
    });
    return false;
  },
});

const undo = command({
  id: 'undo',
  args: noArguments,
  presses: [{ args: {}, label: 'undo', icon: 'undo-2', mirrored: true, shortcuts: ['Ctrl+Z'] }],
  can: ({ document }) => document.canUndo(),
  run: ({ document }) => document.undo(),
});
const redo = command({
  id: 'redo',
  args: noArguments,
  presses: [
    { args: {}, label: 'redo', icon: 'redo-2', mirrored: true, shortcuts: ['Ctrl+Y', 'Ctrl+Shift+Z'] },
  ],
  can: ({ document }) => document.canRedo(),
  run: ({ document }) => document.redo(),
});

const hasSelection = ({ document }: Bench): boolean => !isCollapsed(document.selection());

function copySelection({ document, clipboard }: Bench): void {
  const clip = document.copied();
  if (clip) clipboard.write(clip);
}

const cut = command({
  id: 'cut',
  args: noArguments,
  presses: [{ args: {}, label: 'cut', icon: 'scissors', shortcuts: ['Ctrl+X', 'Shift+Delete'] }],
  can: hasSelection,
  run: (bench) => {
    copySelection(bench);
    return bench.document.deleteSelection();
  },
});
const copy = command({
  id: 'copy',
  args: noArguments,
  presses: [{ args: {}, label: 'copy', icon: 'copy', shortcuts: ['Ctrl+C', 'Ctrl+Insert'] }],
  can: hasSelection,
  run: (bench) => {
    copySelection(bench);
    return false;
  },
});
const paste = command({
  id: 'paste',
  args: noArguments,
  presses: [{ args: {}, label: 'paste', icon: 'clipboard-paste', shortcuts: ['Ctrl+V', 'Shift+Insert'] }],
  can: ({ clipboard }) => clipboard.read() !== null,
  run: ({ document, clipboard }) => {
    const clip = clipboard.read();
    return clip !== null && document.insert(clip);
  },
});

function paint({ document }: Pick<Bench, 'document'>): boolean {
  const changed = document.paint();
  document.disarmPainter();
  return changed;
}

/** Takes the formatting at the selection; what is selected next gets it. */
const formatPainter = command({
  id: 'format-painter',
  args: noArguments,
  presses: [{ args: {}, label: 'format-painter', icon: 'paintbrush' }],
  run: ({ document }) => {
    document.armPainter();
    return false;
  },
  state: ({ document }) => document.painterArmed(),
});

export const writingCommands: readonly Command[] = [
  select,
  type,
  newParagraph,
  selectAll,
  undo,
  redo,
  cut,
  copy,
  paste,
  formatPainter,
];
