/** Groups of rows and columns, and subtotals. */
export default {
  excel: {
    menu: { ungroup: { ar: 'فك تجميع', en: 'Ungroup' } },
    ask: { removeAll: { ar: 'إزالة الكل', en: 'Remove All' } },
    question: {
      group: { ar: 'تجميع', en: 'Group' },
      ungroup: { ar: 'فك تجميع…', en: 'Ungroup…' },
      subtotal: { ar: 'الإجمالي الفرعي', en: 'Subtotal' },
    },
    about: {
      subtotal: {
        ar: 'يُضاف صف إجمالي عند كل تغيير في عمود. يجب فرز الصفوف حسب هذا العمود أولًا.',
        en: 'A row with a total is added at each change in a column. Sort the rows by that column first.',
      },
    },
    command: {
      'clear-outline': { ar: 'مسح المخطط التفصيلي', en: 'Clear Outline' },
      'show-detail': { ar: 'إظهار التفاصيل', en: 'Show Detail' },
      'hide-detail': { ar: 'إخفاء التفاصيل', en: 'Hide Detail' },
    },
    field: {
      group: { ar: 'ما الذي يُجمَّع؟', en: 'What is grouped?' },
      ungroup: { ar: 'ما الذي يُفك تجميعه؟', en: 'What is ungrouped?' },
      'subtotal-each': { ar: 'عند كل تغيير في', en: 'At each change in' },
      'subtotal-use': { ar: 'استخدام الدالة', en: 'Use function' },
      'subtotal-of': { ar: 'إضافة إجمالي فرعي إلى', en: 'Add subtotal to' },
      'subtotal-replace': { ar: 'استبدال الإجماليات الفرعية الحالية', en: 'Replace current subtotals' },
      'subtotal-below': { ar: 'التلخيص أسفل البيانات', en: 'Summary below data' },
    },
    choice: {
      group: {
        rows: { ar: 'الصفوف', en: 'Rows' },
        columns: { ar: 'الأعمدة', en: 'Columns' },
      },
      subtotal: {
        sum: { ar: 'المجموع', en: 'Sum' },
        count: { ar: 'العدد', en: 'Count' },
        average: { ar: 'المتوسط', en: 'Average' },
        max: { ar: 'الحد الأقصى', en: 'Max' },
        min: { ar: 'الحد الأدنى', en: 'Min' },
        product: { ar: 'حاصل الضرب', en: 'Product' },
        countNums: { ar: 'عدد الأرقام', en: 'Count Numbers' },
      },
    },
    refused: {
      group: {
        ar: 'لا يمكن تجميع هذا. المطلوب تحديد بعض الصفوف أو الأعمدة، لا الورقة كلها.',
        en: 'This cannot be grouped. Select some rows or columns, not the whole sheet.',
      },
      ungroup: {
        ar: 'لا تجميع في هذا التحديد. المطلوب تحديد صفوف أو أعمدة مجمَّعة.',
        en: 'Nothing here is grouped. Select rows or columns that are.',
      },
      'subtotals-column': {
        ar: 'لا يُضاف الإجمالي إلى العمود الذي تُقسَّم الصفوف حسبه. المطلوب اختيار عمود آخر.',
        en: 'The total cannot go into the column that divides the rows. Choose another column.',
      },
      'subtotals-rows': {
        ar: 'المطلوب أولًا تحديد خلية داخل بيانات في أعلاها صف عناوين.',
        en: 'First select a cell in data that has a row of headings at the top.',
      },
      'subtotals-sort': {
        ar: 'الصفوف غير مرتبة حسب هذا العمود، فتتكرر القيمة الواحدة في أماكن متفرقة. يجب فرزها حسبه أولًا.',
        en: 'The rows are not in order by this column: the same value stands in several places. Sort by it first.',
      },
      'subtotals-table': {
        ar: 'لا تُضاف الإجماليات الفرعية داخل جدول. من «تصميم الجدول» يمكن الضغط على «تحويل إلى نطاق» أولًا.',
        en: 'There are no subtotals inside a table. On Table Design, press Convert to Range first.',
      },
    },
    declined: {
      subtotals: {
        ar: 'بين هذه الصفوف إجماليات فرعية. يمكن إزالتها من «بيانات» ثم «الإجمالي الفرعي» ثم «إزالة الكل»، ثم الفرز وإضافتها من جديد.',
        en: 'There are subtotals among these rows. On Data, press Subtotal and Remove All. Then sort, and add them again.',
      },
      'subtotals-column': {
        ar: 'لا يُضاف الإجمالي إلى العمود الذي تُقسَّم الصفوف حسبه. المطلوب اختيار عمود آخر.',
        en: 'The total cannot go into the column that divides the rows. Choose another column.',
      },
      'subtotals-deep': {
        ar: 'لا يمكن أن يزيد التجميع على سبعة مستويات. يمكن إزالة الإجماليات الفرعية الحالية أولًا.',
        en: 'There cannot be more than seven levels. Remove the subtotals that are there first.',
      },
      'subtotals-rows': {
        ar: 'المطلوب أولًا تحديد خلية داخل بيانات في أعلاها صف عناوين.',
        en: 'First select a cell in data that has a row of headings at the top.',
      },
      'subtotals-sort': {
        ar: 'الصفوف غير مرتبة حسب هذا العمود. يجب فرزها حسبه أولًا.',
        en: 'The rows are not in order by this column. Sort by it first.',
      },
      'subtotals-table': {
        ar: 'لا تُضاف الإجماليات الفرعية داخل جدول. من «تصميم الجدول» يمكن الضغط على «تحويل إلى نطاق» أولًا.',
        en: 'There are no subtotals inside a table. On Table Design, press Convert to Range first.',
      },
    },
    outline: {
      rows: { ar: 'تجميع الصفوف', en: 'Grouped rows' },
      columns: { ar: 'تجميع الأعمدة', en: 'Grouped columns' },
      level: {
        rows: { ar: 'إظهار الصفوف حتى المستوى {level}', en: 'Show rows to level {level}' },
        columns: { ar: 'إظهار الأعمدة حتى المستوى {level}', en: 'Show columns to level {level}' },
      },
      hide: {
        rows: { ar: 'إخفاء الصفوف {first} إلى {last}', en: 'Hide rows {first} to {last}' },
        columns: { ar: 'إخفاء الأعمدة {first} إلى {last}', en: 'Hide columns {first} to {last}' },
      },
      show: {
        rows: { ar: 'إظهار الصفوف {first} إلى {last}', en: 'Show rows {first} to {last}' },
        columns: { ar: 'إظهار الأعمدة {first} إلى {last}', en: 'Show columns {first} to {last}' },
      },
    },
  },
};
