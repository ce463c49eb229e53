import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { Cell, ExcelWorkbook, Sheet } from '../../../core/excel/index.ts';
import { isFilled } from '../../../core/excel/cells.ts';
import { areaName, cellName, isError } from '../../../core/formula/index.ts';
import { pythonWith } from '../python.ts';
import { fixturePath, readFixture } from './fixtures.ts';

const files = ['everything.xlsx', 'everything.libreoffice.xlsx'];
const script = fileURLToPath(new URL('facts.py', import.meta.url));

const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(10)) : value;

const cellFacts = ({ value, formula, style }: Cell) => ({
  value: formula ? null : rounded(isError(value) ? value.error : value),
  formula: formula ? `=${formula.text}` : null,
  format: style.numberFormat,
  bold: style.font.bold,
  italic: style.font.italic,
  size: style.font.size,
  font: style.font.name,
  fill: style.fill.pattern === 'solid' ? style.fill.color : null,
  horizontal: style.alignment.horizontal,
  wrap: style.alignment.wrap,
  left: style.borders.left?.style ?? null,
  locked: style.locked,
});

const sheetFacts = (sheet: Sheet) => ({
  name: sheet.name,
  state: sheet.state,
  rightToLeft: sheet.view.rightToLeft,
  merges: sheet.merges.map(areaName).sort(),
  tables: sheet.tables.map(({ name, area }) => `${name} ${areaName(area)}`).sort(),
  charts: sheet.charts.length,
  orientation: sheet.page.orientation,
  validations: sheet.validations.map(({ areas }) => areas.map(areaName).join(' ')).sort(),
  rules: sheet.conditionals.length,
  cells: Object.fromEntries(
    [...sheet.cells.values()]
      .filter(isFilled)
      .map((cell) => [cellName(cell.row, cell.column), cellFacts(cell)]),
  ),
});

const factsOf = ({ sheets }: ExcelWorkbook) => sheets.map(sheetFacts);

it('reads what openpyxl reads', async () => {
  const { stdout } = await promisify(execFile)(pythonWith('openpyxl', 'python3-openpyxl'), [
    script,
    ...files.map(fixturePath),
  ]);
  const theirs = JSON.parse(stdout) as ReturnType<typeof factsOf>[];
  for (const [index, name] of files.entries()) {
    const expected = theirs[index]!.map((sheet) => ({
      ...sheet,
      cells: Object.fromEntries(
        Object.entries(sheet.cells).map(([cell, facts]) => [cell, { ...facts, value: rounded(facts.value) }]),
      ),
    }));
    expect(factsOf(readFixture(name)), name).toEqual(expected);
  }
});
