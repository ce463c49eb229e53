import type { LocalizedText } from '../../../core/language/index.ts';

/** The words that stand for values in the sentences of Excel's feedback, as Excel itself calls them. */
const cellStyle: Record<string, LocalizedText> = {
  normal: { ar: 'عادي', en: 'Normal' },
  good: { ar: 'جيد', en: 'Good' },
  bad: { ar: 'سيئ', en: 'Bad' },
  neutral: { ar: 'محايد', en: 'Neutral' },
  title: { ar: 'العنوان', en: 'Title' },
  total: { ar: 'الإجمالي', en: 'Total' },
  input: { ar: 'إدخال', en: 'Input' },
  output: { ar: 'إخراج', en: 'Output' },
  calculation: { ar: 'حساب', en: 'Calculation' },
  'check-cell': { ar: 'خلية تدقيق', en: 'Check Cell' },
  'linked-cell': { ar: 'خلية مرتبطة', en: 'Linked Cell' },
  note: { ar: 'ملاحظة', en: 'Note' },
  'warning-text': { ar: 'نص تحذير', en: 'Warning Text' },
  'explanatory-text': { ar: 'نص توضيحي', en: 'Explanatory Text' },
  hyperlink: { ar: 'ارتباط تشعبي', en: 'Hyperlink' },
  'followed-hyperlink': { ar: 'ارتباط تشعبي متبع', en: 'Followed Hyperlink' },
  comma: { ar: 'فاصلة', en: 'Comma' },
  'comma-0': { ar: 'فاصلة [0]', en: 'Comma [0]' },
  currency: { ar: 'عملة', en: 'Currency' },
  'currency-0': { ar: 'عملة [0]', en: 'Currency [0]' },
  percent: { ar: 'نسبة مئوية', en: 'Percent' },
  ...Object.fromEntries(
    [1, 2, 3, 4].map((level) => [`heading-${level}`, { ar: `عنوان ${level}`, en: `Heading ${level}` }]),
  ),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].flatMap((number) => [
      [`accent${number}`, { ar: `تمييز${number}`, en: `Accent${number}` }],
      ...[20, 40, 60].map((share) => [
        `${share}-accent${number}`,
        { ar: `${share}% - تمييز${number}`, en: `${share}% - Accent${number}` },
      ]),
    ]),
  ),
};

const number = {
  general: { ar: 'عام', en: 'General' },
  number: { ar: 'رقم', en: 'Number' },
  currency: { ar: 'عملة', en: 'Currency' },
  accounting: { ar: 'محاسبة', en: 'Accounting' },
  comma: { ar: 'نمط الفاصلة', en: 'Comma Style' },
  date: { ar: 'تاريخ', en: 'Date' },
  time: { ar: 'وقت', en: 'Time' },
  'date-time': { ar: 'تاريخ ووقت', en: 'Date and time' },
  percent: { ar: 'نسبة مئوية', en: 'Percentage' },
  fraction: { ar: 'كسر', en: 'Fraction' },
  scientific: { ar: 'علمي', en: 'Scientific' },
  text: { ar: 'نص', en: 'Text' },
  other: { ar: 'مخصص', en: 'Custom' },
};

const alignment = {
  general: { ar: 'عام', en: 'General' },
  left: { ar: 'محاذاة إلى اليسار', en: 'Align Left' },
  center: { ar: 'توسيط', en: 'Center' },
  right: { ar: 'محاذاة إلى اليمين', en: 'Align Right' },
  fill: { ar: 'تعبئة', en: 'Fill' },
  justify: { ar: 'ضبط', en: 'Justify' },
  'center-across': { ar: 'توسيط عبر التحديد', en: 'Center Across Selection' },
  distributed: { ar: 'موزعة', en: 'Distributed' },
  top: { ar: 'محاذاة للأعلى', en: 'Top Align' },
  middle: { ar: 'محاذاة للوسط', en: 'Middle Align' },
  bottom: { ar: 'محاذاة للأسفل', en: 'Bottom Align' },
};

