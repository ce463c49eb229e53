import type { WorkbookStarter } from './workbook.ts';

const head = { bold: true, fill: 'E7EFE9', border: true } as const;
const money = { format: '#,##0', border: true } as const;
const line = { border: true } as const;

export default {
  exercise: 'excel-first-sum',
  title: { ar: 'مبيعات الدكان', en: 'Sales of the shop' },
  sheets: [
    {
      name: { ar: 'السبت', en: 'Saturday' },
      widths: [22, 18],
      rows: [
        [
          [
            { ar: 'مبيعات يوم السبت', en: 'Sales on Saturday' },
            { bold: true, size: 14 },
          ],
        ],
        [],
        [
          [{ ar: 'الصنف', en: 'Goods' }, head],
          [{ ar: 'المبلغ', en: 'Amount' }, head],
        ],
        [
          [{ ar: 'خبز', en: 'Bread' }, line],
          [1_250_000, money],
        ],
        [
          [{ ar: 'حليب ولبن', en: 'Milk and yoghurt' }, line],
          [2_100_000, money],
        ],
        [
          [{ ar: 'زيت زيتون', en: 'Olive oil' }, line],
          [3_600_000, money],
        ],
        [
          [{ ar: 'أرز وعدس', en: 'Rice and lentils' }, line],
          [1_840_000, money],
        ],
        [
          [{ ar: 'صابون', en: 'Soap' }, line],
          [760_000, money],
        ],
        [
          [
            { ar: 'المجموع', en: 'Total' },
            { ...line, bold: true },
          ],
          ['', { ...money, bold: true }],
        ],
        [],
        [{ ar: 'أكبر مبلغ', en: 'Highest amount' }],
        [{ ar: 'عدد الأصناف', en: 'Number of goods' }],
      ],
    },
  ],
} satisfies WorkbookStarter;
