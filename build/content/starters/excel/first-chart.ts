import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { WorkbookStarter } from './workbook.ts';

const dinars = { format: '#,##0' } as const;
const months = [
  both('كانون الثاني', 'January'),
  both('شباط', 'February'),
  both('آذار', 'March'),
  both('نيسان', 'April'),
  both('أيار', 'May'),
  both('حزيران', 'June'),
];
const month = both('الشهر', 'Month');
const water = both('الماء', 'Water');
const shares = both('المصاريف', 'Expenses');

export default {
  exercise: 'excel-first-chart',
  title: { ar: 'فواتير بيت في أربيل', en: 'Bills of a home in Erbil' },
  sheets: [
    {
      name: both('الكهرباء', 'Electricity'),
      widths: [16, 18],
      rows: [
        titleRow('فاتورة الكهرباء في أربيل', 'Electricity bills in Erbil'),
        [],
        headRow(month, both('المبلغ بالدينار', 'Amount in IQD')),
        ...[62_000, 58_000, 41_000, 29_000, 37_000, 71_000].map((amount, at) =>
          lineRow(months[at]!, [amount, dinars]),
        ),
      ],
    },
    {
      name: water,
      widths: [16, 18],
      rows: [
        titleRow('فاتورة الماء في أربيل', 'Water bills in Erbil'),
        [],
        headRow(month, both('المبلغ بالدينار', 'Amount in IQD')),
        ...[9_000, 9_500, 10_000, 12_500, 15_000, 18_500].map((amount, at) =>
          lineRow(months[at]!, [amount, dinars]),
        ),
      ],
    },
    {
      name: shares,
      widths: [16, 18],
      rows: [
        titleRow('مصاريف شهر حزيران', 'Expenses in June'),
        [],
        headRow(both('البند', 'Item'), both('الدينار', 'Dinars')),
        lineRow(both('الإيجار', 'Rent'), [350_000, dinars]),
        lineRow(both('الطعام', 'Food'), [420_000, dinars]),
        lineRow(both('المواصلات', 'Transport'), [95_000, dinars]),
        lineRow(both('الكهرباء والماء', 'Electricity and water'), [89_500, dinars]),
      ],
    },
  ],
  prepare: [
    { command: 'select', args: { at: { sheet: water, range: 'A3:B9' } } },
    { command: 'chart', args: { type: 'line' } },
    { command: 'chart-title', args: { text: '' } },
    { command: 'select', args: { at: { sheet: shares, range: 'A3:B7' } } },
    { command: 'chart', args: { type: 'column' } },
    { command: 'select', args: { at: { sheet: 1, range: 'A1' } } },
  ],
} satisfies WorkbookStarter;
