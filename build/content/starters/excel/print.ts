import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Cell, Text, WorkbookStarter } from './workbook.ts';

const areas = {
  market: both('السوق', 'Market'),
  river: both('النهر', 'River'),
  castle: both('القلعة', 'Citadel'),
  station: both('المحطة', 'Station'),
};

const trees: readonly (readonly [Text, number])[] = [
  [both('توت', 'Mulberry'), 12],
  [both('سرو', 'Cypress'), 20],
  [both('زيتون', 'Olive'), 8],
  [both('لوز', 'Almond'), 15],
];

const list = (year: number): Cell[][] =>
  Object.values(areas).flatMap((area, place) =>
    trees.map(([tree, count], index) =>
      lineRow(area, tree, count + place * 2 + index, year, both('بلدية أربيل', 'Erbil municipality')),
    ),
  );

export default {
  exercise: 'excel-print',
  title: { ar: 'أشجار المدينة', en: 'Trees of the city' },
  sheets: [
    {
      name: both('الأشجار', 'Trees'),
      widths: [18, 18, 14, 14, 26, 4, 30],
      rows: [
        titleRow('أشجار المدينة', 'Trees of the city'),
        [],
        [
          ...headRow(
            both('المكان', 'Place'),
            both('النوع', 'Kind'),
            both('العدد', 'Number'),
            both('السنة', 'Year'),
            both('من زرعها', 'Planted by'),
          ),
          null,
          both('ملاحظة لنا فقط', 'A note for us only'),
        ],
        ...list(2023),
        ...list(2024),
        ...list(2025),
      ],
    },
  ],
  // Stated, because programs do not agree on the paper of a sheet that says nothing.
  prepare: [{ command: 'paper', args: { is: 'letter' } }],
} satisfies WorkbookStarter;
