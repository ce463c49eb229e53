import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Calculator } from '../../../core/formula/index.ts';
import { still } from '../../fixtures/formula/calculated.ts';
import { Chance } from '../../fixtures/formula/chance.ts';
import { PlayBook, randomEdit, type Edit } from '../../fixtures/formula/play-book.ts';
import { playRows } from '../../fixtures/formula/random-formula.ts';
import {
  readingColumn,
  readingFormula,
  spillColumns,
  spillingFormula,
  tameFormula,
} from '../../fixtures/formula/tame-formula.ts';

/** `FUZZ=5000 npx vitest run --project unit tests/unit/formula/incremental` takes the long way. */
const runs = Number(process.env.FUZZ ?? 80);
const [rows, columns] = [playRows + 8, readingColumn + 1];

/** Every value, and which formulas go in circles. */
const all = (calculator: Calculator): string[] =>
  [0, 1].flatMap((sheet) =>
    Array.from({ length: rows * columns }, (_, index) => {
      const [row, column] = [Math.floor(index / columns), index % columns];
      const trouble = calculator.trouble(sheet, row, column)?.kind ?? '';
      return `${JSON.stringify(calculator.value(sheet, row, column))} ${trouble}`;
    }),
  );

/**
 * Two results that spill into each other's cells, and circles that go through filled cells or through cells that only
 * OFFSET and INDIRECT know, depend on what is calculated first, in Excel too. So here each formula that can spill has
 * columns of its own, its readers have no readers, and OFFSET and INDIRECT look where constants are.
 */
function edit(chance: Chance): Edit {
  if (chance.in100(65)) return randomEdit(chance, tameFormula);
  if (chance.in100(40)) {
    const row = 8 + chance.below(playRows - 8);
    return { sheet: 0, row, column: readingColumn, content: { formula: readingFormula(chance) } };
  }
  const content = chance.in100(80) ? { formula: spillingFormula(chance) } : null;
  return { sheet: 0, row: 0, column: chance.pick(spillColumns), content };
}

test('a workbook that was edited step by step holds what it holds when it is read anew', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1 }), fc.integer({ min: 1, max: 40 }), (seed, edits) => {
      const chance = new Chance(seed);
      const book = new PlayBook();
      const stepByStep = new Calculator(book, still());
      for (let count = 0; count < edits; count += 1) {
        const { sheet, row, column, content } = edit(chance);
        book.put(sheet, row, column, content);
        stepByStep.set({ sheet, row, column }, content);
        if (chance.in100(60)) stepByStep.recalculate();
      }
      stepByStep.recalculate();
      const anew = new Calculator(book, still());
      anew.recalculate();
      expect(all(stepByStep)).toEqual(all(anew));
    }),
    { numRuns: runs, seed: 7 },
  );
}, 3_600_000);

const values = (calculator: Calculator): string[] => all(calculator).map((told) => told.replace(/ \S*$/, ''));

test('what recalculation names as changed is what changed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1 }), (seed) => {
      const chance = new Chance(seed);
      const calculator = new Calculator(new PlayBook(), still());
      calculator.recalculate();
      for (let count = 0; count < 12; count += 1) {
        const before = values(calculator);
        const { sheet, row, column, content } = edit(chance);
        calculator.set({ sheet, row, column }, content);
        const named = calculator
          .recalculate()
          .map((each) => (each.sheet * rows + each.row) * columns + each.column);
        const after = values(calculator);
        const changed = [...after.keys()].filter((index) => after[index] !== before[index]);
        expect(named.sort((one, other) => one - other)).toEqual(changed);
      }
    }),
    { numRuns: runs, seed: 7 },
  );
}, 3_600_000);
