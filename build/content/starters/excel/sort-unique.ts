import { both, head, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const quarters = {
  yarimca: both('يارمجه', 'Yarimja'),
  zuhur: both('الزهور', 'Al-Zuhur'),
  muthanna: both('المثنى', 'Al-Muthanna'),
  nabi: both('النبي يونس', 'Nabi Yunus'),
};
const visit = (name: Content, quarter: keyof typeof quarters, hours: number) =>
  lineRow(name, quarters[quarter], hours);

export default {
  exercise: 'excel-sort-unique',
  title: { ar: 'زوار المركز', en: 'Visitors of the centre' },
  sheets: [
    {
      name: both('الزوار', 'Visitors'),
      widths: [18, 16, 12, 4, 18, 18, 18, 4, 18, 16, 12],
      rows: [
        titleRow('زوار مركز الحاسوب هذا الأسبوع', 'Visitors of the computer centre this week'),
        [],
        [
          [both('الاسم', 'Name'), head],
          [both('الحي', 'Quarter'), head],
          [both('الساعات', 'Hours'), head],
          null,
          [both('الأحياء', 'Quarters'), head],
          [both('الأحياء مرتبة', 'Quarters in order'), head],
          [both('عدد الأحياء', 'How many'), head],
          null,
          [both('من الأكثر إلى الأقل', 'Most hours first'), head],
          [both('الحي', 'Quarter'), head],
          [both('الساعات', 'Hours'), head],
        ],
        visit(both('نور', 'Noor'), 'zuhur', 6),
        visit(both('علي', 'Ali'), 'muthanna', 9),
        visit(both('مريم', 'Maryam'), 'zuhur', 4),
        visit(both('أنس', 'Anas'), 'nabi', 12),
        visit(both('هدى', 'Huda'), 'yarimca', 7),
        visit(both('زيد', 'Zaid'), 'muthanna', 3),
        visit(both('سارة', 'Sara'), 'nabi', 10),
        visit(both('بلال', 'Bilal'), 'zuhur', 5),
      ],
    },
  ],
} satisfies WorkbookStarter;
