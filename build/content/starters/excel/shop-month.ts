import { both, headRow, line, lineRow, titleRow } from './looks.ts';
import type { Cell, WorkbookStarter } from './workbook.ts';

const goods = {
  tea: both('شاي', 'Tea'),
  coffee: both('قهوة', 'Coffee'),
  spice: both('بهارات', 'Spices'),
};
const money = { format: '#,##0' } as const;

const sale = (date: string, what: keyof typeof goods, kilos: number, price: number): Cell[] => [
  ...lineRow({ date }, goods[what], kilos, [price, money]),
  ['', { ...line, ...money }],
];

const beside = (row: Cell[], name: Cell): Cell[] => [...row, null, name, ['', line]];

export default {
  exercise: 'excel-shop-month',
  title: { ar: 'شهر في دكان البهارات', en: 'A month in the spice shop' },
  sheets: [
    {
      name: both('أيار', 'May'),
      widths: [14, 14, 14, 16, 16, 4, 20, 18],
      rows: [
        titleRow('مبيعات دكان البهارات في أورفة، أيار 2026', 'Sales of the spice shop in Urfa, May 2026'),
        [],
        [
          ...headRow(
            both('التاريخ', 'Date'),
            both('الصنف', 'Goods'),
            both('الكيلوات', 'Kilos'),
            both('سعر الكيلو', 'Price of a kilo'),
            both('المبلغ', 'Amount'),
          ),
          null,
          ...headRow(both('أصناف أيار', 'Goods in May'), both('مبيعات أيار', 'Sales in May')),
        ],
        beside(sale('2026-05-18', 'tea', 9, 220), [goods.tea, line]),
        beside(sale('2026-05-02', 'coffee', 6, 540), [goods.coffee, line]),
        beside(sale('2026-05-25', 'spice', 14, 310), [goods.spice, line]),
        sale('2026-05-09', 'tea', 12, 215),
        beside(sale('2026-05-04', 'spice', 8, 300), [both('مبيعات الشهر', 'The whole month'), line]),
        sale('2026-05-30', 'coffee', 7, 555),
        sale('2026-05-12', 'coffee', 5, 540),
        sale('2026-05-21', 'spice', 11, 305),
        sale('2026-05-27', 'tea', 10, 225),
        sale('2026-05-15', 'spice', 9, 300),
      ],
    },
    {
      name: both('الشهور', 'Months'),
      widths: [18, 18],
      rows: [
        titleRow('مبيعات الدكان شهرًا بعد شهر', 'Sales of the shop, month after month'),
        [],
        headRow(both('الشهر', 'Month'), both('المبيعات', 'Sales')),
        lineRow(both('كانون الثاني', 'January'), [21_400, money]),
        lineRow(both('شباط', 'February'), [24_850, money]),
        lineRow(both('آذار', 'March'), [38_200, money]),
        lineRow(both('نيسان', 'April'), [29_900, money]),
      ],
    },
  ],
} satisfies WorkbookStarter;
