import { inCells, inQuotes } from '../quotes.ts';

/** What a learner is told about conditional formats, data validations and names. */
const { found, expected, words } = inQuotes;
const { cell, from, to } = inCells;

const conditional = {
  missing: {
    ar: `لا يوجد تنسيق شرطي على ${inCells.expected} بعد.`,
    en: `There is no conditional formatting on ${inCells.expected} yet.`,
  },
  'by-hand': {
    ar: `الخلية ${cell} ملوّنة باليد. المطلوب «تنسيق شرطي»، حتى يتبع اللون الأرقام.`,
    en: `${cell} was coloured by hand. Use Conditional Formatting, so that the colour follows the numbers.`,
  },
  elsewhere: {
    ar: `التنسيق الشرطي على ${inCells.found}. المطلوب على ${inCells.expected}.`,
    en: `The conditional formatting is on ${inCells.found}. It should be on ${inCells.expected}.`,
  },
  short: {
    ar: `التنسيق الشرطي على ${inCells.found} فقط. المطلوب على ${inCells.expected}.`,
    en: `The conditional formatting is only on ${inCells.found}. It should be on ${inCells.expected}.`,
  },
  beyond: {
    ar: `التنسيق الشرطي يلوّن الخلية ${cell} أيضًا. المطلوب على ${inCells.expected} فقط.`,
    en: `The conditional formatting marks ${cell} as well. It should be on ${inCells.expected} alone.`,
  },
  kind: {
    ar: `نوع القاعدة ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The rule is of the kind ${found.en}. Choose ${expected.en}.`,
  },
  marked: {
    ar: `القاعدة تميّز الخلية ${cell} (${found.ar})، وليس هذا المطلوب. المطلوب مراجعة الشرط.`,
    en: `The rule marks ${cell} (${found.en}), which it should not. Look at its condition again.`,
  },
  unmarked: {
    ar: `القاعدة لا تميّز الخلية ${cell} (${found.ar})، والمطلوب أن تميّزها. المطلوب مراجعة الشرط.`,
    en: `The rule does not mark ${cell} (${found.en}), which it should. Look at its condition again.`,
  },
  limit: {
    ar: 'القاعدة تميّز الخلايا الصحيحة الآن، لكن شرطها غير المطلوب: ستخطئ إذا تغيّرت الأرقام.',
    en: 'The rule marks the right cells now, but by another condition than the task names: it goes wrong when the numbers change.',
  },
  'no-format': {
    ar: 'القاعدة صحيحة، ولا تغيّر شكل الخلايا بعد. المطلوب اختيار تنسيق لها.',
    en: 'The rule is right, but it changes nothing about the cells yet. Choose a format for it.',
  },
  fill: {
    ar: `لون التعبئة في القاعدة ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The rule fills cells with ${found.en}. It should be ${expected.en}.`,
  },
  color: {
    ar: `لون الخط في القاعدة ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The rule makes the text ${found.en}. It should be ${expected.en}.`,
  },
  'not-bold': { ar: 'القاعدة لا تجعل الخط غامقًا بعد.', en: 'The rule does not make the text bold yet.' },
  bold: {
    ar: 'القاعدة تجعل الخط غامقًا، وهذا غير مطلوب.',
    en: 'The rule makes the text bold, which it should not.',
  },
  still: {
    ar: `ما زال على ${inCells.found} تنسيق شرطي. المطلوب «مسح القواعد».`,
    en: `${inCells.found} still has conditional formatting. Choose Clear Rules.`,
  },
};

const limits = (rule: { ar: string; en: string }) => ({
  ar: `التحقق من الصحة في الخلية ${cell} يسمح بغير المطلوب. المطلوب ${rule.ar}.`,
  en: `The validation of ${cell} allows something else. It should allow ${rule.en}.`,
});

