import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Cell, Text, WorkbookStarter } from './workbook.ts';

const pasted = (ar: string, en: string): Cell[] => [both(ar, en)];
const reading = (flat: Text, before: number, now: number) => lineRow(flat, before, now, null);

export default {
  exercise: 'excel-meter-readings',
  title: { ar: 'عدادات الماء', en: 'Water meters' },
  sheets: [
    {
      name: both('الأحياء', 'Quarters'),
      widths: [34, 18, 14],
      rows: [
        titleRow('كما وصلت من جهاز القراءة، نابلس', 'As the reading device sent them, Nablus'),
        [],
        pasted('الحي#الشارع#العدادات', 'Quarter#Street#Meters'),
        pasted('رفيديا#شارع الجامعة#84', 'Rafidia#University Street#84'),
        pasted('المخفية#شارع السوق#61', 'Makhfiya#Market Street#61'),
        pasted('رأس العين#شارع النبع#47', 'Ras al-Ain#Spring Street#47'),
        pasted('الجبل الشمالي#شارع المدرسة#73', 'North Hill#School Street#73'),
      ],
    },
    {
      name: both('الشقق', 'Flats'),
      widths: [18, 14, 14],
      rows: [
        titleRow('أسطر بلا فاصل', 'Lines without a sign between'),
        [],
        ['A101034'],
        ['A102018'],
        ['B101027'],
        ['B203041'],
        ['C104009'],
      ],
    },
    {
      name: both('الاستهلاك', 'Use'),
      widths: [18, 16, 16, 16],
      rows: [
        titleRow('الاستهلاك بالمتر المكعب', 'Use in cubic metres'),
        [],
        headRow(
          both('الشقة', 'Flat'),
          both('القراءة السابقة', 'Last reading'),
          both('القراءة الآن', 'Reading now'),
          both('الاستهلاك', 'Use'),
        ),
        reading('A101', 1204, 1238),
        reading('A102', 877, 895),
        reading('B101', 1530, 1557),
        reading('B203', 2011, 2052),
        reading('C104', 640, 649),
      ],
    },
  ],
} satisfies WorkbookStarter;
