import { both, headRow, line, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const whole = { format: '#,##0' } as const;
const goods = (name: Content, price: number, pieces: number) => lineRow(name, price, pieces, ['', whole]);

export default {
  exercise: 'excel-named-ranges',
  title: { ar: 'قائمة أسعار المكتبة', en: 'Price list of the stationer' },
  sheets: [
    {
      name: both('الأسعار', 'Prices'),
      widths: [26, 18, 14, 20],
      rows: [
        titleRow('قرطاسية: الأسعار بالدولار والدينار', 'Stationery: prices in dollars and dinars'),
        [],
        [both('دينار عراقي لكل دولار', 'Iraqi dinars for a dollar'), [1310, { ...line, ...whole }]],
        [both('خصم الكمية', 'Discount for quantity'), [0.05, { ...line, format: '0%' }]],
        [],
        headRow(
          both('الصنف', 'Goods'),
          both('السعر بالدولار', 'Price in dollars'),
          both('عدد القطع', 'Pieces'),
          both('السعر بالدينار', 'Price in dinars'),
        ),
        goods(both('دفتر كبير', 'Large notebook'), 2.5, 140),
        goods(both('علبة أقلام', 'Box of pens'), 4, 60),
        goods(both('مسطرة', 'Ruler'), 1, 85),
        goods(both('حقيبة مدرسية', 'School bag'), 18, 24),
        goods(both('آلة حاسبة', 'Calculator'), 11.5, 30),
        [],
        [both('مجموع القطع', 'Pieces in all'), null, ['', { ...line, ...whole }]],
      ],
    },
  ],
  names: [
    { name: both('الصرف', 'Rate'), means: both('الأسعار!$B$3', 'Prices!$B$3') },
    { name: both('القطع', 'Pieces'), means: both('الأسعار!$C$7:$C$11', 'Prices!$C$7:$C$11') },
  ],
} satisfies WorkbookStarter;
