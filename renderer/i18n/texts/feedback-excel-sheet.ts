import { inCells, inQuotes } from '../quotes.ts';

/** What a learner is told about sheets, their windows, links, comments, protection, and about what else changed. */
const { found, expected, what, words } = inQuotes;
const { cell } = inCells;

const emptied = {
  cell: {
    ar: `الخلية ${cell} فارغة الآن، وكان فيها ${expected.ar}. زر «تراجع» يعيدها.`,
    en: `${cell} is empty now; ${expected.en} stood there. Press Undo to bring it back.`,
  },
};

const gone = {
  sheet: {
    ar: `لا أجد الورقة ${expected.ar}. زر «تراجع» يعيدها.`,
    en: `I cannot find the sheet ${expected.en}. Press Undo to bring it back.`,
  },
  range: { ar: `لا أجد النطاق ${expected.ar}.`, en: `I cannot find ${expected.en} in this workbook.` },
  column: {
    ar: `لا أجد عمودًا بعنوان ${expected.ar}. زر «تراجع» يعيده.`,
    en: `I cannot find a column headed ${expected.en}. Press Undo to bring it back.`,
  },
  row: {
    ar: `لا أجد صفًا يبدأ بـ ${expected.ar}. زر «تراجع» يعيده.`,
    en: `I cannot find a row that begins with ${expected.en}. Press Undo to bring it back.`,
  },
};

const sheet = {
  missing: {
    ar: `لا توجد ورقة باسم ${expected.ar} بعد.`,
    en: `There is no sheet called ${expected.en} yet.`,
  },
  name: {
    ar: `اسم الورقة ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The sheet is called ${found.en}. Name it ${expected.en}.`,
  },
  almost: {
    ar: `اسم الورقة ${found.ar} قريب جدًا. المطلوب ${expected.ar}.`,
    en: `The sheet is called ${found.en}, which is almost right. It should be ${expected.en}.`,
  },
  space: {
    ar: `في اسم الورقة ${found.ar} مسافة زائدة. المطلوب ${expected.ar}.`,
    en: `The name ${found.en} has a space too many. It should be ${expected.en}.`,
  },
  'name-elsewhere': {
    ar: `الاسم ${expected.ar} صار لورقة أخرى، وهذه ما زال اسمها ${found.ar}.`,
    en: `Another sheet is called ${expected.en} now; this one is still ${found.en}.`,
  },
  still: {
    ar: `الورقة ${words.ar} ما زالت موجودة. المطلوب حذفها.`,
    en: `The sheet ${words.en} is still there. Delete it.`,
  },
  position: {
    ar: `الورقة ${words.ar} ترتيبها {found}. المطلوب {expected}.`,
    en: `The sheet ${words.en} is number {found}. Move it to place {expected}.`,
  },
  color: {
    ar: `لون علامة تبويب الورقة ${words.ar} هو ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The tab of ${words.en} is ${found.en}. Make it ${expected.en}.`,
  },
  'no-color': {
    ar: `علامة تبويب الورقة ${words.ar} من دون لون. المطلوب ${expected.ar}.`,
    en: `The tab of ${words.en} has no colour. Make it ${expected.en}.`,
  },
  shown: {
    ar: `الورقة ${words.ar} ما زالت ظاهرة. المطلوب إخفاؤها.`,
    en: `The sheet ${words.en} can still be seen. Hide it.`,
  },
  hidden: {
    ar: `الورقة ${words.ar} مخفية. المطلوب إظهارها.`,
    en: `The sheet ${words.en} is hidden. Unhide it.`,
  },
  direction: {
    ar: `اتجاه الورقة ${words.ar} غير المطلوب. المطلوب ${expected.ar}.`,
    en: `The sheet ${words.en} runs the other way. It should run ${expected.en}.`,
  },
  'not-copied': {
    ar: `الورقة ${words.ar} هي الأصل. المطلوب نسخة منها.`,
    en: `${words.en} is the original. Make a copy of it.`,
  },
  'not-copy': {
    ar: `الورقة ${words.ar} ليست نسخة من ${expected.ar}. المطلوب «نقل أو نسخ» ثم «إنشاء نسخة».`,
    en: `${words.en} does not hold what ${expected.en} holds. Use Move or Copy, and tick Create a copy.`,
  },
};

