import { inQuotes } from '../quotes.ts';

/**
 * What a learner is told when a task is not yet right: one sentence for each code of a Word finding,
 * under `feedback.<code>`. `{name}` is what the exercise calls the target. A value that begins with
 * `term.` is a word of ours: its text under `feedback.<value>` is put in its place before the sentence
 * is made. Words of the document stand in quotation marks with bidi isolates, since their language may
 * be another than the sentence's.
 */
const { found, expected } = inQuotes;

const gone = {
  text: {
    ar: `لا أجد النص ${inQuotes.words.ar}. زر «تراجع» يعيده.`,
    en: `I cannot find the words ${inQuotes.words.en}. Press Undo to bring them back.`,
  },
  paragraph: {
    ar: 'لا أجد الفقرة رقم {number}. زر «تراجع» يعيدها.',
    en: 'I cannot find paragraph {number}. Press Undo to bring it back.',
  },
  empty: {
    ar: 'انظر إلى {name}: لا يوجد نص هنا. زر «تراجع» يعيده.',
    en: 'Look at {name}: there is no text here. Press Undo to bring it back.',
  },
};

const style = {
  other: {
    ar: `انظر إلى {name}: النمط هنا ${found.ar}. المطلوب النمط ${expected.ar}.`,
    en: `Look at {name}: the style is ${found.en}. Choose the style ${expected.en}.`,
  },
  part: {
    ar: `انظر إلى {name}: النمط ${expected.ar} على بعض الكلمات فقط. المطلوب النقر في السطر من دون تحديد كلمات، ثم اختيار النمط.`,
    en: `Look at {name}: only some words have the style ${expected.en}. Click in the line without selecting words, then choose it.`,
  },
  lookalike: {
    ar: `انظر إلى {name}: الشكل قريب، لكنه تنسيق باليد وليس نمطًا. المطلوب النمط ${expected.ar} من مجموعة «أنماط».`,
    en: `Look at {name}: it only looks similar, it has no style yet. Choose ${expected.en} in the Styles group.`,
  },
  elsewhere: {
    ar: `النمط ${expected.ar} موجود على ${found.ar}، وليس على {name} بعد.`,
    en: `The style ${expected.en} is on ${found.en}, but not yet on {name}.`,
  },
  partly: {
    ar: `انظر إلى {name}: بقي ${found.ar} من دون النمط ${expected.ar}.`,
    en: `Look at {name}: ${found.en} does not have the style ${expected.en} yet.`,
  },
};

const alignment = {
  other: {
    ar: `انظر إلى {name}: المحاذاة هنا ${found.ar}. المطلوب ${expected.ar}.`,
    en: `Look at {name}: the alignment is ${found.en}. Press ${expected.en}.`,
  },
  spaces: {
    ar: `انظر إلى {name}: النص مُزاح بالمسافات. المطلوب حذف المسافات واستعمال ${expected.ar}.`,
    en: `Look at {name}: it was moved with spaces. Delete the spaces and press ${expected.en}.`,
  },
  elsewhere: {
    ar: `المحاذاة ${expected.ar} موجودة على ${found.ar}، وليست على {name} بعد.`,
    en: `The alignment ${expected.en} is on ${found.en}, but not yet on {name}.`,
  },
  partly: {
    ar: `انظر إلى {name}: بقي ${found.ar} من دون المحاذاة ${expected.ar}.`,
    en: `Look at {name}: ${found.en} does not have the alignment ${expected.en} yet.`,
  },
};

const list = {
  missing: {
    ar: `انظر إلى {name}: لا توجد قائمة هنا بعد. المطلوب ${expected.ar}.`,
    en: `Look at {name}: this is not a list yet. Press ${expected.en}.`,
  },
  other: {
    ar: `انظر إلى {name}: القائمة هنا من نوع ${found.ar}. المطلوب ${expected.ar}.`,
    en: `Look at {name}: the list has ${found.en}. Press ${expected.en}.`,
  },
  still: {
    ar: `انظر إلى {name}: ما زال هنا ${found.ar}. المطلوب نص من دون قائمة.`,
    en: `Look at {name}: it is still a list with ${found.en}. Press the same button again to turn it off.`,
  },
  typed: {
    ar: `انظر إلى {name}: العلامة مكتوبة باليد. المطلوب حذفها واستعمال الزر ${expected.ar}.`,
    en: `Look at {name}: the sign was typed by hand. Delete it and press ${expected.en}.`,
  },
  level: {
    ar: 'انظر إلى {name}: مستوى القائمة هنا {found}. المطلوب المستوى {expected}.',
    en: 'Look at {name}: this is level {found} of the list. Make it level {expected}.',
  },
  elsewhere: {
    ar: `القائمة ${expected.ar} موجودة على ${found.ar}، وليست على {name} بعد.`,
    en: `The list with ${expected.en} is on ${found.en}, but not yet on {name}.`,
  },
  partly: {
    ar: `انظر إلى {name}: بقي ${found.ar} خارج القائمة ${expected.ar}.`,
    en: `Look at {name}: ${found.en} is not in the list with ${expected.en} yet.`,
  },
  none: {
    partly: {
      ar: `انظر إلى {name}: ما زال ${found.ar} داخل قائمة.`,
      en: `Look at {name}: ${found.en} is still in a list.`,
    },
  },
};

