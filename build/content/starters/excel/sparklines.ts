import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Text, WorkbookStarter } from './workbook.ts';

const lira = { format: '#,##0' } as const;
const goods: Text[] = [
  both('طماطم', 'Tomatoes'),
  both('بطاطا', 'Potatoes'),
  both('خيار', 'Cucumbers'),
  both('بصل', 'Onions'),
  both('ليمون', 'Lemons'),
];
const weeks = [1, 2, 3, 4, 5, 6].map((week) => both(`الأسبوع ${week}`, `Week ${week}`));
const trend = both('الاتجاه', 'Trend');
const market = both('الأسعار', 'Prices');
const sales = both('المبيعات', 'Sales');
const stall = both('الربح', 'Profit');
const old = both('القديم', 'Old');

const prices = [
  [85, 80, 78, 90, 110, 105],
  [60, 62, 61, 65, 70, 72],
  [95, 90, 82, 75, 70, 68],
  [45, 45, 48, 52, 50, 55],
  [140, 150, 135, 120, 125, 115],
];
const pieces = [
  [120, 135, 150, 110, 90, 95],
  [80, 75, 82, 70, 66, 60],
  [40, 52, 61, 75, 84, 90],
  [64, 60, 58, 55, 57, 50],
  [25, 22, 30, 38, 36, 41],
];
const profit = [
  [300, -120, 80, 210, -40, 160],
  [-90, 60, 110, -30, 75, 140],
];
const table = (rows: readonly (readonly number[])[], names: readonly Text[], last: Text) => [
  headRow(both('الصنف', 'Goods'), ...weeks, last),
  ...rows.map((row, at) => lineRow(names[at]!, ...row.map((value) => [value, lira] as const), null)),
];
const widths = [18, 11, 11, 11, 11, 11, 11, 18];

export default {
  exercise: 'excel-sparklines',
  title: { ar: 'أسعار سوق الخضار', en: 'Prices of the vegetable market' },
  sheets: [
    {
      name: market,
      widths,
      rows: [
        titleRow('أسعار الكيلو في سوق غازي عنتاب', 'Prices of a kilo in the market of Gaziantep'),
        [],
        ...table(prices, goods, trend),
      ],
    },
    {
      name: sales,
      widths,
      rows: [
        titleRow('الكيلوات المبيعة', 'Kilos that were sold'),
        [],
        ...table(pieces, goods, both('المبيع', 'Sold')),
      ],
    },
    {
      name: stall,
      widths,
      rows: [
        titleRow('ربح البسطتين أو خسارتهما', 'Profit or loss of the two stalls'),
        [],
        ...table(
          profit,
          [both('البسطة الأولى', 'First stall'), both('البسطة الثانية', 'Second stall')],
          both('النتيجة', 'Result'),
        ),
      ],
    },
    {
      name: old,
      widths,
      rows: [
        titleRow('أسعار السنة الماضية', 'Prices of last year'),
        [],
        ...table(
          prices.map((row) => row.map((value) => value - 15)),
          goods,
          trend,
        ),
      ],
    },
  ],
  prepare: [
    { command: 'select', args: { at: { sheet: old, range: 'H4:H8' } } },
    { command: 'sparkline', args: { type: 'line', data: 'B4:G8', at: 'H4:H8' } },
    { command: 'select', args: { at: { sheet: 1, range: 'A1' } } },
  ],
} satisfies WorkbookStarter;
