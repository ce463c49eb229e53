import { both, titleRow } from './looks.ts';
import type { WorkbookStarter } from './workbook.ts';

export default {
  exercise: 'excel-import-files',
  title: { ar: 'جمعية سعف النخيل', en: 'Palm Leaf co-operative' },
  sheets: [
    {
      name: both('الأعضاء', 'Members'),
      widths: [20, 24, 18, 14],
      rows: [titleRow('أعضاء جمعية سعف النخيل في البصرة', 'Members of the Palm Leaf co-operative in Basra')],
    },
    {
      name: both('الهواتف', 'Telephones'),
      widths: [20, 18],
      rows: [titleRow('هواتف الأعضاء', 'The members’ telephones')],
    },
  ],
} satisfies WorkbookStarter;
