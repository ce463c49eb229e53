import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const person = (name: Content, family: Content, code: string) =>
  lineRow(name, family, code, null, null, null);

export default {
  exercise: 'excel-names-text',
  title: { ar: 'المشاركون في الدورات', en: 'Course participants' },
  sheets: [
    {
      name: both('المشاركون', 'Participants'),
      widths: [16, 16, 18, 24, 12, 20],
      rows: [
        titleRow('المشاركون في دورات الحاسوب', 'Participants in the computer courses'),
        [],
        headRow(
          both('الاسم', 'Name'),
          both('العائلة', 'Family name'),
          both('رقم التسجيل', 'Registration'),
          both('الاسم الكامل', 'Full name'),
          both('السنة', 'Year'),
          both('الرقم بأحرف كبيرة', 'In capitals'),
        ),
        person(both('ليلى', 'Layla'), both('الجبوري', 'Al-Jubouri'), 'exl-2026-014'),
        person(both('عمر', 'Omar'), both('الحديدي', 'Al-Hadidi'), 'wrd-2025-201'),
        person(both('سمر', 'Samar'), both('النعيمي', 'Al-Nuaimi'), 'exl-2025-097'),
        person(both('يوسف', 'Yousef'), both('خليل', 'Khalil'), 'ppt-2026-33'),
        person(both('هناء', 'Hana'), both('داود', 'Dawood'), 'wrd-2026-118'),
        person(both('كريم', 'Kareem'), both('الطائي', 'Al-Tai'), 'exl-2026-052'),
        [],
        [both('أسماء الجميع', 'All names')],
        [both('طول أول رقم', 'Length of the first number')],
      ],
    },
  ],
} satisfies WorkbookStarter;
