import { inCells, inQuotes } from '../quotes.ts';

/** What a learner is told about a formula that is not right yet. */
const { found, expected } = inQuotes;
const { cell, from, to } = inCells;

const typed = (does: { ar: string; en: string }) => ({
  ar: `في الخلية ${cell} القيمة ${found.ar}، لكنها مكتوبة باليد. المطلوب معادلة ${does.ar}.`,
  en: `${cell} shows ${found.en}, but it is typed in. Use a formula ${does.en}.`,
});

const reference = (how: { ar: string; en: string }) => ({
  ar: `المرجع في معادلة الخلية ${cell} مكتوب ${inCells.found}. المطلوب ${inCells.expected}: ${how.ar}.`,
  en: `The formula in ${cell} has the reference ${inCells.found}. Write ${inCells.expected}: ${how.en}.`,
});

const formula = {
  empty: {
    ar: `الخلية ${cell} فارغة. المطلوب معادلة تبدأ بعلامة =.`,
    en: `${cell} is empty. Type a formula there; it begins with =.`,
  },
  typed: {
    sum: typed({ ar: `تجمع من ${from} إلى ${to}`, en: `that adds ${from} to ${to}` }),
    average: typed({ ar: `تحسب متوسط ${from} إلى ${to}`, en: `for the average of ${from} to ${to}` }),
    min: typed({
      ar: `تجد أصغر قيمة من ${from} إلى ${to}`,
      en: `that finds the smallest of ${from} to ${to}`,
    }),
    max: typed({
      ar: `تجد أكبر قيمة من ${from} إلى ${to}`,
      en: `that finds the largest of ${from} to ${to}`,
    }),
    count: typed({
      ar: `تعدّ الأرقام من ${from} إلى ${to}`,
      en: `that counts the numbers in ${from} to ${to}`,
    }),
    counta: typed({
      ar: `تعدّ الخلايا غير الفارغة من ${from} إلى ${to}`,
      en: `that counts the filled cells in ${from} to ${to}`,
    }),
    other: typed({ ar: 'تحسبها', en: 'that works it out' }),
  },
  'as-text': {
    ar: `المعادلة ${inCells.found} في الخلية ${cell} مخزنة نصًا. المطلوب اختيار التنسيق «عام»، ثم كتابتها من جديد.`,
    en: `The formula ${inCells.found} in ${cell} is kept as a text. Choose the format General, then type it again.`,
  },
  'no-equals': {
    ar: `في الخلية ${cell} مكتوب ${inCells.found} من دون علامة =. المعادلة تبدأ بها.`,
    en: `${cell} says ${inCells.found} without an equals sign. A formula begins with =.`,
  },
  unfilled: {
    ar: `الخلية ${cell} ما زالت فارغة. المطلوب سحب مقبض التعبئة إليها.`,
    en: `${cell} is still empty. Drag the fill handle down to it.`,
  },
  elsewhere: {
    ar: `المعادلة صحيحة، لكنها في الخلية ${inCells.found}. مكانها ${cell}.`,
    en: `The formula is right, but it is in ${inCells.found}. Its place is ${cell}.`,
  },
  circular: {
    ar: `معادلة الخلية ${cell} تعتمد على نفسها، فلا يمكن حسابها. المطلوب إخراج ${cell} من نطاقها.`,
    en: `The formula in ${cell} needs its own result, so it cannot be worked out. Leave ${cell} out of its range.`,
  },
  'unknown-function': {
    ar: `لا توجد دالة باسم ${inCells.found}. المطلوب مراجعة حروفها في الخلية ${cell}.`,
    en: `There is no function called ${inCells.found}. Look at its letters in ${cell}.`,
  },
  'unknown-name': {
    ar: `الاسم ${found.ar} في معادلة الخلية ${cell} غير معروف. النصوص تُكتب بين علامتي اقتباس.`,
    en: `The formula in ${cell} has the name ${found.en}, which nothing is called. Texts go between quotation marks.`,
  },
  blocked: {
    ar: `نتائج معادلة الخلية ${cell} تحتاج إلى خلايا فارغة. المطلوب إفراغ الخلايا تحتها وبجانبها.`,
    en: `The formula in ${cell} needs empty cells for its results. Clear the cells below and beside it.`,
  },
  error: {
    ar: `تظهر في الخلية ${cell} القيمة ${inCells.found} بدلًا من نتيجة. المطلوب مراجعة المعادلة.`,
    en: `${cell} shows ${inCells.found} instead of a result. Look at its formula again.`,
  },
  moved: {
    ar: `في معادلة الخلية ${cell} انتقل المرجع إلى ${inCells.found}. المطلوب تثبيته: ${inCells.expected}، ثم التعبئة من جديد.`,
    en: `In ${cell} the reference moved to ${inCells.found}. Fix it as ${inCells.expected}, then fill again.`,
  },
  short: {
    ar: `معادلة الخلية ${cell} تأخذ ${inCells.found} فقط. المطلوب ${inCells.expected}.`,
    en: `The formula in ${cell} takes only ${inCells.found}. It should take ${inCells.expected}.`,
  },
  long: {
    ar: `معادلة الخلية ${cell} تأخذ ${inCells.found}، وهذا أكثر من المطلوب. المطلوب ${inCells.expected}.`,
    en: `The formula in ${cell} takes ${inCells.found}, which is too much. It should take ${inCells.expected}.`,
  },
  range: {
    ar: `معادلة الخلية ${cell} تأخذ ${inCells.found}. المطلوب ${inCells.expected}.`,
    en: `The formula in ${cell} takes ${inCells.found}. It should take ${inCells.expected}.`,
  },
  order: {
    ar: `في معادلة الخلية ${cell} الخلايا الصحيحة، لكن ${inCells.found} مكتوبة في مكان ${inCells.expected}. المطلوب تبديل مكانيهما.`,
    en: `The formula in ${cell} has the right cells, but ${inCells.found} stands where ${inCells.expected} belongs. Let them change places.`,
  },
  constant: {
    ar: `في معادلة الخلية ${cell} الرقم ${inCells.found} مكتوب باليد. المطلوب مرجع إلى الخلية التي فيها هذا الرقم.`,
    en: `The formula in ${cell} has ${inCells.found} typed into it. Point at the cell with that number instead.`,
  },
  'other-function': {
    ar: `معادلة الخلية ${cell} تستعمل ${inCells.found}. المطلوب نتيجة مثل نتيجة ${inCells.expected}.`,
    en: `The formula in ${cell} uses ${inCells.found}. The task asks for what ${inCells.expected} does.`,
  },
  unstable: {
    ar: `نتيجة الخلية ${cell} صحيحة الآن، لكن ${inCells.found} لا تتبع الأرقام إذا تغيّرت. المطلوب استعمال مراجع الخلايا.`,
    en: `${cell} is right now, but ${inCells.found} does not follow when the numbers change. Use the cells themselves.`,
  },
  wrong: {
    ar: `نتيجة المعادلة في الخلية ${cell} هي ${found.ar}. المطلوب معادلة نتيجتها ${expected.ar}.`,
    en: `The formula in ${cell} gives ${found.en}. It should give ${expected.en}.`,
  },
  function: {
    ar: `النتيجة في الخلية ${cell} صحيحة. المطلوب استعمال الدالة ${inCells.expected}.`,
    en: `The result in ${cell} is right. Use the function ${inCells.expected} for it.`,
  },
  without: {
    ar: `النتيجة في الخلية ${cell} صحيحة. المطلوب معادلة من دون ${inCells.found}.`,
    en: `The result in ${cell} is right. Work it out without ${inCells.found}.`,
  },
  uses: {
    ar: `النتيجة في الخلية ${cell} صحيحة. المطلوب استعمال الاسم ${expected.ar} في المعادلة.`,
    en: `The result in ${cell} is right. Use the name ${expected.en} in the formula.`,
  },
  reference: {
    absolute: reference({ ar: 'المفتاح F4 يضع علامتي $', en: 'F4 puts the dollar signs' }),
    relative: reference({ ar: 'من دون علامة $', en: 'without a dollar sign' }),
    mixed: reference({ ar: 'علامة $ واحدة', en: 'with one dollar sign' }),
  },
};

export default { feedback: { excel: { formula } } };
