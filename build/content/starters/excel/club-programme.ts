import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const [day, time, who] = [both('اليوم', 'Day'), both('الساعة', 'Time'), both('المجموعة', 'Group')];
const hour = (on: Content, at: string, group: Content) => lineRow(on, at, group);
const [saturday, monday, thursday] = [
  both('السبت', 'Saturday'),
  both('الاثنين', 'Monday'),
  both('الخميس', 'Thursday'),
];
const [girls, boys] = [
  both('البنات، 10 إلى 12', 'Girls, 10 to 12'),
  both('الأولاد، 10 إلى 12', 'Boys, 10 to 12'),
];
const families = both('العائلات', 'Families');

export default {
  exercise: 'excel-club-programme',
  title: { ar: 'برنامج النادي', en: 'Programme of the club' },
  sheets: [
    {
      name: both('البرنامج', 'Programme'),
      widths: [14, 14, 24, 4, 30],
      rows: [
        titleRow('برنامج نادي الحي في شانلي أورفا', 'Programme of the neighbourhood club in Şanlıurfa'),
        [],
        headRow(day, time, who),
        hour(saturday, '10:00', girls),
        hour(saturday, '11:30', boys),
        hour(monday, '16:00', girls),
        hour(monday, '17:30', boys),
        [...hour(thursday, '18:00', families), null, both('نسأل عن المفتاح', 'Ask for the key')],
      ],
    },
    {
      name: both('البطولة', 'Tournament'),
      widths: [14, 14, 24],
      rows: [
        titleRow('بطولة الصيف', 'The summer tournament'),
        [],
        headRow(day, time, who),
        hour(saturday, '09:00', both('النصف الأول', 'First half')),
        hour(saturday, '12:00', both('النصف الثاني', 'Second half')),
        hour(thursday, '17:00', both('المباراة الأخيرة', 'Final')),
      ],
    },
    {
      name: both('الرحلة', 'Trip'),
      widths: [24, 14],
      rows: [
        titleRow('رحلة إلى حلفتي', 'A trip to Halfeti'),
        [],
        headRow(both('البند', 'Item'), both('العدد', 'Number')),
        lineRow(both('المقاعد', 'Seats'), 45),
        lineRow(both('المسجّلون', 'Registered'), 38),
      ],
    },
  ],
} satisfies WorkbookStarter;
