/** The words for charts, pivot tables, pages and properties in Excel's feedback, as Excel itself calls them. */
const chart = {
  column: { ar: 'عمودي', en: 'Column' },
  bar: { ar: 'شريطي', en: 'Bar' },
  line: { ar: 'خطي', en: 'Line' },
  pie: { ar: 'دائري', en: 'Pie' },
  'of-pie': { ar: 'دائري من دائري', en: 'Pie of Pie' },
  doughnut: { ar: 'دائري مجوف', en: 'Doughnut' },
  area: { ar: 'مساحي', en: 'Area' },
  scatter: { ar: 'مبعثر', en: 'Scatter' },
  bubble: { ar: 'فقاعي', en: 'Bubble' },
  radar: { ar: 'نسيجي', en: 'Radar' },
  stock: { ar: 'أسهم', en: 'Stock' },
  surface: { ar: 'سطحي', en: 'Surface' },
  combined: { ar: 'مختلط', en: 'Combo' },
  other: { ar: 'نوع آخر', en: 'another type' },
};

const total = {
  sum: { ar: 'المجموع', en: 'Sum' },
  average: { ar: 'المتوسط', en: 'Average' },
  count: { ar: 'العدد', en: 'Count' },
  countNums: { ar: 'عدد الأرقام', en: 'Count Numbers' },
  max: { ar: 'الحد الأقصى', en: 'Max' },
  min: { ar: 'الحد الأدنى', en: 'Min' },
  product: { ar: 'حاصل الضرب', en: 'Product' },
  stdDev: { ar: 'الانحراف المعياري', en: 'StdDev' },
  stdDevp: { ar: 'الانحراف المعياري للمجتمع', en: 'StdDevp' },
  var: { ar: 'التباين', en: 'Var' },
  varp: { ar: 'تباين المجتمع', en: 'Varp' },
  custom: { ar: 'صيغة أخرى', en: 'another formula' },
};

const allowed = {
  formatCells: { ar: 'تنسيق الخلايا', en: 'format cells' },
  formatColumns: { ar: 'تنسيق الأعمدة', en: 'format columns' },
  formatRows: { ar: 'تنسيق الصفوف', en: 'format rows' },
  insertColumns: { ar: 'إدراج الأعمدة', en: 'insert columns' },
  insertRows: { ar: 'إدراج الصفوف', en: 'insert rows' },
  insertHyperlinks: { ar: 'إدراج الارتباطات', en: 'insert hyperlinks' },
  deleteColumns: { ar: 'حذف الأعمدة', en: 'delete columns' },
  deleteRows: { ar: 'حذف الصفوف', en: 'delete rows' },
  sort: { ar: 'الفرز', en: 'sort' },
  autoFilter: { ar: 'استخدام التصفية التلقائية', en: 'use AutoFilter' },
  pivotTables: { ar: 'استخدام الجدول المحوري', en: 'use PivotTables' },
  selectLockedCells: { ar: 'تحديد الخلايا المؤمّنة', en: 'select locked cells' },
  selectUnlockedCells: { ar: 'تحديد الخلايا غير المؤمّنة', en: 'select unlocked cells' },
};

const property = {
  title: { ar: 'العنوان', en: 'Title' },
  subject: { ar: 'الموضوع', en: 'Subject' },
  author: { ar: 'الكاتب', en: 'Author' },
  keywords: { ar: 'العلامات', en: 'Tags' },
  comments: { ar: 'التعليقات', en: 'Comments' },
  category: { ar: 'الفئات', en: 'Categories' },
  company: { ar: 'الشركة', en: 'Company' },
  manager: { ar: 'المدير', en: 'Manager' },
};

export default {
  feedback: {
    term: {
      chart,
      total,
      allowed,
      property,
      stacking: {
        none: { ar: 'متفاوت المسافات', en: 'clustered' },
        stacked: { ar: 'مكدس', en: 'stacked' },
        percent: { ar: 'مكدس بنسبة 100%', en: '100% stacked' },
      },
      legend: {
        right: { ar: 'إلى اليمين', en: 'on the right' },
        left: { ar: 'إلى اليسار', en: 'on the left' },
        top: { ar: 'في الأعلى', en: 'at the top' },
        bottom: { ar: 'في الأسفل', en: 'at the bottom' },
        corner: { ar: 'في الزاوية', en: 'in the corner' },
      },
      label: {
        value: { ar: 'القيمة', en: 'the value' },
        percent: { ar: 'النسبة المئوية', en: 'the percentage' },
        category: { ar: 'اسم الفئة', en: 'the category' },
      },
      trend: {
        linear: { ar: 'خطي', en: 'linear' },
        exp: { ar: 'أسي', en: 'exponential' },
        log: { ar: 'لوغاريتمي', en: 'logarithmic' },
        movingAvg: { ar: 'متوسط متحرك', en: 'a moving average' },
        poly: { ar: 'متعدد الحدود', en: 'polynomial' },
        power: { ar: 'القوة', en: 'a power' },
      },
      sparkline: {
        line: { ar: 'خط', en: 'Line' },
        column: { ar: 'عمود', en: 'Column' },
        'win-loss': { ar: 'الربح/الخسارة', en: 'Win/Loss' },
      },
      pivot: {
        rows: { ar: 'الصفوف', en: 'Rows' },
        columns: { ar: 'الأعمدة', en: 'Columns' },
        filters: { ar: 'عوامل التصفية', en: 'Filters' },
        values: { ar: 'القيم', en: 'Values' },
      },
      orientation: {
        portrait: { ar: 'عمودي', en: 'portrait' },
        landscape: { ar: 'أفقي', en: 'landscape' },
      },
      margins: {
        normal: { ar: 'عادي', en: 'Normal' },
        wide: { ar: 'عريض', en: 'Wide' },
        narrow: { ar: 'ضيق', en: 'Narrow' },
      },
      part: {
        left: { ar: 'القسم الأيسر', en: 'left section' },
        center: { ar: 'القسم الأوسط', en: 'centre section' },
        right: { ar: 'القسم الأيمن', en: 'right section' },
      },
      'other-paper': { ar: 'حجم آخر', en: 'another size' },
    },
  },
};
