import { both, head, line, lineRow, titleRow } from './looks.ts';
import type { WorkbookStarter } from './workbook.ts';

const money = { format: '#,##0.00' } as const;
const whole = { format: '#,##0' } as const;

export default {
  exercise: 'excel-loan',
  title: { ar: 'أقساط ماكينة الخياطة', en: 'Instalments for a sewing machine' },
  sheets: [
    {
      name: both('الأقساط', 'Instalments'),
      widths: [30, 16, 16, 16, 16],
      rows: [
        titleRow('ماكينة خياطة للمشغل، بالأقساط', 'A sewing machine for the workshop, by instalments'),
        [],
        lineRow(both('ثمن الماكينة (ليرة تركية)', 'Price of the machine (TRY)'), [36_000, money]),
        lineRow(both('النسبة السنوية', 'Yearly rate'), [0.18, { format: '0%' }]),
        lineRow(both('عدد الأقساط الشهرية', 'Number of monthly instalments'), 24),
        [],
        lineRow([both('القسط الشهري', 'Monthly instalment'), { bold: true }], ['', money]),
        lineRow([both('ما يُدفع كله', 'Paid in all'), { bold: true }], ['', money]),
        lineRow([both('الزيادة على الثمن', 'More than the price'), { bold: true }], ['', money]),
        [],
        [[both('القسط بحسب الثمن وعدد الأقساط', 'The instalment, by price and number'), { bold: true }]],
        [
          [both('الثمن', 'Price'), head],
          ...[12, 18, 24, 36].map((months) => [months, { ...head, align: 'center' }] as const),
        ],
        ...[24_000, 30_000, 36_000, 42_000].map((price) => [
          [price, { ...line, ...whole }] as const,
          ...Array.from({ length: 4 }, () => ['', { ...line, ...money }] as const),
        ]),
      ],
    },
  ],
} satisfies WorkbookStarter;
