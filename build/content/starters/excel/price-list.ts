import { both, line, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const kind = (name: Content, price: number, change: number) => lineRow(name, price, change);

export default {
  exercise: 'excel-price-list',
  title: { ar: 'أسعار الخضار', en: 'Vegetable prices' },
  sheets: [
    {
      name: { ar: 'الأسعار', en: 'Prices' },
      widths: [20, 30, 20],
      rows: [
        titleRow('أسعار الخضار', 'Vegetable prices'),
        [],
        [both('تاريخ القائمة', 'Date of the list'), { date: '2026-04-12' }],
        [],
        [
          [both('الصنف', 'Vegetable'), { ...line, bold: true, align: 'left' }],
          [both('سعر الكيلو', 'Price for a kilo'), { ...line, bold: true, align: 'left' }],
          [both('التغيّر عن أمس', 'Change since yesterday'), { ...line, bold: true, align: 'left' }],
        ],
        kind(both('بندورة', 'Tomatoes'), 4.5, 0.05),
        kind(both('خيار', 'Cucumbers'), 3.8, -0.1),
        kind(both('باذنجان', 'Aubergines'), 3, 0),
        kind(both('بطاطا', 'Potatoes'), 2.5, 0.04),
        kind(both('فلفل أخضر', 'Green peppers'), 6, 0.12),
        kind(both('بصل', 'Onions'), 2.75, -0.08),
      ],
    },
  ],
} satisfies WorkbookStarter;
