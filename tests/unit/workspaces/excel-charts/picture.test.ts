import { describe, expect, test } from 'vitest';
import type { ChartView } from '../../../../renderer/workspaces/excel/engine/drawing-view.ts';
import { axis, bars, chart, drawn, group, height, series, texts, textSaying, width } from './drawn.ts';

const three = (more: Partial<ChartView> = {}): ChartView =>
  chart([group('column', [series('Use', [100, 300, 200])])], more);
const mirrored = { rightToLeft: true, category: axis({ reversed: true, gridlines: false }) } as const;

describe('columns', () => {
  test('stand from left to right, on 0, as high as their numbers', () => {
    const [one, two, last] = bars(drawn(three()));
    expect(one!.right).toBeLessThan(two!.left);
    expect(two!.right).toBeLessThan(last!.left);
    expect(one!.bottom).toBeCloseTo(two!.bottom, 1);
    expect(two!.height / one!.height).toBeCloseTo(3, 1);
    expect(last!.height / one!.height).toBeCloseTo(2, 1);
  });

  test('stand from right to left in a right-to-left sheet, with the numbers at the right', () => {
    const shapes = drawn(three(mirrored));
    const [one, two] = bars(shapes);
    expect(one!.left).toBeGreaterThan(two!.right);
    expect(Number(textSaying(shapes, '0').x)).toBeGreaterThan(one!.right);
  });

  test('of two series, the first is first as one reads', () => {
    const both = [group('column', [series('x', [1, 1, 1]), series('y', [1, 1, 1])])];
    const left = bars(drawn(chart(both)));
    const right = bars(drawn(chart(both, mirrored)));
    expect(left[0]!.left).toBeLessThan(left[3]!.left);
    expect(right[0]!.left).toBeGreaterThan(right[3]!.left);
  });

  test('of negative numbers hang from 0', () => {
    const shapes = drawn(chart([group('column', [series('x', [50, -50, null])])]));
    const [up, down] = bars(shapes);
    expect(down!.top).toBeCloseTo(up!.bottom, 0);
    expect(Number(textSaying(shapes, '0').y)).toBeCloseTo(up!.bottom, 0);
    expect(bars(shapes)).toHaveLength(2);
  });

  test('that stand on each other touch', () => {
    const stack = [
      group('column', [series('x', [1, 2, 3]), series('y', [3, 2, 1])], { stacking: 'stacked' }),
    ];
    const all = bars(drawn(chart(stack)));
    expect(all[3]!.bottom).toBeCloseTo(all[0]!.top, 1);
    expect(all[3]!.left).toBeCloseTo(all[0]!.left, 1);
  });

  test('of shares fill the axis up to 100%', () => {
    const stack = [
      group('column', [series('x', [1, 2, 3]), series('y', [3, 2, 1])], { stacking: 'percent' }),
    ];
    const shapes = drawn(chart(stack));
    const all = bars(shapes);
    expect(all[3]!.top).toBeCloseTo(Number(textSaying(shapes, '100%').y), 0);
    expect(texts(shapes).map(({ text }) => text)).not.toContain('120%');
  });
});

describe('bars', () => {
  const lying = (more: Partial<ChartView> = {}) =>
    drawn(chart([group('bar', [series('x', [100, 300, 200])])], more));

  test('grow to the right, the first at the bottom', () => {
    const [one, two] = bars(lying());
    expect(one!.top).toBeGreaterThan(two!.bottom);
    expect(one!.left).toBeCloseTo(two!.left, 1);
    expect(two!.width / one!.width).toBeCloseTo(3, 1);
  });

  test('grow to the left in a right-to-left sheet, with their names at the right', () => {
    const shapes = lying({ rightToLeft: true, value: axis({ reversed: true }) });
    const [one, two] = bars(shapes);
    expect(one!.right).toBeCloseTo(two!.right, 1);
    expect(Number(textSaying(shapes, 'A').x)).toBeGreaterThan(one!.right);
  });

  test('leave room for long names, for their labels and for the last number', () => {
    const shapes = drawn(
      chart([group('bar', [series('x', [120, -45, 60], { labels: ['120.0 kg', '-45.0 kg', '60.0 kg'] })])], {
        categories: ['Rent, maintenance and public utilities', 'School fees, books and stationery', 'Fuel'],
        value: axis({ format: '#,##0.00 "kg"' }),
      }),
    );
    for (const { text, x, 'text-anchor': anchor } of texts(shapes)) {
      const long = text.length * 6;
      const left = Number(x) - (anchor === 'start' ? 0 : anchor === 'end' ? long : long / 2);
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(left + long, text).toBeLessThanOrEqual(width);
    }
    const name = Number(textSaying(shapes, 'Fuel').x);
    expect(Number(textSaying(shapes, '-45.0 kg').x) - 8 * 6).toBeGreaterThanOrEqual(name - 1);
  });
});

