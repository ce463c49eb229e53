import { inCells, inQuotes } from '../quotes.ts';

/** What a learner is told about charts, sparklines and pivot tables. */
const { found, expected, words } = inQuotes;
const { cell } = inCells;

const anyText = (of: { ar: string; en: string }) => ({
  missing: { ar: `لا يوجد ${of.ar} بعد.`, en: `There is no ${of.en} yet.` },
  placeholder: {
    ar: `${of.ar} ما زال ${found.ar}. المطلوب كتابة نص بدلًا منه.`,
    en: `The ${of.en} still says ${found.en}. Type your own words.`,
  },
});

const thisText = (of: { ar: string; en: string }) => ({
  missing: {
    ar: `لا يوجد ${of.ar} بعد. المطلوب ${expected.ar}.`,
    en: `There is no ${of.en} yet. It should be ${expected.en}.`,
  },
  placeholder: anyText(of).placeholder,
  other: {
    ar: `${of.ar} هو ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The ${of.en} is ${found.en}. It should be ${expected.en}.`,
  },
});

const title = { ar: 'عنوان للمخطط', en: 'chart title' };
const axes = {
  category: { ar: 'عنوان لمحور الفئات', en: 'title on the category axis' },
  value: { ar: 'عنوان لمحور القيم', en: 'title on the value axis' },
};

const chart = {
  missing: {
    ar: 'لا يوجد مخطط بعد. المطلوب تحديد البيانات ثم «إدراج» واختيار نوع المخطط.',
    en: 'There is no chart yet. Select the data, then choose a chart under Insert.',
  },
  empty: { ar: 'المخطط فارغ. المطلوب تحديد البيانات له.', en: 'The chart is empty. Select the data for it.' },
  type: {
    ar: `نوع المخطط ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The chart is of the type ${found.en}. It should be ${expected.en}.`,
  },
  stacking: {
    ar: `شكل المخطط ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The chart is ${found.en}. It should be ${expected.en}.`,
  },
  'not-combined': {
    ar: 'المخطط من نوع واحد. المطلوب مخطط مختلط.',
    en: 'The chart has one type. Make it a combo chart.',
  },
  combined: {
    ar: `السلسلة ${words.ar} ليست من نوع ${expected.ar} بعد.`,
    en: `The series ${words.en} is not drawn as ${expected.en} yet.`,
  },
  beyond: {
    ar: `المخطط يأخذ ${inCells.found} أيضًا. المطلوب ${inCells.expected} فقط.`,
    en: `The chart takes ${inCells.found} as well. It should show ${inCells.expected} alone.`,
  },
  partly: {
    ar: `المخطط يأخذ ${inCells.found} فقط. المطلوب ${inCells.expected}.`,
    en: `The chart shows only ${inCells.found}. It should show ${inCells.expected}.`,
  },
  values: {
    ar: `قيم المخطط من ${inCells.found}. المطلوب ${inCells.expected}.`,
    en: `The chart takes its values from ${inCells.found}. It should take ${inCells.expected}.`,
  },
  categories: {
    ar: `فئات المحور من ${inCells.found}. المطلوب ${inCells.expected}.`,
    en: `The categories come from ${inCells.found}. They should come from ${inCells.expected}.`,
  },
  'no-categories': {
    ar: `لا توجد أسماء على المحور بعد. المطلوب ${inCells.expected}.`,
    en: `The axis has no names yet. Take them from ${inCells.expected}.`,
  },
  switched: {
    ar: 'الصفوف والأعمدة متبادلة في المخطط. المطلوب «تبديل الصف/العمود».',
    en: 'Rows and columns have changed places in the chart. Choose Switch Row/Column.',
  },
  series: {
    missing: {
      ar: `السلسلة ${expected.ar} غير موجودة في المخطط بعد.`,
      en: `The series ${expected.en} is not in the chart yet.`,
    },
    extra: {
      ar: `في المخطط سلسلة زائدة: ${found.ar}. المطلوب إزالتها.`,
      en: `The chart has a series that was not asked for: ${found.en}. Remove it.`,
    },
    unnamed: {
      ar: `السلاسل من دون أسماء. المطلوب ${expected.ar} مثلًا: العناوين جزء من التحديد.`,
      en: `The series have no names, such as ${expected.en}. Select the headings along with the data.`,
    },
  },
  'own-sheet': {
    ar: 'المخطط في ورقة وحده. المطلوب وضعه كائنًا في ورقة البيانات.',
    en: 'The chart has a sheet of its own. Move it onto the sheet with the data.',
  },
  'no-own-sheet': {
    ar: 'المخطط على ورقة البيانات. المطلوب «نقل المخطط» إلى ورقة جديدة.',
    en: 'The chart is on a sheet with cells. Choose Move Chart, New sheet.',
  },
  'no-pivot': {
    ar: 'المخطط لا يعتمد على جدول محوري. المطلوب «مخطط محوري».',
    en: 'The chart does not belong to a pivot table. Insert a PivotChart.',
  },
  pivot: {
    ar: 'المخطط يعتمد على جدول محوري. المطلوب مخطط عادي.',
    en: 'The chart belongs to a pivot table. An ordinary chart was asked for.',
  },
  title: {
    ...thisText(title),
    still: { ar: 'ما زال للمخطط عنوان. المطلوب إزالته.', en: 'The chart still has a title. Remove it.' },
  },
  'any-title': anyText(title),
  axis: { category: thisText(axes.category), value: thisText(axes.value) },
  'any-axis': { category: anyText(axes.category), value: anyText(axes.value) },
  legend: {
    missing: { ar: 'لا توجد وسيلة إيضاح بعد.', en: 'The chart has no legend yet.' },
    still: {
      ar: 'ما زالت للمخطط وسيلة إيضاح. المطلوب إزالتها.',
      en: 'The chart still has a legend. Remove it.',
    },
    position: {
      ar: `وسيلة الإيضاح ${found.ar}. المطلوب ${expected.ar}.`,
      en: `The legend is ${found.en}. It should be ${expected.en}.`,
    },
  },
  labels: {
    missing: { ar: 'لا توجد تسميات بيانات بعد.', en: 'The chart has no data labels yet.' },
    still: {
      ar: 'ما زالت للمخطط تسميات بيانات. المطلوب إزالتها.',
      en: 'The chart still has data labels. Remove them.',
    },
    other: {
      ar: `تسميات البيانات لا تعرض ${expected.ar} بعد.`,
      en: `The data labels do not show ${expected.en} yet.`,
    },
  },
  trend: {
    missing: { ar: 'لا يوجد خط اتجاه بعد.', en: 'The chart has no trendline yet.' },
    other: {
      ar: `نوع خط الاتجاه ${found.ar}. المطلوب ${expected.ar}.`,
      en: `The trendline is ${found.en}. It should be ${expected.en}.`,
    },
  },
  secondary: {
    ar: `السلسلة ${words.ar} ليست على المحور الثانوي بعد.`,
    en: `The series ${words.en} is not on the secondary axis yet.`,
  },
  alt: {
    missing: { ar: 'لا يوجد نص بديل للمخطط بعد.', en: 'The chart has no alt text yet.' },
    other: {
      ar: `النص البديل ${found.ar}. المطلوب ${expected.ar}.`,
      en: `The alt text says ${found.en}. It should say ${expected.en}.`,
    },
  },
  gridlines: {
    off: { ar: 'لا توجد خطوط شبكة في المخطط بعد.', en: 'The chart has no gridlines yet.' },
    on: {
      ar: 'ما زالت في المخطط خطوط شبكة. المطلوب إزالتها.',
      en: 'The chart still has gridlines. Remove them.',
    },
  },
};

