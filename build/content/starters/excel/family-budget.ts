import { both, headRow, line, lineRow, titleRow } from './looks.ts';
import type { Cell, Text, WorkbookStarter } from './workbook.ts';

const money = { format: '#,##0' } as const;
const amounts = (...numbers: readonly (number | string)[]): Cell[] =>
  numbers.map((each): Cell => [typeof each === 'number' ? each : { formula: each }, { ...line, ...money }]);
const blanks = (count: number): Cell[] =>
  Array.from({ length: count }, (): Cell => ['', { ...line, ...money }]);

const items: readonly (readonly [Text, number, number, number, number])[] = [
  [both('الإيجار', 'Rent'), 900, 900, 900, 900],
  [both('الطعام', 'Food'), 1250, 1400, 1180, 1220],
  [both('الكهرباء والماء', 'Electricity and water'), 310, 260, 520, 280],
  [both('المدرسة', 'School'), 150, 120, 60, 480],
  [both('المواصلات', 'Transport'), 240, 260, 180, 270],
];
const quarters = [
  both('الربع الأول', '1st quarter'),
  both('الربع الثاني', '2nd quarter'),
  both('الربع الثالث', '3rd quarter'),
  both('الربع الرابع', '4th quarter'),
];

export default {
  exercise: 'excel-family-budget',
  title: { ar: 'ميزانية البيت', en: 'The household’s budget' },
  sheets: [
    {
      name: both('السنة', 'Year'),
      widths: [24, 14, 14, 14, 14, 14, 12],
      rows: [
        titleRow(
          'ميزانية بيت في البصرة، بآلاف الدنانير',
          'Budget of a household in Basra, in thousands of dinars',
        ),
        [],
        headRow(both('البند', 'Item'), ...quarters, both('السنة كلها', 'Whole year'), both('الحصة', 'Share')),
        ...items.map(([name, ...numbers]) => [
          ...lineRow(name),
          ...amounts(...numbers),
          ...blanks(1),
          ...lineRow(null),
        ]),
        [...lineRow([both('المصروف', 'Spent'), { bold: true }]), ...blanks(5)],
        [...lineRow(both('الدخل', 'Income')), ...amounts(3100, 2850, 3000, 3050)],
        [...lineRow(both('الباقي', 'Left')), ...amounts('B10-B9', 'C10-C9', 'D10-D9', 'E10-E9')],
      ],
    },
    {
      name: both('السنة القادمة', 'Next year'),
      widths: [24, 16, 14, 14, 14],
      rows: [
        titleRow('لو ارتفعت الأسعار', 'If prices rise'),
        [],
        [
          ...headRow(both('البند', 'Item'), both('هذه السنة', 'This year')),
          ...[0.05, 0.1, 0.15].map((rate): Cell => [
            rate,
            { bold: true, fill: 'E7EFE9', border: true, format: '0%' },
          ]),
        ],
        ...items.map(([name], index) => [
          ...lineRow(name),
          [
            { formula: both(`السنة!F${index + 4}`, `Year!F${index + 4}`) },
            { ...line, ...money },
          ] satisfies Cell,
          ...blanks(3),
        ]),
      ],
    },
    {
      name: both('الرسم', 'Picture'),
      widths: [18, 16, 16],
      rows: [
        titleRow('المصروف والدخل', 'Spending and income'),
        [],
        headRow(both('الفترة', 'Time'), both('المصروف', 'Spent'), both('الدخل', 'Income')),
        ...quarters.map((name, index) => {
          const column = 'BCDE'[index];
          return [
            ...lineRow(name),
            [{ formula: both(`السنة!${column}9`, `Year!${column}9`) }, { ...line, ...money }] satisfies Cell,
            [
              { formula: both(`السنة!${column}10`, `Year!${column}10`) },
              { ...line, ...money },
            ] satisfies Cell,
          ];
        }),
      ],
    },
  ],
} satisfies WorkbookStarter;
