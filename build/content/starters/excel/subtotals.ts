import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Text, WorkbookStarter } from './workbook.ts';

const money = '#,##0.00';
const bought = (kind: Text, item: Text, amount: number) => lineRow(kind, item, [amount, { format: money }]);
const [office, cleaning, kitchen] = [
  both('أدوات مكتبية', 'Stationery'),
  both('تنظيف', 'Cleaning'),
  both('ضيافة', 'Refreshments'),
];

const days = [both('الأحد', 'Sunday'), both('الاثنين', 'Monday'), both('الثلاثاء', 'Tuesday')];

/** A centre's visitors day by day, and their subtotal, from a row on. */
const centre = (row: number, name: { ar: string; en: string }, ...visitors: [number, number, number]) => [
  ...visitors.map((count, at) => lineRow(name, days[at]!, count)),
  lineRow([both(`إجمالي ${name.ar}`, `${name.en} Total`), { bold: true }], null, {
    formula: `SUBTOTAL(9,C${row}:C${row + 2})`,
  }),
];

const spent = (row: number, name: Text, ...months: [number, number, number]) =>
  lineRow(name, ...months, { formula: `SUM(B${row}:D${row})` });

const grouped = (sheet: number, ...rows: string[]) =>
  rows.flatMap((range) => [
    { command: 'select', args: { at: { sheet, range } } },
    { command: 'group', args: { of: 'rows' } },
  ]);

export default {
  exercise: 'excel-subtotals',
  title: { ar: 'حسابات المراكز', en: 'Accounts of the centres' },
  sheets: [
    {
      name: both('المشتريات', 'Purchases'),
      widths: [24, 20, 14],
      rows: [
        titleRow('مشتريات المركز في أيار', 'Purchases of the centre in May'),
        [],
        headRow(both('الفئة', 'Kind'), both('الصنف', 'Item'), both('المبلغ', 'Amount')),
        bought(office, both('ورق', 'Paper'), 18.5),
        bought(office, both('أقلام', 'Pens'), 7.25),
        bought(office, both('ملفات', 'Folders'), 11),
        bought(cleaning, both('صابون', 'Soap'), 9.75),
        bought(cleaning, both('مماسح', 'Mops'), 14),
        bought(kitchen, both('شاي', 'Tea'), 12.5),
        bought(kitchen, both('سكر', 'Sugar'), 6),
        bought(kitchen, both('كعك', 'Biscuits'), 15.25),
      ],
    },
    {
      name: both('الزوار', 'Visitors'),
      widths: [24, 14, 12],
      rows: [
        titleRow('زوار المراكز', 'Visitors of the centres'),
        [],
        headRow(both('المركز', 'Centre'), both('اليوم', 'Day'), both('الزوار', 'Visitors')),
        ...centre(4, { ar: 'الزرقاء', en: 'Zarqa' }, 24, 29, 34),
        ...centre(8, { ar: 'السلط', en: 'Salt' }, 31, 36, 27),
        ...centre(12, { ar: 'مادبا', en: 'Madaba' }, 18, 22, 25),
        lineRow([both('الإجمالي الكلي', 'Grand Total'), { bold: true }], null, {
          formula: 'SUBTOTAL(9,C4:C15)',
        }),
      ],
    },
    {
      name: both('الفواتير', 'Bills'),
      widths: [22, 16, 12, 12, 16],
      rows: [
        titleRow('فواتير المركز في ثلاثة أشهر', 'Bills of the centre in three months'),
        [],
        headRow(
          both('الفاتورة', 'Bill'),
          both('كانون الثاني', 'January'),
          both('شباط', 'February'),
          both('آذار', 'March'),
          both('المجموع', 'Total'),
        ),
        spent(4, both('كهرباء', 'Electricity'), 64, 58, 52),
        spent(5, both('ماء', 'Water'), 18, 18, 21),
        spent(6, both('إنترنت', 'Internet'), 25, 25, 25),
        spent(7, both('هاتف', 'Telephone'), 12, 10, 11),
        lineRow(
          both('كل الفواتير', 'All bills'),
          ...['B', 'C', 'D', 'E'].map((column) => ({ formula: `SUM(${column}4:${column}7)` })),
        ),
      ],
    },
  ],
  prepare: [
    ...grouped(2, '4:15', '4:6', '8:10', '12:14'),
    ...grouped(3, '4:7'),
    { command: 'select', args: { at: { sheet: 1, range: 'A1' } } },
  ],
} satisfies WorkbookStarter;
