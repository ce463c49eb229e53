import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const entry = (name: Content, town: string, code: string) => lineRow(name, null, town, null, code, null);
const order = (who: Content, what: Content, count: number) => lineRow(who, what, count);
const [book, pen] = [both('دفتر', 'Notebook'), both('قلم', 'Pen')];

export default {
  exercise: 'excel-clean-list',
  title: { ar: 'قائمة الطلبات', en: 'List of orders' },
  sheets: [
    {
      name: both('العناوين', 'Addresses'),
      widths: [26, 24, 18, 18, 18, 18],
      rows: [
        titleRow('عناوين الزبائن كما وصلت', 'Customers’ addresses as they came'),
        [],
        headRow(
          both('الاسم كما كُتب', 'Name as written'),
          both('الاسم مرتبًا', 'Name, tidy'),
          both('المدينة كما كُتبت', 'Town as written'),
          both('المدينة مرتبة', 'Town, tidy'),
          both('الرمز القديم', 'Old code'),
          both('الرمز الجديد', 'New code'),
        ),
        entry(both('  خالد   الشمري', '  Khaled   Shammari'), 'ANTAKYA', 'TR/31/07'),
        entry(both('سلمى كايا  ', 'Selma Kaya  '), 'gaziantep', 'TR/27/12'),
        entry(both(' أمينة  يلدز', ' Emine  Yildiz'), 'SANLIURFA', 'TR/63/04'),
        entry(both('حسن   دمير ', 'Hasan   Demir '), 'mersin', 'TR/33/21'),
        entry(both('  لينا حداد', '  Lina Haddad'), 'aDANA', 'TR/01/15'),
        [],
        [both('كل الرموز', 'All codes')],
      ],
    },
    {
      name: both('الطلبات', 'Orders'),
      widths: [22, 16, 12],
      rows: [
        titleRow('طلبات الأسبوع', 'Orders of the week'),
        [],
        headRow(both('الزبون', 'Customer'), both('الصنف', 'Goods'), both('العدد', 'Number')),
        order(both('لينا حداد', 'Lina Haddad'), book, 12),
        order(both('حسن دمير', 'Hasan Demir'), pen, 40),
        order(both('لينا حداد', 'Lina Haddad'), book, 12),
        order(both('سلمى كايا', 'Selma Kaya'), book, 5),
        order(both('لينا حداد', 'Lina Haddad'), pen, 20),
        order(both('حسن دمير', 'Hasan Demir'), pen, 40),
      ],
    },
  ],
} satisfies WorkbookStarter;
