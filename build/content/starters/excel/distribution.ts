import { both, headRow, line, lineRow, title, titleRow } from './looks.ts';
import type { WorkbookStarter } from './workbook.ts';

const village = {
  amioun: both('أميون', 'Amioun'),
  kousba: both('كوسبا', 'Kousba'),
  hasroun: both('حصرون', 'Hasroun'),
};
const tree = {
  olive: both('زيتون', 'Olive'),
  fig: both('تين', 'Fig'),
  pomegranate: both('رمان', 'Pomegranate'),
};

const delivery = (date: string, to: keyof typeof village, kind: keyof typeof tree, count: number) =>
  lineRow({ date }, village[to], tree[kind], count, null);

export default {
  exercise: 'excel-distribution',
  title: { ar: 'توزيع الشتلات', en: 'Saplings for the villages' },
  sheets: [
    {
      name: both('التوزيع', 'Deliveries'),
      widths: [14, 14, 14, 12, 14, 4, 26, 12],
      rows: [
        titleRow('توزيع الشتلات على القرى', 'Saplings for the villages'),
        [],
        [
          ...headRow(
            both('التاريخ', 'Date'),
            both('القرية', 'Village'),
            both('النوع', 'Kind'),
            both('العدد', 'Number'),
            both('الشحنة', 'Delivery'),
          ),
          null,
          [both('الحساب', 'Summary'), title],
        ],
        [
          ...delivery('2026-02-03', 'amioun', 'olive', 120),
          null,
          [both('عدد الشحنات إلى أميون', 'Deliveries to Amioun'), line],
          ['', line],
        ],
        [
          ...delivery('2026-02-05', 'kousba', 'fig', 40),
          null,
          [both('عدد شتلات الزيتون', 'Olive saplings'), line],
          ['', line],
        ],
        [
          ...delivery('2026-02-10', 'amioun', 'pomegranate', 35),
          null,
          [both('شتلات الزيتون في أميون', 'Olive saplings in Amioun'), line],
          ['', line],
        ],
        [
          ...delivery('2026-02-12', 'hasroun', 'olive', 90),
          null,
          [both('شحنات الزيتون من 100 فأكثر', 'Olive deliveries of 100 or more'), line],
          ['', line],
        ],
        delivery('2026-02-17', 'kousba', 'olive', 150),
        delivery('2026-02-19', 'hasroun', 'fig', 60),
        delivery('2026-02-24', 'amioun', 'olive', 80),
        delivery('2026-02-26', 'kousba', 'pomegranate', 100),
        delivery('2026-03-03', 'hasroun', 'olive', 110),
      ],
    },
  ],
} satisfies WorkbookStarter;
