import { inQuotes } from '../quotes.ts';

/** What a learner is told about the format of characters; the rules are those of `feedback-word.ts`. */
const { found, what } = inQuotes;

const format = {
  missing: {
    ar: `انظر إلى {name}: التنسيق ${what.ar} غير موجود بعد.`,
    en: 'Look at {name}: it is not {what} yet.',
  },
  other: {
    ar: `انظر إلى {name}: التنسيق هنا ${found.ar}. المطلوب ${what.ar}.`,
    en: 'Look at {name}: the text is {found}. Make it {what}.',
  },
  partly: {
    ar: `انظر إلى {name}: بقي ${found.ar} من دون التنسيق ${what.ar}.`,
    en: `Look at {name}: ${found.en} is not {what} yet.`,
  },
  beyond: {
    ar: `انظر إلى {name}: التنسيق ${what.ar} وصل إلى ${found.ar} أيضًا. المطلوب إزالته من هناك.`,
    en: `Look at {name}: ${found.en} became {what} too. Take it away there.`,
  },
  elsewhere: {
    ar: `التنسيق ${what.ar} موجود على ${found.ar}، وليس على {name} بعد.`,
    en: `${found.en} is {what}, but {name} is not yet.`,
  },
  off: {
    other: {
      ar: `انظر إلى {name}: ما زال التنسيق ${what.ar} موجودًا. المطلوب إزالته.`,
      en: 'Look at {name}: it is still {what}. Press the button again to turn it off.',
    },
    partly: {
      ar: `انظر إلى {name}: ما زال التنسيق ${what.ar} على ${found.ar}.`,
      en: `Look at {name}: ${found.en} is still {what}.`,
    },
    beyond: {
      ar: `انظر إلى {name}: زال التنسيق ${what.ar} عن ${found.ar} أيضًا. المطلوب إعادته هناك.`,
      en: `Look at {name}: ${found.en} is no longer {what} either. Put it back there.`,
    },
    elsewhere: {
      ar: `زال التنسيق ${what.ar} عن ${found.ar}، وبقي على {name}.`,
      en: `${found.en} is no longer {what}, but {name} still is.`,
    },
  },
};

const valued = (thing: { ar: string; en: string }, value: { ar: string; en: string }, has: typeof value) => ({
  other: {
    ar: `انظر إلى {name}: ${thing.ar} هنا ${has.ar}. المطلوب ${value.ar}.`,
    en: `Look at {name}: the ${thing.en} is ${has.en}. Make it ${value.en}.`,
  },
  partly: {
    ar: `انظر إلى {name}: بقي ${found.ar} من دون ${value.ar}. المطلوب ${thing.ar} نفسه للنص كله.`,
    en: `Look at {name}: ${found.en} does not have the ${thing.en} ${value.en} yet.`,
  },
  beyond: {
    ar: `انظر إلى {name}: ${thing.ar} تغيّر على ${found.ar} أيضًا. المطلوب إعادته كما كان هناك.`,
    en: `Look at {name}: the ${thing.en} of ${found.en} became ${value.en} too. Put it back there.`,
  },
  elsewhere: {
    ar: `${thing.ar} على ${found.ar} هو ${value.ar}، وليس على {name} بعد.`,
    en: `The ${thing.en} of ${found.en} is ${value.en}, but not yet that of {name}.`,
  },
});

const plainValue = { ar: '\u2068{expected}\u2069', en: '\u2068{expected}\u2069' };
const plainFound = { ar: '\u2068{found}\u2069', en: '\u2068{found}\u2069' };

const color = {
  ...valued({ ar: 'لون الخط', en: 'font colour' }, plainValue, plainFound),
  shade: {
    ar: 'انظر إلى {name}: اللون {found}، لكنه ليس الدرجة المطلوبة. المطلوب درجة أخرى منه.',
    en: 'Look at {name}: it is {found}, but another shade than asked. Choose the shade that the task names.',
  },
};

const highlightOff = {
  other: {
    ar: 'انظر إلى {name}: ما زال هنا تمييز بلون {found}. المطلوب «بلا لون».',
    en: 'Look at {name}: it is still highlighted in {found}. Choose No Color.',
  },
  partly: {
    ar: `انظر إلى {name}: ما زال ${found.ar} مميّزًا بلون. المطلوب «بلا لون».`,
    en: `Look at {name}: ${found.en} is still highlighted. Choose No Color there too.`,
  },
  beyond: {
    ar: `انظر إلى {name}: زال التمييز عن ${found.ar} أيضًا. المطلوب إعادته هناك.`,
    en: `Look at {name}: ${found.en} lost its highlight too. Put it back there.`,
  },
  elsewhere: {
    ar: `زال التمييز عن ${found.ar}، وبقي على {name}.`,
    en: `${found.en} is no longer highlighted, but {name} still is.`,
  },
};

export default {
  feedback: {
    word: {
      format,
      size: valued({ ar: 'حجم الخط', en: 'font size' }, plainValue, plainFound),
      font: valued({ ar: 'نوع الخط', en: 'font' }, plainValue, plainFound),
      color,
      highlight: {
        ...valued({ ar: 'لون التمييز', en: 'highlight' }, plainValue, plainFound),
        missing: {
          ar: 'انظر إلى {name}: لا يوجد تمييز هنا بعد. المطلوب «لون تمييز النص»: {expected}.',
          en: 'Look at {name}: it is not highlighted yet. Choose {expected} for Text Highlight Color.',
        },
        off: highlightOff,
      },
    },
  },
};
