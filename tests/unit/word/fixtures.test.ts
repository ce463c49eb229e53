import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wordGrader } from '../../../core/word/index.ts';
import { checkCases, checkFiles } from '../../fixtures/word/check-cases.ts';

it.each(Object.entries(checkFiles()))('the fixture %s is the one that its script makes', (name, bytes) => {
  const file = readFileSync(new URL(`../../fixtures/word/checks/${name}`, import.meta.url));
  expect(Buffer.compare(file, bytes)).toBe(0);
});

it('every check has a passing file and a near miss', () => {
  expect(checkCases.map((each) => each.check).sort()).toEqual(Object.keys(wordGrader.checks).sort());
});
