import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const money = { format: '#,##0' } as const;
const family = (flat: string, name: Content, days: number, amount: number, state: Content) =>
  lineRow(flat, name, days, [amount, money], state);
const paid = both('مدفوع', 'Paid');
const open = both('غير مدفوع', 'Open');

export default {
  exercise: 'excel-conditional',
  title: { ar: 'رسوم العمارة', en: 'Fees of the building' },
  sheets: [
    {
      name: both('الرسوم', 'Fees'),
      widths: [10, 20, 16, 18, 16],
      rows: [
        titleRow('رسوم عمارة في عنتاب', 'Fees of a building in Gaziantep'),
        [],
        headRow(
          both('الشقة', 'Flat'),
          both('الاسم', 'Name'),
          both('أيام التأخر', 'Days late'),
          both('المبلغ (ليرة)', 'Amount (TRY)'),
          both('الحالة', 'State'),
        ),
        family('A1', both('سمير', 'Samir'), 0, 850, paid),
        family('A2', both('ديمت', 'Demet'), 12, 1200, open),
        family('A3', both('نور', 'Nour'), 41, 900, open),
        family('B1', both('كمال', 'Kemal'), 0, 1450, paid),
        family('B2', both('سلمى', 'Salma'), 30, 760, open),
        family('B3', both('إبراهيم', 'Ibrahim'), 55, 1100, open),
        family('C1', both('زينب', 'Zeynep'), 0, 980, paid),
        family('C2', both('وليد', 'Walid'), 8, 1320, open),
      ],
    },
  ],
} satisfies WorkbookStarter;
