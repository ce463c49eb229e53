import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { excelGrader } from '../../../core/excel/index.ts';
import { checkCases, checkFiles, starter } from '../../fixtures/excel/check-cases.ts';
import { judge } from './judge.ts';

it.each(Object.entries(checkFiles()))('the fixture %s is the one that its script makes', (name, bytes) => {
  const file = readFileSync(new URL(`../../fixtures/excel/checks/${name}`, import.meta.url));
  expect(Buffer.compare(file, bytes)).toBe(0);
});

it('every check has a passing file and a near miss', () => {
  expect(checkCases.map((each) => each.check).sort()).toEqual(Object.keys(excelGrader.checks).sort());
});

describe.each(checkCases)(
  'the check $check',
  ({ check, options, starter: own = starter, right, near, code }) => {
    it('passes the right file, tells the near miss, and does not pass the starter', () => {
      expect(judge(check, options, right, own)).toBeNull();
      expect(judge(check, options, near, own)?.code).toBe(code);
      expect(judge(check, options, own, own) === null).toBe(check === 'unchanged');
    });
  },
);
