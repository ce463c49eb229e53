/** Pivot tables, with Excel's own names in each language. */
export default {
  excel: {
    tabs: { 'pivot-analyze': { ar: 'تحليل الجدول المحوري', en: 'PivotTable Analyze' } },
    groups: {
      'pivot-table': { ar: 'جدول محوري', en: 'PivotTable' },
      'pivot-data': { ar: 'بيانات', en: 'Data' },
    },
    question: {
      'pivot-fields': { ar: 'قائمة الحقول', en: 'Field List' },
      'pivot-filter': { ar: 'تصفية', en: 'Filter' },
      'pivot-source': { ar: 'تغيير مصدر البيانات', en: 'Change Data Source' },
    },
    about: {
      'pivot-data': {
        ar: 'الجدول المحوري يلخّص البيانات: يجمعها أو يعدّها حسب ما تختاره من أعمدتها.',
        en: 'A PivotTable sums data up: it adds or counts them by the columns that you choose.',
      },
      'pivot-fields': {
        ar: 'لكل حقل، أين يظهر؟ والأرقام التي تُجمع أو تُعَدّ مكانها «القيم».',
        en: 'Where does each field go? What is added up or counted goes into Values.',
      },
      'pivot-source': {
        ar: 'الخلايا التي يأخذ الجدول المحوري بياناته منها، وعناوينها معها.',
        en: 'The cells from which the PivotTable takes its data, with their headings.',
      },
    },
    field: {
      'pivot-of': { ar: 'أين البيانات؟', en: 'Where are the data?' },
      'pivot-filter-field': { ar: 'الحقل', en: 'Field' },
      'pivot-filter-item': { ar: 'ما الذي يُعرض؟', en: 'What is shown?' },
    },
    choice: { 'all-items': { ar: '(الكل)', en: '(All)' } },
    pivot: {
      field: { ar: 'الحقل', en: 'Field' },
      rows: { ar: 'الصفوف', en: 'Rows' },
      columns: { ar: 'الأعمدة', en: 'Columns' },
      values: { ar: 'القيم', en: 'Values' },
      filters: { ar: 'عوامل التصفية', en: 'Filters' },
      fieldIn: { ar: '{field}، {area}', en: '{field}, {area}' },
      functionOf: { ar: 'طريقة تلخيص {field}', en: 'How {field} is summarised' },
      function: {
        sum: { ar: 'مجموع', en: 'Sum' },
        count: { ar: 'عدد', en: 'Count' },
        average: { ar: 'متوسط', en: 'Average' },
        max: { ar: 'الحد الأقصى', en: 'Max' },
        min: { ar: 'الحد الأدنى', en: 'Min' },
        product: { ar: 'ناتج الضرب', en: 'Product' },
        share: { ar: '% من الإجمالي الكلي', en: '% of Grand Total' },
        countNums: { ar: 'عدد الأرقام', en: 'Count Numbers' },
      },
      and: { ar: '، ', en: ', ' },
      found: {
        ar: 'لا صفوف، والحقول: {names}. | صف واحد، والحقول: {names}. | صفّان، والحقول: {names}. | {rows} صفوف، والحقول: {names}. | {rows} صفًّا، والحقول: {names}. | {rows} صف، والحقول: {names}.',
        en: '{rows} row, with the fields {names}. | {rows} rows, with the fields {names}.',
      },
      where: { ar: 'أين يوضع الجدول المحوري؟', en: 'Where does the PivotTable go?' },
      place: {
        new: { ar: 'ورقة عمل جديدة', en: 'New worksheet' },
        here: { ar: 'ورقة العمل هذه', en: 'This worksheet' },
      },
      at: { ar: 'الخلية التي يبدأ منها', en: 'The cell in which it begins' },
      next: { ar: 'التالي', en: 'Next' },
      back: { ar: 'السابق', en: 'Back' },
      preview: { ar: 'هكذا يظهر', en: 'How it will look' },
      nothing: {
        ar: 'المطلوب اختيار حقل لـ«القيم»، ثم حقل لـ«الصفوف».',
        en: 'Choose a field for Values, then one for Rows.',
      },
    },
    command: {
      'pivot-refresh': { ar: 'تحديث', en: 'Refresh' },
    },
    refused: {
      'pivot-values': {
        ar: 'المطلوب اختيار حقل واحد على الأقل لـ«القيم».',
        en: 'Choose at least one field for Values.',
      },
      'pivot-at': {
        ar: 'المطلوب خلية مثل G2، أو مكان في ورقة أخرى مثل Sheet2!A1.',
        en: 'Type a cell such as G2, or a place on another sheet such as Sheet2!A1.',
      },
      'pivot-of': {
        ar: 'المطلوب نطاق مثل Sheet1!A1:D9، لكل عمود فيه عنوان وتحت العناوين بيانات.',
        en: 'Type a range such as Sheet1!A1:D9, with a heading over each column and data below.',
      },
      'no-pivot-filter': {
        ar: 'ليس لهذا الجدول المحوري عامل تصفية بعد. يمكن إضافة حقل إلى «عوامل التصفية» من «قائمة الحقول».',
        en: 'This PivotTable has no filter yet. Put a field into Filters in the Field List.',
      },
      pivot: {
        ar: 'لا يمكن تغيير هذا الجزء من الجدول المحوري: أرقامه تُحسب من البيانات. يمكن تغيير البيانات ثم اختيار «تحديث».',
        en: 'This part of a PivotTable cannot be changed: it is worked out from the data. Change the data, then choose Refresh.',
      },
    },
    declined: {
      pivot: {
        ar: 'لا يمكن ذلك داخل جدول محوري. يمكن تغيير بياناته ثم اختيار «تحديث»، أو حذفه كله بتحديده كاملًا.',
        en: 'That cannot be done inside a PivotTable. Change its data and choose Refresh, or select all of it to delete it.',
      },
      'pivot-headings': {
        ar: 'لكل عمود من البيانات عنوان في الصف الأول. المطلوب كتابة العنوان الناقص.',
        en: 'Each column of the data needs a heading in the first row. Type the one that is missing.',
      },
      'pivot-rows': {
        ar: 'تحت العناوين لا بد من صف واحد من البيانات على الأقل. المطلوب تحديد خلية داخل البيانات.',
        en: 'There has to be at least one row of data under the headings. Select a cell inside the data.',
      },
      'pivot-room': {
        ar: 'لا مكان للجدول المحوري هنا: في الخلايا شيء آخر. المطلوب اختيار مكان فارغ، أو ورقة جديدة.',
        en: 'There is no room for the PivotTable here: the cells have something else in them. Choose an empty place, or a new sheet.',
      },
      'pivot-source': {
        ar: 'بيانات هذا الجدول المحوري لم تعد في مكانها. المطلوب «تغيير مصدر البيانات».',
        en: 'The data of this PivotTable are not where they were. Choose Change Data Source.',
      },
      'pivot-beyond': {
        ar: 'في هذا الجدول المحوري ما لا يغيّره مشق، مثل تجميع التواريخ. يبقى كما هو، ويمكن تغييره في Excel.',
        en: 'This PivotTable has something that Mashq does not change, such as grouped dates. It stays as it is; change it in Excel.',
      },
    },
  },
};
