export default {
  done: {
    title: {
      ar: 'تم.|أنجزت المهمة.|أنجزت المهمتين.|أنجزت المهام كلها.|أنجزت المهام كلها.|أنجزت المهام كلها.',
      en: 'Done.|All {count} tasks done.',
    },
    youCan: { ar: 'يمكنك الآن:', en: 'You can now:' },
    next: { ar: 'التالي: {title}', en: 'Next: {title}' },
    home: { ar: 'الصفحة الأولى', en: 'Home' },
    take: { ar: 'آخذ الملف معي', en: 'Take the file with me' },
    taken: { ar: 'نسخة من ملفك صارت حيث اخترت.', en: 'A copy of your file is now where you chose.' },
    again: { ar: 'مرة أخرى', en: 'Once more' },
    work: { ar: 'صفحتك', en: 'Your page' },
  },
};
