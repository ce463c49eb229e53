import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const person = (name: Content) => lineRow(name, null, null, ['', { format: 'dd/mm/yyyy' }], null);

export default {
  exercise: 'excel-validation',
  title: { ar: 'استمارة التسجيل', en: 'Registration form' },
  sheets: [
    {
      name: both('التسجيل', 'Registration'),
      widths: [22, 18, 12, 18, 16],
      rows: [
        titleRow('التسجيل في دورات المركز', 'Registration for the centre’s courses'),
        [],
        headRow(
          both('الاسم', 'Name'),
          both('الدورة', 'Course'),
          both('العمر', 'Age'),
          both('تاريخ البدء', 'First day'),
          both('رمز الدخول', 'Entry code'),
        ),
        person(both('تالا منصور', 'Tala Mansour')),
        person(both('إياد سلامة', 'Iyad Salameh')),
        person(both('جنى عوض', 'Jana Awad')),
        person(both('مراد زيدان', 'Murad Zeidan')),
        person(both('سهى برغوثي', 'Suha Barghouti')),
      ],
    },
  ],
} satisfies WorkbookStarter;
