import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { excelGrader, readExcel, type ExcelWorkbook } from '../../../core/excel/index.ts';
import { runCheck } from '../../../core/exercise/index.ts';
import { checkCases } from '../../fixtures/excel/check-cases.ts';
import { resave } from '../resave.ts';
import { factsOf } from './facts.ts';
import { fixturePath, fixtures, readFixture } from './fixtures.ts';

let resaved: Awaited<ReturnType<typeof resave>>;
beforeAll(async () => {
  resaved = await resave(fixtures.map(fixturePath), 'xlsx');
});
afterAll(() => resaved.clear());

const readResaved = (name: string): ExcelWorkbook =>
  readExcel(readFileSync(resaved.saved(fixturePath(name))));

describe.each(fixtures.filter((name) => name.startsWith('everything')))('%s, saved again', (name) => {
  it('has the same facts', () => {
    expect(factsOf(readResaved(name))).toEqual(factsOf(readFixture(name)));
  });
});

it('is the same workbook to a grader, whoever saved it', () => {
  expect(factsOf(readFixture('everything.libreoffice.xlsx'))).toEqual(
    factsOf(readFixture('everything.xlsx')),
  );
});

describe.each(checkCases)('the check $check, of files that LibreOffice saved again', (each) => {
  const { check, options, code, starter: own } = each;
  const judge = (name: string) =>
    runCheck(
      excelGrader,
      { check, ...options },
      readResaved(`checks/${name}.xlsx`),
      readFixture(own ? `checks/${check}.starter.xlsx` : 'checks/starter.xlsx'),
    );
  it('passes the right file and tells the near miss', () => {
    const right = judge(`${check}.right`);
    if (each.lostByLibreOffice) return expect(right).not.toBeNull();
    expect(right).toBeNull();
    expect(judge(`${check}.near`)?.code).toBe(code);
  });
});
