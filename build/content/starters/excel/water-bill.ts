import { both, headRow, line, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const money = { format: '0.00' } as const;
const flat = (name: Content, before: number, now: number) =>
  lineRow(name, before, now, null, ['', money], ['', money], ['', { format: '0%' }]);

export default {
  exercise: 'excel-water-bill',
  title: { ar: 'حساب الماء في العمارة', en: 'Water in the building' },
  sheets: [
    {
      name: both('حساب الماء', 'Water'),
      widths: [22, 16, 16, 14, 14, 14, 12],
      rows: [
        titleRow('حساب الماء لشهر أيار', 'Water in May'),
        [],
        [
          both('ثمن المتر المكعب (دينار)', 'Price of a cubic metre (JOD)'),
          null,
          [0.85, { ...line, ...money }],
        ],
        [both('الرسم الثابت (دينار)', 'Fixed fee (JOD)'), null, [2.5, { ...line, ...money }]],
        [],
        headRow(
          both('الشقة', 'Flat'),
          both('القراءة السابقة', 'Reading before'),
          both('القراءة الحالية', 'Reading now'),
          both('الاستهلاك', 'Used'),
          both('ثمن الماء', 'For water'),
          both('المبلغ كله', 'Total'),
          both('الحصة', 'Share'),
        ),
        flat(both('الطابق الأرضي', 'Ground floor'), 1204, 1219),
        flat(both('الطابق الأول', 'First floor'), 873, 891),
        flat(both('الطابق الثاني', 'Second floor'), 1510, 1522),
        flat(both('الطابق الثالث', 'Third floor'), 640, 649),
        lineRow(
          [both('المجموع', 'Total'), { bold: true }],
          null,
          null,
          null,
          null,
          ['', { ...money, bold: true }],
          null,
        ),
      ],
    },
  ],
} satisfies WorkbookStarter;
