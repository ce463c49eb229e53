import { inCells, inQuotes } from '../quotes.ts';

/** What a learner is told about the printed page. */
const { found, expected } = inQuotes;

const onPaper = (of: { ar: string; en: string }) => ({
  off: { ar: `${of.ar} لن تُطبع. المطلوب تحديد «طباعة».`, en: `${of.en} will not be printed. Tick Print.` },
  on: { ar: `${of.ar} ستُطبع. المطلوب إلغاء «طباعة».`, en: `${of.en} will be printed. Untick Print.` },
});

const inPart = (of: { ar: string; en: string }) => ({
  missing: {
    ar: `لا شيء في ${of.ar} ({part}) بعد. المطلوب ${expected.ar}.`,
    en: `There is nothing in the {part} of the ${of.en} yet. It should be ${expected.en}.`,
  },
  other: {
    ar: `في ${of.ar} ({part}) مكتوب ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The {part} of the ${of.en} says ${found.en}. It should be ${expected.en}.`,
  },
  elsewhere: {
    ar: `${expected.ar} في مكان آخر. مكانه في ${of.ar}: {part}.`,
    en: `${expected.en} stands somewhere else. Its place is the {part} of the ${of.en}.`,
  },
  typed: {
    ar: `في ${of.ar} رقم مكتوب باليد: ${found.ar}. المطلوب إدراج «رقم الصفحة»، حتى يتغير في كل صفحة.`,
    en: `The number ${found.en} in the ${of.en} was typed. Insert Page Number, so that each page has its own.`,
  },
});

const titles = (of: { ar: string; en: string }) => ({
  missing: {
    ar: `لا يتكرر شيء في كل صفحة بعد. المطلوب ${of.ar} ${inCells.expected} في «طباعة العناوين».`,
    en: `Nothing is repeated on every page yet. Choose ${of.en} ${inCells.expected} under Print Titles.`,
  },
  other: {
    ar: `يتكرر في كل صفحة ${inCells.found}. المطلوب ${inCells.expected}.`,
    en: `${inCells.found} is repeated on every page. It should be ${inCells.expected}.`,
  },
});

const page = {
  orientation: {
    ar: `اتجاه الصفحة ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The page is ${found.en}. Make it ${expected.en}.`,
  },
  paper: {
    ar: `حجم الورق ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The paper is ${found.en}. Choose ${expected.en}.`,
  },
  scale: {
    ar: 'التحجيم {found}٪. المطلوب {expected}٪.',
    en: 'The scale is {found} %. Make it {expected} %.',
  },
  fit: {
    missing: {
      ar: 'الورقة لا تُحتوى في صفحات محددة بعد. المطلوب عرض {width} وارتفاع {height} (0 يعني تلقائي).',
      en: 'The sheet is not fitted to pages yet. Make it {width} wide and {height} tall (0 is automatic).',
    },
    width: {
      ar: 'العرض {found} صفحة. المطلوب {expected} (0 يعني تلقائي).',
      en: 'It is {found} pages wide. Make it {expected} (0 is automatic).',
    },
    height: {
      ar: 'الارتفاع {found} صفحة. المطلوب {expected} (0 يعني تلقائي).',
      en: 'It is {found} pages tall. Make it {expected} (0 is automatic).',
    },
  },
  margins: {
    preset: {
      ar: `الهوامش غير المطلوبة. المطلوب ${expected.ar}.`,
      en: `The margins are others. Choose ${expected.en}.`,
    },
    side: {
      ar: 'الهامش ({side}) هو {found} سم. المطلوب {expected}.',
      en: 'The margin ({side}) is {found} cm. Make it {expected}.',
    },
  },
  'not-centered': {
    horizontally: {
      ar: 'الورقة ليست في وسط الصفحة أفقيًا بعد.',
      en: 'The sheet is not centred horizontally on the page yet.',
    },
    vertically: {
      ar: 'الورقة ليست في وسط الصفحة عموديًا بعد.',
      en: 'The sheet is not centred vertically on the page yet.',
    },
  },
  area: {
    missing: {
      ar: `لا توجد ناحية طباعة بعد. المطلوب تحديد ${inCells.expected} ثم «تعيين ناحية الطباعة».`,
      en: `There is no print area yet. Select ${inCells.expected} and choose Set Print Area.`,
    },
    other: {
      ar: `ناحية الطباعة هي ${inCells.found}. المطلوب ${inCells.expected}.`,
      en: `The print area is ${inCells.found}. It should be ${inCells.expected}.`,
    },
    still: {
      ar: `ما زالت ناحية الطباعة ${inCells.found}. المطلوب مسحها.`,
      en: `The print area is still ${inCells.found}. Clear it.`,
    },
  },
  titles: {
    row: titles({ ar: 'الصفوف', en: 'the rows' }),
    column: titles({ ar: 'الأعمدة', en: 'the columns' }),
  },
  header: inPart({ ar: 'الرأس', en: 'header' }),
  footer: inPart({ ar: 'التذييل', en: 'footer' }),
  gridlines: onPaper({ ar: 'خطوط الشبكة', en: 'The gridlines' }),
  headings: onPaper({ ar: 'العناوين', en: 'The headings' }),
  break: {
    missing: {
      ar: `لا يوجد فاصل صفحات قبل الصف ${inCells.line} بعد.`,
      en: `There is no page break before row ${inCells.line} yet.`,
    },
    other: {
      ar: `فاصل الصفحات قبل الصف ${inCells.found}. المطلوب قبل الصف ${inCells.line}.`,
      en: `The page break is before row ${inCells.found}. It should be before row ${inCells.line}.`,
    },
  },
};

export default { feedback: { excel: { page } } };
