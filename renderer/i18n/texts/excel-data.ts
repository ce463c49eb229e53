/** Commands about rows of data, and what is added round cells: Office's own names in each language. */
export default {
  excel: {
    command: {
      'sort-ascending': { ar: 'فرز من الأصغر إلى الأكبر', en: 'Sort A to Z' },
      'sort-descending': { ar: 'فرز من الأكبر إلى الأصغر', en: 'Sort Z to A' },
      filter: { ar: 'تصفية', en: 'Filter' },
      'clear-filter': { ar: 'مسح التصفية', en: 'Clear' },
      'reapply-filter': { ar: 'إعادة تطبيق', en: 'Reapply' },
      'format-as-table': { ar: 'التنسيق كجدول', en: 'Format as Table' },
      'total-row': { ar: 'صف الإجمالي', en: 'Total Row' },
      'total-function': {
        none: { ar: 'بلا', en: 'None' },
        average: { ar: 'المتوسط', en: 'Average' },
        count: { ar: 'العدد', en: 'Count' },
        countNums: { ar: 'تعداد الأرقام', en: 'Count Numbers' },
        max: { ar: 'الحد الأقصى', en: 'Max' },
        min: { ar: 'الحد الأدنى', en: 'Min' },
        sum: { ar: 'المجموع', en: 'Sum' },
      },
      'header-row': { ar: 'صف الرأس', en: 'Header Row' },
      'banded-rows': { ar: 'صفوف ذات لونين مختلفين', en: 'Banded Rows' },
      'banded-columns': { ar: 'أعمدة ذات لونين مختلفين', en: 'Banded Columns' },
      'first-column': { ar: 'العمود الأول', en: 'First Column' },
      'last-column': { ar: 'العمود الأخير', en: 'Last Column' },
      'filter-button': { ar: 'زر التصفية', en: 'Filter Button' },
      'clear-conditional': {
        selection: { ar: 'مسح القواعد من الخلايا المحددة', en: 'Clear Rules from Selected Cells' },
        sheet: { ar: 'مسح القواعد من الورقة بأكملها', en: 'Clear Rules from Entire Sheet' },
      },
      unlink: { ar: 'إزالة الارتباط التشعبي', en: 'Remove Hyperlink' },
      'open-link': { ar: 'فتح الارتباط التشعبي', en: 'Open Hyperlink' },
      'convert-to-range': { ar: 'تحويل إلى نطاق', en: 'Convert to Range' },
    },
  },
};
