import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Sheet, Text, WorkbookStarter } from './workbook.ts';

const items = [
  both('الكهرباء والماء', 'Electricity and water'),
  both('البقالة', 'Groceries'),
  both('المواصلات', 'Transport'),
] as const;

const month = (name: Text, ar: string, en: string, ...amounts: readonly number[]): Sheet => ({
  name,
  widths: [24, 16],
  rows: [
    titleRow(`مصاريف ${ar}`, `Expenses of ${en}`),
    [],
    headRow(both('البند', 'Item'), both('المبلغ (₺)', 'Amount (₺)')),
    ...items.map((item, index) => lineRow(item, [amounts[index] ?? 0, { format: '#,##0' }])),
  ],
});

export default {
  exercise: 'excel-sheets',
  title: { ar: 'مصاريف البيت', en: 'Household expenses' },
  sheets: [
    month(both('كانون الثاني', 'January'), 'كانون الثاني', 'January', 1_850, 9_200, 1_400),
    month(both('شباط', 'February'), 'شباط', 'February', 1_920, 8_750, 1_400),
    month(both('الشهر الثالث', 'Third month'), 'آذار', 'March', 1_640, 9_480, 1_550),
    {
      name: both('الملخص', 'Summary'),
      widths: [24, 16],
      rows: [
        titleRow('ملخص المصاريف', 'Summary of the expenses'),
        [],
        headRow(both('الشهر', 'Month'), both('المجموع (₺)', 'Total (₺)')),
        ...[both('كانون الثاني', 'January'), both('شباط', 'February'), both('آذار', 'March')].map(
          (name, index) => lineRow(name, [[12_450, 12_070, 12_670][index] ?? 0, { format: '#,##0' }]),
        ),
      ],
    },
    {
      name: both('مسودة', 'Draft'),
      widths: [40],
      rows: [
        [both('أسعار قديمة للمقارنة فقط', 'Old prices, only to compare')],
        [both('زيت زيتون: 310', 'Olive oil: 310')],
        [both('أرز: 62', 'Rice: 62')],
      ],
    },
  ],
} satisfies WorkbookStarter;
