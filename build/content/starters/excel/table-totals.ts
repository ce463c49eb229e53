import { both, lineRow, titleRow } from './looks.ts';
import type { Cell, Content, WorkbookStarter } from './workbook.ts';

const sale = (goods: Content, pieces: number, price: number): Cell[] => [goods, pieces, price, null];
const guest = (town: Content, nights: number) => lineRow(town, nights);

export default {
  exercise: 'excel-table-totals',
  title: { ar: 'مبيعات المشغل', en: 'Sales of the workshop' },
  sheets: [
    {
      name: both('المبيعات', 'Sales'),
      widths: [26, 14, 18, 18],
      rows: [
        titleRow('مبيعات مشغل التطريز', 'Sales of the embroidery workshop'),
        [],
        [both('القطعة', 'Piece'), both('العدد', 'Number'), both('السعر', 'Price'), both('المبلغ', 'Amount')],
        sale(both('ثوب مطرّز', 'Embroidered dress'), 3, 85),
        sale(both('وسادة', 'Cushion'), 12, 14),
        sale(both('حقيبة قماش', 'Cloth bag'), 20, 9),
        sale(both('مفرش طاولة', 'Tablecloth'), 6, 32),
        sale(both('شال', 'Shawl'), 8, 25),
      ],
    },
    {
      name: both('المعرض', 'Fair'),
      widths: [22, 16],
      rows: [
        titleRow('زوار المعرض', 'Visitors of the fair'),
        [],
        [both('المدينة', 'Town'), both('الزوار', 'Visitors')],
        guest(both('السلط', 'Salt'), 64),
        guest(both('مأدبا', 'Madaba'), 48),
        guest(both('جرش', 'Jerash'), 39),
      ],
    },
  ],
  prepare: [
    { command: 'select', args: { at: { sheet: 2, range: 'A3:B6' } } },
    {
      command: 'format-as-table',
      args: { style: 'TableStyleLight9', name: { ar: 'الزيارات', en: 'Visits' } },
    },
    { command: 'select', args: { at: { sheet: 2, range: 'A1' } } },
    { command: 'select', args: { at: { sheet: 1, range: 'A3:D8' } } },
    { command: 'format-as-table', args: { style: 'TableStyleMedium2', name: { ar: 'القطع', en: 'Pieces' } } },
    { command: 'select', args: { at: { sheet: 1, range: 'A1' } } },
  ],
} satisfies WorkbookStarter;
