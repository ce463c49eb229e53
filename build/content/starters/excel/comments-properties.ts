import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const money = { format: '#,##0' } as const;
const cost = (what: Content, count: number, price: number, row: number) =>
  lineRow(what, count, [price, { format: '0.00' }], [{ formula: `B${row}*C${row}` }, money]);

export default {
  exercise: 'excel-comments-properties',
  title: { ar: 'مصنف', en: 'Workbook' },
  sheets: [
    {
      name: both('التكاليف', 'Costs'),
      widths: [26, 12, 18, 18],
      rows: [
        titleRow('رحلة المدرسة إلى جرش', 'School trip to Jerash'),
        [],
        headRow(
          both('البند', 'Item'),
          both('العدد', 'Number'),
          both('السعر (دينار)', 'Price (JOD)'),
          both('المبلغ', 'Amount'),
        ),
        cost(both('حافلة', 'Bus'), 2, 90, 4),
        cost(both('تذاكر الدخول', 'Tickets'), 62, 1, 5),
        cost(both('وجبة الغداء', 'Lunch'), 62, 3, 6),
        cost(both('ماء', 'Water'), 124, 0.25, 7),
      ],
    },
    {
      name: both('المجموع', 'Total'),
      widths: [26, 18],
      rows: [
        titleRow('حساب الرحلة', 'The sum of the trip'),
        [],
        lineRow(both('المجموع', 'Total'), [
          { formula: both('SUM(التكاليف!D4:D7)', 'SUM(Costs!D4:D7)') },
          money,
        ]),
        lineRow(both('لكل طالب', 'For each pupil'), [{ formula: 'B3/62' }, { format: '0.00' }]),
      ],
    },
  ],
  prepare: [
    { command: 'select', args: { at: { sheet: 1, range: 'B4' } } },
    { command: 'comment', args: { text: { ar: 'هل تكفي حافلتان؟', en: 'Are two buses enough?' } } },
    { command: 'select', args: { at: { sheet: 1, range: 'A1' } } },
  ],
} satisfies WorkbookStarter;
