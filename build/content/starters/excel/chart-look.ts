import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { WorkbookStarter } from './workbook.ts';

const day = both('اليوم', 'Day');
const days = [
  both('السبت', 'Saturday'),
  both('الأحد', 'Sunday'),
  both('الاثنين', 'Monday'),
  both('الثلاثاء', 'Tuesday'),
  both('الأربعاء', 'Wednesday'),
];
const chartOn = (sheet: number, range: string, type: string) => [
  { command: 'select', args: { at: { sheet, range } } },
  { command: 'chart', args: { type } },
  { command: 'select', args: { at: { sheet, range: 'A1' } } },
];

export default {
  exercise: 'excel-chart-look',
  title: { ar: 'مخبز في الموصل', en: 'A bakery in Mosul' },
  sheets: [
    {
      name: both('الخبز', 'Bread'),
      widths: [16, 14, 14],
      rows: [
        titleRow('أرغفة مخبز في الموصل', 'Loaves of a bakery in Mosul'),
        [],
        headRow(day, both('صمون', 'Samoon'), both('تنور', 'Tandoor')),
        ...[
          [420, 310],
          [380, 295],
          [365, 280],
          [390, 305],
          [410, 330],
        ].map((loaves, at) => lineRow(days[at]!, ...loaves)),
      ],
    },
    {
      name: both('الطحين', 'Flour'),
      widths: [16, 18],
      rows: [
        titleRow('أكياس الطحين', 'Sacks of flour'),
        [],
        headRow(day, both('الأكياس', 'Sacks')),
        ...[9, 8, 8, 7, 10].map((sacks, at) => lineRow(days[at]!, sacks)),
      ],
    },
    {
      name: both('الزبائن', 'Customers'),
      widths: [16, 18],
      rows: [
        titleRow('زبائن كل يوم', 'Customers of each day'),
        [],
        headRow(day, both('الزبائن', 'Customers')),
        ...[155, 140, 132, 148, 171].map((count, at) => lineRow(days[at]!, count)),
      ],
    },
  ],
  prepare: [
    ...chartOn(1, 'A3:C8', 'column'),
    ...chartOn(2, 'A3:B8', 'column'),
    ...chartOn(3, 'A3:B8', 'line'),
    { command: 'select', args: { at: { sheet: 1, range: 'A1' } } },
  ],
} satisfies WorkbookStarter;
