import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const [name, district, pupils] = [
  both('المدرسة', 'School'),
  both('المنطقة', 'District'),
  both('الطلاب', 'Pupils'),
];
const [karkh, rusafa, adhamiya] = [
  both('الكرخ', 'Karkh'),
  both('الرصافة', 'Rusafa'),
  both('الأعظمية', 'Adhamiya'),
];
const school = (called: Content, where: Content, count: number) => lineRow(called, where, count);
const office = (called: Content, where: Content, number: string) => lineRow(called, where, number);
const [old, first, second] = [
  both('المبنى القديم', 'Old building'),
  both('الطابق الأول', 'First floor'),
  both('الطابق الثاني', 'Second floor'),
];

export default {
  exercise: 'excel-school-directory',
  title: { ar: 'دليل المدارس', en: 'School directory' },
  sheets: [
    {
      name: both('المدارس', 'Schools'),
      widths: [24, 18, 14],
      rows: [
        titleRow('مدارس ابتدائية في بغداد', 'Primary schools in Baghdad'),
        [],
        headRow(name, district, pupils),
        school(both('مدرسة دجلة', 'Dijla'), rusafa, 410),
        school(both('مدرسة النخيل', 'Nakheel'), karkh, 285),
        school(both('مدرسة الفجر', 'Fajr'), adhamiya, 360),
        school(both('مدرسة بابل', 'Babel'), karkh, 520),
        school(both('مدرسة السلام', 'Salam'), rusafa, 295),
        school(both('مدرسة الورود', 'Wurud'), adhamiya, 240),
        school(both('مدرسة المعرفة', 'Maarifa'), karkh, 375),
      ],
    },
    {
      name: both('الحافلات', 'Buses'),
      widths: [24, 18, 14],
      rows: [
        titleRow('طلاب الحافلات', 'Pupils who take the bus'),
        [],
        headRow(name, district, pupils),
        school(both('مدرسة دجلة', 'Dijla'), rusafa, 64),
        school(both('مدرسة النخيل', 'Nakheel'), karkh, 38),
        school(both('مدرسة الفجر', 'Fajr'), adhamiya, 51),
        school(both('مدرسة بابل', 'Babel'), karkh, 92),
        school(both('مدرسة السلام', 'Salam'), rusafa, 27),
        school(both('مدرسة المعرفة', 'Maarifa'), karkh, 45),
      ],
    },
    {
      name: both('الكتب', 'Books'),
      widths: [24, 18, 14],
      rows: [
        titleRow('صناديق الكتب', 'Boxes of books'),
        [],
        headRow(name, district, both('الصناديق', 'Boxes')),
        school(both('مدرسة دجلة', 'Dijla'), rusafa, 22),
        school(both('مدرسة بابل', 'Babel'), karkh, 30),
        school(both('مدرسة الورود', 'Wurud'), adhamiya, 14),
        school(both('مدرسة السلام', 'Salam'), rusafa, 18),
      ],
    },
    {
      name: both('المديرية', 'Office'),
      widths: [24, 20, 18],
      rows: [
        titleRow('أقسام المديرية', 'Offices of the directorate'),
        [],
        headRow(both('القسم', 'Section'), both('المكان', 'Place'), both('الرقم الداخلي', 'Extension')),
        office(both('التسجيل', 'Registration'), old, '555-11'),
        office(both('الكتب', 'Books'), first, '555-12'),
        office(both('الحافلات', 'Buses'), old, '555-13'),
        office(both('الصيانة', 'Repairs'), second, '555-14'),
        [],
        [both('الرسائل إلى المديرية', 'Mail to the directorate')],
        [both('صفحة المديرية القديمة', 'The old page of the directorate')],
      ],
    },
  ],
  prepare: [
    { command: 'select', args: { at: { sheet: 4, range: 'A10' } } },
    { command: 'link', args: { to: 'https://old-schools.example' } },
    { command: 'select', args: { at: { sheet: 4, range: 'A1' } } },
    { command: 'select', args: { at: { sheet: 3, range: 'B3' } } },
    { command: 'filter' },
    {
      command: 'filter-column',
      args: { column: { ar: 'المنطقة', en: 'District' }, values: [{ ar: 'الرصافة', en: 'Rusafa' }] },
    },
    { command: 'select', args: { at: { sheet: 3, range: 'A1' } } },
    { command: 'select', args: { at: { sheet: 1, range: 'A1' } } },
  ],
} satisfies WorkbookStarter;