describe('the axis of numbers', () => {
  const ticks = (view: ChartView) =>
    texts(drawn(view)).flatMap(({ text }) => (/\d/.test(text) ? [text] : []));
  const of = (values: number[], more = {}) =>
    chart([group('column', [series('x', values)])], { value: axis(more) });

  test('begins at 0, and has the format of the cells', () => {
    const all = ticks(of([1200, 4500, 3000], { format: '#,##0 "IQD"' }));
    expect(all[0]).toBe('0 IQD');
    expect(all.at(-1)).toBe('5,000 IQD');
  });

  test('goes as far and in the steps that are asked', () => {
    expect(ticks(of([12, 45, 30], { minimum: 10, maximum: 50, step: 20 }))).toEqual(['10', '30', '50']);
  });

  test('of nothing at all is still drawn', () => {
    expect(bars(drawn(chart([group('column', [series('x', [null, null, null])])])))).toEqual([]);
    expect(() => drawn(chart([], { categories: [] }))).not.toThrow();
  });

  test('writes currencies as the cells do, from the left', () => {
    const shapes = drawn(of([1, 2, 3], { format: '0 "د.ع"' }));
    expect(textSaying(shapes, '0 د.ع').direction).toBe('ltr');
  });
});

describe('the names below columns', () => {
  test('are broken between words before they are turned', () => {
    const shapes = drawn(three({ categories: ['كانون الثاني وشباط من السنة الماضية', 'آذار', 'نيسان'] }));
    expect(texts(shapes).some((each) => 'transform' in each)).toBe(false);
    expect(textSaying(shapes, 'السنة الماضية').direction).toBe('rtl');
  });

  test('are turned when there are many, and some are left out when there are too many', () => {
    const many = (count: number) =>
      drawn(
        chart(
          [
            group('column', [
              series(
                'x',
                Array.from({ length: count }, (_, at) => at),
              ),
            ]),
          ],
          {
            categories: Array.from({ length: count }, (_, at) => `Number ${at + 1}`),
          },
        ),
      ).filter(({ transform }) => transform !== undefined);
    expect(many(14)).toHaveLength(14);
    expect(many(120).length).toBeLessThan(60);
    expect(many(120).length).toBeGreaterThan(10);
  });
});

describe('the legend', () => {
  const two = (more: Partial<ChartView>) =>
    drawn(chart([group('line', [series('Grid', [1, 2, 3]), series('Generator', [3, 2, 1])])], more));

  test.each(['top', 'bottom', 'left', 'right'] as const)('at the %s is beside the plot', (legend) => {
    const shapes = two({ legend });
    const { x, y } = textSaying(shapes, 'Grid');
    if (legend === 'left') expect(x).toBeLessThan(width / 4);
    if (legend === 'right') expect(x).toBeGreaterThan((width * 3) / 4);
    if (legend === 'top') expect(y).toBeLessThan(height / 4);
    if (legend === 'bottom') expect(y).toBeGreaterThan((height * 3) / 4);
  });

  test('begins at the right in a right-to-left sheet', () => {
    const shapes = two({ legend: 'bottom', rightToLeft: true });
    expect(Number(textSaying(shapes, 'Grid').x)).toBeGreaterThan(Number(textSaying(shapes, 'Generator').x));
  });

  test('lists what stands on each other as it stands', () => {
    const stack = [group('column', [series('x', [1]), series('y', [3])], { stacking: 'stacked' })];
    const shapes = drawn(chart(stack, { legend: 'right' }));
    expect(Number(textSaying(shapes, 'y').y)).toBeLessThan(Number(textSaying(shapes, 'x').y));
  });

  test('names trend lines', () => {
    const trend = { trend: 'linear', trendName: 'Linear (x)' } as const;
    const shapes = drawn(chart([group('column', [series('x', [1, 2, 3], trend)])], { legend: 'bottom' }));
    expect(textSaying(shapes, 'Linear (x)')).toBeDefined();
    expect(shapes.filter((each) => 'stroke-dasharray' in each)).toHaveLength(2);
  });
});

