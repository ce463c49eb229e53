import { inCells, inQuotes } from '../quotes.ts';

/** What a learner is told about sorted and filtered rows, duplicates and tables. */
const { found, expected, words } = inQuotes;
const { cell } = inCells;

const sorted = {
  not: {
    ar: `الصفوف ليست مرتبة حسب ${words.ar} بعد: ${found.ar} في الخلية ${cell} ليس في مكانه. المطلوب ${expected.ar}.`,
    en: `The rows are not sorted by ${words.en} yet: ${found.en} in ${cell} is out of place. Choose ${expected.en}.`,
  },
  turned: {
    ar: `الترتيب حسب ${words.ar} معكوس. المطلوب ${expected.ar}.`,
    en: `The order by ${words.en} is the other way round. Choose ${expected.en}.`,
  },
  second: {
    ar: `المفتاح الأول صحيح. المطلوب ترتيب ثانٍ حسب ${words.ar}: ${expected.ar}.`,
    en: `The first order is right. Add a level: then by ${words.en}, ${expected.en}.`,
  },
  text: {
    ar: `القيمة ${found.ar} في الخلية ${cell} نص وليست رقمًا، فلا تُرتَّب مع الأرقام. المطلوب كتابتها رقمًا.`,
    en: `${found.en} in ${cell} is a text, so it is not sorted among the numbers. Type it as a number.`,
  },
  torn: {
    ar: `رُتِّب عمود وحده، فاختلط صف ${found.ar} بغيره. زر «تراجع» يعيد الصفوف، ثم المطلوب تحديد الجدول كله.`,
    en: `Only some columns were sorted, so the row of ${found.en} came apart. Press Undo, then select the whole range.`,
  },
};

const filtered = {
  missing: {
    ar: 'لا توجد تصفية بعد. المطلوب اختيار «تصفية» من علامة التبويب «بيانات».',
    en: 'There is no filter yet. Choose Filter on the Data tab.',
  },
  none: {
    ar: `أسهم التصفية موجودة، ولم يُصفَّ شيء بعد. المطلوب السهم عند ${words.ar}.`,
    en: `The filter arrows are there, but nothing is filtered yet. Use the arrow at ${words.en}.`,
  },
  'by-hand': {
    ar: 'الصفوف مخفية باليد. المطلوب إظهارها واستعمال «تصفية».',
    en: 'Rows were hidden by hand. Unhide them and use Filter.',
  },
  column: {
    ar: `التصفية على العمود ${found.ar}. المطلوب التصفية على ${expected.ar}.`,
    en: `The filter is on the column ${found.en}. It should be on ${expected.en}.`,
  },
  more: {
    ar: `صف ${found.ar} (${words.ar}) ما زال ظاهرًا. المطلوب ألا تظهره التصفية.`,
    en: `The row ${found.en} (${words.en}) is still shown. The filter should hide it.`,
  },
  lost: {
    ar: `صف ${found.ar} (${words.ar}) مخفي. المطلوب أن تُبقيه التصفية.`,
    en: `The row ${found.en} (${words.en}) is hidden. The filter should keep it.`,
  },
  still: {
    ar: 'ما زالت هناك صفوف مصفّاة. المطلوب «مسح» التصفية.',
    en: 'Some rows are still filtered. Choose Clear.',
  },
};

const noDuplicates = {
  left: {
    ar: `الصف ${inCells.line} (${found.ar}) مكرر. المطلوب «إزالة التكرارات».`,
    en: `Row ${inCells.line} (${found.en}) is there twice. Choose Remove Duplicates.`,
  },
  lost: {
    ar: `صف ${found.ar} غير موجود الآن، وهو ليس مكررًا. زر «تراجع» يعيده.`,
    en: `The row ${found.en} is gone, although it was no duplicate. Press Undo to bring it back.`,
  },
};

const onOff = (off: { ar: string; en: string }, on: { ar: string; en: string }) => ({ off, on });

