import { inCells, inQuotes } from '../quotes.ts';

/** What a learner is told about how content stands in cells, about lines, merged cells, sizes and rows. */
const { found, expected } = inQuotes;
const { cell, line } = inCells;

/** Sentences of one part of the alignment: `of` is what was asked. */
const part = (of: { ar: string; en: string }) => ({
  partly: { ar: `الخلية ${cell} بقيت من دون ${of.ar}.`, en: `${cell} does not have ${of.en} yet.` },
  beyond: {
    ar: `الخلية ${cell} صار لها ${of.ar} أيضًا، وهذا غير مطلوب. زر «تراجع» يعيدها.`,
    en: `${cell} has ${of.en} as well, which was not asked for. Press Undo to take it back.`,
  },
  elsewhere: {
    ar: `الخلية ${cell} صار لها ${of.ar}، وليس {name} بعد.`,
    en: `${cell} has ${of.en}, but {name} does not have it yet.`,
  },
});

const alignment = {
  horizontal: {
    other: {
      ar: `المحاذاة في الخلية ${cell} هي ${found.ar}. المطلوب ${expected.ar}.`,
      en: `The alignment in ${cell} is ${found.en}. Press ${expected.en}.`,
    },
    spaces: {
      ar: `النص في الخلية ${cell} مُزاح بالمسافات. المطلوب حذف المسافات ثم الضغط على ${expected.ar}.`,
      en: `The text in ${cell} was moved with spaces. Delete them and press ${expected.en}.`,
    },
    ...part({ ar: `المحاذاة ${expected.ar}`, en: `the alignment ${expected.en}` }),
  },
  vertical: {
    other: {
      ar: `المحاذاة العمودية في الخلية ${cell} هي ${found.ar}. المطلوب ${expected.ar}.`,
      en: `The vertical alignment in ${cell} is ${found.en}. Press ${expected.en}.`,
    },
    ...part({ ar: `المحاذاة ${expected.ar}`, en: `the alignment ${expected.en}` }),
  },
  wrap: {
    other: {
      ar: `النص في الخلية ${cell} لا يلتف بعد. المطلوب الضغط على «التفاف النص».`,
      en: `The text in ${cell} does not wrap yet. Press Wrap Text.`,
    },
    broken: {
      ar: `السطر في الخلية ${cell} مقسوم باليد. المطلوب «التفاف النص».`,
      en: `The line in ${cell} was broken by hand. Press Wrap Text instead.`,
    },
    ...part({ ar: '«التفاف النص»', en: 'Wrap Text' }),
  },
  'no-wrap': {
    other: {
      ar: `النص في الخلية ${cell} ما زال يلتف. المطلوب الضغط على «التفاف النص» مرة أخرى.`,
      en: `The text in ${cell} still wraps. Press Wrap Text again to turn it off.`,
    },
    ...part({ ar: 'نص بلا التفاف', en: 'text without wrapping' }),
  },
  indent: {
    other: {
      ar: `المسافة البادئة في الخلية ${cell} هي {found}. المطلوب {expected}.`,
      en: `The indent in ${cell} is {found}. Make it {expected}.`,
    },
    spaces: {
      ar: `النص في الخلية ${cell} مُزاح بالمسافات. المطلوب حذفها واستعمال «زيادة المسافة البادئة».`,
      en: `The text in ${cell} was moved with spaces. Delete them and press Increase Indent.`,
    },
    ...part({ ar: 'المسافة البادئة', en: 'the indent' }),
  },
  orientation: {
    other: {
      ar: `اتجاه النص في الخلية ${cell} هو {found} درجة. المطلوب {expected}.`,
      en: `The text in ${cell} is turned by {found} degrees. Make it {expected}.`,
    },
    ...part({ ar: 'الاتجاه {expected} درجة', en: 'the orientation of {expected} degrees' }),
  },
  stacked: {
    other: {
      ar: `حروف الخلية ${cell} ليست فوق بعضها بعد. المطلوب «نص عمودي».`,
      en: `The letters in ${cell} do not stand below one another yet. Choose Vertical Text.`,
    },
    ...part({ ar: '«نص عمودي»', en: 'Vertical Text' }),
  },
};

const borders = {
  missing: {
    ar: `لا توجد حدود على {name} بعد. المطلوب اختيارها من زر «حدود».`,
    en: 'There are no borders on {name} yet. Choose them under Borders.',
  },
  partly: {
    ar: `ينقص الخلية ${cell} خط: {side}.`,
    en: `${cell} lacks a line: {side}.`,
  },
  still: {
    ar: `ما زال للخلية ${cell} خط. المطلوب «بلا حدود».`,
    en: `${cell} still has a line. Choose No Border.`,
  },
  style: {
    ar: `الخط حول الخلية ${cell} ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The line at ${cell} is ${found.en}. It should be ${expected.en}.`,
  },
  color: {
    ar: `لون الخط حول الخلية ${cell} هو ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The line at ${cell} is ${found.en}. It should be ${expected.en}.`,
  },
};

