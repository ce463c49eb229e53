import { both, titleRow } from './looks.ts';
import type { WorkbookStarter } from './workbook.ts';

export default {
  exercise: 'excel-first-import',
  title: { ar: 'مكتبة الحي', en: 'Neighbourhood library' },
  sheets: [
    {
      name: both('المكتبة', 'Library'),
      widths: [34, 16],
      rows: [
        titleRow('مكتبة الحي في عمّان', 'Neighbourhood library in Amman'),
        [],
        [both('المواعيد: من السبت إلى الأربعاء', 'Open from Saturday to Wednesday')],
        [both('من 9 صباحًا إلى 4 مساءً', '9 in the morning to 4 in the afternoon')],
      ],
    },
    {
      name: both('الشكر', 'Thanks'),
      widths: [26, 16],
      rows: [titleRow('شكرًا لكل من تبرع بالكتب', 'Thank you to all who gave books')],
    },
  ],
} satisfies WorkbookStarter;
