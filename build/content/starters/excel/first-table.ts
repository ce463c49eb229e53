import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const item = (name: Content, count: number, price: number) => lineRow(name, count, price);

export default {
  exercise: 'excel-first-table',
  title: { ar: 'جرد المحل', en: 'Stock of the shop' },
  sheets: [
    {
      name: both('المحل', 'Shop'),
      widths: [26, 14, 18],
      rows: [
        titleRow('جرد محل الأدوات في الخليل', 'Stock of the tool shop in Hebron'),
        [],
        [both('الصنف', 'Item'), both('العدد', 'Number'), both('السعر (شيكل)', 'Price (ILS)')],
        [both('مطرقة', 'Hammer'), 14, 35],
        [both('مفك براغي', 'Screwdriver'), 30, 12],
        [both('منشار', 'Saw'), 8, 48],
        [both('متر قياس', 'Measuring tape'), 22, 15],
        [both('كماشة', 'Pincers'), 11, 27],
        [both('فرشاة دهان', 'Paint brush'), 40, 9],
      ],
    },
    {
      name: both('المخزن', 'Store'),
      widths: [26, 14, 18],
      rows: [
        titleRow('جرد المخزن', 'Stock of the store'),
        [],
        headRow(both('الصنف', 'Item'), both('العدد', 'Number'), both('السعر (شيكل)', 'Price (ILS)')),
        item(both('دهان أبيض', 'White paint'), 26, 65),
        item(both('غراء', 'Glue'), 50, 8),
        item(both('مسامير (علبة)', 'Nails (box)'), 75, 6),
        item(both('ورق صنفرة', 'Sandpaper'), 120, 2),
      ],
    },
  ],
  prepare: [
    { command: 'select', args: { at: { sheet: 2, range: 'A3:C7' } } },
    { command: 'format-as-table', args: { style: 'TableStyleMedium2', name: { ar: 'جدول_1', en: 'List1' } } },
    { command: 'select', args: { at: { sheet: 2, range: 'A1' } } },
    { command: 'select', args: { at: { sheet: 1, range: 'A1' } } },
  ],
} satisfies WorkbookStarter;