const lineSpacing = {
  other: {
    ar: 'انظر إلى {name}: تباعد الأسطر هنا {found}. المطلوب {expected}.',
    en: 'Look at {name}: the line spacing is {found}. Make it {expected}.',
  },
  fixed: {
    ar: 'انظر إلى {name}: تباعد الأسطر ثابت على {found} نقطة. المطلوب {expected} من قائمة تباعد الأسطر.',
    en: 'Look at {name}: the line spacing is fixed at {found} points. Choose {expected} in the list of line spacings.',
  },
  elsewhere: {
    ar: `تباعد الأسطر {expected} موجود على ${found.ar}، وليس على {name} بعد.`,
    en: `The line spacing {expected} is on ${found.en}, but not yet on {name}.`,
  },
  partly: {
    ar: `انظر إلى {name}: بقي ${found.ar} من دون تباعد الأسطر {expected}.`,
    en: `Look at {name}: ${found.en} does not have the line spacing {expected} yet.`,
  },
};

const spaceSide = (side: { ar: string; en: string }) => ({
  other: {
    ar: `انظر إلى {name}: المسافة ${side.ar} الفقرة {found} نقطة. المطلوب {expected}.`,
    en: `Look at {name}: the space ${side.en} the paragraph is {found} points. Make it {expected}.`,
  },
  line: {
    ar: `انظر إلى {name}: يوجد سطر فارغ ${side.ar} الفقرة. المطلوب حذفه، ثم مسافة ${side.ar} الفقرة مقدارها {expected} نقطة.`,
    en: `Look at {name}: there is an empty line ${side.en} it. Delete it, then set the space ${side.en} to {expected} points.`,
  },
  elsewhere: {
    ar: `المسافة {expected} نقطة ${side.ar} الفقرة موجودة على ${found.ar}، وليست على {name} بعد.`,
    en: `The space of {expected} points ${side.en} the paragraph is on ${found.en}, but not yet on {name}.`,
  },
  partly: {
    ar: `انظر إلى {name}: بقي ${found.ar} من دون مسافة {expected} نقطة ${side.ar} الفقرة.`,
    en: `Look at {name}: ${found.en} does not have {expected} points ${side.en} it yet.`,
  },
});

const indent = {
  little: {
    ar: 'انظر إلى {name}: المسافة البادئة {found} سم. المطلوب {expected} سم أو أكثر.',
    en: 'Look at {name}: the indent is {found} cm. Make it {expected} cm or more.',
  },
  other: {
    ar: 'انظر إلى {name}: المسافة البادئة {found} سم. المطلوب {expected} سم.',
    en: 'Look at {name}: the indent is {found} cm. Make it {expected} cm.',
  },
  spaces: {
    ar: 'انظر إلى {name}: النص مُزاح بالمسافات. المطلوب حذف المسافات واستعمال «زيادة المسافة البادئة».',
    en: 'Look at {name}: it was moved with spaces. Delete the spaces and press Increase Indent.',
  },
  'first-line': {
    ar: 'انظر إلى {name}: السطر الأول وحده مُزاح. المطلوب إزاحة الفقرة كلها.',
    en: 'Look at {name}: only the first line has an indent. Give it to the whole paragraph.',
  },
  'other-side': {
    ar: 'انظر إلى {name}: المسافة البادئة عند نهاية السطور. المطلوب عند بدايتها.',
    en: 'Look at {name}: the indent is at the end of the lines. Put it at their beginning.',
  },
  elsewhere: {
    ar: `المسافة البادئة موجودة على ${found.ar}، وليست على {name} بعد.`,
    en: `The indent is on ${found.en}, but not yet on {name}.`,
  },
  partly: {
    ar: `انظر إلى {name}: بقي ${found.ar} من دون المسافة البادئة.`,
    en: `Look at {name}: ${found.en} does not have the indent yet.`,
  },
};

