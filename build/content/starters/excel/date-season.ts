import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Cell, Content, WorkbookStarter } from './workbook.ts';

const dinars = { format: '#,##0' } as const;
const [barhi, zahdi] = [both('برحي', 'Barhi'), both('زهدي', 'Zahdi')];
const [khistawi, sayer] = [both('خستاوي', 'Khistawi'), both('ساير', 'Sayer')];
const delivery = (kind: Content, from: Content, crates: number) => lineRow(kind, from, crates);
const sold = (kind: Content, crates: number, price: number): Cell[] => [kind, crates, [price, dinars]];
const shop = (name: Content, crates: number): Cell[] => [name, crates];

/** A table that is there from the beginning. */
const table = (sheet: number, range: string, style: string, name: Record<'ar' | 'en', string>) => [
  { command: 'select', args: { at: { sheet, range } } },
  { command: 'format-as-table', args: { style, name } },
  { command: 'select', args: { at: { sheet, range: 'A1' } } },
];

export default {
  exercise: 'excel-date-season',
  title: { ar: 'موسم التمور', en: 'The date season' },
  sheets: [
    {
      name: both('التسليم', 'Deliveries'),
      widths: [18, 22, 14],
      rows: [
        titleRow('تمور وصلت إلى سوق البصرة', 'Dates brought to the market of Basra'),
        [],
        headRow(both('النوع', 'Kind'), both('البستان', 'Orchard'), both('الصناديق', 'Crates')),
        delivery(zahdi, both('أبو الخصيب', 'Abu al-Khasib'), 45),
        delivery(barhi, both('شط العرب', 'Shatt al-Arab'), 30),
        delivery(sayer, both('أبو الخصيب', 'Abu al-Khasib'), 22),
        delivery(barhi, both('القرنة', 'Qurna'), 52),
        delivery(khistawi, both('شط العرب', 'Shatt al-Arab'), 18),
        delivery(zahdi, both('القرنة', 'Qurna'), 60),
        delivery(barhi, both('أبو الخصيب', 'Abu al-Khasib'), 41),
      ],
    },
    {
      name: both('المبيعات', 'Sales'),
      widths: [18, 14, 22],
      rows: [
        titleRow('مبيعات الأسبوع', 'Sales of the week'),
        [],
        [
          both('النوع', 'Kind'),
          both('الصناديق', 'Crates'),
          both('سعر الصندوق بالدينار', 'Price of a crate, IQD'),
        ],
        sold(barhi, 96, 14_000),
        sold(zahdi, 83, 9_500),
        sold(khistawi, 15, 16_500),
        sold(sayer, 20, 11_000),
      ],
    },
    {
      name: both('المحلات', 'Shops'),
      widths: [24, 14, 18],
      rows: [
        titleRow('طلبات المحلات', 'Orders of the shops'),
        [],
        [both('المحل', 'Shop'), both('الصناديق', 'Crates')],
        shop(both('حلويات الفيحاء', 'Fayhaa sweets'), 12),
        shop(both('أسواق العشار', 'Ashar stores'), 25),
        shop(both('بقالة الكورنيش', 'Corniche grocery'), 8),
      ],
    },
    {
      name: both('الموسم الماضي', 'Last season'),
      widths: [18, 14],
      rows: [
        titleRow('صناديق الموسم الماضي', 'Crates of last season'),
        [],
        [both('النوع', 'Kind'), both('الصناديق', 'Crates')],
        shop(barhi, 410),
        shop(zahdi, 655),
        shop(sayer, 190),
      ],
    },
  ],
  prepare: [
    ...table(2, 'A3:C7', 'TableStyleMedium4', { ar: 'البيع', en: 'Sold' }),
    ...table(3, 'A3:B6', 'TableStyleLight11', { ar: 'الطلبات', en: 'Orders' }),
    ...table(4, 'A3:B6', 'TableStyleLight9', { ar: 'الماضي', en: 'Past' }),
    { command: 'select', args: { at: { sheet: 1, range: 'A1' } } },
  ],
} satisfies WorkbookStarter;
