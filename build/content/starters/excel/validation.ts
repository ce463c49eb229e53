import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const person = (name: Content, age: number, group: Content) => lineRow(name, age, group, null, null);
const empty = () => lineRow(null, null, null, null, null);
const morning = both('صباحًا', 'Morning');
const evening = both('مساءً', 'Evening');

export default {
  exercise: 'excel-validation',
  title: { ar: 'تسجيل في دورة الخياطة', en: 'Sewing course' },
  sheets: [
    {
      name: both('التسجيل', 'Registration'),
      widths: [22, 10, 14, 16, 18],
      rows: [
        titleRow('التسجيل في دورة الخياطة، مرسين', 'Registration for the sewing course, Mersin'),
        [],
        headRow(
          both('الاسم', 'Name'),
          both('العمر', 'Age'),
          both('الموعد', 'Time'),
          both('تاريخ البدء', 'Begins on'),
          both('رقم الهاتف', 'Telephone'),
        ),
        person(both('رنا', 'Rana'), 24, morning),
        person(both('أيلين', 'Aylin'), 31, evening),
        person(both('هدى', 'Huda'), 45, morning),
        empty(),
        empty(),
        empty(),
        empty(),
        empty(),
      ],
    },
  ],
} satisfies WorkbookStarter;
