import { inCells, inQuotes } from '../quotes.ts';

/**
 * What a learner is told about the content and the look of cells: one sentence for each code of a finding of
 * core/excel, under `feedback.excel`. `{cell}` is the cell that the sentence is about.
 */
const { found, expected, what } = inQuotes;
const { cell } = inCells;

const value = {
  empty: {
    ar: `الخلية ${cell} فارغة. المطلوب كتابة ${expected.ar} فيها.`,
    en: `${cell} is empty. Type ${expected.en} there.`,
  },
  other: {
    ar: `في الخلية ${cell} القيمة ${found.ar}. المطلوب ${expected.ar}.`,
    en: `${cell} shows ${found.en}. It should be ${expected.en}.`,
  },
  text: {
    ar: `القيمة ${found.ar} في الخلية ${cell} نص وليست رقمًا. المطلوب حذفها وكتابة الرقم وحده.`,
    en: `${found.en} in ${cell} is a text, not a number. Delete it and type the number alone.`,
  },
  comma: {
    ar: `العدد ${found.ar} في الخلية ${cell} مكتوب بفاصلة. المطلوب نقطة قبل الكسور: ${expected.ar}.`,
    en: `${found.en} in ${cell} is written with a comma. Put a point before the decimals: ${expected.en}.`,
  },
  elsewhere: {
    ar: `القيمة ${expected.ar} صحيحة، لكنها في الخلية ${inCells.found}. مكانها ${cell}.`,
    en: `${expected.en} is right, but it is in ${inCells.found}. Its place is ${cell}.`,
  },
  formula: {
    ar: `الخلية ${cell} ما زالت فيها معادلة. المطلوب لصق القيمة وحدها: «لصق القيم».`,
    en: `${cell} still has a formula. Paste the value alone, with Paste Values.`,
  },
};

const text = {
  empty: {
    ar: `الخلية ${cell} فارغة. المطلوب كتابة ${expected.ar} فيها.`,
    en: `${cell} is empty. Type ${expected.en} there.`,
  },
  still: {
    ar: `ما زال في الخلية ${cell} النص ${found.ar}. المطلوب خلية فارغة.`,
    en: `${cell} still says ${found.en}. It should be empty.`,
  },
  other: {
    ar: `المكتوب في الخلية ${cell} هو ${found.ar}. المطلوب ${expected.ar}.`,
    en: `${cell} says ${found.en}. It should say ${expected.en}.`,
  },
  spaces: {
    ar: `الكلمات في الخلية ${cell} صحيحة، وتوجد مسافة زائدة أو ناقصة. المطلوب ${expected.ar}.`,
    en: `The words in ${cell} are right, but there is a space too many or too few. It should be ${expected.en}.`,
  },
  case: {
    ar: `الحروف في الخلية ${cell} صحيحة، والفرق بين الكبيرة والصغيرة. المطلوب ${expected.ar}.`,
    en: `The letters in ${cell} are right; look at capital and small ones. It should be ${expected.en}.`,
  },
  marks: {
    ar: `الحروف في الخلية ${cell} صحيحة، والفرق في التشكيل أو التطويل. المطلوب ${expected.ar}.`,
    en: `The letters in ${cell} are right; look at the marks on them. It should be ${expected.en}.`,
  },
  almost: {
    ar: `النص في الخلية ${cell} قريب جدًا. المكتوب ${found.ar}، والمطلوب ${expected.ar}.`,
    en: `${cell} is almost right. It says ${found.en} and should say ${expected.en}.`,
  },
  elsewhere: {
    ar: `النص ${expected.ar} صحيح، لكنه في الخلية ${inCells.found}. مكانه ${cell}.`,
    en: `${expected.en} is right, but it is in ${inCells.found}. Its place is ${cell}.`,
  },
};

const displayed = {
  empty: {
    ar: `الخلية ${cell} فارغة. المطلوب أن يظهر فيها ${expected.ar}.`,
    en: `${cell} is empty. It should show ${expected.en}.`,
  },
  other: {
    ar: `يظهر في الخلية ${cell} ${found.ar}. المطلوب أن يظهر ${expected.ar}.`,
    en: `${cell} shows ${found.en}. It should show ${expected.en}.`,
  },
};

