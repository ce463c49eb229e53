import { describe, expect, it } from 'vitest';
import { readExcel } from '../../../core/excel/index.ts';
import { seriesXml, withCharts, type ChartParts } from '../../fixtures/excel/objects.ts';
import { withCells, withSheet } from '../../fixtures/excel/shop.ts';
import { judge, said } from './judge.ts';

const starter = withCells({});
const check = (name: string, options: Record<string, unknown>, now: Uint8Array, before = starter): string =>
  said(judge(name, options, now, before));

const charted = (chart: Partial<ChartParts>): Uint8Array => {
  const { element, related } = withCharts([
    {
      type: 'barChart',
      series: [{ name: 'Sales!$D$1', categories: 'Sales!$A$2:$A$6', values: 'Sales!$D$2:$D$6' }],
      ...chart,
    },
  ]);
  return withSheet({ after: element, related });
};
const labels = '<c:dLbls><c:showVal val="1"/></c:dLbls>';
const trend = '<c:trendline><c:trendlineType val="linear"/></c:trendline>';
const income = { categories: 'Sales!$A$2:$A$6', values: 'Sales!$D$2:$D$6' };

describe('charts', () => {
  it.each<[Record<string, unknown>, Partial<ChartParts>, string]>([
    [{ type: 'column' }, {}, 'right'],
    [{ type: 'line' }, {}, 'chart.type found=term.chart.column expected=term.chart.line'],
    [{ type: 'pie' }, { type: 'pieChart' }, 'right'],
    [{ series: ['Income'] }, {}, 'right'],
    [{ series: ['Income', 'Sold'] }, {}, 'chart.series.missing expected=Sold'],
    [
      { series: ['Sold'] },
      { series: [{ name: 'Sales!$A$2', categories: 'Sales!$B$1:$D$1', values: 'Sales!$B$2:$D$2' }] },
      'chart.series.missing expected=Sold',
    ],
    [{ series: ['Income'] }, { series: [income] }, 'chart.series.unnamed expected=Income'],
    [
      { values: [{ column: 'Income' }] },
      { series: [{ ...income, values: 'Sales!$D$2:$D$5' }] },
      'chart.values found=D2:D5 expected=D2:D7',
    ],
    [{ values: [{ range: 'D2:D6' }] }, {}, 'right'],
    [
      { categories: { range: 'A2:A6' } },
      { series: [{ values: 'Sales!$D$2:$D$6' }] },
      'chart.no-categories expected=A2:A6',
    ],
    [
      { categories: { range: 'A2:A6' } },
      { series: [{ ...income, categories: 'Sales!$B$2:$B$6' }] },
      'chart.categories found=B2:B6 expected=A2:A6',
    ],
    [{ of: { range: 'A1:D6' } }, {}, 'chart.partly found=D2:D6 expected=A1:D6'],
    [
      { of: { range: 'D1:D5' }, categories: { range: 'A2:A6' } },
      {},
      'chart.beyond found=D2:D6 expected=D1:D5',
    ],
    [{ title: 'Income' }, {}, 'chart.title.missing expected=Income'],
    [{ title: 'Income' }, { title: 'income' }, 'right'],
    [{ title: 'Income' }, { title: 'Sales' }, 'chart.title.other found=Sales expected=Income'],
    [{ title: true }, { title: 'Chart Title' }, 'chart.any-title.placeholder found=Chart Title'],
    [{ title: false }, { title: 'Sales' }, 'chart.title.still'],
    [{ axes: { value: 'JOD' } }, { axes: { category: 'Item' } }, 'chart.axis.value.missing expected=JOD'],
    [{ axes: { category: true, value: 'JOD' } }, { axes: { category: 'Item', value: 'JOD' } }, 'right'],
    [{ legend: 'bottom' }, {}, 'chart.legend.position found=term.legend.right expected=term.legend.bottom'],
    [{ legend: false }, {}, 'chart.legend.still'],
    [{ legend: true }, { legend: null }, 'chart.legend.missing'],
    [{ labels: true }, {}, 'chart.labels.missing'],
    [{ labels: true }, { series: [{ ...income, more: labels }] }, 'right'],
    [
      { labels: 'percent' },
      { series: [{ ...income, more: labels }] },
      'chart.labels.other expected=term.label.percent',
    ],
    [{ trend: true }, {}, 'chart.trend.missing'],
    [
      { trend: 'exp' },
      { series: [{ ...income, more: trend }] },
      'chart.trend.other found=term.trend.linear expected=term.trend.exp',
    ],
    [{ alt: true }, {}, 'chart.alt.missing'],
    [{ alt: 'income' }, { alt: 'The income of the week' }, 'right'],
    [{ place: 'chart-sheet' }, {}, 'chart.no-own-sheet'],
    [
      {
        combined: [
          { type: 'column', series: ['Income'] },
          { type: 'line', series: ['Sold'] },
        ],
      },
      {},
      'chart.not-combined',
    ],
  ])('%j of %j: %s', (options, parts, expected) => {
    expect(check('chart', options, charted(parts))).toBe(expected);
  });
  it('that are not there', () => {
    expect(check('chart', { type: 'column' }, starter)).toBe('chart.missing');
  });
  it('with series on a second axis', () => {
    const line = `<c:lineChart>${seriesXml({ name: 'Sales!$C$1', values: 'Sales!$C$2:$C$6' }, 1)}<c:axId val="3"/><c:axId val="4"/></c:lineChart>`;
    const combo = charted({ more: line });
    expect(check('chart', { secondary: ['Sold'] }, combo)).toBe('right');
    expect(check('chart', { secondary: ['Income'] }, combo)).toBe('chart.secondary words=Income');
    expect(check('chart', { type: 'column' }, combo)).toBe(
      'chart.type found=term.chart.combined expected=term.chart.column',
    );
  });
});

it('reads a chart sheet as a sheet with a chart', () => {
  const { related } = withCharts([{ type: 'lineChart', series: [income] }]);
  const xml =
    '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><drawing r:id="drawing"/></chartsheet>';
  const book = withSheet(
    {},
    { sheets: [{ name: 'Chart1', type: 'chartsheet', contentType: 'chartsheet+xml', xml, related }] },
  );
  expect(readExcel(book).sheets[1]).toMatchObject({
    kind: 'chart',
    charts: [{ groups: [{ type: 'line' }] }],
  });
  expect(check('chart', { place: 'chart-sheet', type: 'line' }, book)).toBe('right');
});
