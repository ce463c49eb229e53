import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const course = (name: Content, teacher: Content, note: Content, places: number) =>
  lineRow(name, teacher, note, places, null);

export default {
  exercise: 'excel-hand-over',
  title: { ar: 'مسودة', en: 'Draft' },
  sheets: [
    {
      name: both('الدورات', 'Courses'),
      widths: [26, 20, 24, 12, 18],
      rows: [
        titleRow('دورات الفصل القادم', 'Courses of the next term'),
        [],
        headRow(
          both('الدورة', 'Course'),
          both('المدرّب', 'Teacher'),
          both('ملاحظات داخلية', 'Internal notes'),
          both('المقاعد', 'Places'),
          both('عدد المسجلين', 'Registered'),
        ),
        course(
          both('الحاسوب للمبتدئين', 'First steps with a computer'),
          both('هبة ناصر', 'Hiba Nasser'),
          both('القاعة 2 إن أمكن', 'Room 2 if possible'),
          16,
        ),
        course(
          both('الطباعة بعشر أصابع', 'Touch typing'),
          both('وسيم قاسم', 'Wassim Qasem'),
          both('بانتظار الموافقة', 'Waiting for approval'),
          12,
        ),
        course(
          both('جداول الحساب', 'Spreadsheets'),
          both('ريم عودة', 'Reem Odeh'),
          both('نحتاج إلى جهاز عرض', 'Needs a projector'),
          14,
        ),
        course(
          both('العروض التقديمية', 'Presentations'),
          both('باسل جابر', 'Basel Jaber'),
          both('الموعد غير نهائي', 'Date not final'),
          14,
        ),
      ],
    },
    {
      name: both('حسابات', 'Workings'),
      widths: [26, 14],
      rows: [
        titleRow('حسابات للاستعمال الداخلي', 'Workings, for ourselves'),
        [],
        lineRow(both('كلفة القاعة (شيكل)', 'Cost of the room (ILS)'), 450),
        lineRow(both('كلفة الورق (شيكل)', 'Cost of paper (ILS)'), 80),
      ],
    },
  ],
} satisfies WorkbookStarter;
