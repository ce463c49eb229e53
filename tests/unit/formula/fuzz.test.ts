import { describe, expect, test } from 'vitest';
import {
  Calculator,
  copyReferences,
  cycleReferences,
  displayText,
  isError,
  readTyped,
  referencesIn,
  shiftReferences,
  shownFormula,
  storedFormula,
  tokensOf,
  type Scalar,
} from '../../../core/formula/index.ts';
import { still } from '../../fixtures/formula/calculated.ts';
import { Chance } from '../../fixtures/formula/chance.ts';
import { PlayBook, randomEdit } from '../../fixtures/formula/play-book.ts';
import { playColumns, playRows, randomFormula } from '../../fixtures/formula/random-formula.ts';

/** `FUZZ=200000 npx vitest run --project unit tests/unit/formula/fuzz` takes the long way; `SEED` repeats one. */
const inputs = Number(process.env.FUZZ ?? 600);
const first = Number(process.env.SEED ?? 1);

const isValue = (value: unknown): value is Scalar =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  isError(value) ||
  (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0));

/** Each seed makes one workbook; a formula that is put in counts as one input. */
const perBook = 20;

describe('whatever a workbook says', () => {
  test('every cell has a value', () => {
    for (let seed = first; seed < first + inputs / perBook; seed += 1) {
      const chance = new Chance(seed);
      const book = new PlayBook();
      const calculator = new Calculator(book, still());
      for (let count = 0; count < perBook; count += 1) {
        const { sheet, row, column, content } = randomEdit(chance);
        const formula = randomFormula(chance);
        book.put(sheet, row, column, content);
        calculator.set({ sheet, row, column }, content);
        calculator.set({ sheet: 0, row: count % playRows, column: count % playColumns }, { formula });
        calculator.recalculate();
      }
      for (let sheet = 0; sheet < 2; sheet += 1)
        for (let row = 0; row < playRows; row += 1)
          for (let column = 0; column < playColumns; column += 1)
            expect(isValue(calculator.value(sheet, row, column)), `seed ${seed}`).toBe(true);
    }
  }, 3_600_000);

  test('its text can be taken apart, moved, stored and shown', () => {
    const chance = new Chance(first);
    for (let count = 0; count < inputs; count += 1) {
      const formula = randomFormula(chance);
      expect(
        tokensOf(formula)
          .map(({ value }) => value)
          .join(''),
      ).toBe(formula);
      const change = {
        sheet: 'Play',
        axis: 'row',
        at: chance.below(12),
        count: 1 + chance.below(3),
      } as const;
      const inserted = shiftReferences(formula, 'Play', { ...change, kind: 'insert' });
      shiftReferences(inserted, 'Play', { ...change, kind: 'delete' });
      copyReferences(formula, chance.below(9) - 4, chance.below(9) - 4);
      const caret = chance.below(formula.length + 1);
      cycleReferences({ text: formula, start: caret, end: caret });
      referencesIn(formula);
      expect(shownFormula(storedFormula(formula)).length).toBeGreaterThan(0);
    }
  }, 3_600_000);

  test('what is typed becomes content, and any format shows any value', () => {
    const chance = new Chance(first);
    const signs = [
      ...'0123456789.,/-:%$()+ eE٣٫آ',
      'Mar',
      'مارس',
      'JOD',
      '#',
      '[',
      ']',
      ';',
      '"',
      'yyyy',
      'h',
      'AM/PM',
      '?',
      '@',
      '_',
      '*',
      'General',
    ];
    const rules = { thisYear: 2026, date1904: false };
    for (let count = 0; count < inputs; count += 1) {
      const text = Array.from({ length: chance.below(9) }, () => chance.pick(signs)).join('');
      const { content } = readTyped(text, rules);
      expect(content === null || typeof content === 'object' || isValue(content)).toBe(true);
      for (const value of [chance.next() * 1e6, -1, 'x', true, 1e300])
        expect(typeof displayText(value, text, chance.pick(['ar', 'en'])).text).toBe('string');
    }
  }, 3_600_000);
});