const validation = {
  missing: {
    ar: `لا يوجد تحقق من الصحة على ${inCells.expected} بعد. المطلوب «التحقق من صحة البيانات».`,
    en: `There is no data validation on ${inCells.expected} yet. Choose Data Validation.`,
  },
  short: {
    ar: `الخلية ${cell} من دون تحقق من الصحة. المطلوب على ${inCells.expected} كله.`,
    en: `${cell} has no data validation. It should be on all of ${inCells.expected}.`,
  },
  elsewhere: {
    ar: `التحقق من الصحة على ${inCells.found}. المطلوب على ${inCells.expected}.`,
    en: `The data validation is on ${inCells.found}. It should be on ${inCells.expected}.`,
  },
  kind: {
    ar: `السماح في الخلية ${cell}: ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The validation of ${cell} allows ${found.en}. Choose ${expected.en}.`,
  },
  list: {
    missing: {
      ar: `القائمة لا تحتوي على ${expected.ar} بعد.`,
      en: `The list does not offer ${expected.en} yet.`,
    },
    extra: {
      ar: `في القائمة ${found.ar}، وهذا غير مطلوب.`,
      en: `The list offers ${found.en}, which was not asked for.`,
    },
    separator: {
      ar: `القائمة كلها عنصر واحد: ${found.ar}. المطلوب فاصلة إنجليزية (,) بين العناصر.`,
      en: `The list is one single item: ${found.en}. Put commas between the items.`,
    },
  },
  limits: {
    between: limits({ ar: `ما بين ${from} و${to}`, en: `what lies between ${from} and ${to}` }),
    equal: limits({ ar: `ما يساوي ${from}`, en: `what equals ${from}` }),
    greater: limits({ ar: `ما هو أكبر من ${from}`, en: `what is greater than ${from}` }),
    less: limits({ ar: `ما هو أصغر من ${from}`, en: `what is less than ${from}` }),
    'greater-or-equal': limits({ ar: `${from} أو أكثر`, en: `${from} or more` }),
    'less-or-equal': limits({ ar: `${from} أو أقل`, en: `${from} or less` }),
  },
  message: {
    missing: {
      ar: 'لا توجد رسالة إدخال بعد. المطلوب كتابتها في علامة التبويب «رسالة الإدخال».',
      en: 'There is no message yet. Type one under Input Message.',
    },
    other: {
      ar: `رسالة الإدخال ${found.ar}. المطلوب ${expected.ar}.`,
      en: `The message says ${found.en}. It should say ${expected.en}.`,
    },
  },
  alert: {
    ar: `نمط التنبيه ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The alert is of the style ${found.en}. Choose ${expected.en}.`,
  },
  'alert-text': {
    missing: {
      ar: 'لا يوجد نص لرسالة التنبيه بعد.',
      en: 'The alert has no words of its own yet.',
    },
    other: {
      ar: `رسالة التنبيه لا تقول ${expected.ar} بعد.`,
      en: `The alert does not say ${expected.en} yet.`,
    },
  },
  still: {
    ar: `ما زال في الخلية ${cell} تحقق من الصحة. المطلوب «مسح الكل».`,
    en: `${cell} still has data validation. Choose Clear All.`,
  },
};

const name = {
  missing: {
    ar: `لا يوجد نطاق باسم ${expected.ar} بعد. المطلوب تحديد ${inCells.words} وكتابة الاسم في مربع الاسم.`,
    en: `Nothing is called ${expected.en} yet. Select ${inCells.words} and type the name in the Name Box.`,
  },
  spelling: {
    ar: `الاسم مكتوب ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The name is written ${found.en}. It should be ${expected.en}.`,
  },
  range: {
    ar: `الاسم ${words.ar} يدل على ${inCells.found}. المطلوب ${inCells.expected}.`,
    en: `${words.en} stands for ${inCells.found}. It should stand for ${inCells.expected}.`,
  },
  table: {
    ar: `الاسم ${expected.ar} هو اسم جدول. المطلوب اسم نطاق.`,
    en: `${expected.en} is the name of a table. A named range was asked for.`,
  },
  still: {
    ar: `الاسم ${found.ar} ما زال موجودًا. المطلوب حذفه في «إدارة الأسماء».`,
    en: `The name ${found.en} is still there. Delete it in the Name Manager.`,
  },
};

export default { feedback: { excel: { conditional, validation, name } } };