const sparkline = {
  missing: { ar: `لا يوجد خط مؤشر في الخلية ${cell} بعد.`, en: `There is no sparkline in ${cell} yet.` },
  partly: { ar: `الخلية ${cell} بقيت من دون خط مؤشر.`, en: `${cell} does not have a sparkline yet.` },
  elsewhere: {
    ar: `خط المؤشر في الخلية ${inCells.found}. مكانه ${cell}.`,
    en: `The sparkline is in ${inCells.found}. Its place is ${cell}.`,
  },
  type: {
    ar: `نوع خط المؤشر في الخلية ${cell} هو ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The sparkline in ${cell} is of the type ${found.en}. It should be ${expected.en}.`,
  },
  source: {
    ar: `خط المؤشر في الخلية ${cell} يأخذ ${inCells.found}. المطلوب ${inCells.expected}.`,
    en: `The sparkline in ${cell} takes ${inCells.found}. It should take ${inCells.expected}.`,
  },
  'no-markers': {
    ar: `خط المؤشر في الخلية ${cell} من دون علامات. المطلوب تحديد «العلامات».`,
    en: `The sparkline in ${cell} has no markers. Tick Markers.`,
  },
  markers: {
    ar: `خط المؤشر في الخلية ${cell} ما زالت له علامات. المطلوب إلغاء «العلامات».`,
    en: `The sparkline in ${cell} still has markers. Untick Markers.`,
  },
  still: {
    ar: `ما زال في الخلية ${cell} خط مؤشر. المطلوب مسحه.`,
    en: `${cell} still has a sparkline. Clear it.`,
  },
};

const pivot = {
  missing: {
    ar: 'لا يوجد جدول محوري بعد. المطلوب «إدراج» ثم «جدول محوري».',
    en: 'There is no pivot table yet. Choose Insert, PivotTable.',
  },
  source: {
    ar: `بيانات الجدول المحوري من ${inCells.found}. المطلوب ${inCells.expected}.`,
    en: `The pivot table takes ${inCells.found}. It should take ${inCells.expected}.`,
  },
  field: {
    ar: `الحقل ${words.ar} ليس في منطقة ${expected.ar} بعد.`,
    en: `The field ${words.en} is not under ${expected.en} yet.`,
  },
  area: {
    ar: `الحقل ${words.ar} في منطقة ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The field ${words.en} is under ${found.en}. It belongs under ${expected.en}.`,
  },
  extra: {
    ar: `الحقل ${words.ar} في منطقة ${found.ar}، وهذا غير مطلوب.`,
    en: `The field ${words.en} is under ${found.en}, which was not asked for.`,
  },
  function: {
    ar: `تلخيص ${words.ar} هو ${found.ar}. المطلوب ${expected.ar}.`,
    en: `${words.en} is summarised by ${found.en}. It should be ${expected.en}.`,
  },
  all: {
    ar: `عامل التصفية ${words.ar} يعرض كل شيء. المطلوب ${expected.ar} وحده.`,
    en: `The filter ${words.en} shows everything. Choose ${expected.en}.`,
  },
  item: {
    ar: `عامل التصفية ${words.ar} يعرض ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The filter ${words.en} shows ${found.en}. Choose ${expected.en}.`,
  },
  'not-new-sheet': {
    ar: `الجدول المحوري في الورقة ${words.ar}. المطلوب ورقة جديدة.`,
    en: `The pivot table is on the sheet ${words.en}. Put it on a new one.`,
  },
  sheet: {
    ar: `الجدول المحوري في الورقة ${found.ar}. المطلوب ${expected.ar}.`,
    en: `The pivot table is on the sheet ${found.en}. It should be on ${expected.en}.`,
  },
};

export default { feedback: { excel: { chart, sparkline, pivot } } };
