import type { Starter } from './line.ts';

const wrong = { ar: 'ltr' } as const;

export default {
  exercise: 'word-announcement',
  title: { ar: 'أمسية شعر وموسيقى', en: 'An evening of poetry and music' },
  arabic: 'ar-SA',
  lines: [
    { ar: 'أمسية شعر وموسيقى', en: 'An evening of poetry and music', style: 'Title', direction: wrong },
    {
      ar: 'تدعو مكتبة الحي في مرسين الجميع إلى أمسية من الشعر والموسيقى، بالعربية والتركية. لا حاجة إلى الحجز، فالمكان يتسع للجميع.',
      en: 'The neighbourhood library in Mersin invites everyone to an evening of poetry and music in Arabic and Turkish. There is no need to book: there is room for all.',
      direction: wrong,
    },
    {
      ar: 'الموعد: الخميس 17 كانون الأول 2026، الساعة السابعة مساءً',
      en: 'When: Thursday 17 December 2026, at 7 in the evening',
      direction: wrong,
    },
    { ar: 'في البرنامج', en: 'On the programme', style: 'Heading1', direction: wrong },
    { ar: 'قصائد عن البحر', en: 'Poems about the sea', direction: wrong },
    { ar: 'عزف على العود', en: 'Music on the oud', direction: wrong },
    { ar: 'أغانٍ يختارها الحاضرون', en: 'Songs that the audience chooses', direction: wrong },
    {
      ar: 'سعر التذكرة 50 ليرة تركية، والدخول مجاني للأطفال.',
      en: 'A ticket costs 50 Turkish lira, and children come in free.',
      direction: wrong,
    },
    { en: 'أهلًا وسهلًا بالجميع! تبدأ الأمسية في السابعة مساءً، واللقاء في قاعة المكتبة.' },
    {
      ar: 'Mersin Mahalle Kütüphanesi, Çiçek Sokak No: 7',
      en: 'Mersin Mahalle Kütüphanesi, Çiçek Sokak No: 7',
      direction: { ar: 'rtl', en: 'rtl' },
    },
  ],
} satisfies Starter;
