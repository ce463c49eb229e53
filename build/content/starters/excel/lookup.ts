import { both, headRow, line, lineRow, title, titleRow } from './looks.ts';
import type { Cell, Content, WorkbookStarter } from './workbook.ts';

const money = { format: '0.00' } as const;
const good = (code: string, name: Content, price: number, from: Content) =>
  lineRow(code, name, [price, money], from);
const order = (code: string, count: number): Cell[] => [
  ...lineRow(code, count, null),
  ['', { ...line, ...money }],
  ['', { ...line, ...money }],
  ['', line],
];

const zarqa = both('الزرقاء', 'Zarqa');
const salt = both('السلط', 'Salt');
const madaba = both('مأدبا', 'Madaba');

export default {
  exercise: 'excel-lookup',
  title: { ar: 'طلبية قرطاسية', en: 'An order of stationery' },
  sheets: [
    {
      name: both('الطلبية', 'Order'),
      widths: [14, 10, 22, 14, 14, 18],
      rows: [
        titleRow('طلبية قرطاسية للمدرسة', 'Stationery for the school'),
        [],
        headRow(
          both('الرمز', 'Code'),
          both('العدد', 'Number'),
          both('الصنف', 'Item'),
          both('السعر (دينار)', 'Price (JOD)'),
          both('المبلغ', 'Amount'),
          both('المورد', 'Supplier in'),
        ),
        order('K-104', 40),
        order('K-101', 25),
        order('K-106', 12),
        order('K-103', 60),
        order('K-110', 5),
        [],
        [
          [both('المجموع', 'Total'), { bold: true }],
          null,
          null,
          null,
          ['', { ...line, ...money, bold: true }],
        ],
      ],
    },
    {
      name: both('الأسعار', 'Prices'),
      widths: [14, 22, 14, 18],
      rows: [
        [[both('قائمة الأسعار', 'Price list'), title]],
        [],
        headRow(
          both('الرمز', 'Code'),
          both('الصنف', 'Item'),
          both('السعر (دينار)', 'Price (JOD)'),
          both('المورد', 'Supplier in'),
        ),
        good('K-101', both('دفتر كبير', 'Large notebook'), 0.95, zarqa),
        good('K-102', both('دفتر صغير', 'Small notebook'), 0.45, salt),
        good('K-103', both('قلم رصاص', 'Pencil'), 0.2, madaba),
        good('K-104', both('قلم حبر', 'Pen'), 0.35, zarqa),
        good('K-105', both('مسطرة', 'Ruler'), 0.3, salt),
        good('K-106', both('علبة ألوان', 'Box of colours'), 2.75, madaba),
      ],
    },
  ],
} satisfies WorkbookStarter;
