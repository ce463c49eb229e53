import type { Starter } from './line.ts';

export default {
  exercise: 'word-notice',
  title: { ar: 'يوم تبادل الكتب', en: 'Book swap day' },
  arabic: 'ar-JO',
  lines: [
    { ar: 'يوم تبادل الكتب', en: 'Book swap day' },
    {
      ar: 'هل في البيت كتب قُرئت وانتهى دورها؟ يفتح مركز الياسمين المجتمعي في إربد قاعته لكل القرّاء، صغارًا وكبارًا: كتاب مقابل كتاب. الدخول مجاني، والشاي للجميع.',
      en: 'Bring the books that you have read and take home ones that you have not. The Yasmin Community Centre in Irbid opens its hall to all readers, young and old. Entry is free, and there is tea for everyone.',
    },
    { ar: 'الموعد: السبت 12 كانون الأول 2026', en: 'Date: Saturday 12 December 2026' },
    {
      ar: 'الوقت: من العاشرة صباحًا حتى الثانية بعد الظهر',
      en: 'Time: from 10 in the morning to 2 in the afternoon',
    },
    { ar: 'ماذا نُحضر معنا؟', en: 'What to bring' },
    { ar: 'قصص وروايات بحالة جيدة', en: 'Stories and novels in good condition' },
    { ar: 'كتب مدرسية من العام الماضي', en: 'Schoolbooks from last year' },
    { ar: 'حقيبة للكتب المختارة', en: 'A bag for the books you choose' },
    {
      ar: 'لحجز طاولة للعائلة، يُرجى الاتصال بالرقم {02\u00a0555\u00a00139} قبل 10 كانون الأول.',
      en: 'To keep a table for your family, call 02\u00a0555\u00a00139 before 10 December.',
    },
    {
      ar: 'مركز الياسمين المجتمعي، 18 شارع الجامعة، إربد',
      en: 'Yasmin Community Centre, 18 University Street, Irbid',
    },
  ],
} satisfies Starter;
