const sentences = (texts: Record<string, readonly [ar: string, en: string]>) =>
  Object.fromEntries(Object.entries(texts).map(([key, [ar, en]]) => [key, { ar, en }]));

/** The rules manager of conditional formatting, and what each rule marks. */
export default {
  excel: {
    question: {
      'conditional-rules': { ar: 'إدارة القواعد…', en: 'Manage Rules…' },
    },
    about: {
      'conditional-rules': {
        ar: 'القاعدة الأعلى تُطبَّق أولًا. اختر قاعدة لتغييرها أو نقلها أو حذفها.',
        en: 'The rule at the top is applied first. Choose a rule to change it, move it or delete it.',
      },
      'no-rules': {
        ar: 'لا توجد قواعد في هذه الورقة. لإضافة قاعدة، حدِّد خلايا ثم افتح «تنسيق شرطي».',
        en: 'This sheet has no rules. To add one, select cells and open Conditional Formatting.',
      },
    },
    ask: {
      deleteRule: { ar: 'حذف القاعدة', en: 'Delete Rule' },
      'rule-up': { ar: 'نقل القاعدة إلى أعلى', en: 'Move the rule up' },
      'rule-down': { ar: 'نقل القاعدة إلى أسفل', en: 'Move the rule down' },
    },
    field: {
      rules: { ar: 'القواعد في هذه الورقة', en: 'Rules in this sheet' },
      'rule-range': { ar: 'ينطبق على', en: 'Applies to' },
    },
    refused: {
      'rule-range': {
        ar: 'لا توجد خلايا بهذا الاسم: {text}. مثال: B2:B9.',
        en: 'There are no cells called {text}. Type B2:B9, for example.',
      },
      'rule-value': {
        ar: 'القاعدة تحتاج إلى قيمة صحيحة: رقم أو نص أو صيغة تبدأ بعلامة =.',
        en: 'The rule needs a value: a number, a text, or a formula that begins with =.',
      },
    },
    choice: { 'rule-format': { kept: { ar: 'كما هو الآن', en: 'As it is now' } } },
    /** A sample of a format. */
    sample: { ar: 'أبجد', en: 'Abc' },
    rule: sentences({
      greater: ['أكبر من {value}', 'Greater than {value}'],
      less: ['أصغر من {value}', 'Less than {value}'],
      atLeast: ['أكبر من {value} أو يساويها', 'Greater than or equal to {value}'],
      atMost: ['أصغر من {value} أو يساويها', 'Less than or equal to {value}'],
      equal: ['يساوي {value}', 'Equal to {value}'],
      notEqual: ['لا يساوي {value}', 'Not equal to {value}'],
      between: ['بين {value} و{other}', 'Between {value} and {other}'],
      notBetween: ['ليس بين {value} و{other}', 'Not between {value} and {other}'],
      'contains-text': ['نص يحتوي على {value}', 'Text that contains {value}'],
      'not-contains-text': ['نص لا يحتوي على {value}', 'Text that does not contain {value}'],
      'begins-with': ['نص يبدأ بـ {value}', 'Text that begins with {value}'],
      'ends-with': ['نص ينتهي بـ {value}', 'Text that ends with {value}'],
      blanks: ['خلايا فارغة', 'Blank cells'],
      'not-blanks': ['خلايا غير فارغة', 'Cells that are not blank'],
      errors: ['خلايا فيها أخطاء', 'Cells with errors'],
      'not-errors': ['خلايا بلا أخطاء', 'Cells without errors'],
      duplicates: ['قيم متكررة', 'Duplicate values'],
      unique: ['قيم فريدة', 'Unique values'],
      top: ['أعلى القيم، عددها: {value}', 'Top {value} values'],
      topPercent: ['أعلى القيم بنسبة {value}%', 'Top {value}% of values'],
      bottom: ['أدنى القيم، عددها: {value}', 'Bottom {value} values'],
      bottomPercent: ['أدنى القيم بنسبة {value}%', 'Bottom {value}% of values'],
      above: ['فوق المتوسط', 'Above average'],
      below: ['تحت المتوسط', 'Below average'],
      formula: ['صيغة: {value}', 'Formula: {value}'],
      dates: ['تاريخ: {value}', 'A date: {value}'],
      'color-scale': ['مقياس ألوان', 'Color scale'],
      'data-bar': ['أشرطة بيانات', 'Data bars'],
      'icon-set': ['مجموعة أيقونات', 'Icon set'],
    }),
  },
};
