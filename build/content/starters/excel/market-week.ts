import { both, headRow, line, lineRow, titleRow } from './looks.ts';
import type { Cell, Content, WorkbookStarter } from './workbook.ts';

const money = { format: '#,##0' } as const;
const goods = (name: Content, ...prices: readonly (number | null)[]): Cell[] => [
  ...lineRow(name),
  ...prices.map((price): Cell => [price ?? '', { ...line, ...money }]),
  ...[0, 1, 2].map((): Cell => ['', { ...line, ...money }]),
];

export default {
  exercise: 'excel-market-week',
  title: { ar: 'أسعار السوق في أسبوع', en: 'Market prices in a week' },
  sheets: [
    {
      name: both('الأسعار', 'Prices'),
      widths: [24, 11, 11, 11, 11, 11, 11, 12, 12, 12],
      rows: [
        titleRow('سوق بعقوبة: سعر الكيلو بالدينار', 'Baqubah market: price of a kilo in dinars'),
        [],
        headRow(
          both('الصنف', 'Goods'),
          both('السبت', 'Saturday'),
          both('الأحد', 'Sunday'),
          both('الاثنين', 'Monday'),
          both('الثلاثاء', 'Tuesday'),
          both('الأربعاء', 'Wednesday'),
          both('الخميس', 'Thursday'),
          both('المعدل', 'Average'),
          both('الأدنى', 'Lowest'),
          both('الأعلى', 'Highest'),
        ),
        goods(both('طماطم', 'Tomatoes'), 750, 1000, 1000, 750, 500, 1250),
        goods(both('خيار', 'Cucumbers'), 1000, 1000, null, 1250, 1250, 1500),
        goods(both('باذنجان', 'Aubergines'), 500, null, 500, 750, 750, 750),
        goods(both('برتقال', 'Oranges'), 1500, 1500, 1250, 1250, null, 1750),
        goods(both('تمر', 'Dates'), 3000, 3000, 3250, null, 3250, 3500),
        [],
        [both('عدد الأصناف', 'Kinds of goods')],
        [both('أيام بيع الخيار', 'Days with cucumbers')],
        [both('أسعار لم تُكتب', 'Prices not written')],
      ],
    },
  ],
} satisfies WorkbookStarter;
