import { inLanguage, type InLanguage, type Language } from '../../core/language/index.ts';

const all = {
  name: { ar: 'مشق', en: 'Mashq' },
  server: { ar: 'الخادم المركزي', en: 'Central server' },
  title: { ar: 'التمارين المنجزة', en: 'Completed exercises' },
  otherLanguage: { ar: 'English', en: 'العربية' },
  municipality: { ar: 'البلدية', en: 'Municipality' },
  everyMunicipality: { ar: 'كل البلديات', en: 'All municipalities' },
  group: { ar: 'الفئة', en: 'Group' },
  everyGroup: { ar: 'كل الفئات', en: 'All groups' },
  staff: { ar: 'موظفو البلدية', en: 'Staff' },
  resident: { ar: 'السكان', en: 'Residents' },
  unsaid: { ar: 'لم تُذكر', en: 'Not said' },
  from: { ar: 'من تاريخ', en: 'From' },
  to: { ar: 'إلى تاريخ', en: 'To' },
  show: { ar: 'عرض', en: 'Show' },
  showAll: { ar: 'عرض الكل', en: 'Show everything' },
  save: { ar: 'حفظ الجدول (CSV)', en: 'Save the table (CSV)' },
  total: { ar: 'المجموع', en: 'In all' },
  completions: { ar: 'مرات الإنجاز', en: 'Completions' },
  learners: { ar: 'المتعلمون', en: 'Learners' },
  last: { ar: 'آخر إنجاز', en: 'Latest' },
  course: { ar: 'المسار', en: 'Course' },
  exercise: { ar: 'التمرين', en: 'Exercise' },
  learnersOnce: {
    ar: 'يُحسب كل متعلم مرة واحدة في كل سطر، ولذلك قد يقل المجموع عن جمع الأسطر. وذِكر الفئة اختياري.',
    en: 'Each learner counts once in a row, so a total may be less than its rows added up. Nobody has to say their group.',
  },
  emptyTitle: { ar: 'لا شيء هنا بعد', en: 'Nothing here yet' },
  empty: {
    ar: 'كل تمرين يُنجز في أحد المختبرات يظهر في هذه الصفحة.',
    en: 'Every exercise that is completed in a lab appears on this page.',
  },
  noneTitle: { ar: 'لا نتائج لهذا الاختيار', en: 'Nothing for this choice' },
  none: {
    ar: 'يمكن اختيار بلدية أخرى أو فئة أخرى أو تواريخ أخرى، أو عرض الكل.',
    en: 'Choose another municipality, group or dates, or show everything.',
  },
  troubleTitle: { ar: 'تعذّر عرض الصفحة الآن', en: 'This page cannot be shown now' },
  trouble: {
    ar: 'السجلات محفوظة. يُرجى تحديث الصفحة بعد دقيقة.',
    en: 'The records are safe. Please reload the page in a minute.',
  },
  missingTitle: { ar: 'لا توجد صفحة هنا', en: 'There is no page here' },
  missing: {
    ar: 'العنوان غير معروف. الصفحة الرئيسية تعرض كل شيء.',
    en: 'This address is not known. The first page shows everything.',
  },
  signInTitle: { ar: 'كلمة المرور مطلوبة', en: 'A password is needed' },
  signIn: {
    ar: 'يُرجى تحديث الصفحة ثم كتابة كلمة مرور هذه الصفحة.',
    en: 'Reload this page, then type its password.',
  },
  waitTitle: { ar: 'محاولات كثيرة', en: 'Many tries' },
  wait: {
    ar: 'يُرجى الانتظار دقيقة، ثم المحاولة مرة أخرى.',
    en: 'Please wait a minute, then try again.',
  },
  firstPage: { ar: 'الصفحة الرئيسية', en: 'First page' },
};

export type Texts = InLanguage<typeof all>;

/** Every word of the console in one language. */
export const texts = (language: Language): Texts => inLanguage(all, language);