const direction = {
  other: {
    ar: `انظر إلى {name}: اتجاه النص هنا {found}. المطلوب {expected}.`,
    en: `Look at {name}: the text runs {found}. Make it run {expected}.`,
  },
  aligned: {
    ar: 'انظر إلى {name}: تغيّرت المحاذاة، وبقي الاتجاه كما كان. المطلوب الاتجاه {expected}.',
    en: 'Look at {name}: it moved to the other side, but its direction is as before. Make it run {expected}.',
  },
  elsewhere: {
    ar: `الاتجاه {expected} موجود على ${found.ar}، وليس على {name} بعد.`,
    en: `The direction {expected} is on ${found.en}, but not yet on {name}.`,
  },
  partly: {
    ar: `انظر إلى {name}: بقي ${found.ar} من دون الاتجاه {expected}.`,
    en: `Look at {name}: ${found.en} does not run {expected} yet.`,
  },
};

const text = {
  other: {
    ar: `انظر إلى {name}: المكتوب ${found.ar}. المطلوب ${expected.ar}.`,
    en: `Look at {name}: it says ${found.en}. It should say ${expected.en}.`,
  },
  empty: {
    ar: `انظر إلى {name}: لا يوجد نص هنا. المطلوب كتابة ${expected.ar}.`,
    en: `Look at {name}: there is no text here. Type ${expected.en}.`,
  },
  spaces: {
    ar: `انظر إلى {name}: الكلمات صحيحة، وتوجد مسافة زائدة أو ناقصة. المطلوب ${expected.ar}.`,
    en: `Look at {name}: the words are right, but there is a space too many or too few. It should be ${expected.en}.`,
  },
  case: {
    ar: `انظر إلى {name}: الحروف صحيحة، والفرق بين الكبيرة والصغيرة. المطلوب ${expected.ar}.`,
    en: `Look at {name}: the letters are right; look at capital and small ones. It should be ${expected.en}.`,
  },
  marks: {
    ar: `انظر إلى {name}: الحروف صحيحة، والفرق في التشكيل أو التطويل. المطلوب ${expected.ar}.`,
    en: `Look at {name}: the letters are right; look at the marks on them. It should be ${expected.en}.`,
  },
  almost: {
    ar: `انظر إلى {name}: بقي فرق صغير في المسافات أو شكل الحروف. المكتوب ${found.ar}. المطلوب ${expected.ar}.`,
    en: `Look at {name}: it is almost right. It says ${found.en} and should say ${expected.en}.`,
  },
  more: {
    ar: `انظر إلى {name}: يوجد نص زائد حول ${expected.ar}. المطلوب حذفه.`,
    en: `Look at {name}: there is more than ${expected.en} here. Delete the rest.`,
  },
  elsewhere: {
    ar: `النص ${expected.ar} صحيح، لكنه في مكان آخر. مكانه المطلوب: {name}.`,
    en: `The text ${expected.en} is right, but in another place. Its place is {name}.`,
  },
};

const unchanged = {
  text: {
    ar: `تغيّر نص آخر غير المطلوب: ${found.ar}. زر «تراجع» يعيده كما كان.`,
    en: `Other text changed as well: ${found.en}. Press Undo to bring it back.`,
  },
  format: {
    ar: `تغيّر تنسيق نص آخر غير المطلوب: ${found.ar}. زر «تراجع» يعيده كما كان.`,
    en: `The look of other text changed as well: ${found.en}. Press Undo to bring it back.`,
  },
  gone: {
    ar: `لا أجد النص ${found.ar}. زر «تراجع» يعيده.`,
    en: `I cannot find the text ${found.en}. Press Undo to bring it back.`,
  },
  added: {
    ar: `يوجد نص زائد: ${found.ar}. المطلوب حذفه.`,
    en: `There is a line that was not asked for: ${found.en}. Delete it.`,
  },
  line: {
    ar: 'يوجد سطر فارغ زائد. المطلوب حذفه.',
    en: 'There is an empty line that was not asked for. Delete it.',
  },
};

export default {
  feedback: {
    word: {
      gone,
      style,
      alignment,
      list,
      'line-spacing': lineSpacing,
      space: {
        before: spaceSide({ ar: 'قبل', en: 'before' }),
        after: spaceSide({ ar: 'بعد', en: 'after' }),
      },
      indent,
      direction,
      text,
      unchanged,
    },
  },
};
