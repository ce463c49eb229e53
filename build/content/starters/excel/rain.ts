import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { WorkbookStarter } from './workbook.ts';

const month = both('الشهر', 'Month');
const months = [
  both('تشرين الأول', 'October'),
  both('تشرين الثاني', 'November'),
  both('كانون الأول', 'December'),
  both('كانون الثاني', 'January'),
  both('شباط', 'February'),
  both('آذار', 'March'),
];
const [zahle, jenin] = [both('زحلة', 'Zahle'), both('جنين', 'Jenin')];
const valley = both('البقاع', 'Bekaa');

export default {
  exercise: 'excel-rain',
  title: { ar: 'المطر والمحصول', en: 'Rain and harvest' },
  sheets: [
    {
      name: both('المطر', 'Rain'),
      widths: [16, 14, 14],
      rows: [
        titleRow('المطر بالمليمتر في موسم واحد', 'Rain in millimetres in one season'),
        [],
        headRow(month, zahle, jenin),
        ...[
          [28, 16],
          [74, 51],
          [121, 97],
          [148, 112],
          [117, 83],
          [79, 46],
        ].map((fallen, at) => lineRow(months[at]!, ...fallen)),
      ],
    },
    {
      name: both('المحصول', 'Harvest'),
      widths: [18, 18],
      rows: [
        titleRow('محصول التعاونية بالطن', 'Harvest of the cooperative in tons'),
        [],
        headRow(both('المحصول', 'Crop'), both('الأطنان', 'Tons')),
        lineRow(both('قمح', 'Wheat'), 46),
        lineRow(both('بطاطا', 'Potatoes'), 82),
        lineRow(both('عنب', 'Grapes'), 35),
        lineRow(both('خيار', 'Cucumbers'), 17),
      ],
    },
    {
      name: both('الماء', 'Water'),
      widths: [18, 18],
      rows: [
        titleRow('أين يذهب ماء الري', 'Where the water of the fields goes'),
        [],
        headRow(both('الحقل', 'Field'), both('المتر المكعب', 'Cubic metres')),
        lineRow(both('القمح', 'Wheat field'), 240),
        lineRow(both('البطاطا', 'Potato field'), 410),
        lineRow(both('الكرم', 'Vineyard'), 150),
      ],
    },
    {
      name: valley,
      widths: [16, 18],
      rows: [
        titleRow('المطر في البقاع، لوحة للعرض', 'Rain in the Bekaa, to be shown large'),
        [],
        headRow(month, both('المليمترات', 'Millimetres')),
        ...[22, 61, 103, 127, 98, 60].map((fallen, at) => lineRow(months[at]!, fallen)),
      ],
    },
  ],
  prepare: [
    { command: 'select', args: { at: { sheet: 3, range: 'A3:B6' } } },
    { command: 'chart', args: { type: 'column' } },
    { command: 'select', args: { at: { sheet: 3, range: 'A1' } } },
    { command: 'select', args: { at: { sheet: 4, range: 'A3:B9' } } },
    { command: 'chart', args: { type: 'column' } },
    { command: 'select', args: { at: { sheet: 4, range: 'A1' } } },
    { command: 'select', args: { at: { sheet: 1, range: 'A1' } } },
  ],
} satisfies WorkbookStarter;
