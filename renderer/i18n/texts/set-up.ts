export default {
  setUp: {
    title: { ar: 'إعداد هذا الجهاز', en: 'Set up this computer' },
    step: { ar: 'الخطوة {at} من {of}', en: 'Step {at} of {of}' },
    later: { ar: 'لاحقًا', en: 'Later' },
    next: { ar: 'التالي', en: 'Next' },
    back: { ar: 'السابق', en: 'Back' },
    finish: { ar: 'إنهاء الإعداد', en: 'Finish' },
    open: { ar: 'فتح مشق', en: 'Open Mashq' },
    municipality: { ar: 'البلدية', en: 'Municipality' },
    lab: { ar: 'المختبر', en: 'Lab' },
    inArabic: { ar: 'بالعربية', en: 'in Arabic' },
    inEnglish: { ar: 'بالإنجليزية', en: 'in English' },
    code: { ar: 'الرمز في السجلات', en: 'Code in the records' },
    codeRule: {
      ar: 'حروف لاتينية صغيرة وأرقام، بينها شرطات. والرمز نفسه على كل أجهزتها.',
      en: 'Small Latin letters and digits, joined by hyphens. The same on all computers of it.',
    },
    seat: { ar: 'رقم المقعد', en: 'Seat label' },
    seatMore: { ar: 'كما هو مكتوب على الجهاز', en: 'As on the sticker of the computer' },
    language: { ar: 'اللغة الأولى', en: 'First language' },
    fixed: { ar: 'من ملف الإعدادات', en: 'From the policy file' },
    supervisor: { ar: 'حساب الإشراف', en: 'Supervisor' },
    supervisorMore: {
      ar: 'لمن يشرف على المختبر. تضاف حسابات أخرى لاحقًا.',
      en: 'For whoever runs the lab. Others are added later.',
    },
    name: { ar: 'الاسم', en: 'Name' },
    passphrase: { ar: 'عبارة المرور', en: 'Passphrase' },
    passphraseHint: {
      ar: 'عشرة أحرف على الأقل. جملة قصيرة أسهل للحفظ وأصعب للتخمين.',
      en: 'Ten letters at least. A short sentence is easy to keep in mind and hard to guess.',
    },
    weak: {
      short: { ar: 'ما زالت قصيرة: المطلوب عشرة أحرف على الأقل.', en: 'Still short: ten letters at least.' },
      repeating: {
        ar: 'حروف متكررة: المطلوب كلمات مختلفة.',
        en: 'The same letters again: use different words.',
      },
      'has-name': {
        ar: 'فيها الاسم نفسه: المطلوب كلمات أخرى.',
        en: 'It is made of the name: use other words.',
      },
    },
    good: { ar: 'عبارة جيدة.', en: 'That is a good one.' },
    server: { ar: 'رمز الخادم', en: 'Server code' },
    serverMore: {
      ar: 'إن وُجد: يكتبه الخادم المركزي لهذا الجهاز. يمكن إضافته لاحقًا، فلا يضيع شيء.',
      en: 'If there is one: the central server makes it for this computer. It can be added later; nothing is lost.',
    },
    serverFound: {
      ar: 'الخادم {server}، باسم {station}.',
      en: 'The server {server}, under the name {station}.',
    },
    mistake: {
      'not-a-code': {
        ar: 'هذا ليس رمز خادم: يبدأ الرمز بـ mashq1.',
        en: 'This is not a server code: it begins with mashq1.',
      },
      mistyped: {
        ar: 'في الرمز حرف ناقص أو زائد. المطلوب نسخه كاملًا.',
        en: 'A letter is missing or different. Copy the code whole.',
      },
      newer: { ar: 'هذا الرمز لإصدار أحدث من مشق.', en: 'This code is for a newer Mashq.' },
    },
    missing: {
      names: { ar: 'المطلوب اسم البلدية واسم المختبر.', en: 'The municipality and the lab need a name.' },
      codes: { ar: 'المطلوب رمز بحروف لاتينية صغيرة.', en: 'The codes need small Latin letters.' },
      seat: { ar: 'المطلوب رقم المقعد.', en: 'The seat needs a label.' },
      name: { ar: 'المطلوب اسم لحساب الإشراف.', en: 'The supervisor needs a name.' },
    },
    recovery: { ar: 'رمز الاستعادة', en: 'Recovery code' },
    recoveryMore: {
      ar: 'بهذا الرمز يعود المشرف إن نُسيت عبارة المرور. يظهر الآن فقط: يُكتب على ورقة وتُحفظ في مكان مقفل.',
      en: 'With this code a supervisor gets back in when the passphrase is forgotten. It is shown only now: write it down and lock the paper away.',
    },
    print: { ar: 'طباعة', en: 'Print' },
    written: { ar: 'كتبتُ الرمز على ورقة', en: 'I wrote it down' },
  },
};
