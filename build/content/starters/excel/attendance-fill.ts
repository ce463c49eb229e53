import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { WorkbookStarter } from './workbook.ts';

const nothing = () => lineRow(null, null, null, null);

export default {
  exercise: 'excel-attendance-fill',
  title: { ar: 'لقاءات دورة الحاسوب', en: 'Meetings of the computer course' },
  sheets: [
    {
      name: both('اللقاءات', 'Meetings'),
      widths: [10, 16, 16, 20],
      rows: [
        titleRow('دورة الحاسوب في الموصل', 'Computer course in Mosul'),
        [],
        headRow(
          both('اللقاء', 'Meeting'),
          both('اليوم', 'Day'),
          both('التاريخ', 'Date'),
          both('المكان', 'Place'),
        ),
        lineRow(1, both('الأحد', 'Sunday'), { date: '2026-09-06' }, both('المكتبة', 'Library')),
        lineRow(2, null, null, null),
        nothing(),
        nothing(),
        nothing(),
      ],
    },
  ],
} satisfies WorkbookStarter;
