export default {
  home: {
    leave: { ar: 'خروج', en: 'Leave' },
    morning: { ar: 'صباح الخير يا {name}', en: 'Good morning, {name}' },
    afternoon: { ar: 'مساء الخير يا {name}', en: 'Good afternoon, {name}' },
    evening: { ar: 'مساء الخير يا {name}', en: 'Good evening, {name}' },
    guest: {
      morning: { ar: 'صباح الخير', en: 'Good morning' },
      afternoon: { ar: 'مساء الخير', en: 'Good afternoon' },
      evening: { ar: 'مساء الخير', en: 'Good evening' },
    },
    goOnWhere: { ar: 'المتابعة من حيث توقفت', en: 'Go on where you stopped' },
    startHere: { ar: 'التمرين التالي لك', en: 'Your next exercise' },
    goOn: { ar: 'متابعة', en: 'Go on' },
    start: { ar: 'بدء', en: 'Start' },
    allDone: {
      ar: 'أنجزت كل التمارين الموجودة هنا. يمكن فتح أي تمرين مرة أخرى، وستأتي تمارين جديدة.',
      en: 'You have done every exercise that is here. Open any of them once more; new ones will come.',
    },
    state: {
      todo: { ar: 'جديد', en: 'New' },
      notyet: { ar: 'بدأته', en: 'Begun' },
      done: { ar: 'تم', en: 'Done' },
    },
    level: {
      'first-steps': { ar: 'الخطوات الأولى', en: 'First steps' },
      practice: { ar: 'تدريب', en: 'Practice' },
      challenge: { ar: 'تحدٍّ', en: 'Challenge' },
    },
    beingPrepared: { ar: 'تمارينه قيد الإعداد', en: 'Exercises are being prepared' },
  },
};
