import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Cell, Content, Sheet, Text, WorkbookStarter } from './workbook.ts';

const list = (
  name: { ar: string; en: string },
  headings: readonly Text[],
  rows: readonly Cell[][],
): Sheet => ({
  name,
  widths: [24, 18, 16],
  rows: [titleRow(name.ar, name.en), [], headRow(...headings), ...rows],
});

const people = {
  rana: both('رنا الخطيب', 'Rana Khatib'),
  ahmad: both('أحمد العمري', 'Ahmad Omari'),
  samir: both('سمير حداد', 'Samir Haddad'),
  dina: both('دينا الزعبي', 'Dina Zoubi'),
  mona: both('منى عبيدات', 'Mona Obeidat'),
  fadi: both('فادي بطاينة', 'Fadi Bataineh'),
} as const;
type Person = keyof typeof people;

const person = (who: Person, ...more: readonly Content[]) => lineRow(people[who], ...more);
const town = {
  irbid: both('إربد', 'Irbid'),
  ramtha: both('الرمثا', 'Ramtha'),
  ajloun: both('عجلون', 'Ajloun'),
};
const name = both('الاسم', 'Name');

export default {
  exercise: 'excel-sort-names',
  title: { ar: 'المشاركون في الدورة', en: 'Course participants' },
  sheets: [
    list(
      { ar: 'الأسماء', en: 'Names' },
      [name, both('الهاتف', 'Telephone')],
      [
        person('rana', '079\u00a0555\u00a00112'),
        person('ahmad', '077\u00a0555\u00a00148'),
        person('samir', '078\u00a0555\u00a00125'),
        person('dina', '079\u00a0555\u00a00173'),
        person('mona', '077\u00a0555\u00a00160'),
        person('fadi', '078\u00a0555\u00a00191'),
      ],
    ),
    list(
      { ar: 'الحضور', en: 'Attendance' },
      [name, both('ساعات الحضور', 'Hours attended')],
      [
        person('ahmad', 22),
        person('dina', 30),
        person('fadi', 18),
        person('mona', 28),
        person('rana', 26),
        person('samir', 24),
      ],
    ),
    list(
      { ar: 'التسجيل', en: 'Registration' },
      [name, both('تاريخ التسجيل', 'Registered on')],
      [
        person('ahmad', { date: '2026-09-14' }),
        person('dina', { date: '2026-08-30' }),
        person('fadi', { date: '2026-09-21' }),
        person('mona', { date: '2026-09-02' }),
        person('rana', { date: '2026-08-25' }),
        person('samir', { date: '2026-09-09' }),
      ],
    ),
    list(
      { ar: 'المدن', en: 'Towns' },
      [name, both('المدينة', 'Town')],
      [
        person('samir', town.ramtha),
        person('mona', town.irbid),
        person('ahmad', town.ajloun),
        person('rana', town.irbid),
        person('fadi', town.ramtha),
        person('dina', town.irbid),
      ],
    ),
  ],
} satisfies WorkbookStarter;
