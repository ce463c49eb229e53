import { beforeAll, describe, expect, test } from 'vitest';
import { readExcel, type ExcelWorkbook } from '../../../core/excel/index.ts';
import { areaName, cellName, type Area } from '../../../core/formula/index.ts';
import { inCalc, type CalcTask } from './calc.ts';
import { openExcelBench, packageFile, packages, type PackageName } from './excel-bench.ts';

const { excel, run } = await openExcelBench();

const rows = (top: number, bottom: number): Area => ({ top, bottom, left: 0, right: 0 });
const columns = (left: number, right: number): Area => ({ top: 0, bottom: 0, left, right });

const tasks: CalcTask[] = [
  { name: 'rows put in at the edge of the list', change: 'insert', of: 'rows', area: rows(3, 4) },
  { name: 'rows put in amid the list', change: 'insert', of: 'rows', area: rows(5, 6) },
  { name: 'a row put in below', change: 'insert', of: 'rows', area: rows(8, 8) },
  { name: 'a row taken out of the list', change: 'delete', of: 'rows', area: rows(4, 4) },
  { name: 'the end of the list taken out', change: 'delete', of: 'rows', area: rows(6, 9) },
  { name: 'the list taken out', change: 'delete', of: 'rows', area: rows(3, 7) },
  { name: 'a column put in', change: 'insert', of: 'columns', area: columns(2, 2) },
  { name: 'columns put in amid the title', change: 'insert', of: 'columns', area: columns(1, 2) },
  { name: 'a column taken out', change: 'delete', of: 'columns', area: columns(2, 2) },
  { name: 'columns taken out', change: 'delete', of: 'columns', area: columns(1, 3) },
  {
    name: 'cells put in that push others down',
    change: 'insert',
    of: 'cells-down',
    area: { top: 4, bottom: 5, left: 1, right: 2 },
  },
  {
    name: 'cells taken out that let others up',
    change: 'delete',
    of: 'cells-down',
    area: { top: 5, bottom: 5, left: 1, right: 1 },
  },
];

const source = packageFile('libreoffice');
let calc: ReadonlyMap<string, Uint8Array>;
/** Files that were edited here, to be opened there. */
const edited = new Map<PackageName, { bytes: Uint8Array; texts: readonly string[] }>();

beforeAll(async () => {
  for (const name of packages) {
    await excel.load(packageFile(name));
    await run(['select', { at: { sheet: 1, range: 'B5' } }], ['type', { text: '7.25' }], ['bold']);
    await run(['select', { at: { sheet: 1, range: 'A3' } }], ['insert-rows'], ['sheet-copy'], ['sheet-add']);
    await run(['type', { text: 'سطر <1>' }], ['type', { text: '=1+2' }]);
    edited.set(name, { bytes: await excel.save(), texts: excel.sheets().map((each) => each.name) });
  }
  const reopened = [...edited].map(([name, { bytes }]): CalcTask => ({
    name,
    bytes,
    change: 'nothing',
    of: 'rows',
    area: rows(0, 0),
  }));
  calc = await inCalc(source, [...tasks, ...reopened]);
});