const frozen = {
  missing: {
    rows: {
      ar: 'لا شيء مجمّد بعد. المطلوب تجميد {rows} من الصفوف.',
      en: 'Nothing is frozen yet. Freeze the first {rows} rows.',
    },
    columns: {
      ar: 'لا شيء مجمّد بعد. المطلوب تجميد {columns} من الأعمدة.',
      en: 'Nothing is frozen yet. Freeze the first {columns} columns.',
    },
    both: {
      ar: 'لا شيء مجمّد بعد. المطلوب تجميد {rows} من الصفوف و{columns} من الأعمدة.',
      en: 'Nothing is frozen yet. Freeze {rows} rows and {columns} columns.',
    },
  },
  other: {
    rows: {
      ar: 'عدد الصفوف المجمدة {found}. المطلوب {expected}.',
      en: '{found} rows are frozen. It should be {expected}.',
    },
    columns: {
      ar: 'عدد الأعمدة المجمدة {found}. المطلوب {expected}.',
      en: '{found} columns are frozen. It should be {expected}.',
    },
  },
  still: {
    ar: 'ما زالت الأجزاء مجمدة. المطلوب «إلغاء تجميد الأجزاء».',
    en: 'Panes are still frozen. Choose Unfreeze Panes.',
  },
};

const shown = (of: { ar: string; en: string }) => ({
  off: { ar: `${of.ar} غير ظاهرة. المطلوب إظهارها من «عرض».`, en: `${of.en} are not shown. Turn them on.` },
  on: { ar: `${of.ar} ما زالت ظاهرة. المطلوب إخفاؤها.`, en: `${of.en} are still shown. Turn them off.` },
});

const view = {
  gridlines: shown({ ar: 'خطوط الشبكة', en: 'The gridlines' }),
  headings: shown({ ar: 'العناوين', en: 'The headings' }),
  formulas: shown({ ar: 'الصيغ', en: 'The formulas' }),
};

const link = {
  missing: {
    ar: `لا يوجد ارتباط في الخلية ${cell} بعد. المطلوب «إدراج» ثم «ارتباط».`,
    en: `${cell} has no link yet. Choose Insert, Link.`,
  },
  typed: {
    ar: `العنوان في الخلية ${cell} مكتوب، لكنه ليس ارتباطًا. المطلوب «إدراج» ثم «ارتباط».`,
    en: `The address in ${cell} is typed, but it is no link. Choose Insert, Link.`,
  },
  elsewhere: {
    ar: `الارتباط في الخلية ${inCells.found}. مكانه ${cell}.`,
    en: `The link is in ${inCells.found}. Its place is ${cell}.`,
  },
  other: {
    ar: `الارتباط في الخلية ${cell} يقود إلى ${inCells.found}. المطلوب ${inCells.expected}.`,
    en: `The link in ${cell} leads to ${inCells.found}. It should lead to ${inCells.expected}.`,
  },
  place: {
    ar: `الارتباط في الخلية ${cell} يقود إلى ${inCells.found}. المطلوب المكان ${inCells.expected} في هذا المصنف.`,
    en: `The link in ${cell} leads to ${inCells.found}. It should lead to ${inCells.expected} in this workbook.`,
  },
  still: {
    ar: `ما زال في الخلية ${cell} ارتباط. المطلوب إزالته.`,
    en: `${cell} still has a link. Remove it.`,
  },
};

const comment = {
  missing: { ar: `لا يوجد تعليق على الخلية ${cell} بعد.`, en: `${cell} has no comment yet.` },
  empty: { ar: `التعليق على الخلية ${cell} فارغ.`, en: `The comment on ${cell} says nothing yet.` },
  other: {
    ar: `التعليق على الخلية ${cell} يقول ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The comment on ${cell} says ${found.en}. It should say ${expected.en}.`,
  },
  elsewhere: {
    ar: `التعليق على الخلية ${inCells.found}. مكانه ${cell}.`,
    en: `The comment is on ${inCells.found}. Its place is ${cell}.`,
  },
  replies: {
    ar: `لا يوجد رد على التعليق في الخلية ${cell} بعد.`,
    en: `The comment on ${cell} has no answer yet.`,
  },
  open: {
    ar: `التعليق على الخلية ${cell} ما زال مفتوحًا. المطلوب «حل مؤشر الترابط».`,
    en: `The comment on ${cell} is still open. Resolve it.`,
  },
  resolved: {
    ar: `التعليق على الخلية ${cell} محلول. المطلوب إعادة فتحه.`,
    en: `The comment on ${cell} is resolved. Open it again.`,
  },
  still: {
    ar: `ما زال على الخلية ${cell} تعليق. المطلوب حذفه.`,
    en: `${cell} still has a comment. Delete it.`,
  },
};

