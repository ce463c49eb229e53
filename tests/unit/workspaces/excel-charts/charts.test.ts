import { beforeEach, describe, expect, test } from 'vitest';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readExcel } from '../../../../core/excel/index.ts';
import { chart as chartCheck } from '../../../../core/excel/checks/chart.ts';
import {
  openExcelBench,
  packageFile,
  packages,
  type Call,
} from '../../../integration/workspaces/excel-bench.ts';

const { excel, run, load } = await openExcelBench();
const starter = (name: (typeof packages)[number]) => readExcel(packageFile(name));
const chartsNow = async () => readExcel(await excel.save()).sheets.flatMap((sheet) => [...sheet.charts]);
const made = async () => (await chartsNow()).at(-1)!;
const select = (range: string): Call => ['select', { at: { range } }];

async function verdict(options: Record<string, unknown>, name: (typeof packages)[number] = 'excel') {
  const check = chartCheck as unknown as {
    options: { parse(given: unknown): unknown };
    run(model: unknown, options: unknown, starter: unknown): unknown;
  };
  return check.run(readExcel(await excel.save()), check.options.parse(options), starter(name));
}

beforeEach(() => load('excel'));

describe('a chart of the selection', () => {
  test.each(['column', 'bar', 'line', 'pie', 'doughnut', 'area', 'scatter'] as const)('%s', async (type) => {
    await run(select('A1:B5'), ['chart', { type }]);
    const { groups, from } = await made();
    expect(groups.map((each) => each.type)).toEqual([type]);
    expect(groups[0]!.series.map(({ name, values }) => [name?.text, values?.values])).toEqual([
      ['Hours', [30, 24, 40, 12.5]],
    ]);
    expect(groups[0]!.series[0]!.categories?.values).toEqual(['Huda', 'Sami', 'Rana', 'Omar']);
    expect(from).toEqual({ row: 0, column: 3 });
    await run(['undo']);
    expect(await chartsNow()).toHaveLength(starter('excel').sheets.flatMap((sheet) => sheet.charts).length);
  });

  test.each(packages)('in a workbook by %s', async (name) => {
    await load(name);
    const before = await chartsNow();
    await run(select('A1:B5'), ['chart', { type: 'column' }], ['chart-title', { text: 'Hours of work' }]);
    expect(await chartsNow()).toHaveLength(before.length + 1);
    expect((await made()).title?.text).toBe('Hours of work');
  });

  test('two series, the last one as a line on the second axis', async () => {
    await run(select('A1:C5'), ['chart', { type: 'combined' }]);
    const [columns, lines] = (await made()).groups;
    expect([columns?.type, lines?.type]).toEqual(['column', 'line']);
    const name = lines!.series[0]!.name!.text!;
    await run(['chart-series-type', { series: name, type: 'line', secondary: true }]);
    expect((await made()).groups.map(({ type, secondary }) => [type, secondary])).toEqual([
      ['column', false],
      ['line', true],
    ]);
    expect(await verdict({ secondary: [name] })).toBeNull();
  });
});

