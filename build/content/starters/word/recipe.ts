import type { Starter } from './line.ts';

export default {
  exercise: 'word-recipe',
  title: { ar: 'شوربة العدس', en: 'Lentil soup' },
  arabic: 'ar-LB',
  lines: [
    { ar: 'شوربة العدس', en: 'Lentil soup', style: 'Title' },
    { ar: 'تكفي ستة أشخاص، وتجهز في 40 دقيقة', en: 'For six people, ready in 40 minutes' },
    { ar: 'المقادير', en: 'Ingredients' },
    { ar: 'كوبان من العدس الأحمر', en: 'Two cups of red lentils' },
    { ar: 'بصلة مفرومة', en: 'One onion, chopped' },
    { ar: 'جزرة مقطعة قطعًا صغيرة', en: 'One carrot, in small pieces' },
    { ar: 'ستة أكواب من الماء', en: 'Six cups of water' },
    { ar: 'ملعقة صغيرة من الكمون', en: 'A teaspoon of cumin' },
    { ar: 'طريقة التحضير', en: 'Method' },
    { ar: 'نغسل العدس جيدًا حتى يصفو ماؤه.', en: 'Wash the lentils well, until the water runs clear.' },
    {
      ar: 'نقلي البصلة في قليل من زيت الزيتون حتى تصير ذهبية.',
      en: 'Fry the onion in a little olive oil until it is golden.',
    },
    {
      ar: 'نضيف العدس والجزرة والماء، وننتظر حتى الغليان.',
      en: 'Add the lentils, the carrot and the water, and bring to the boil.',
    },
    {
      ar: 'نترك القدر على نار هادئة 30 دقيقة، ثم نضيف الكمون والملح.',
      en: 'Cook on a low heat for 30 minutes, then add the cumin and some salt.',
    },
    {
      ar: 'تنبيه: تُترك الشوربة حتى تبرد قليلًا قبل خلطها.',
      en: 'Careful: let the soup cool a little before you blend it.',
    },
    {
      ar: 'لكل مدينة لمستها: في الموصل ملعقة من الأرز، وفي غازي عنتاب رشة من النعناع اليابس، وفي الخليل مزيد من الليمون.',
      en: 'Every city has its own touch: a spoon of rice in Mosul, a pinch of dried mint in Gaziantep, a little more lemon in Hebron.',
    },
  ],
} satisfies Starter;
