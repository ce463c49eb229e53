import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { WorkbookStarter } from './workbook.ts';

const months = {
  july: both('تموز', 'July'),
  august: both('آب', 'August'),
  september: both('أيلول', 'September'),
};
const towns = {
  tripoli: both('طرابلس', 'Tripoli'),
  sidon: both('صيدا', 'Sidon'),
  zahle: both('زحلة', 'Zahle'),
};
const products = {
  soap: both('صابون', 'Soap'),
  oil: both('زيت زيتون', 'Olive oil'),
  thyme: both('زعتر', 'Thyme'),
};
const sale = (
  month: keyof typeof months,
  town: keyof typeof towns,
  product: keyof typeof products,
  pieces: number,
  amount: number,
) => lineRow(months[month], towns[town], products[product], pieces, [amount, { format: '#,##0.00' }]);

const [month, town, product] = [both('الشهر', 'Month'), both('المدينة', 'Town'), both('المنتج', 'Product')];
const [pieces, amount] = [both('القطع', 'Pieces'), both('المبلغ', 'Amount')];
const sales = both('المبيعات', 'Sales');

/** A pivot table that somebody made before, on a sheet of its own. */
const made = (at: { ar: string; en: string }, design: Record<string, unknown>) => [
  { command: 'select', args: { at: { sheet: 1, range: 'A3' } } },
  { command: 'pivot-table', args: { of: 'A3:E21', at, ...design } },
];

export default {
  exercise: 'excel-pivot',
  title: { ar: 'مبيعات التعاونية', en: 'Sales of the co-operative' },
  sheets: [
    {
      name: sales,
      widths: [14, 14, 16, 10, 14, 4, 18, 16],
      rows: [
        titleRow('مبيعات التعاونية في الصيف', 'Sales of the co-operative in summer'),
        [],
        headRow(month, town, product, pieces, amount),
        sale('september', 'sidon', 'soap', 40, 120),
        sale('july', 'tripoli', 'oil', 12, 180),
        sale('august', 'zahle', 'thyme', 30, 75),
        sale('july', 'sidon', 'soap', 25, 75),
        sale('september', 'tripoli', 'oil', 20, 300),
        sale('august', 'tripoli', 'soap', 36, 108),
        sale('july', 'zahle', 'thyme', 18, 45),
        sale('september', 'zahle', 'oil', 8, 120),
        sale('august', 'sidon', 'oil', 15, 225),
        sale('july', 'tripoli', 'thyme', 22, 55),
        sale('august', 'zahle', 'soap', 28, 84),
        sale('september', 'sidon', 'thyme', 26, 65),
        sale('july', 'sidon', 'oil', 10, 150),
        sale('september', 'tripoli', 'soap', 50, 150),
        sale('august', 'tripoli', 'thyme', 34, 85),
        sale('july', 'zahle', 'soap', 16, 48),
        sale('august', 'sidon', 'thyme', 20, 50),
        sale('september', 'zahle', 'thyme', 24, 60),
      ],
    },
    { name: both('المدن', 'Towns'), rows: [] },
    { name: both('الشهور', 'Months'), rows: [] },
    { name: both('القطع', 'Pieces'), rows: [] },
  ],
  prepare: [
    ...made({ ar: 'المدن!A3', en: 'Towns!A3' }, { rows: [town], values: [{ field: amount }] }),
    ...made(
      { ar: 'الشهور!A3', en: 'Months!A3' },
      { rows: [month], filters: [town], values: [{ field: amount }] },
    ),
    ...made({ ar: 'القطع!A3', en: 'Pieces!A3' }, { rows: [product], values: [{ field: pieces }] }),
    { command: 'select', args: { at: { sheet: 1, range: 'A1' } } },
  ],
} satisfies WorkbookStarter;
