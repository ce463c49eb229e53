export default {
  away: {
    stillThere: { ar: 'هل ما زلت هنا؟ عملك محفوظ.', en: 'Are you still there? Your work is saved.' },
    locksIn: {
      ar: 'سيُقفل هذا المكان الآن.|سيُقفل هذا المكان بعد ثانية واحدة.|سيُقفل هذا المكان بعد ثانيتين.|سيُقفل هذا المكان بعد {count} ثوانٍ.|سيُقفل هذا المكان بعد {count} ثانية.|سيُقفل هذا المكان بعد {count} ثانية.',
      en: 'This place will be locked in {count} second.|This place will be locked in {count} seconds.',
    },
    iAmHere: { ar: 'نعم، أنا هنا', en: 'Yes, I am here' },
    kept: { ar: 'مكان {name} محفوظ', en: 'The place of {name} is kept' },
    keptGuest: { ar: 'هذا المكان محفوظ', en: 'This place is kept' },
    keptMore: {
      ar: 'العمل محفوظ كما هو، والقفل يفتح المكان.',
      en: 'The work is saved as it is. The lock opens the place.',
    },
    pressPicture: { ar: 'للمتابعة يكفي الضغط على الصورة.', en: 'Press the picture to go on.' },
    someoneElse: { ar: 'الدور لشخص آخر', en: 'Someone else sits here now' },
    guestGone: {
      ar: 'لم يُحفظ عمل هذه الزيارة باسم أحد. إن انتهت الآن، فسيُمحى.',
      en: 'Nobody has kept the work of this visit under a name. If it ends now, the work is erased.',
    },
    endGuest: { ar: 'إنهاء الزيارة ومحو عملها', en: 'End the visit and erase its work' },
  },
  ended: {
    guest: {
      ar: 'انتهت الزيارة السابقة، ولم يُحفظ عملها باسم أحد، فمُحي.',
      en: 'The last visit has ended. Nobody had kept its work under a name, so it is erased.',
    },
    idle: {
      ar: 'انتهت الزيارة السابقة لأن أحدًا لم يكن هنا. عملها محفوظ.',
      en: 'The last visit has ended because nobody was here. Its work is saved.',
    },
    'session-ended': {
      ar: 'انتهت الجلسة. العمل محفوظ، ونراكم في المرة القادمة.',
      en: 'The session has ended. The work is saved. See you next time.',
    },
    'time-up': {
      ar: 'انتهى وقت الزيارة. العمل محفوظ، والمكان ينتظر صاحبه.',
      en: 'The time of the visit is over. The work is saved, and the place waits for its owner.',
    },
    supervisor: {
      ar: 'أنهى المشرف الزيارة. العمل محفوظ.',
      en: 'The supervisor has ended the visit. The work is saved.',
    },
    closed: { ar: 'انتهت الزيارة السابقة. عملها محفوظ.', en: 'The last visit has ended. Its work is saved.' },
    'signed-out': { ar: 'إلى اللقاء.', en: 'See you again.' },
  },
};