/** Sentences that a format of cells has in common: `of` is what the format is called. */
const spread = (of: { ar: string; en: string }) => ({
  partly: {
    ar: `الخلية ${cell} بقيت من دون ${of.ar}.`,
    en: `${cell} does not have ${of.en} yet.`,
  },
  beyond: {
    ar: `الخلية ${cell} صار لها ${of.ar} أيضًا، وهذا غير مطلوب. زر «تراجع» يعيدها.`,
    en: `${cell} has ${of.en} as well, which was not asked for. Press Undo to take it back.`,
  },
  elsewhere: {
    ar: `الخلية ${cell} صار لها ${of.ar}، وليس {name} بعد.`,
    en: `${cell} has ${of.en}, but {name} does not have it yet.`,
  },
});

const font = {
  missing: {
    ar: `الخلية ${cell} ليست بتنسيق ${what.ar} بعد. المطلوب تحديدها ثم الضغط على ${what.ar}.`,
    en: `${cell} is not ${what.en} yet. Select it and press ${what.en}.`,
  },
  part: {
    ar: `بعض النص في الخلية ${cell} فقط بتنسيق ${what.ar}. المطلوب النقر على الخلية مرة واحدة ثم الضغط على ${what.ar}.`,
    en: `Only some of the text in ${cell} is ${what.en}. Click the cell once, then press ${what.en}.`,
  },
  ...spread(what),
  off: {
    missing: {
      ar: `الخلية ${cell} ما زالت بتنسيق ${what.ar}. المطلوب الضغط على الزر نفسه مرة أخرى.`,
      en: `${cell} is still ${what.en}. Press the same button again to turn it off.`,
    },
    part: {
      ar: `بعض النص في الخلية ${cell} ما زال بتنسيق ${what.ar}.`,
      en: `Some of the text in ${cell} is still ${what.en}.`,
    },
    partly: {
      ar: `الخلية ${cell} ما زالت بتنسيق ${what.ar}.`,
      en: `${cell} is still ${what.en}.`,
    },
    beyond: {
      ar: `تغيّر تنسيق الخلية ${cell} أيضًا. زر «تراجع» يعيدها.`,
      en: `${cell} changed as well. Press Undo to bring it back.`,
    },
    elsewhere: {
      ar: `تغيّر تنسيق الخلية ${cell}، وليس {name} بعد.`,
      en: `${cell} changed, but {name} did not yet.`,
    },
  },
};

const fontSize = {
  other: {
    ar: `حجم الخط في الخلية ${cell} هو {found}. المطلوب {expected}.`,
    en: `The font size in ${cell} is {found}. Make it {expected}.`,
  },
  ...spread({ ar: 'حجم الخط {expected}', en: 'the font size {expected}' }),
};

const fontName = {
  other: {
    ar: `الخط في الخلية ${cell} هو ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The font in ${cell} is ${found.en}. Choose ${expected.en}.`,
  },
  ...spread({ ar: `الخط ${expected.ar}`, en: `the font ${expected.en}` }),
};

const fontColor = {
  other: {
    ar: `لون الخط في الخلية ${cell} هو ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The text in ${cell} is ${found.en}. Make it ${expected.en}.`,
  },
  shade: {
    ar: `لون الخط في الخلية ${cell} هو ${expected.ar}، لكن بدرجة أخرى. المطلوب الدرجة المذكورة في المهمة.`,
    en: `The text in ${cell} is ${expected.en}, but another shade of it. Choose the one that the task names.`,
  },
  ...spread({ ar: `لون الخط ${expected.ar}`, en: `the font colour ${expected.en}` }),
};

