/** Why an answer about rows of data, rules, pages or names is not taken, and why a command does nothing. */
export default {
  excel: {
    refused: {
      'table-range': {
        ar: 'المطلوب نطاق مثل A1:D9، لا جدول فيه من قبل.',
        en: 'Type a range such as A1:D9 that has no table in it yet.',
      },
      'nothing-ticked': { ar: 'المطلوب اختيار شيء واحد على الأقل.', en: 'Choose at least one.' },
      'one-column': { ar: 'المطلوب تحديد عمود واحد فيه نصوص.', en: 'Select one column with texts in it.' },
      'formula-begin': { ar: 'تبدأ الصيغة بعلامة =.', en: 'A formula begins with =.' },
      'validation-list': {
        ar: 'المطلوب كتابة القيم وبينها فاصلة، أو = ثم الخلايا، مثل =$H$2:$H$5.',
        en: 'Type items with commas between, or = and cells, such as =$H$2:$H$5.',
      },
      'validation-limits': {
        ar: 'المطلوب عدد أو تاريخ، أو صيغة تبدأ بعلامة =.',
        en: 'Type a number, a date, or a formula that begins with =.',
      },
      'print-titles': {
        ar: 'المطلوب صفوف مثل 1:2، وأعمدة مثل A:A.',
        en: 'Type rows such as 1:2, and columns such as A:A.',
      },
      'link-to': {
        ar: 'المطلوب عنوان مثل www.example.org، أو مكان مثل Sheet2!A1.',
        en: 'Type an address such as www.example.org, or a place such as Sheet2!A1.',
      },
      'name-taken': { ar: 'هذا الاسم مستعمل. المطلوب اسم آخر.', en: 'This name is taken. Type another one.' },
    },
    declined: {
      protected: {
        ar: 'في التحديد خلايا محمية. يمكن إلغاء حماية الورقة من علامة التبويب «مراجعة».',
        en: 'There are protected cells in the selection. Take the protection off on the Review tab.',
      },
      'part-of-array': {
        ar: 'في التحديد جزء من نتيجة صيغة واحدة. المطلوب تحديد النتيجة كلها.',
        en: 'The selection has a part of the result of one formula. Select all of the result.',
      },
      merged: {
        ar: 'في التحديد خلايا مدمجة، أو جزء من جدول. المطلوب إلغاء الدمج، أو تحديد الجدول كله.',
        en: 'The selection has merged cells, or a part of a table. Unmerge them, or select the whole table.',
      },
      'no-room': {
        ar: 'لا مكان لذلك هنا. يمكن إفراغ الخلايا التي في الطريق، أو تحديد خلايا أقل.',
        en: 'There is no room for that here. Empty the cells in the way, or select fewer.',
      },
    },
  },
};
