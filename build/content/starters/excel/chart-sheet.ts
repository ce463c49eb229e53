import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Text, WorkbookStarter } from './workbook.ts';

const months: Text[] = [
  both('تشرين الثاني', 'November'),
  both('كانون الأول', 'December'),
  both('كانون الثاني', 'January'),
  both('شباط', 'February'),
  both('آذار', 'March'),
];
const month = both('الشهر', 'Month');
const season = both('الموسم', 'Season');
const villages = both('القرى', 'Villages');
const visits = both('الزيارات', 'Visits');
const kilos = { format: '#,##0' } as const;

export default {
  exercise: 'excel-chart-sheet',
  title: { ar: 'معصرة الزيتون في جنين', en: 'The olive press in Jenin' },
  sheets: [
    {
      name: season,
      widths: [16, 16, 16],
      rows: [
        titleRow('موسم المعصرة في جنين', 'Season of the press in Jenin'),
        [],
        headRow(month, both('الزيت بالكيلو', 'Kilos of oil'), both('سعر الكيلو', 'Price of a kilo')),
        ...(
          [
            [5_200, 22],
            [4_100, 24],
            [1_800, 27],
            [900, 30],
            [400, 32],
          ] as const
        ).map(([oil, price], at) => lineRow(months[at]!, [oil, kilos], price)),
      ],
    },
    {
      name: villages,
      widths: [16, 16],
      rows: [
        titleRow('الزيتون من القرى', 'Olives from the villages'),
        [],
        headRow(both('القرية', 'Village'), both('الأطنان', 'Tons')),
        lineRow(both('يعبد', "Ya'bad"), 14),
        lineRow(both('عرابة', 'Arraba'), 19),
        lineRow(both('قباطية', 'Qabatiya'), 11),
        lineRow(both('برقين', 'Burqin'), 8),
      ],
    },
    {
      name: visits,
      widths: [16, 16],
      rows: [
        titleRow('زوار المعصرة', 'Visitors of the press'),
        [],
        headRow(month, both('الزوار', 'Visitors')),
        ...[210, 260, 245, 300, 340].map((count, at) => lineRow(months[at]!, count)),
      ],
    },
  ],
  prepare: [
    { command: 'select', args: { at: { sheet: villages, range: 'A3:B7' } } },
    { command: 'chart', args: { type: 'bar' } },
    { command: 'chart-title', args: { text: both('الزيتون من القرى', 'Olives from the villages') } },
    { command: 'select', args: { at: { sheet: visits, range: 'A3:B8' } } },
    { command: 'chart', args: { type: 'column' } },
    { command: 'chart-title', args: { text: both('زوار المعصرة', 'Visitors of the press') } },
    { command: 'select', args: { at: { sheet: 1, range: 'A1' } } },
  ],
} satisfies WorkbookStarter;