const fill = {
  missing: {
    ar: `الخلية ${cell} من دون لون تعبئة. المطلوب اللون ${expected.ar}.`,
    en: `${cell} has no fill colour. Choose ${expected.en} under Fill Color.`,
  },
  other: {
    ar: `لون التعبئة في الخلية ${cell} هو ${found.ar}. المطلوب ${expected.ar}.`,
    en: `${cell} is filled with ${found.en}. It should be ${expected.en}.`,
  },
  shade: {
    ar: `لون التعبئة في الخلية ${cell} هو ${expected.ar}، لكن بدرجة أخرى. المطلوب الدرجة المذكورة في المهمة.`,
    en: `${cell} is ${expected.en}, but another shade of it. Choose the one that the task names.`,
  },
  ...spread({ ar: `لون التعبئة ${expected.ar}`, en: `the fill colour ${expected.en}` }),
  off: {
    still: {
      ar: `الخلية ${cell} ما زالت بلون التعبئة ${found.ar}. المطلوب «بلا تعبئة».`,
      en: `${cell} is still filled with ${found.en}. Choose No Fill.`,
    },
    partly: {
      ar: `الخلية ${cell} ما زالت بلون تعبئة. المطلوب «بلا تعبئة».`,
      en: `${cell} is still filled. Choose No Fill.`,
    },
    beyond: {
      ar: `تغيّر لون التعبئة في الخلية ${cell} أيضًا. زر «تراجع» يعيده.`,
      en: `The fill of ${cell} changed as well. Press Undo to bring it back.`,
    },
    elsewhere: {
      ar: `تغيّر لون التعبئة في الخلية ${cell}، وليس {name} بعد.`,
      en: `The fill of ${cell} changed, but {name} did not yet.`,
    },
  },
};

const cellStyle = {
  other: {
    ar: `نمط الخلية ${cell} هو ${found.ar}. المطلوب النمط ${expected.ar} من «أنماط الخلايا».`,
    en: `${cell} has the style ${found.en}. Choose ${expected.en} under Cell Styles.`,
  },
  lookalike: {
    ar: `الخلية ${cell} منسقة باليد وليس لها النمط بعد. المطلوب النمط ${expected.ar} من «أنماط الخلايا».`,
    en: `${cell} only looks similar, it has no style yet. Choose ${expected.en} under Cell Styles.`,
  },
  ...spread({ ar: `النمط ${expected.ar}`, en: `the style ${expected.en}` }),
};

const numberFormat = {
  other: {
    ar: `تنسيق الرقم في الخلية ${cell} هو ${found.ar}. المطلوب ${expected.ar}.`,
    en: `${cell} has the number format ${found.en}. Choose ${expected.en}.`,
  },
  decimals: {
    ar: `عدد المنازل العشرية في الخلية ${cell} هو {found}. المطلوب {expected}.`,
    en: `${cell} shows {found} decimal places. Make it {expected}.`,
  },
  symbol: {
    ar: `رمز العملة في الخلية ${cell} هو ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The currency in ${cell} is ${found.en}. It should be ${expected.en}.`,
  },
  'no-symbol': {
    ar: `لا يظهر رمز عملة في الخلية ${cell}. المطلوب ${expected.ar}.`,
    en: `${cell} shows no currency. It should show ${expected.en}.`,
  },
  grouping: {
    ar: `الأرقام في الخلية ${cell} من دون فاصلة للآلاف. المطلوب إظهارها.`,
    en: `${cell} has no separator between thousands. Turn it on.`,
  },
  'no-grouping': {
    ar: `في الخلية ${cell} فاصلة للآلاف. المطلوب إخفاؤها.`,
    en: `${cell} has a separator between thousands. Turn it off.`,
  },
  'long-date': {
    ar: `التاريخ في الخلية ${cell} قصير. المطلوب «تاريخ طويل» يظهر فيه اسم الشهر.`,
    en: `The date in ${cell} is short. Choose Long Date, with the name of the month.`,
  },
  'short-date': {
    ar: `التاريخ في الخلية ${cell} طويل. المطلوب «تاريخ قصير» بالأرقام وحدها.`,
    en: `The date in ${cell} is long. Choose Short Date, with numbers alone.`,
  },
  typed: {
    ar: `القيمة ${found.ar} في الخلية ${cell} مكتوبة نصًا مع الرمز. المطلوب كتابة الرقم وحده، ثم اختيار التنسيق.`,
    en: `${found.en} in ${cell} was typed as text. Type the number alone, then choose the format.`,
  },
  ...spread({ ar: `التنسيق ${expected.ar}`, en: `the number format ${expected.en}` }),
};

export default {
  feedback: {
    excel: {
      value,
      text,
      displayed,
      font,
      'font-size': fontSize,
      'font-name': fontName,
      'font-color': fontColor,
      fill,
      'cell-style': cellStyle,
      'number-format': numberFormat,
    },
  },
};