test.each(packages)('LibreOffice opens what was edited here: %s', (name) => {
  const book = readExcel(calc.get(name)!);
  const { bytes, texts } = edited.get(name)!;
  const ours = readExcel(bytes);
  expect(book.sheets.map((each) => each.name)).toEqual(texts);
  for (const [index, sheet] of ours.sheets.entries())
    for (const { row, column, value, formula } of sheet.cells.values()) {
      // What only newer programs calculate, and links to other files, are not looked at.
      if (value === null || /SORT|\[/.test(formula?.text ?? '')) continue;
      const theirs = book.sheets[index]!.cells.get(row * 16_384 + column)?.value;
      if (typeof value === 'number') expect(theirs).toBeCloseTo(value, 9);
      else expect([cellName(row, column), theirs]).toEqual([cellName(row, column), value]);
    }
});

/** LibreOffice writes a list of errors where Excel keeps the sheet of what was lost. */
const plainFormula = (formula: string): string =>
  formula
    .replace(/'?[^'!=(,;+*/-]*'?!#REF!/g, '#REF!')
    .replace(/#REF!(\.?#REF!|:#REF!|:[A-Z]+\d+)*/g, '#REF!')
    .replaceAll("'السوق'!", 'السوق!')
    .replaceAll('$السوق', 'السوق');

/** `$D$3:$D$3` and `D3` are one range. */
const plainRange = (reference: string | null | undefined): string =>
  (reference ?? '').replaceAll('$', '').replace(/!(\w+):\1$/, '!$1');

/** Everything that has a place, or names one. */
function places(book: ExcelWorkbook) {
  const areas = (list: readonly Area[]): string[] => list.map(areaName).toSorted();
  return {
    names: book.names.map(({ name, formula }) => `${name} ${plainFormula(formula)}`).toSorted(),
    sheets: book.sheets.map((sheet) => ({
      cells: [...sheet.cells.values()]
        .filter((each) => each.formula || each.value !== null)
        .map(
          ({ row, column, formula, value }) =>
            `${cellName(row, column)} ${formula ? plainFormula(formula.text) : JSON.stringify(value)}`,
        ),
      merges: areas(sheet.merges),
      conditionals: sheet.conditionals
        .map((each) => `${areas(each.areas).join(' ')} ${each.formulas.map(plainFormula).join(' ')}`)
        .toSorted(),
      validations: sheet.validations
        .map((each) => `${areas(each.areas).join(' ')} ${each.formulas.map(plainFormula).join(' ')}`)
        .toSorted(),
      comments: sheet.comments.map((each) => cellName(each.row, each.column)).toSorted(),
      links: sheet.links.map((each) => areaName(each.area)).toSorted(),
      tables: sheet.tables.map((each) => `${each.name} ${areaName(each.area)}`),
      printArea: areas(sheet.page.printArea),
      titles: sheet.page.titles,
      hidden: [...sheet.rows].filter(([, row]) => row.hidden).map(([number]) => number),
      hiddenColumns: sheet.columns.filter((each) => each.hidden).map((each) => each.first),
      charts: sheet.charts.flatMap((chart) =>
        chart.groups.flatMap((group) =>
          group.series.map((each) =>
            [each.name?.reference, each.categories?.reference, each.values?.reference].map(plainRange),
          ),
        ),
      ),
    })),
  };
}

/**
 * Without what LibreOffice does otherwise than Excel: limits of validations do not follow their cells, charts keep
 * showing ranges that are gone, and a rule that only some of its cells leave is cut in its own way.
 */
const known = (book: ReturnType<typeof places>, { of }: CalcTask, lost: boolean) => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    validations: sheet.validations.map((each) => each.replace(/(\$[A-Z]+\$\d+|#REF!)$/, 'limit')),
    charts: lost ? null : sheet.charts,
    conditionals: of.startsWith('cells')
      ? sheet.conditionals.filter((each) => !each.startsWith('A4'))
      : sheet.conditionals,
  })),
});

const calls: Record<CalcTask['of'], Record<'insert' | 'delete', [string, Record<string, string>]>> = {
  rows: { insert: ['insert-rows', {}], delete: ['delete-rows', {}] },
  columns: { insert: ['insert-columns', {}], delete: ['delete-columns', {}] },
  'cells-down': { insert: ['insert-cells', { shift: 'down' }], delete: ['delete-cells', { shift: 'up' }] },
  'cells-right': {
    insert: ['insert-cells', { shift: 'right' }],
    delete: ['delete-cells', { shift: 'left' }],
  },
};

describe('what comes and goes does the same as in LibreOffice', () => {
  test.each(tasks)('$name', async (task) => {
    const { change, of, area } = task;
    await excel.load(source);
    const whole =
      of === 'rows' ? { ...area, right: 16_383 } : of === 'columns' ? { ...area, top: 20, bottom: 20 } : area;
    excel.select({ active: { row: whole.top, column: whole.left }, ranges: [whole] });
    if (change !== 'nothing') await run(calls[of][change]);
    const ours = places(readExcel(await excel.save()));
    const theirs = places(readExcel(calc.get(task.name)!));
    const lost = ours.sheets.some((sheet) => sheet.charts.some((series) => series.includes('#REF!')));
    expect(known(ours, task, lost)).toEqual(known(theirs, task, lost));
  });
});
