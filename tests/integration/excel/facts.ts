import { areaName, cellName } from '../../../core/formula/index.ts';
import type { CellStyle, ExcelWorkbook, Sheet } from '../../../core/excel/index.ts';
import { valueAt } from '../../../core/excel/calculation.ts';
import { columnWidth, isColumnHidden, isFilled, isRowHidden } from '../../../core/excel/cells.ts';
import { meaningOf } from '../../../core/excel/number-meaning.ts';
import { plainFormula } from '../../../core/excel/checks/formula-tokens.ts';

const look = ({ font, fill, alignment, borders, numberFormat, locked }: CellStyle): string =>
  JSON.stringify({
    number: meaningOf(numberFormat),
    font: [font.size, font.bold, font.italic, font.underline, font.strike],
    color: font.color === 'auto' ? '#000000' : font.color,
    fill: fill.color,
    alignment: [
      alignment.horizontal,
      alignment.vertical,
      alignment.wrap,
      alignment.indent,
      alignment.rotation,
    ],
    lines: (['left', 'right', 'top', 'bottom'] as const).map((side) => borders[side]?.style ?? null),
    locked,
  });

const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : value;

function cells(workbook: ExcelWorkbook, sheet: Sheet): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const cell of sheet.cells.values()) {
    if (!isFilled(cell)) continue;
    const value = valueAt(workbook, sheet.index, cell.row, cell.column);
    facts[cellName(cell.row, cell.column)] = [
      JSON.stringify(rounded(value)),
      cell.formula ? `=${plainFormula(cell.formula.text)}` : '',
      look(cell.style),
    ].join(' ');
  }
  return facts;
}

const rules = ({ conditionals }: Sheet): string[] =>
  conditionals
    .map(({ kind, comparison, areas, formulas, rank, style, icons, thresholds, colors }) =>
      JSON.stringify([
        kind,
        comparison,
        areas.map(areaName),
        kind === 'cell' || kind === 'formula' ? formulas : [],
        rank?.count ?? null,
        style?.fill ?? null,
        icons,
        kind === 'color-scale' ? thresholds.map((each) => each.kind) : [],
        kind === 'color-scale' ? colors : [],
      ]),
    )
    .sort();

const charts = ({ charts: all }: Sheet): unknown[] =>
  all.map(({ groups, title, axes, legend }) => ({
    groups: groups.map(({ type, series }) => ({
      type,
      series: series.map(({ name, categories, values, labels, trends }) => ({
        name: name?.reference?.replaceAll("'", '').replaceAll('$', ''),
        categories: categories?.reference?.replaceAll("'", '').replaceAll('$', ''),
        values: values?.reference?.replaceAll("'", '').replaceAll('$', ''),
        percent: labels?.percent ?? false,
        trends: trends.map(({ kind }) => kind),
      })),
    })),
    title: title?.text ?? null,
    axes: axes.map(({ kind, title: text }) => [kind === 'value', text?.text ?? null]),
    legend: legend?.position ?? null,
  }));

const sheetFacts = (workbook: ExcelWorkbook, sheet: Sheet) => ({
  name: sheet.name,
  state: sheet.state,
  tab: sheet.tabColor,
  rightToLeft: sheet.view.rightToLeft,
  cells: cells(workbook, sheet),
  merges: sheet.merges.map(areaName),
  hiddenRows: [...sheet.rows.keys()].filter((row) => isRowHidden(sheet, row)),
  hiddenColumns: [0, 1, 2, 3, 4, 5, 6, 7, 8].filter((column) => isColumnHidden(sheet, column)),
  width: sheet.columns.length > 0 ? Math.round(columnWidth(sheet, 0)) : null,
  rules: rules(sheet),
  validations: sheet.validations
    .map(({ areas, kind, comparison, formulas, prompt, alert }) =>
      JSON.stringify([
        areas.map(areaName),
        kind,
        kind === 'list' ? null : comparison,
        kind === 'list' ? formulas.slice(0, 1) : formulas,
        prompt?.text ?? null,
        alert?.text === '' ? null : (alert?.text ?? null),
        alert?.style ?? null,
      ]),
    )
    .sort(),
  tables: sheet.tables.map(({ name, area, columns, totalRow }) => [
    name,
    areaName(area),
    columns.map((column) => column.name),
    totalRow,
  ]),
  filter: sheet.filter && areaName(sheet.filter.area),
  charts: charts(sheet),
  links: sheet.links.map(({ area, address }) => [areaName(area), address]),
  comments: sheet.comments.map(({ row, column, text }) => [cellName(row, column), text.trim()]),
  page: {
    orientation: sheet.page.orientation,
    paper: sheet.page.paper ?? 9,
    fit: sheet.page.fit,
    left: Math.round(sheet.page.margins.left * 20) / 20,
    area: sheet.page.printArea.map(areaName),
    titles: sheet.page.titles.rows,
    header: sheet.page.header.usual.center.replace(/&"[^"]*"|&\d+/g, ''),
    footer: sheet.page.footer.usual.right.replace(/&"[^"]*"|&\d+/g, ''),
    centered: sheet.page.centered,
    gridlines: sheet.page.gridlines,
  },
  protected: sheet.protection !== null,
});

/** What graders would find in a workbook, in one form whoever saved it. */
export const factsOf = (workbook: ExcelWorkbook) => ({
  sheets: workbook.sheets.map((sheet) => sheetFacts(workbook, sheet)),
  names: workbook.names
    .filter(({ hidden }) => !hidden)
    .map(({ name, formula }) => `${name}=${formula.replaceAll("'", '')}`)
    .sort(),
  title: workbook.properties.title,
  author: workbook.properties.author,
});