describe('what is added to a chart', () => {
  test('a grader finds each part', async () => {
    await run(
      select('A1:C5'),
      ['chart', { type: 'column' }],
      ['chart-title', { text: 'ساعات العمل' }],
      ['axis-title', { axis: 'category', text: 'Name' }],
      ['axis-title', { axis: 'value', text: 'Hours' }],
      ['chart-legend', { is: 'right' }],
      ['chart-labels', { is: 'value' }],
      ['trend-line', { is: 'linear' }],
      ['chart-alt-text', { text: 'Hours of four people' }],
      ['chart-gridlines'],
    );
    const asked = {
      of: { range: 'A1:C5' },
      type: 'column',
      title: 'ساعات العمل',
      axes: { category: 'Name', value: 'Hours' },
      legend: 'right',
      labels: 'value',
      trend: 'linear',
      alt: 'Hours of four people',
      gridlines: false,
    };
    for (const [key, value] of Object.entries(asked)) expect(await verdict({ [key]: value }), key).toBeNull();
    await run(['chart-type', { is: 'bar' }]);
    for (const [key, value] of Object.entries({ ...asked, type: 'bar' }))
      expect(await verdict({ [key]: value }), key).toBeNull();
    await run(
      ['chart-labels', { is: 'none' }],
      ['trend-line', { is: 'none' }],
      ['chart-legend', { is: 'none' }],
    );
    expect(await verdict({ type: 'bar', labels: false, legend: false })).toBeNull();
  });

  test('series come, go and change places with categories', async () => {
    await run(select('A1:B5'), ['chart', { type: 'line' }], ['chart-series', { at: 'C1:C5' }]);
    expect((await made()).groups[0]!.series).toHaveLength(2);
    await run(['switch-rows-columns']);
    expect((await made()).groups[0]!.series.map(({ name }) => name?.text)).toEqual([
      'Huda',
      'Sami',
      'Rana',
      'Omar',
    ]);
    await run(['chart-series-delete', { series: 'Sami' }]);
    expect((await made()).groups[0]!.series.map(({ name }) => name?.text)).toEqual(['Huda', 'Rana', 'Omar']);
    await run(['chart-data', { of: 'A1:B3' }]);
    expect((await made()).groups[0]!.series[0]!.values?.values).toEqual([30, 24]);
  });

  test('it moves, takes a style, and goes away', async () => {
    const before = await chartsNow();
    await run(
      select('A1:B5'),
      ['chart', { type: 'pie' }],
      ['chart-move', { to: 'E10:H20' }],
      ['chart-style', { is: 3 }],
    );
    const { from, to, style } = await made();
    expect([from, to, style]).toEqual([{ row: 9, column: 4 }, { row: 20, column: 8 }, 3]);
    await run(['chart-delete']);
    expect(await chartsNow()).toEqual(before);
  });

  test('rows that come before it move its place and its cells, and its numbers follow the cells', async () => {
    await run(select('A1:B5'), ['chart', { type: 'column' }], select('A1'), ['insert-rows']);
    expect((await made()).groups[0]!.series[0]!.values?.reference).toBe('Pay!$B$3:$B$6');
    expect((await made()).from?.row).toBe(1);
    await run(select('B3'), ['type', { text: '99' }]);
    expect((await made()).groups[0]!.series[0]!.values?.values).toEqual([99, 24, 40, 12.5]);
  });
});

describe('what was set on an axis', () => {
  const withEnds = async () => {
    await run(select('A1:C5'), ['chart', { type: 'column' }]);
    await run(['axis-title', { axis: 'value', text: 'Hours' }]);
    const bytes = unzipSync(await excel.save());
    const name = Object.keys(bytes)
      .filter((each) => /charts\/chart\d+\.xml$/.test(each))
      .at(-1)!;
    const xml = strFromU8(bytes[name]!)
      .replace(
        /(<c:valAx>.*?<c:scaling>.*?)<\/c:scaling>/s,
        '$1<c:max val="90"/><c:min val="10"/></c:scaling>',
      )
      .replace(/(<c:valAx>.*?)<c:numFmt[^>]*>/s, '$1<c:numFmt formatCode="0.000" sourceLinked="0"/>')
      .replace(/(<c:crossBetween val="between"\/>)/, '$1<c:majorUnit val="20"/>');
    await excel.load(zipSync({ ...bytes, [name]: strToU8(xml) }));
    return excel.sheet(0).drawings.length;
  };

  test.each([
    ['chart-type', { is: 'line' }],
    ['chart-type', { is: 'bar' }],
    ['chart-style', { is: 5 }],
    ['switch-rows-columns', {}],
  ] as const)('stays with %s', async (command, args) => {
    const number = await withEnds();
    await run(['select-chart', { chart: number }], [command, args]);
    const content = excel.sheet(0).drawings.at(-1)!.content;
    expect(content).toMatchObject({
      value: { minimum: 10, maximum: 90, step: 20, format: '0.000', title: 'Hours' },
    });
  });
});

test('a workbook without a theme gets charts with colours of their own', async () => {
  const bytes = Object.fromEntries(
    Object.entries(unzipSync(packageFile('openpyxl')))
      .filter(([name]) => !/theme/.test(name))
      .map(([name, data]) => [
        name,
        /\.rels$|Content_Types/.test(name)
          ? strToU8(strFromU8(data).replaceAll(/<(Relationship|Override)\b[^>]*theme[^>]*\/>/g, ''))
          : data,
      ]),
  );
  await excel.load(zipSync(bytes));
  await run(select('A1:C5'), ['chart', { type: 'pie' }], ['chart-title', { text: 'x' }]);
  const saved = unzipSync(await excel.save());
  const name = Object.keys(saved)
    .filter((each) => /charts\/chart\d+\.xml$/.test(each))
    .at(-1)!;
  const xml = strFromU8(saved[name]!);
  expect(xml).not.toContain('schemeClr');
  expect(xml).toMatch(/srgbClr val="4472C4"/i);
});

