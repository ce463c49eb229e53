import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const quarters = {
  tabbaa: both('الطبّاعة', 'Tabbaa'),
  nasr: both('النصر', 'Al-Nasr'),
  ashrafieh: both('الأشرفية', 'Ashrafieh'),
  manara: both('المنارة', 'Al-Manara'),
};
const family = (name: Content, quarter: keyof typeof quarters, members: number) =>
  lineRow(name, quarters[quarter], members);
const parcels = (day: string, quarter: keyof typeof quarters, number: number) =>
  lineRow([{ date: day }, { format: 'dd/mm/yyyy' }], quarters[quarter], number);

const quarter = both('الحي', 'Quarter');
const members = both('الأفراد', 'Members');
const number = both('الطرود', 'Parcels');
const families = both('العائلات', 'Families');
const summary = both('ملخص', 'Summary');
const aid = both('المساعدات', 'Aid');

export default {
  exercise: 'excel-first-pivot',
  title: { ar: 'عائلات الأحياء', en: 'Families of the quarters' },
  sheets: [
    {
      name: families,
      widths: [22, 16, 12],
      rows: [
        titleRow('العائلات المسجّلة في المركز المجتمعي', 'Families registered at the community centre'),
        [],
        headRow(both('العائلة', 'Family'), quarter, members),
        family(both('الحمصي', 'Homsi'), 'nasr', 5),
        family(both('السالم', 'Salem'), 'tabbaa', 4),
        family(both('الخوري', 'Khoury'), 'ashrafieh', 3),
        family(both('الزعبي', 'Zoubi'), 'nasr', 7),
        family(both('حداد', 'Haddad'), 'manara', 4),
        family(both('العبد الله', 'Abdallah'), 'tabbaa', 6),
        family(both('المصري', 'Masri'), 'nasr', 6),
        family(both('نصّار', 'Nassar'), 'ashrafieh', 4),
        family(both('درويش', 'Darwish'), 'tabbaa', 8),
        family(both('شاهين', 'Shaheen'), 'nasr', 2),
        family(both('قاسم', 'Qasim'), 'manara', 5),
        family(both('يونس', 'Younis'), 'tabbaa', 5),
      ],
    },
    { name: summary, rows: [titleRow('أفراد العائلات', 'Members of the families')] },
    {
      name: aid,
      widths: [16, 16, 12, 4, 18, 18],
      rows: [
        titleRow('الطرود الغذائية', 'Food parcels'),
        [],
        headRow(both('اليوم', 'Day'), quarter, number),
        parcels('2026-09-05', 'nasr', 12),
        parcels('2026-09-05', 'tabbaa', 4),
        parcels('2026-09-12', 'manara', 8),
        parcels('2026-09-12', 'nasr', 10),
        parcels('2026-09-19', 'tabbaa', 15),
        parcels('2026-09-19', 'ashrafieh', 9),
      ],
    },
  ],
  prepare: [
    { command: 'select', args: { at: { sheet: 1, range: 'A3' } } },
    {
      command: 'pivot-table',
      args: {
        of: 'A3:C15',
        rows: [quarter],
        values: [{ field: members }],
        at: { ar: 'ملخص!A3', en: 'Summary!A3' },
      },
    },
    { command: 'select', args: { at: { sheet: 3, range: 'A3' } } },
    {
      command: 'pivot-table',
      args: { of: 'A3:C9', rows: [quarter], values: [{ field: number }], at: 'E3' },
    },
    { command: 'select', args: { at: { sheet: 3, range: 'A1' } } },
    { command: 'select', args: { at: { sheet: 2, range: 'A1' } } },
    { command: 'select', args: { at: { sheet: 1, range: 'A1' } } },
  ],
} satisfies WorkbookStarter;
