import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Sheet, Text, WorkbookStarter } from './workbook.ts';

const quarter = {
  hawsh: both('حوش الأمراء', 'Haouch el-Oumara'),
  maalaka: both('المعلقة', 'Maalaka'),
  rassieh: both('الراسية', 'Rassieh'),
};
const goods = {
  bags: both('حقائب مدرسية', 'School bags'),
  books: both('دفاتر', 'Notebooks'),
  coats: both('معاطف', 'Coats'),
  blankets: both('بطانيات', 'Blankets'),
};

type Line = readonly [keyof typeof quarter, keyof typeof goods, number];

const month = (name: Text, ar: string, en: string, lines: readonly Line[]): Sheet => ({
  name,
  widths: [20, 20, 12],
  rows: [
    titleRow(`توزيع شهر ${ar}`, `Distribution in ${en}`),
    [],
    headRow(both('الحي', 'Quarter'), both('المادة', 'Goods'), both('العدد', 'Number')),
    ...lines.map(([where, what, count]) => lineRow(quarter[where], goods[what], count)),
  ],
});

export default {
  exercise: 'excel-filter-list',
  title: { ar: 'التوزيع على الأحياء', en: 'Distribution by quarter' },
  sheets: [
    month(both('أيلول', 'September'), 'أيلول', 'September', [
      ['hawsh', 'bags', 60],
      ['maalaka', 'bags', 45],
      ['rassieh', 'bags', 30],
      ['hawsh', 'books', 180],
      ['maalaka', 'books', 150],
      ['rassieh', 'books', 90],
    ]),
    month(both('تشرين الأول', 'October'), 'تشرين الأول', 'October', [
      ['maalaka', 'bags', 20],
      ['hawsh', 'books', 75],
      ['rassieh', 'coats', 40],
      ['maalaka', 'coats', 65],
      ['hawsh', 'coats', 80],
      ['rassieh', 'books', 35],
      ['maalaka', 'books', 50],
    ]),
    month(both('تشرين الثاني', 'November'), 'تشرين الثاني', 'November', [
      ['rassieh', 'coats', 25],
      ['hawsh', 'blankets', 110],
      ['maalaka', 'coats', 70],
      ['rassieh', 'blankets', 55],
      ['maalaka', 'blankets', 95],
      ['hawsh', 'coats', 100],
      ['rassieh', 'books', 15],
    ]),
    month(both('كانون الأول', 'December'), 'كانون الأول', 'December', [
      ['hawsh', 'blankets', 85],
      ['maalaka', 'coats', 30],
      ['rassieh', 'blankets', 40],
      ['maalaka', 'blankets', 70],
      ['hawsh', 'coats', 45],
      ['rassieh', 'books', 60],
    ]),
  ],
} satisfies WorkbookStarter;
