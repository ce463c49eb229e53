import { z } from 'zod';
import { putContents, refuseLocked } from '../engine/content.ts';
import { sumFormulas, sums } from '../engine/autosum.ts';
import { command, type Command } from './command.ts';

const autosum = command({
  id: 'autosum',
  args: z.strictObject({ is: z.enum(sums) }),
  presses: sums.map((is) => ({
    args: { is },
    label: `autosum.${is}`,
    ...(is === 'sum' && { icon: 'sigma', shortcuts: ['Alt+='] }),
  })),
  can: ({ document }, { is }) => sumFormulas(document, is).length > 0,
  run: ({ document }, { is }) => {
    const formulas = sumFormulas(document, is);
    for (const { row, column } of formulas)
      refuseLocked(document, document.active, { top: row, bottom: row, left: column, right: column });
    putContents(
      document,
      document.active,
      formulas.map(({ row, column, formula }) => ({
        row,
        column,
        value: null,
        formula: { text: formula, spread: 'dynamic' as const },
      })),
    );
    return formulas.length > 0;
  },
});

export const formulaCommands: readonly Command[] = [autosum];
