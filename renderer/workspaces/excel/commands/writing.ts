import { z } from 'zod';
import { clearContents } from '../engine/content.ts';
import { growTables } from '../engine/data/growing.ts';
import { enterChecked } from '../engine/data/validation.ts';
import { fitRows } from '../engine/fitting.ts';
import { restyle } from '../engine/formatting.ts';
import { cellArea, mergesOf, overlap } from '../engine/merges.ts';
import { removeMerges } from '../engine/merging.ts';
import { afterEntry } from '../engine/moving.ts';
import { removePivotsIn } from '../engine/pivots/guard.ts';
import { removeComments } from '../engine/structure/comments.ts';
import { mergesIn, stylesOf } from './painting.ts';
import { command, noArguments, type Command } from './command.ts';

const type = command({
  id: 'type',
  args: z.strictObject({ text: z.string().max(32_767) }),
  presses: [],
  run: (bench, { text }) => {
    const { document } = bench;
    const before = document.book.parts;
    const { row, column } = document.selection.active;
    enterChecked(document, { sheet: document.active, row, column }, text, true);
    fitRows(document, [{ top: row, bottom: row, left: column, right: column }]);
    growTables(document, document.active, cellArea(row, column));
    document.selection = afterEntry(document, 'down');
    return document.book.parts !== before;
  },
});

const clearing = ['contents', 'formats', 'comments', 'all'] as const;

const clear = command({
  id: 'clear',
  args: z.strictObject({ is: z.enum(clearing) }),
  presses: clearing.map((is) => ({
    args: { is },
    label: `clear.${is}`,
    ...(is === 'contents' && { icon: 'eraser', shortcuts: ['Delete'] }),
  })),
  run: ({ document }, { is }) => {
    const before = document.book.parts;
    const { active, selection } = document;
    if (is === 'contents' || is === 'all') removePivotsIn(document.book, active, selection.ranges);
    if (is === 'contents' || is === 'all') clearContents(document, active, selection.ranges);
    if (is === 'formats' || is === 'all') {
      restyle(document, active, selection.ranges, () => 0);
      document.book.updateSheet(active, (root) =>
        selection.ranges.reduce(
          (made, range) =>
            mergesOf(made).some((each) => overlap(each, range)) ? removeMerges(made, range) : made,
          root,
        ),
      );
    }
    if (is === 'comments' || is === 'all') removeComments(document.book, active, selection.ranges);
    return document.book.parts !== before;
  },
});

/** Takes the formats of the selection; what is selected next gets them. Pressed again, it lays them down. */
const formatPainter = command({
  id: 'format-painter',
  args: noArguments,
  presses: [{ args: {}, label: 'format-painter', icon: 'paintbrush' }],
  run: (bench) => {
    const { document } = bench;
    bench.painter = bench.painter
      ? null
      : {
          styles: stylesOf(bench, document.range),
          merges: mergesIn(mergesOf(document.part.root), document.range),
        };
    return false;
  },
  state: ({ painter }) => painter !== null,
});

export const writingCommands: readonly Command[] = [type, clear, formatPainter];
