import fc from 'fast-check';
import { expect, test } from 'vitest';
import { desk, select, type Args, type Call } from './desk.ts';

const numbers = [3, 1, 4, 1, 5, 9, 2, 6].map((each, row) => [
  each,
  { f: `A${row + 1}*2`, v: each * 2 },
  'tea',
]);
const rules: readonly Args[] = [
  { top: 2 },
  { bottom: 30, percent: true, format: 'green-fill' },
  { average: 'above', format: 'yellow-fill-text' },
  { average: 'below', format: 'red-text' },
  { duplicates: true, format: 'red-fill' },
  { unique: true, format: 'green-fill-text' },
  { scale: true },
  { bars: true },
  { icons: true },
  { greater: '=$A$1', format: 'red-border' },
];

/** What a learner may do between two looks at the sheet. */
const step: fc.Arbitrary<Call[]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        row: fc.integer({ min: 1, max: 9 }),
        column: fc.constantFrom('A', 'B', 'C'),
        text: fc.constantFrom('0', '1', '4', '7.5', '-3', 'tea', 'Tea', '=A1', '=SUM(A1:A4)', '=1/0', 'true'),
      })
      .map(({ row, column, text }): Call[] => [select(`${column}${row}`), ['type', { text }]]),
  },
  fc
    .integer({ min: 1, max: 8 })
    .map((row): Call[] => [select(`A${row}:B${row}`), ['clear', { is: 'contents' }]]),
  fc.constant<Call[]>([['undo']]),
  fc.constant<Call[]>([['redo']]),
  fc.integer({ min: 2, max: 7 }).map((row): Call[] => [select(`A${row}`), ['insert-rows']]),
  fc.integer({ min: 2, max: 7 }).map((row): Call[] => [select(`A${row}`), ['delete-rows']]),
);

test('what rules show after many changes is what they show in the saved file, opened anew', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.subarray([...rules], { minLength: 1, maxLength: 4 }),
      fc.array(step, { minLength: 1, maxLength: 8 }),
      async (chosen, steps) => {
        const { excel, can } = await desk(numbers);
        const dress: Call[] = [select('A1:C8'), ...chosen.map((args): Call => ['conditional-format', args])];
        for (const [command, args = {}] of dress) await excel.run({ command, args }, 'solution');
        const looks = (of: typeof excel): unknown =>
          Array.from({ length: 10 }, (_, row) =>
            [0, 1, 2].map((column) => {
              const { text, style, bar, icon } = of.sheet().cell(row, column);
              return {
                text,
                fill: style.fill,
                color: style.font.color,
                border: style.borders.top,
                bar,
                icon,
              };
            }),
          );
        looks(excel);
        for (const [command, args = {}] of steps.flat()) {
          if (can(command, args)) await excel.run({ command, args }, 'solution');
          looks(excel);
        }
        const anew = await desk([], await excel.save());
        expect(looks(excel)).toEqual(looks(anew.excel));
      },
    ),
    { numRuns: 20 },
  );
});
