import type { Starter } from './line.ts';

export default {
  exercise: 'word-shopping',
  title: { ar: 'مشتريات غداء الجمعة', en: 'Shopping for Friday lunch' },
  arabic: 'ar-IQ',
  lines: [
    { ar: 'مشتريات غداء الجمعة', en: 'Shopping for Friday lunch', style: 'Title' },
    {
      ar: 'الضيوف تسعة، والغداء في الساعة الواحدة. لا بدّ أن يكون كل شيء في البيت قبل الظهر.',
      en: 'Nine guests are coming, and lunch is at one o’clock. Everything has to be in the house before noon.',
    },
    { ar: 'من السوق', en: 'From the market', style: 'Heading1' },
    { ar: 'طماطم، 3 كيلوغرامات', en: 'Tomatoes, 3 kilos' },
    { ar: 'خيار، كيلوغرامان', en: 'Cucumbers, 2 kilos' },
    { ar: 'ليمون، كيلوغرام واحد', en: 'Lemons, 1 kilo' },
    { ar: 'نعناع طازج، باقتان', en: 'Fresh mint, two bunches' },
    { ar: 'من دكان الحي', en: 'From the corner shop', style: 'Heading1' },
    { ar: 'أرز، 5 كيلوغرامات', en: 'Rice, 5 kilos', bullet: true },
    { ar: 'شاي، علبة واحدة', en: 'Tea, one packet', bullet: true },
    { ar: 'سكر، كيلوغرامان', en: 'Sugar, 2 kilos', bullet: true },
    { ar: 'الميزانية', en: 'Money', style: 'Heading1' },
    { ar: 'المبلغ المخصص للمشتريات: 60 ألف دينار', en: 'Set aside for the shopping: 60,000 dinars' },
    {
      ar: 'ملاحظة: السمك محجوز عند أبي كريم في السوق القديم في البصرة.',
      en: 'Note: the fish is reserved at Abu Karim’s in the old market in Basra.',
    },
  ],
} satisfies Starter;
