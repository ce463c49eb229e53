/** Pivot tables, with Excel's own names in each language. */
export default {
  excel: {
    command: {
      'pivot-refresh': { ar: 'تحديث', en: 'Refresh' },
    },
    refused: {
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
        ar: 'لكل عمود من البيانات عنوان في الصف الأول. اكتب العنوان الناقص.',
        en: 'Each column of the data needs a heading in the first row. Type the one that is missing.',
      },
      'pivot-rows': {
        ar: 'تحت العناوين لا بد من صف واحد من البيانات على الأقل. حدّد خلية داخل البيانات.',
        en: 'There has to be at least one row of data under the headings. Select a cell inside the data.',
      },
      'pivot-room': {
        ar: 'لا مكان للجدول المحوري هنا: في الخلايا شيء آخر. اختر مكانًا فارغًا، أو ورقة جديدة.',
        en: 'There is no room for the PivotTable here: the cells have something else in them. Choose an empty place, or a new sheet.',
      },
      'pivot-source': {
        ar: 'بيانات هذا الجدول المحوري لم تعد في مكانها. اختر «تغيير مصدر البيانات».',
        en: 'The data of this PivotTable are not where they were. Choose Change Data Source.',
      },
      'pivot-beyond': {
        ar: 'في هذا الجدول المحوري ما لا يغيّره مشق، مثل تجميع التواريخ. يبقى كما هو، ويمكن تغييره في Excel.',
        en: 'This PivotTable has something that Mashq does not change, such as grouped dates. It stays as it is; change it in Excel.',
      },
    },
  },
};