const side = {
  top: { ar: 'العلوي', en: 'top' },
  bottom: { ar: 'السفلي', en: 'bottom' },
  left: { ar: 'الأيسر', en: 'left' },
  right: { ar: 'الأيمن', en: 'right' },
};

const line = {
  thin: { ar: 'رفيع', en: 'thin' },
  medium: { ar: 'متوسط', en: 'medium' },
  thick: { ar: 'سميك', en: 'thick' },
  double: { ar: 'مزدوج', en: 'double' },
  dashed: { ar: 'متقطع', en: 'dashed' },
  dotted: { ar: 'منقط', en: 'dotted' },
  hair: { ar: 'دقيق', en: 'hairline' },
};

const rule = {
  cell: { ar: 'قيمة الخلية', en: 'Cell Value' },
  formula: { ar: 'صيغة', en: 'Formula' },
  'contains-text': { ar: 'نص يتضمن', en: 'Text that Contains' },
  'not-contains-text': { ar: 'نص لا يتضمن', en: 'Text not Containing' },
  'begins-with': { ar: 'نص يبدأ بـ', en: 'Text Beginning with' },
  'ends-with': { ar: 'نص ينتهي بـ', en: 'Text Ending with' },
  blanks: { ar: 'فراغات', en: 'Blanks' },
  'not-blanks': { ar: 'لا فراغات', en: 'No Blanks' },
  errors: { ar: 'أخطاء', en: 'Errors' },
  'not-errors': { ar: 'لا أخطاء', en: 'No Errors' },
  duplicates: { ar: 'القيم المكررة', en: 'Duplicate Values' },
  unique: { ar: 'القيم الفريدة', en: 'Unique Values' },
  top: { ar: 'القيم الأولى أو الأخيرة', en: 'Top or Bottom' },
  average: { ar: 'فوق المتوسط أو تحته', en: 'Above or Below Average' },
  dates: { ar: 'تاريخ يحدث', en: 'A Date Occurring' },
  'color-scale': { ar: 'مقاييس الألوان', en: 'Color Scales' },
  'data-bar': { ar: 'أشرطة البيانات', en: 'Data Bars' },
  'icon-set': { ar: 'مجموعات الأيقونات', en: 'Icon Sets' },
};

const validation = {
  any: { ar: 'أي قيمة', en: 'Any value' },
  list: { ar: 'قائمة', en: 'List' },
  whole: { ar: 'عدد صحيح', en: 'Whole number' },
  decimal: { ar: 'عدد عشري', en: 'Decimal' },
  date: { ar: 'تاريخ', en: 'Date' },
  time: { ar: 'وقت', en: 'Time' },
  'text-length': { ar: 'طول النص', en: 'Text length' },
  custom: { ar: 'مخصص', en: 'Custom' },
};

export default {
  feedback: {
    term: {
      'cell-style': cellStyle,
      number,
      'cell-alignment': alignment,
      side,
      line,
      rule,
      validation,
      format: { 'double-underline': { ar: 'تسطير مزدوج', en: 'double underlined' } },
      'no-color': { ar: 'بلا لون', en: 'no colour' },
      'no-style': { ar: 'بلا نمط', en: 'none' },
      'currency-sign': { ar: 'رمز العملة', en: 'the currency sign' },
      order: {
        ascending: { ar: 'تصاعدي', en: 'ascending' },
        descending: { ar: 'تنازلي', en: 'descending' },
      },
      alert: {
        none: { ar: 'بلا تنبيه', en: 'none' },
        stop: { ar: 'إيقاف', en: 'Stop' },
        warning: { ar: 'تحذير', en: 'Warning' },
        information: { ar: 'معلومات', en: 'Information' },
      },
      'sheet-direction': {
        rtl: { ar: 'من اليمين إلى اليسار', en: 'right to left' },
        ltr: { ar: 'من اليسار إلى اليمين', en: 'left to right' },
      },
    },
  },
};
