import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Text, WorkbookStarter } from './workbook.ts';

const days: Text[] = [
  both('السبت', 'Saturday'),
  both('الأحد', 'Sunday'),
  both('الاثنين', 'Monday'),
  both('الثلاثاء', 'Tuesday'),
  both('الأربعاء', 'Wednesday'),
];
const day = both('اليوم', 'Day');
const visitors = both('الزوار', 'Visitors');
const courses = both('الدورات', 'Courses');
const library = both('المكتبة', 'Library');
const age = both('الأعمار', 'Ages');

export default {
  exercise: 'excel-chart-elements',
  title: { ar: 'تقرير المركز المجتمعي', en: 'Report of the community centre' },
  sheets: [
    {
      name: visitors,
      widths: [14, 12, 12],
      rows: [
        titleRow('زوار المركز في الأسبوع', 'Visitors of the centre in a week'),
        [],
        headRow(day, both('صباحًا', 'Morning'), both('مساءً', 'Evening')),
        ...[
          [42, 31],
          [38, 27],
          [55, 36],
          [47, 40],
          [61, 52],
        ].map((row, at) => lineRow(days[at]!, ...row)),
      ],
    },
    {
      name: courses,
      widths: [14, 12, 12, 12],
      rows: [
        titleRow('المشاركون في الدورات', 'People in the courses'),
        [],
        headRow(
          both('الشهر', 'Month'),
          both('خياطة', 'Sewing'),
          both('حاسوب', 'Computers'),
          both('لغة', 'Language'),
        ),
        lineRow(both('أيلول', 'September'), 18, 24, 15),
        lineRow(both('تشرين الأول', 'October'), 21, 30, 22),
        lineRow(both('تشرين الثاني', 'November'), 19, 33, 28),
        lineRow(both('كانون الأول', 'December'), 23, 35, 31),
      ],
    },
    {
      name: library,
      widths: [16, 12, 12, 12],
      rows: [
        titleRow('الكتب المستعارة', 'Books that were borrowed'),
        [],
        headRow(
          both('النوع', 'Kind'),
          both('أيلول', 'September'),
          both('تشرين الأول', 'October'),
          both('تشرين الثاني', 'November'),
        ),
        lineRow(both('قصص', 'Stories'), 64, 72, 80),
        lineRow(both('علوم', 'Science'), 25, 31, 28),
      ],
    },
    {
      name: age,
      widths: [16, 12],
      rows: [
        titleRow('أعمار الزوار', 'Ages of the visitors'),
        [],
        headRow(both('العمر', 'Age'), both('العدد', 'People')),
        lineRow(both('أقل من 18', 'Under 18'), 96),
        lineRow(both('من 18 إلى 40', '18 to 40'), 142),
        lineRow(both('فوق 40', 'Over 40'), 58),
      ],
    },
  ],
  prepare: [
    { command: 'select', args: { at: { sheet: visitors, range: 'A3:C8' } } },
    { command: 'chart', args: { type: 'column' } },
    { command: 'chart-title', args: { text: both('زوار المركز', 'Visitors of the centre') } },
    { command: 'select', args: { at: { sheet: courses, range: 'A3:C7' } } },
    { command: 'chart', args: { type: 'column' } },
    { command: 'chart-title', args: { text: both('المشاركون', 'People in the courses') } },
    { command: 'select', args: { at: { sheet: library, range: 'A3:D5' } } },
    { command: 'chart', args: { type: 'column' } },
    { command: 'chart-title', args: { text: both('الكتب المستعارة', 'Books that were borrowed') } },
    { command: 'select', args: { at: { sheet: age, range: 'A3:B6' } } },
    { command: 'chart', args: { type: 'pie' } },
    { command: 'chart-title', args: { text: both('أعمار الزوار', 'Ages of the visitors') } },
    { command: 'select', args: { at: { sheet: 1, range: 'A1' } } },
  ],
} satisfies WorkbookStarter;
