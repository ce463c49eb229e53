export default {
  supervisor: {
    enter: { ar: 'للإشراف', en: 'For supervisors' },
    title: { ar: 'دخول الإشراف', en: 'For supervisors' },
    ask: {
      ar: 'هذه الصفحات لمن يشرف على المختبر. زيارة المتعلم مستمرة وعمله محفوظ.',
      en: 'These pages are for whoever runs the lab. A learner’s visit goes on, and the work is kept.',
    },
    name: { ar: 'الاسم', en: 'Name' },
    passphrase: { ar: 'عبارة المرور', en: 'Passphrase' },
    showPassphrase: { ar: 'إظهار ما يُكتب', en: 'Show what is typed' },
    signIn: { ar: 'دخول', en: 'Sign in' },
    wait: {
      ar: 'محاولات كثيرة. تمكن المحاولة من جديد الآن.|محاولات كثيرة. تمكن المحاولة من جديد بعد ثانية واحدة.|محاولات كثيرة. تمكن المحاولة من جديد بعد ثانيتين.|محاولات كثيرة. تمكن المحاولة من جديد بعد {count} ثوانٍ.|محاولات كثيرة. تمكن المحاولة من جديد بعد {count} ثانية.|محاولات كثيرة. تمكن المحاولة من جديد بعد {count} ثانية.',
      en: 'That was many tries. Wait {count} second, then try again.|That was many tries. Wait {count} seconds, then try again.',
    },
    who: { ar: 'الإشراف: {name}', en: 'Supervisor: {name}' },
    leave: { ar: 'العودة إلى المتعلمين', en: 'Back to learners' },
    idle: {
      ar: 'مضت ثلاث دقائق بلا حركة، فأُغلقت صفحات الإشراف.',
      en: 'Three minutes were quiet, so the supervisor’s pages were closed.',
    },
    sections: { ar: 'أقسام الإشراف', en: 'Parts of this screen' },
    section: {
      people: { ar: 'الأشخاص', en: 'People' },
      learning: { ar: 'التعلّم', en: 'Learning' },
      station: { ar: 'الجهاز', en: 'Station' },
    },
  },
};