describe('a chart with a sheet of its own', () => {
  const onNewSheet = async (name: (typeof packages)[number] = 'excel') => {
    await load(name);
    await run(
      select('A1:C5'),
      ['chart', { type: 'column' }],
      ['chart-alt-text', { text: 'Hours of four people' }],
      ['chart-move', { to: 'new-sheet' }],
    );
  };

  test.each(packages)('in a workbook by %s', async (name) => {
    const before = starter(name).sheets.map((sheet) => sheet.name);
    await onNewSheet(name);
    const { sheets } = readExcel(await excel.save());
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Chart1', ...before]);
    expect(sheets[0]!.kind).toBe('chart');
    expect(sheets[0]!.charts[0]!.groups[0]!.series).toHaveLength(2);
    expect(await verdict({ place: 'chart-sheet', alt: 'Hours of four people' }, name)).toBeNull();
    expect(sheets[1]!.charts).toHaveLength(starter(name).sheets[0]!.charts.length);
  });

  test('is shown, and takes every command about charts', async () => {
    await onNewSheet();
    expect(excel.activeSheet()).toBe(0);
    expect(excel.sheet(0)).toMatchObject({ cells: false, name: 'Chart1' });
    expect(excel.sheet(0).drawings).toHaveLength(1);
    expect(excel.startEditing('5')).toBeNull();
    await run(
      ['chart-title', { text: 'Hours' }],
      ['chart-legend', { is: 'none' }],
      ['chart-type', { is: 'line' }],
    );
    expect((await chartsNow())[0]).toMatchObject({ title: { text: 'Hours' }, legend: null });
    expect(excel.can({ command: 'chart-move', args: { to: 'new-sheet' } })).toBe(false);
    expect(excel.can({ command: 'object-delete', args: {} })).toBe(false);
  });

  test('goes back over cells, and its sheet goes', async () => {
    const count = starter('excel').sheets[0]!.charts.length;
    await onNewSheet();
    const { name } = excel.sheet(1);
    await run(['chart-move', { to: name }]);
    const { sheets } = readExcel(await excel.save());
    expect(sheets.map((sheet) => sheet.kind)).not.toContain('chart');
    expect(sheets[0]!.charts).toHaveLength(count + 1);
    expect(sheets[0]!.charts.at(-1)!.groups[0]!.series).toHaveLength(2);
  });

  test('is one step to undo', async () => {
    await load('excel');
    await run(select('A1:C5'), ['chart', { type: 'column' }]);
    const before = await chartsNow();
    await run(['chart-move', { to: 'new-sheet', name: 'Hours' }], ['undo']);
    expect(await chartsNow()).toEqual(before);
    expect(excel.sheets().map(({ name }) => name)).not.toContain('Hours');
  });

  test('has a name that no other sheet has', async () => {
    await onNewSheet();
    await run(['select', { at: { sheet: 2, range: 'A1:B5' } }], ['chart', { type: 'pie' }]);
    expect(excel.can({ command: 'chart-move', args: { to: 'new-sheet', name: 'Chart1' } })).toBe(false);
    await run(['chart-move', { to: 'new-sheet' }]);
    expect(excel.sheets().map(({ name }) => name)).toEqual(expect.arrayContaining(['Chart1', 'Chart2']));
  });
});

describe('a quick layout', () => {
  test('adds titles that wait for words, and takes them away', async () => {
    await run(select('A1:C5'), ['chart', { type: 'column' }], ['chart-layout', { is: 5 }]);
    expect(await made()).toMatchObject({ legend: { position: 'right' } });
    const content = excel.sheet(0).drawings.at(-1)!.content;
    expect(content).toMatchObject({ category: { title: 'Axis Title' }, value: { title: 'Axis Title' } });
    await run(['axis-title', { axis: 'value', text: 'Hours' }], ['chart-layout', { is: 5 }]);
    expect(excel.sheet(0).drawings.at(-1)!.content).toMatchObject({ value: { title: 'Hours' } });
    await run(['chart-layout', { is: 4 }]);
    expect(excel.sheet(0).drawings.at(-1)!.content).toMatchObject({
      title: null,
      legend: 'bottom',
      category: { title: null },
    });
    expect(
      await verdict({ of: { range: 'A1:C5' }, title: false, labels: 'value', legend: 'bottom' }),
    ).toBeNull();
  });
});
