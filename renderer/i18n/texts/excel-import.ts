/** Bringing in text files, with Excel's own names in each language. */
export default {
  excel: {
    groups: {
      'get-data': { ar: 'إحضار البيانات وتحويلها', en: 'Get & Transform Data' },
    },
    question: {
      'from-text': { ar: 'من نص/CSV', en: 'From Text/CSV' },
    },
    import: {
      title: { ar: 'استيراد البيانات', en: 'Import Data' },
      files: { ar: 'الملفات', en: 'Files' },
      about: {
        ar: 'هذه الملفات النصية تخصّ هذا التمرين. أيها نستورد؟',
        en: 'These text files belong to this exercise. Which one shall come in?',
      },
      none: {
        ar: 'لا ملفات نصية في هذا التمرين. تُكتب البيانات هنا في الخلايا مباشرة.',
        en: 'No text files belong to this exercise. Its data are typed into the cells.',
      },
      import: { ar: 'استيراد', en: 'Import' },
      back: { ar: 'السابق', en: 'Back' },
      origin: { ar: 'أصل الملف', en: 'File Origin' },
      origins: {
        'utf-8': { ar: 'Unicode (UTF-8)', en: 'Unicode (UTF-8)' },
        'windows-1256': { ar: 'العربية (Windows-1256)', en: 'Arabic (Windows-1256)' },
        'windows-1252': { ar: 'أوروبا الغربية (Windows-1252)', en: 'Western European (Windows-1252)' },
        'utf-16le': { ar: 'Unicode (UTF-16)', en: 'Unicode (UTF-16)' },
      },
      delimiter: { ar: 'محدِّد الحقول', en: 'Delimiter' },
      delimiters: {
        comma: { ar: 'فاصلة', en: 'Comma' },
        semicolon: { ar: 'فاصلة منقوطة', en: 'Semicolon' },
        tab: { ar: 'علامة جدولة', en: 'Tab' },
        space: { ar: 'مسافة', en: 'Space' },
        other: { ar: 'علامة أخرى', en: 'Other' },
      },
      sign: { ar: 'العلامة', en: 'The sign' },
      typing: { ar: 'الكشف عن نوع البيانات', en: 'Data Type Detection' },
      typings: {
        'first-rows': { ar: 'استنادًا إلى أول 200 صف', en: 'Based on first 200 rows' },
        'all-rows': { ar: 'استنادًا إلى البيانات كلها', en: 'Based on entire dataset' },
        none: { ar: 'عدم الكشف عن أنواع البيانات', en: 'Do not detect data types' },
      },
      kinds: {
        text: { ar: 'نص', en: 'Text' },
        number: { ar: 'رقم', en: 'Number' },
        date: { ar: 'تاريخ', en: 'Date' },
        time: { ar: 'وقت', en: 'Time' },
        boolean: { ar: 'صواب/خطأ', en: 'True/False' },
      },
      column: { ar: 'العمود {number}', en: 'Column {number}' },
      header: { ar: 'الصف الأول عناوين', en: 'First row has headings' },
      preview: { ar: 'معاينة', en: 'Preview' },
      rows: {
        ar: 'لا صفوف من البيانات. | صف واحد من البيانات. | صفّان من البيانات. | {rows} صفوف من البيانات. | {rows} صفًّا من البيانات. | {rows} صف من البيانات.',
        en: '{rows} row of data. | {rows} rows of data.',
      },
      first: { ar: 'تظهر هنا أول {shown} صفًّا منها.', en: 'The first {shown} are shown here.' },
      where: { ar: 'التحميل إلى', en: 'Load to' },
      place: {
        new: { ar: 'ورقة عمل جديدة', en: 'New worksheet' },
        here: { ar: 'ورقة العمل الموجودة', en: 'Existing worksheet' },
      },
      at: { ar: 'الخلية التي يبدأ منها', en: 'The cell in which it begins' },
      load: { ar: 'تحميل', en: 'Load' },
    },
    refused: {
      'import-at': {
        ar: 'المطلوب خلية مثل G2، أو مكان في ورقة أخرى مثل Sheet2!A1.',
        en: 'Type a cell such as G2, or a place on another sheet such as Sheet2!A1.',
      },
      'import-room': {
        ar: 'يحتاج الجدول إلى خلايا فارغة. يمكن كتابة خلية أخرى هنا، أو اختيار ورقة عمل جديدة.',
        en: 'The table needs empty cells. Type another cell here, or choose a new worksheet.',
      },
      'import-sign': {
        ar: 'المطلوب كتابة العلامة التي تفصل بين الحقول في الملف.',
        en: 'Type the sign that stands between the fields of the file.',
      },
    },
    declined: {
      'text-empty': {
        ar: 'هذا الملف فارغ، فلا شيء فيه لاستيراده. المطلوب اختيار ملف آخر.',
        en: 'This file is empty: there is nothing in it to bring in. Choose another file.',
      },
      'text-binary': {
        ar: 'ليس في هذا الملف نص، بل صورة مثلًا أو مصنف. المطلوب اختيار ملف نصي أو ملف CSV.',
        en: 'What is in this file is not text: it may be a picture or a workbook. Choose a text or CSV file.',
      },
      'text-large': {
        ar: 'هذا الملف أكبر مما تتسع له ورقة هنا. المطلوب ملف أصغر، أو جزء منه.',
        en: 'This file is larger than a sheet can take here. Choose a smaller one, or a part of it.',
      },
    },
  },
};