const protection = {
  missing: {
    ar: `الورقة ${words.ar} غير محمية بعد. المطلوب «حماية الورقة».`,
    en: `The sheet ${words.en} is not protected yet. Choose Protect Sheet.`,
  },
  still: {
    ar: `الورقة ${words.ar} ما زالت محمية. المطلوب «إلغاء حماية الورقة».`,
    en: `The sheet ${words.en} is still protected. Choose Unprotect Sheet.`,
  },
  locked: {
    ar: `الخلية ${cell} ما زالت مؤمّنة. المطلوب إلغاء «مؤمّنة» في «تنسيق الخلايا».`,
    en: `${cell} is still locked. Untick Locked in Format Cells.`,
  },
  unlocked: {
    ar: `الخلية ${cell} غير مؤمّنة. المطلوب تحديد «مؤمّنة» في «تنسيق الخلايا».`,
    en: `${cell} is not locked. Tick Locked in Format Cells.`,
  },
  allowed: {
    ar: `الورقة المحمية لا تسمح بـ ${expected.ar} بعد.`,
    en: `The protected sheet does not allow to ${expected.en} yet.`,
  },
  structure: {
    off: {
      ar: 'بنية المصنف غير محمية بعد. المطلوب «حماية المصنف».',
      en: 'The structure of the workbook is not protected yet. Choose Protect Workbook.',
    },
    on: { ar: 'بنية المصنف ما زالت محمية.', en: 'The structure of the workbook is still protected.' },
  },
};

const properties = {
  missing: {
    ar: `الخاصية ${what.ar} فارغة. المطلوب ${expected.ar}.`,
    en: `The property ${what.en} is empty. Type ${expected.en}.`,
  },
  other: {
    ar: `الخاصية ${what.ar} هي ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The property ${what.en} says ${found.en}. It should say ${expected.en}.`,
  },
  elsewhere: {
    ar: `النص ${expected.ar} في الخاصية ${found.ar}. مكانه ${what.ar}.`,
    en: `${expected.en} stands under ${found.en}. Its place is ${what.en}.`,
  },
};

const unchanged = {
  value: {
    ar: `تغيّر محتوى الخلية ${cell} أيضًا. كان ${found.ar}. زر «تراجع» يعيده.`,
    en: `${cell} changed as well. It was ${found.en}. Press Undo to bring it back.`,
  },
  formula: {
    ar: `المعادلة في الخلية ${cell} غير موجودة الآن. زر «تراجع» يعيدها.`,
    en: `The formula in ${cell} is gone. Press Undo to bring it back.`,
  },
  format: {
    ar: `تغيّر تنسيق الخلية ${cell} أيضًا. زر «تراجع» يعيده.`,
    en: `The look of ${cell} changed as well. Press Undo to bring it back.`,
  },
  gone: {
    ar: `الخلية ${cell} صارت فارغة. كان فيها ${found.ar}. زر «تراجع» يعيده.`,
    en: `${cell} is empty now. It was ${found.en}. Press Undo to bring it back.`,
  },
  'line-gone': {
    ar: `لا أجد ${found.ar}. زر «تراجع» يعيده.`,
    en: `I cannot find ${found.en} any more. Press Undo to bring it back.`,
  },
  added: {
    ar: `في الخلية ${cell} محتوى زائد: ${found.ar}. المطلوب حذفه.`,
    en: `${cell} has something that was not asked for: ${found.en}. Delete it.`,
  },
  sheet: {
    ar: `لا أجد الورقة ${found.ar}. زر «تراجع» يعيدها.`,
    en: `I cannot find the sheet ${found.en}. Press Undo to bring it back.`,
  },
};

export default {
  feedback: {
    excel: {
      emptied,
      gone,
      sheet,
      frozen,
      view,
      link,
      comment,
      protected: protection,
      properties,
      unchanged,
    },
  },
};
