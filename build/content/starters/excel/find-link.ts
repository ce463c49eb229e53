import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const office = (name: Content, floor: Content, number: string) => lineRow(name, floor, number);
const ground = both('الطابق الأرضي', 'Ground floor');
const second = both('الطابق الثاني', 'Second floor');

export default {
  exercise: 'excel-find-link',
  title: { ar: 'هواتف البلدية', en: 'Telephone numbers of the municipality' },
  sheets: [
    {
      name: both('الهواتف', 'Numbers'),
      widths: [26, 20, 18],
      rows: [
        titleRow('هواتف بلدية صيدا', 'Telephone numbers of Saida municipality'),
        [],
        headRow(both('القسم', 'Office'), both('المكان', 'Place'), both('الرقم الداخلي', 'Extension')),
        office(both('الاستقبال', 'Reception'), ground, '555-01'),
        office(both('رخص البناء', 'Building permits'), second, '555-14'),
        office(both('السجل', 'Registry'), ground, '555-03'),
        office(both('الحدائق', 'Parks'), second, '555-21'),
        office(both('المكتبة', 'Library'), ground, '555-05'),
        [],
        [both('أوقات الدوام', 'Opening hours')],
        [both('موقع البلدية', 'Web site')],
        [both('إلى أول القائمة', 'To the top of the list')],
      ],
    },
    {
      name: both('الدوام', 'Hours'),
      widths: [26, 20],
      rows: [
        titleRow('أوقات الدوام', 'Opening hours'),
        [],
        [both('الاثنين إلى الخميس', 'Monday to Thursday'), both('من 8 إلى 14', '8 to 14')],
        [both('الجمعة', 'Friday'), both('من 8 إلى 11', '8 to 11')],
      ],
    },
  ],
} satisfies WorkbookStarter;