const merged = {
  missing: {
    ar: `الخلايا ${inCells.expected} ليست مدمجة بعد. المطلوب تحديدها ثم «دمج وتوسيط».`,
    en: `${inCells.expected} is not merged yet. Select it and press Merge & Center.`,
  },
  across: {
    ar: `النص موسّط عبر ${inCells.expected}، لكن الخلايا ليست مدمجة. المطلوب «دمج وتوسيط».`,
    en: `The text is centred across ${inCells.expected}, but the cells are not merged. Press Merge & Center.`,
  },
  other: {
    ar: `الخلايا المدمجة هي ${inCells.found}. المطلوب دمج ${inCells.expected}.`,
    en: `The merged cells are ${inCells.found}. Merge ${inCells.expected}.`,
  },
  elsewhere: {
    ar: `دُمجت الخلايا ${inCells.found}. المطلوب دمج ${inCells.expected}.`,
    en: `${inCells.found} was merged. Merge ${inCells.expected} instead.`,
  },
  still: {
    ar: `الخلايا ${inCells.found} ما زالت مدمجة. المطلوب «إلغاء دمج الخلايا».`,
    en: `${inCells.found} is still merged. Choose Unmerge Cells.`,
  },
};

const size = {
  row: {
    other: {
      ar: `ارتفاع الصف ${line} هو {found} نقطة. المطلوب {expected}.`,
      en: `Row ${line} is {found} points high. Make it {expected}.`,
    },
    little: {
      ar: `ارتفاع الصف ${line} هو {found} نقطة. المطلوب {expected} أو أكثر.`,
      en: `Row ${line} is {found} points high. Make it {expected} or more.`,
    },
    elsewhere: {
      ar: `تغيّر ارتفاع الصف ${inCells.found}. المطلوب تغيير الصف ${line} إلى {expected}.`,
      en: `The height of row ${inCells.found} changed. Change row ${line} to {expected} instead.`,
    },
  },
  column: {
    other: {
      ar: `عرض العمود ${line} هو {found}. المطلوب {expected}.`,
      en: `Column ${line} is {found} wide. Make it {expected}.`,
    },
    little: {
      ar: `عرض العمود ${line} هو {found}. المطلوب {expected} أو أكثر.`,
      en: `Column ${line} is {found} wide. Make it {expected} or more.`,
    },
    elsewhere: {
      ar: `تغيّر عرض العمود ${inCells.found}. المطلوب تغيير العمود ${line} إلى {expected}.`,
      en: `The width of column ${inCells.found} changed. Change column ${line} to {expected} instead.`,
    },
    narrow: {
      ar: `العمود ${line} أضيق من محتواه. المطلوب النقر المزدوج على حد عنوان العمود.`,
      en: `Column ${line} is too narrow for what is in it. Double-click the edge of its heading.`,
    },
  },
};

const hiddenLine = (of: { ar: string; en: string }) => ({
  shown: {
    ar: `${of.ar} ${line} ما زال ظاهرًا. المطلوب إخفاؤه.`,
    en: `${of.en} ${line} can still be seen. Hide it.`,
  },
  hidden: {
    ar: `${of.ar} ${line} ما زال مخفيًا. المطلوب إظهاره.`,
    en: `${of.en} ${line} is still hidden. Unhide it.`,
  },
  more: {
    ar: `${of.ar} ${line} مخفي أيضًا، وهذا غير مطلوب. المطلوب إظهاره.`,
    en: `${of.en} ${line} is hidden as well, which was not asked for. Unhide it.`,
  },
});

/** Rows or columns that came or went. */
const lines = (one: { ar: string; en: string }, insert: { ar: string; en: string }) => ({
  inserted: {
    missing: {
      ar: `لا يوجد ${one.ar} جديد قبل ${one.ar} ${inCells.expected} بعد. المطلوب ${insert.ar}.`,
      en: `There is no new ${one.en} before ${one.en} ${inCells.expected} yet. Choose ${insert.en}.`,
    },
    elsewhere: {
      ar: `${one.ar} الجديد هو ${inCells.found}. مكانه المطلوب ${inCells.expected}.`,
      en: `The new ${one.en} is ${inCells.found}. It should be ${inCells.expected}.`,
    },
    count: {
      ar: `عدد الجديد عند ${line} هو {found}. المطلوب {expected}.`,
      en: `At ${line} there are {found} new ones. There should be {expected}.`,
    },
  },
  deleted: {
    missing: {
      ar: `${one.ar} ${line} (${found.ar}) ما زال موجودًا. المطلوب حذفه كله.`,
      en: `The ${one.en} ${line} (${found.en}) is still there. Delete the whole ${one.en}.`,
    },
    emptied: {
      ar: `حُذف محتوى ${one.ar} ${line}، وبقي هو فارغًا. المطلوب حذفه كله.`,
      en: `Only the content of ${one.en} ${line} is gone. Delete the whole ${one.en}.`,
    },
    other: {
      ar: `حُذف ${found.ar} بدلًا من ${expected.ar}. زر «تراجع» يعيده.`,
      en: `${found.en} was deleted instead of ${expected.en}. Press Undo to bring it back.`,
    },
    more: {
      ar: `حُذف ${found.ar} أيضًا، وهذا غير مطلوب. زر «تراجع» يعيده.`,
      en: `${found.en} was deleted as well. Press Undo to bring it back.`,
    },
  },
});

export default {
  feedback: {
    excel: {
      alignment,
      borders,
      merged,
      size,
      hidden: {
        row: hiddenLine({ ar: 'الصف', en: 'Row' }),
        column: hiddenLine({ ar: 'العمود', en: 'Column' }),
      },
      rows: lines({ ar: 'الصف', en: 'row' }, { ar: '«إدراج صفوف الورقة»', en: 'Insert Sheet Rows' }),
      columns: lines(
        { ar: 'العمود', en: 'column' },
        { ar: '«إدراج أعمدة الورقة»', en: 'Insert Sheet Columns' },
      ),
    },
  },
};
