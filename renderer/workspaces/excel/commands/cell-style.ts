import { z } from 'zod';
import { restyle } from '../engine/formatting.ts';
import { fitRows } from '../engine/fitting.ts';
import { cellStyleNames, withCellStyle } from '../engine/styles/cell-styles.ts';
import { command, type Command } from './command.ts';

const cellStyle = command({
  id: 'cell-style',
  args: z.strictObject({ is: z.enum(cellStyleNames as [string, ...string[]]) }),
  presses: cellStyleNames.map((is) => ({ args: { is }, label: `cell-styles.${is}` })),
  run: ({ document }, { is }) => {
    const before = document.book.parts;
    const { ranges } = document.selection;
    const known = new Map<number, number>();
    restyle(document, document.active, ranges, (editor, base) => {
      const made = known.get(base) ?? withCellStyle(editor, base, is);
      known.set(base, made);
      return made;
    });
    fitRows(document, ranges);
    return document.book.parts !== before;
  },
  state: (_, face) => face.stated.named.kind,
});

export const cellStyleCommands: readonly Command[] = [cellStyle];
