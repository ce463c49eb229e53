import { both, head, headRow, lineRow, title, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const money = { format: '#,##0' } as const;
const bread = (name: Content, row: number, count: number, price: number) =>
  lineRow(name, count, [price, money], [{ formula: `B${row}*C${row}` }, money], ['', money]);

export default {
  exercise: 'excel-paste-special',
  title: { ar: 'طلبيات المخبز', en: 'Orders of the bakery' },
  sheets: [
    {
      name: both('هذا الأسبوع', 'This week'),
      widths: [20, 12, 16, 16, 20],
      rows: [
        titleRow('طلبيات مخبز في إربد', 'Orders of a bakery in Irbid'),
        [],
        headRow(
          both('الصنف', 'Item'),
          both('العدد', 'Number'),
          both('السعر (قرش)', 'Price (piastres)'),
          both('المبلغ', 'Amount'),
          both('مبلغ الأسبوع الماضي', 'Amount last week'),
        ),
        bread(both('خبز عربي', 'Flat bread'), 4, 120, 32),
        bread(both('خبز صاج', 'Saj bread'), 5, 80, 45),
        bread(both('كعك بالسمسم', 'Sesame rings'), 6, 60, 25),
        bread(both('مناقيش زعتر', 'Thyme pastries'), 7, 95, 50),
      ],
    },
    {
      name: both('الأسبوع القادم', 'Next week'),
      widths: [20, 12, 16, 16],
      rows: [
        [[both('طلبيات الأسبوع القادم', 'Orders next week'), title]],
        [],
        [
          both('الصنف', 'Item'),
          both('العدد', 'Number'),
          both('السعر (قرش)', 'Price (piastres)'),
          both('المبلغ', 'Amount'),
        ],
        lineRow(both('خبز عربي', 'Flat bread'), 130, [32, money], null),
        lineRow(both('خبز صاج', 'Saj bread'), 75, [45, money], null),
        lineRow(both('كعك بالسمسم', 'Sesame rings'), 90, [25, money], null),
        lineRow(both('مناقيش زعتر', 'Thyme pastries'), 110, [50, money], null),
      ],
    },
    {
      name: both('عرضي', 'Across'),
      widths: [20, 16, 16, 16, 16],
      rows: [titleRow('الأعداد بالعرض', 'The numbers across'), [], [['', head]]],
    },
  ],
} satisfies WorkbookStarter;
