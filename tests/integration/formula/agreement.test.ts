import { beforeAll, describe, expect, test } from 'vitest';
import { calculated, type Outcome } from '../../fixtures/formula/calculated.ts';
import { close, closeText } from '../../fixtures/formula/close.ts';
import { table } from '../../fixtures/formula/table.ts';
import type { Scalar } from '../../../core/formula/index.ts';
import { ironCalc } from './ironcalc.ts';
import { libreOffice } from './libreoffice.ts';

const formulas = table.map(([formula]) => formula);
let ours: Outcome[] = [];
beforeAll(() => void (ours = calculated(formulas)));

/** Formulas in which a program differs from us: those must be the listed ones, no more and no fewer. */
const differing = (agrees: (index: number) => boolean): string[] =>
  formulas.filter((_, index) => !agrees(index));

describe('every formula of the table, each known difference aside, means the same', () => {
  test('to LibreOffice', async () => {
    const theirs = await libreOffice(formulas, ours);
    const known = table.filter(([, , differs]) => differs?.libreOffice).map(([formula]) => formula);
    expect(
      differing((index) => close(blankAsText(ours[index]!.values), blankAsText(theirs[index]!))),
    ).toEqual(known);
  });

  test('to IronCalc', () => {
    const theirs = ironCalc(formulas, ours);
    const known = table.filter(([, , differs]) => differs?.ironCalc).map(([formula]) => formula);
    const agrees = (index: number): boolean =>
      ours[index]!.values.every((line, row) =>
        line.every((value, column) => closeText(value, theirs[index]![row]![column]!)),
      );
    expect(differing(agrees)).toEqual(known);
  });
});

/** A file has no place for an empty text that is the result of a formula. */
const blankAsText = (values: readonly (readonly Scalar[])[]): Scalar[][] =>
  values.map((line) => line.map((value) => value ?? ''));
