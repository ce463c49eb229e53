import { both, headRow, line, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const lira = { format: '#,##0.00' } as const;
const order = (what: Content, pages: number, price: number) =>
  lineRow(what, pages, [price, lira], ['', lira]);
const copies = (who: Content, pages: number) => lineRow(who, pages, ['', lira]);
const [pages, amount] = [both('الصفحات', 'Pages'), both('المبلغ', 'Amount')];

export default {
  exercise: 'excel-copy-shop',
  title: { ar: 'دكان التصوير', en: 'The copy shop' },
  sheets: [
    {
      name: both('الطباعة', 'Prints'),
      widths: [24, 14, 18, 14],
      rows: [
        titleRow('طلبات الطباعة، بالليرة التركية', 'Printing orders, in Turkish lira'),
        [],
        headRow(both('الطلب', 'Order'), pages, both('سعر الصفحة', 'Price of a page'), amount),
        order(both('سيرة ذاتية', 'CV'), 2, 5),
        order(both('بحث مدرسي', 'School essay'), 18, 3.5),
        order(both('دعوات فرح', 'Wedding invitations'), 60, 4),
        order(both('كتيّب دورة', 'Course booklet'), 44, 2.5),
      ],
    },
    {
      name: both('التصوير', 'Copies'),
      widths: [24, 14, 14],
      rows: [
        titleRow('التصوير بسعر واحد', 'Copies at one price'),
        [],
        [both('سعر الصفحة', 'Price of a page'), [1.5, { ...line, ...lira }]],
        [],
        headRow(both('الزبون', 'Customer'), pages, amount),
        copies(both('ليلى', 'Layla'), 12),
        copies(both('محمود', 'Mahmoud'), 30),
        copies(both('زينب', 'Zeynep'), 8),
        copies(both('جمعية الحي', 'Local association'), 150),
      ],
    },
    {
      name: both('المصاريف', 'Costs'),
      widths: [24, 14],
      rows: [
        titleRow('مصاريف اليوم', 'Costs of the day'),
        [],
        lineRow(both('ورق', 'Paper'), [120, lira]),
        lineRow(both('حبر', 'Ink'), [95, lira]),
        lineRow(both('المجموع', 'Total'), [{ formula: 'SUM(B3:B4)' }, lira]),
      ],
    },
    {
      name: both('اليوم', 'Today'),
      widths: [24, 14],
      rows: [
        titleRow('ملخص اليوم في غازي عنتاب', 'The day in Gaziantep'),
        [],
        lineRow(both('مصاريف اليوم', 'Costs of the day'), ['', lira]),
      ],
    },
  ],
} satisfies WorkbookStarter;
