import { both, headRow, line, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const day = { format: 'dd/mm/yyyy' } as const;
const loan = (book: Content, date: string, days: number) =>
  lineRow(book, { date }, days, ['', day], null, null);

export default {
  exercise: 'excel-dates',
  title: { ar: 'إعارات المكتبة', en: 'Library loans' },
  sheets: [
    {
      name: both('الإعارات', 'Loans'),
      widths: [26, 16, 14, 16, 16, 14],
      rows: [
        titleRow('إعارات مكتبة البلدية', 'Loans of the municipal library'),
        [
          [both('تاريخ اليوم', 'Today'), { bold: true }],
          ['', { ...line, ...day }],
        ],
        [],
        headRow(
          both('الكتاب', 'Book'),
          both('تاريخ الإعارة', 'Lent on'),
          both('المدة بالأيام', 'Days'),
          both('موعد الإرجاع', 'Due on'),
          both('يوم الإرجاع', 'Weekday'),
          both('الأيام الباقية', 'Days left'),
        ),
        loan(both('أطلس البحر المتوسط', 'Atlas of the Mediterranean'), '2026-03-02', 14),
        loan(both('حكايات من نابلس', 'Tales from Nablus'), '2026-03-05', 21),
        loan(both('أساسيات الخياطة', 'Sewing basics'), '2026-03-09', 14),
        loan(both('حديقة على الشرفة', 'A garden on the balcony'), '2026-03-12', 28),
        loan(both('الطبخ الشامي', 'Levantine cooking'), '2026-03-18', 21),
        [],
        [both('الأيام بين أول إعارة وآخر إعارة', 'Days from the first loan to the last')],
      ],
      merges: ['A11:C11'],
    },
  ],
} satisfies WorkbookStarter;
