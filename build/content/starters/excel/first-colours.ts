import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const [goods, left] = [both('الصنف', 'Item'), both('الباقي', 'Left')];
const day = both('اليوم', 'Day');
const item = (name: Content, pieces: number) => lineRow(name, pieces);
const order = (number: string, who: Content) => lineRow(number, who);

export default {
  exercise: 'excel-first-colours',
  title: { ar: 'بقالة في طرابلس', en: 'A grocery in Tripoli' },
  sheets: [
    {
      name: both('الرفوف', 'Shelves'),
      widths: [22, 14],
      rows: [
        titleRow('ما بقي على الرفوف', 'What is left on the shelves'),
        [],
        headRow(goods, left),
        item(both('أرز', 'Rice'), 24),
        item(both('عدس', 'Lentils'), 7),
        item(both('زيت زيتون', 'Olive oil'), 12),
        item(both('سكر', 'Sugar'), 5),
        item(both('شاي', 'Tea'), 31),
        item(both('طحينة', 'Tahini'), 9),
      ],
    },
    {
      name: both('الطلبيات', 'Orders'),
      widths: [18, 22],
      rows: [
        titleRow('أرقام الطلبيات', 'Numbers of the orders'),
        [],
        headRow(both('رقم الطلبية', 'Order number'), both('الزبون', 'Customer')),
        order('T-204', both('أم كريم', 'Umm Karim')),
        order('T-205', both('مطعم المينا', 'Mina restaurant')),
        order('T-206', both('جورج', 'George')),
        order('T-205', both('مدرسة التل', 'Tell school')),
        order('T-207', both('هالة', 'Hala')),
      ],
    },
    {
      name: both('الزبائن', 'Customers'),
      widths: [18, 20],
      rows: [
        titleRow('الزبائن في كل يوم', 'Customers on each day'),
        [],
        headRow(day, both('عدد الزبائن', 'Customers')),
        item(both('الاثنين', 'Monday'), 46),
        item(both('الثلاثاء', 'Tuesday'), 52),
        item(both('الأربعاء', 'Wednesday'), 49),
        item(both('الخميس', 'Thursday'), 63),
        item(both('الجمعة', 'Friday'), 38),
        item(both('السبت', 'Saturday'), 85),
      ],
    },
  ],
} satisfies WorkbookStarter;
