import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openExcelBench, packages, type Call } from './excel-bench.ts';

const { excel, load } = await openExcelBench();

const range = fc.constantFrom('A1', 'B2', 'C3:D5', 'A2:F2', 'B:B', '4:5', 'D10', 'A8:C12', 'H20', 'E3:E9');
const sheet = fc.constantFrom(1, 2);
const typed = fc.constantFrom(
  '12',
  '=SUM(B2:B5)',
  'نص',
  '=SEQUENCE(3)',
  '15/3/2026',
  "'5",
  '',
  '=A1:A3',
  '50%',
);

const plain: Call[] = [
  ['bold'],
  ['wrap'],
  ['merge-center'],
  ['unmerge'],
  ['borders', { is: 'all' }],
  ['borders', { is: 'none' }],
  ['fill-color', { is: '#FF0000' }],
  ['size', { is: 18 }],
  ['number-format', { is: 'currency' }],
  ['cell-style', { is: 'heading-1' }],
  ['increase-decimal'],
  ['clear', { is: 'all' }],
  ['clear', { is: 'contents' }],
  ['clear', { is: 'comments' }],
  ['insert-rows'],
  ['insert-columns'],
  ['insert-cells', { shift: 'down' }],
  ['insert-cells', { shift: 'right' }],
  ['delete-rows'],
  ['delete-columns'],
  ['delete-cells', { shift: 'up' }],
  ['delete-cells', { shift: 'left' }],
  ['row-height', { points: 33 }],
  ['column-width', { characters: 3 }],
  ['hide-rows'],
  ['unhide-rows'],
  ['hide-columns'],
  ['autofit-rows'],
  ['autofit-columns'],
  ['copy'],
  ['cut'],
  ['paste'],
  ['paste-values'],
  ['paste-transposed'],
  ['format-painter'],
  ['fill-down'],
  ['fill', { to: 'C3:D9' }],
  ['autosum', { is: 'sum' }],
  ['replace-all', { find: '1', with: '2' }],
  ['freeze', { is: 'panes' }],
  ['right-to-left'],
  ['sheet-add'],
  ['sheet-rename', { to: 'Other name' }],
  ['sheet-delete'],
  ['sheet-copy'],
  ['sheet-move', { to: 2 }],
  ['sheet-color', { is: '#00B050' }],
  ['sheet-hide'],
];

const call = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(sheet, range)
      .map(([number, at]): Call => ['select', { at: { sheet: number, range: at } }]),
  },
  { weight: 2, arbitrary: typed.map((text): Call => ['type', { text }]) },
  { weight: 6, arbitrary: fc.constantFrom(...plain) },
);

/** Runs what can be run, and keeps the file as it was before each step of undo. */
async function play(calls: readonly Call[]): Promise<Uint8Array[]> {
  const before: Uint8Array[] = [];
  for (const [command, args = {}] of calls) {
    if (!excel.can({ command, args })) continue;
    const file = await excel.save();
    const result = await excel.run({ command, args }, 'ribbon');
    if (!result.ok) expect(result.reason, command).not.toBe('engine');
    if (result.ok && result.changed) before.push(file);
    else expect(Buffer.compare(await excel.save(), file), `${command} changed something`).toBe(0);
  }
  return before;
}

/** Typing at a table's edge is three steps at most: what was typed, the table that grew, the column that was filled. */
async function undoneTo(file: Uint8Array): Promise<boolean> {
  for (let steps = 0; steps < 3; steps++) {
    await excel.run({ command: 'undo', args: {} }, 'shortcut');
    if (Buffer.compare(await excel.save(), file) === 0) return true;
  }
  return false;
}

test.each(packages)('undo gives back the very bytes after any commands, and redo again: %s', async (name) => {
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 4, maxLength: 10 }), async (calls) => {
      await load(name);
      const files = await play(calls);
      const last = await excel.save();
      for (const file of files.toReversed()) expect(await undoneTo(file)).toBe(true);
      expect(excel.can({ command: 'undo', args: {} })).toBe(false);
      while (excel.can({ command: 'redo', args: {} }))
        await excel.run({ command: 'redo', args: {} }, 'shortcut');
      expect(Buffer.compare(await excel.save(), last)).toBe(0);
    }),
    {
      numRuns: Number(process.env['RUNS'] ?? 2),
      ...(process.env['SEED'] ? { seed: Number(process.env['SEED']) } : {}),
    },
  );
});
