import { inCells, inQuotes } from '../quotes.ts';

/** What a learner is told about groups of rows and columns, and about subtotals. */
const { found, expected, words } = inQuotes;
const { line } = inCells;

/** `ones` are the lines that were asked for, by their numbers or letters. */
const lines = (one: { ar: string; en: string }, ones: { ar: string; en: string }) => {
  const asked = { ar: `${ones.ar} ${inCells.expected}`, en: `${ones.en} ${inCells.expected}` };
  const wrong = { ar: `${one.ar} ${line}`, en: `${one.en} ${line}` };
  return {
    missing: {
      ar: `${asked.ar} غير مجمَّعة بعد. المطلوب تحديدها ثم «بيانات» ثم «تجميع».`,
      en: `${asked.en} are not grouped yet. Select them and choose Data, Group.`,
    },
    elsewhere: {
      ar: `التجميع في مكان آخر من الورقة. المطلوب تجميع ${asked.ar}.`,
      en: `Something else is grouped. ${asked.en} should be.`,
    },
    short: {
      ar: `${wrong.ar} خارج المجموعة. المطلوب تجميع ${asked.ar} كلها.`,
      en: `${wrong.en} is not in the group. All of ${asked.en} should be.`,
    },
    more: {
      ar: `${wrong.ar} داخل المجموعة أيضًا. المطلوب تجميع ${asked.ar} وحدها.`,
      en: `${wrong.en} is in the group as well. Only ${asked.en} should be.`,
    },
    deep: {
      ar: `${asked.ar} مجمَّعة أكثر مما طُلب. زر «فك تجميع» يلغي مستوى واحدًا.`,
      en: `${asked.en} are grouped more often than asked for. Ungroup takes one level away.`,
    },
    still: {
      ar: `${asked.ar} ما زالت مجمَّعة. المطلوب «فك تجميع».`,
      en: `${asked.en} are still grouped. Choose Ungroup.`,
    },
    open: {
      ar: `${asked.ar} ما زالت ظاهرة. علامة الناقص بجانب المجموعة تخفيها.`,
      en: `${asked.en} can still be seen. The minus sign beside the group hides them.`,
    },
    shut: {
      ar: `${asked.ar} مخفية. علامة الزائد بجانب المجموعة تظهرها.`,
      en: `${asked.en} are hidden. The plus sign beside the group shows them.`,
    },
    'level-open': {
      ar: `${wrong.ar} ما زال ظاهرًا. الزر {expected} عند زاوية الورقة يخفيه.`,
      en: `${wrong.en} can still be seen. The button {expected} at the corner of the sheet hides it.`,
    },
    'level-shut': {
      ar: `${wrong.ar} مخفي. الزر {expected} عند زاوية الورقة يظهره.`,
      en: `${wrong.en} is hidden. The button {expected} at the corner of the sheet shows it.`,
    },
  };
};

const outline = {
  row: lines({ ar: 'الصف', en: 'Row' }, { ar: 'الصفوف', en: 'Rows' }),
  column: lines({ ar: 'العمود', en: 'Column' }, { ar: 'الأعمدة', en: 'Columns' }),
  flat: {
    ar: 'لا تجميع في الورقة يصل إلى المستوى {expected}.',
    en: 'Nothing on the sheet is grouped as deep as level {expected}.',
  },
};

const subtotals = {
  missing: {
    ar: `لا توجد إجماليات فرعية بعد. المطلوب «بيانات» ثم «الإجمالي الفرعي» عند كل تغيير في ${words.ar}.`,
    en: `There are no subtotals yet. Choose Data, Subtotal, at each change in ${words.en}.`,
  },
  scattered: {
    ar: `الصفوف غير مرتبة حسب ${words.ar}: ${found.ar} في أماكن متفرقة. المطلوب إزالة الإجماليات الفرعية ثم الفرز أولًا.`,
    en: `The rows are not in order by ${words.en}: ${found.en} stands in several places. Remove the subtotals and sort first.`,
  },
  column: {
    ar: `لا يوجد إجمالي فرعي في العمود ${words.ar}. المطلوب وضع علامة أمامه في «إضافة إجمالي فرعي إلى».`,
    en: `There is no subtotal in the column ${words.en}. Tick it under Add subtotal to.`,
  },
  group: {
    ar: `صفوف ${found.ar} ليس لها إجمالي فرعي وحدها في العمود ${words.ar}.`,
    en: `The rows of ${found.en} have no subtotal of their own in the column ${words.en}.`,
  },
  grand: {
    ar: `لا يوجد إجمالي فرعي لكل الصفوف معًا في العمود ${words.ar}.`,
    en: `There is no total of all rows together in the column ${words.en}.`,
  },
  function: {
    ar: `دالة الإجمالي الفرعي في العمود ${words.ar} هي ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The subtotals in the column ${words.en} use ${found.en}. They should use ${expected.en}.`,
  },
  extra: {
    ar: `في العمود ${words.ar} إجمالي فرعي أيضًا، وهذا غير مطلوب.`,
    en: `The column ${words.en} has subtotals as well, which was not asked for.`,
  },
};

export default { feedback: { excel: { outline, subtotals } } };
