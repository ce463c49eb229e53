import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Cell, Content, WorkbookStarter } from './workbook.ts';

const days = [
  both('الأحد', 'Sunday'),
  both('الاثنين', 'Monday'),
  both('الثلاثاء', 'Tuesday'),
  both('الأربعاء', 'Wednesday'),
] as const;
const [computer, sewing, phone] = [
  both('أساسيات الحاسوب والطباعة بالعربية', 'First steps on the computer and typing'),
  both('الخياطة: القياس والقص', 'Sewing: measuring and cutting'),
  both('صيانة الهواتف، المستوى الأول', 'Repairing telephones, first level'),
];
const lessons = (at: number, early: Content, late: Content) => lineRow(days[at]!, early, late);
/** A day as a number, as it looks when its format is lost. */
const fee = (course: Content, amount: number, due: number): Cell[] => lineRow(course, amount, due);
const leftOver = { bold: true, color: 'C00000', fill: 'FFFF00', size: 16 } as const;

export default {
  exercise: 'excel-timetable',
  title: { ar: 'مركز التدريب', en: 'The training centre' },
  sheets: [
    {
      name: both('الدروس', 'Lessons'),
      widths: [14, 20, 20],
      rows: [
        [both('دروس الأسبوع', 'Lessons of the week')],
        [],
        headRow(both('اليوم', 'Day'), both('من 9 إلى 11', '9 to 11'), both('من 11 إلى 13', '11 to 13')),
        lessons(0, computer, sewing),
        lessons(1, phone, computer),
        lessons(2, sewing, phone),
        lessons(3, computer, phone),
      ],
    },
    {
      name: both('الحضور', 'Attendance'),
      widths: [20, 6, 6, 6, 6, 6, 6],
      rows: [
        titleRow('الحضور في إربد', 'Attendance in Irbid'),
        [],
        headRow(both('الاسم', 'Name'), both('السبت', 'Saturday'), ...days, both('الخميس', 'Thursday')),
        ...[both('نور', 'Nour'), both('سامر', 'Samer'), both('رهف', 'Rahaf')].map((who) =>
          lineRow(who, null, null, null, null, null, null),
        ),
      ],
    },
    {
      name: both('الرسوم', 'Fees'),
      widths: [30, 16, 18],
      rows: [
        titleRow('رسوم الدورات بالدينار الأردني', 'Fees of the courses in Jordanian dinars'),
        [],
        headRow(both('الدورة', 'Course'), both('الرسوم', 'Fee'), both('آخر موعد', 'Due by')),
        fee(both('الحاسوب', 'Computer'), 20, 46295),
        fee(both('الخياطة', 'Sewing'), 35, 46302),
        fee(both('صيانة الهواتف', 'Repairing telephones'), 40, 46309),
        lineRow(both('المجموع', 'Total'), { formula: 'SUM(B4:B6)' }, null),
        [],
        [[both('الدفع في مكتب الاستقبال', 'Pay at the reception'), leftOver]],
      ],
    },
  ],
} satisfies WorkbookStarter;
