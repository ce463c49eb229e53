import type { Starter } from './line.ts';

export default {
  exercise: 'word-cv',
  title: { ar: 'سيرة ذاتية', en: 'Curriculum vitae' },
  arabic: 'ar-LB',
  lines: [
    { ar: 'نور خليل', en: 'Nour Khalil', centred: true },
    {
      ar: 'طرابلس، لبنان – هاتف {06\u00a0555\u00a00117}',
      en: 'Tripoli, Lebanon – telephone 06\u00a0555\u00a00117',
    },
    { ar: 'نبذة', en: 'Profile' },
    {
      ar: 'تنظيم وصبر وخبرة سبع سنوات في المتاجر والمكاتب، مع حب للعمل مع الناس وتعلّم البرامج الجديدة.',
      en: 'Organised and patient, with seven years in shops and offices. Enjoys working with people and learning new programs.',
      look: { bold: true, italic: true, underline: true, color: 'C00000' },
    },
    { ar: 'الخبرة العملية', en: 'Work experience' },
    { ar: 'المبيعات، مكتبة الأرز', en: 'Sales, Cedar Bookshop' },
    { ar: 'من آذار 2023 حتى اليوم', en: 'From March 2023 to today' },
    {
      ar: 'خدمة الزبائن وترتيب الرفوف وإعداد الطلبية الأسبوعية.',
      en: 'Serving customers, arranging the shelves and preparing the weekly order.',
    },
    { ar: 'الاستقبال، عيادة الميناء لطب الأسنان', en: 'Reception, Mina Dental Clinic' },
    { ar: 'من حزيران 2019 حتى شباط 2023', en: 'From June 2019 to February 2023' },
    {
      ar: 'الرد على الهاتف وحجز المواعيد وحفظ الملفات.',
      en: 'Answering the telephone, booking visits and keeping the files.',
    },
    { ar: 'التعليم', en: 'Education' },
    { ar: 'الشهادة الثانوية، طرابلس، 2018', en: 'Secondary school certificate, Tripoli, 2018' },
    { ar: 'المهارات', en: 'Skills' },
    { ar: 'الطباعة بالعربية والإنجليزية', en: 'Typing in Arabic and English' },
    { ar: 'برنامج {Word} والبريد الإلكتروني', en: 'Word and e-mail' },
    { ar: 'لغة فرنسية جيدة', en: 'Good French' },
  ],
} satisfies Starter;
