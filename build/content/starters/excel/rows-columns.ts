import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const tool = (name: Content, count: number, place: Content) => lineRow(name, count, place);
const phone = (name: Content, code: string, number: string, town: Content) =>
  lineRow(name, code, number, town);

export default {
  exercise: 'excel-rows-columns',
  title: { ar: 'عدّة الورشة', en: 'Tools of the workshop' },
  sheets: [
    {
      name: both('العدّة', 'Tools'),
      widths: [24, 12, 20],
      rows: [
        titleRow('عدّة ورشة النجارة', 'Tools of the carpenter’s workshop'),
        [],
        headRow(both('الأداة', 'Tool'), both('العدد', 'Number'), both('المكان', 'Place')),
        tool(both('مطرقة خشبية', 'Wooden mallet'), 4, both('الرف الأول', 'First shelf')),
        tool(both('منشار يدوي', 'Hand saw'), 3, both('الجدار', 'Wall')),
        tool(both('ملزمة خشب', 'Wood clamp'), 2, both('الطاولة', 'Bench')),
        tool(both('إزميل', 'Chisel'), 6, both('الدُّرج', 'Drawer')),
        tool(both('مقياس متري', 'Tape measure'), 5, both('الدُّرج', 'Drawer')),
        tool(both('منشار يدوي', 'Hand saw'), 3, both('الجدار', 'Wall')),
        tool(both('فرشاة طلاء', 'Paint brush'), 8, both('الرف الثاني', 'Second shelf')),
      ],
    },
    {
      name: both('المورّدون', 'Suppliers'),
      widths: [10, 14, 18, 14],
      rows: [
        titleRow('المورّدون', 'Suppliers'),
        [],
        headRow(
          both('المورّد', 'Supplier'),
          both('رمز الحساب', 'Account code'),
          both('الهاتف', 'Telephone'),
          both('المدينة', 'Town'),
        ),
        phone(
          both('أخشاب الرافدين', 'Rafidain Timber'),
          'SUP-201',
          '0770\u00a0555\u00a00118',
          both('الموصل', 'Mosul'),
        ),
        phone(
          both('عدّة النهرين', 'Nahrain Tools'),
          'SUP-118',
          '0750\u00a0555\u00a00164',
          both('أربيل', 'Erbil'),
        ),
        phone(
          both('دهانات بابل', 'Babil Paints'),
          'SUP-340',
          '0780\u00a0555\u00a00137',
          both('الحلة', 'Hilla'),
        ),
      ],
    },
  ],
} satisfies WorkbookStarter;
