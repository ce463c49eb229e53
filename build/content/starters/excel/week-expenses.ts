import { both, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const spent = (day: Content, what: Content, amount: number | null) => lineRow(day, what, amount);

export default {
  exercise: 'excel-week-expenses',
  title: { ar: 'مصاريف الأسبوع', en: 'The week’s expenses' },
  sheets: [
    {
      name: { ar: 'المصاريف', en: 'Expenses' },
      widths: [16, 9, 16],
      rows: [
        titleRow('مصاريف الأسبوع', 'The week’s expenses'),
        [],
        lineRow(both('اليوم', 'Day'), both('المصروف', 'Expense'), both('المبلغ', 'Amount')),
        spent(both('السبت', 'Saturday'), both('خضار وفواكه', 'Fruit and vegetables'), 8.25),
        spent(both('الأحد', 'Sunday'), both('مواصلات', 'Transport'), 3),
        spent(both('الاثنين', 'Monday'), both('خبز وألبان', 'Bread and dairy'), 6.4),
        spent(both('الثلاثاء', 'Tuesday'), both('قرطاسية للمدرسة', 'Things for school'), 5.75),
        spent(both('الأربعاء', 'Wednesday'), both('اشتراك الإنترنت', 'Internet subscription'), 20),
        spent(both('الخميس', 'Thursday'), both('دجاج وأرز', 'Chicken and rice'), null),
        spent(both('الجمعة', 'Friday'), both('حلويات للضيوف', 'Sweets for the guests'), 7.5),
      ],
    },
  ],
} satisfies WorkbookStarter;
