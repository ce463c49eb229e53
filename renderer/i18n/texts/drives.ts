export default {
  drives: {
    title: { ar: 'على أي ذاكرة نحفظ النسخة؟', en: 'Which drive should the copy go to?' },
    file: { ar: 'الملف:', en: 'File:' },
    none: {
      ar: 'لا توجد ذاكرة موصولة. ضع ذاكرة USB في الجهاز، وستظهر هنا خلال لحظات.',
      en: 'No drive is plugged in. Put a USB drive in, and it will appear here in a moment.',
    },
    gigabytes: { ar: 'المتاح: {size} غ.ب', en: '{size} GB free' },
    megabytes: { ar: 'المتاح: {size} م.ب', en: '{size} MB free' },
    leave: { ar: 'بلا نسخة', en: 'No copy' },
  },
};