describe('labels', () => {
  const stacked = (color: string) =>
    drawn(
      chart([
        group('column', [series('x', [10, 20, 30], { labels: ['10', '20', '30'], colors: [color] })], {
          stacking: 'stacked',
        }),
      ]),
    );

  test('can be read on what they lie on', () => {
    const label = (color: string) => texts(stacked(color)).findLast(({ text }) => text === '20')!.fill;
    expect(label('#264478')).toBe('#FFFFFF');
    expect(label('#FFC000')).toBe('#262626');
  });

  test('of a line do not lie on each other', () => {
    const close = [
      series('x', [10, 10, 10], { labels: ['10', '10', '10'] }),
      series('y', [11, 11, 11], { labels: ['11', '11', '11'] }),
    ];
    const all = texts(drawn(chart([group('line', close)], { value: axis({ shown: false }) })));
    const at = (text: string) => all.filter((each) => each.text === text).map(({ y }) => Number(y));
    for (const [index, y] of at('10').entries()) expect(Math.abs(y - at('11')[index]!)).toBeGreaterThan(11);
  });
});

describe('lines and pies', () => {
  test('a line of one point is a mark', () => {
    const shapes = drawn(chart([group('line', [series('x', [7])])], { categories: ['A'] }));
    expect(shapes.filter(({ name }) => name === 'circle')).toHaveLength(1);
  });

  test('a pie of one number is a circle without an edge in it', () => {
    const shapes = drawn(
      chart([group('pie', [series('x', [7], { colors: ['#123456'] })])], { category: null, value: null }),
    );
    const [slice] = shapes.filter(({ name }) => name === 'path');
    expect(String(slice!.d)).not.toContain('L');
  });

  test('slices begin at the top and go with the clock', () => {
    const shapes = drawn(
      chart([group('pie', [series('x', [1, 1, 2], { colors: ['#111111', '#222222', '#333333'] })])], {
        category: null,
        value: null,
      }),
    );
    const [first, second] = shapes
      .filter(({ name }) => name === 'path')
      .map(({ d }) =>
        String(d)
          .match(/[\d.]+/g)!
          .map(Number),
      );
    // From the middle to the top; the second begins at the right.
    expect(first![2]).toBeCloseTo(first![0]!, 0);
    expect(first![3]).toBeLessThan(first![1]!);
    expect(second![2]).toBeGreaterThan(second![0]!);
    expect(second![3]).toBeCloseTo(second![1]!, 0);
  });

  test('an area reaches from edge to edge, its names below its points', () => {
    const shapes = drawn(
      chart([group('area', [series('x', [1, 2, 3])])], {
        category: axis({ gridlines: false, onMarks: true }),
      }),
    );
    const [area] = shapes.filter(({ name }) => name === 'polygon');
    const xs = String(area!.points)
      .split(' ')
      .map((each) => Number(each.split(',')[0]));
    expect(Number(textSaying(shapes, 'A').x)).toBeCloseTo(Math.min(...xs), 0);
    expect(Number(textSaying(shapes, 'C').x)).toBeCloseTo(Math.max(...xs), 0);
  });
});

describe('more than can be seen', () => {
  const many = Array.from({ length: 8000 }, (_, at) => at % 97);

  test.each(['column', 'line', 'bar', 'area', 'pie'] as const)('is drawn as a %s all the same', (type) => {
    const all = Array.from({ length: 20 }, (_, at) => series(`x${at}`, many, { labels: many.map(String) }));
    const shapes = drawn(
      chart([group(type, all.slice(0, type === 'line' ? 20 : 2))], {
        categories: many.map((_, at) => `Number ${at}`),
        legend: 'right',
        ...(type === 'pie' ? { category: null, value: null } : {}),
      }),
    );
    expect(shapes.length).toBeGreaterThan(100);
  });

  test('steps that nobody could tell apart are left to the chart', () => {
    const shapes = drawn(
      chart([group('column', [series('x', [500_000])])], { categories: ['A'], value: axis({ step: 1 }) }),
    );
    expect(textSaying(shapes, '500000')).toBeDefined();
  });
});