const table = {
  missing: {
    ar: `النطاق ${inCells.expected} ليس جدولًا بعد. المطلوب «التنسيق كجدول».`,
    en: `${inCells.expected} is not a table yet. Choose Format as Table.`,
  },
  'only-filter': {
    ar: `في ${inCells.expected} أسهم تصفية، لكنه ليس جدولًا بعد. المطلوب «التنسيق كجدول».`,
    en: `${inCells.expected} has filter arrows, but is not a table yet. Choose Format as Table.`,
  },
  elsewhere: {
    ar: `الجدول في ${inCells.found}. المطلوب في ${inCells.expected}.`,
    en: `The table is ${inCells.found}. It should be ${inCells.expected}.`,
  },
  short: {
    ar: `الجدول هو ${inCells.found} فقط. المطلوب ${inCells.expected}.`,
    en: `The table is only ${inCells.found}. It should be ${inCells.expected}.`,
  },
  range: {
    ar: `الجدول هو ${inCells.found}. المطلوب ${inCells.expected}.`,
    en: `The table is ${inCells.found}. It should be ${inCells.expected}.`,
  },
  'no-header': {
    ar: `للجدول ${inCells.found} صف عناوين غير صفك. المطلوب تحديد «يحتوي الجدول على رؤوس» عند إنشائه: ${inCells.expected}.`,
    en: `The table ${inCells.found} made headings of its own. Tick My table has headers when you make it: ${inCells.expected}.`,
  },
  name: {
    ar: `اسم الجدول ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The table is called ${found.en}. Name it ${expected.en}.`,
  },
  style: {
    ar: `نمط الجدول ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The table has the style ${found.en}. Choose ${expected.en}.`,
  },
  'no-totals': {
    ar: 'لا يوجد صف إجمالي في الجدول بعد. المطلوب تحديد «صف الإجمالي».',
    en: 'The table has no total row yet. Tick Total Row.',
  },
  totals: {
    ar: 'ما زال في الجدول صف إجمالي. المطلوب إلغاء «صف الإجمالي».',
    en: 'The table still has a total row. Untick Total Row.',
  },
  total: {
    missing: {
      ar: `لا يوجد إجمالي تحت ${words.ar} بعد. المطلوب ${expected.ar}.`,
      en: `There is no total below ${words.en} yet. Choose ${expected.en}.`,
    },
    other: {
      ar: `الإجمالي تحت ${words.ar} هو ${found.ar}. المطلوب ${expected.ar}.`,
      en: `The total below ${words.en} is ${found.en}. Choose ${expected.en}.`,
    },
  },
  banded: onOff(
    {
      ar: 'صفوف الجدول بلون واحد. المطلوب تحديد «صفوف مخططة».',
      en: 'The rows are not banded. Tick Banded Rows.',
    },
    {
      ar: 'صفوف الجدول ما زالت مخططة. المطلوب إلغاء «صفوف مخططة».',
      en: 'The rows are still banded. Untick Banded Rows.',
    },
  ),
  bandedColumns: onOff(
    {
      ar: 'أعمدة الجدول بلون واحد. المطلوب تحديد «أعمدة مخططة».',
      en: 'The columns are not banded. Tick Banded Columns.',
    },
    {
      ar: 'أعمدة الجدول ما زالت مخططة. المطلوب إلغاء «أعمدة مخططة».',
      en: 'The columns are still banded. Untick Banded Columns.',
    },
  ),
  firstColumn: onOff(
    {
      ar: 'العمود الأول غير مميز. المطلوب تحديد «العمود الأول».',
      en: 'The first column does not stand out. Tick First Column.',
    },
    {
      ar: 'العمود الأول ما زال مميزًا. المطلوب إلغاء «العمود الأول».',
      en: 'The first column still stands out. Untick First Column.',
    },
  ),
  lastColumn: onOff(
    {
      ar: 'العمود الأخير غير مميز. المطلوب تحديد «العمود الأخير».',
      en: 'The last column does not stand out. Tick Last Column.',
    },
    {
      ar: 'العمود الأخير ما زال مميزًا. المطلوب إلغاء «العمود الأخير».',
      en: 'The last column still stands out. Untick Last Column.',
    },
  ),
  header: onOff(
    {
      ar: 'صف الرأس غير ظاهر. المطلوب تحديد «صف الرأس».',
      en: 'The header row is not shown. Tick Header Row.',
    },
    {
      ar: 'صف الرأس ما زال ظاهرًا. المطلوب إلغاء «صف الرأس».',
      en: 'The header row is still shown. Untick Header Row.',
    },
  ),
  still: {
    ar: `${inCells.found} ما زال جدولًا. المطلوب «تحويل إلى نطاق».`,
    en: `${inCells.found} is still a table. Choose Convert to Range.`,
  },
};

export default { feedback: { excel: { sorted, filtered, 'no-duplicates': noDuplicates, table } } };
