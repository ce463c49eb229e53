export default {
  kiosk: {
    off: { ar: 'إطفاء الجهاز', en: 'Switch off the computer' },
    offTitle: { ar: 'إطفاء الجهاز؟', en: 'Switch off the computer?' },
    offText: {
      ar: 'كل عمل محفوظ. التشغيل من جديد بزر الجهاز.',
      en: 'All work is saved. Its power button starts it again.',
    },
    offYes: { ar: 'إطفاء', en: 'Switch off' },
    no: { ar: 'رجوع', en: 'Go back' },
    going: { ar: 'لحظة من فضلك. نحفظ كل شيء أولًا.', en: 'One moment. Everything is being saved first.' },
    title: { ar: 'الجهاز', en: 'This computer' },
    about: {
      ar: 'هذا الجهاز مخصص لمشق وحده. تنتهي الزيارة أولًا، ويُحفظ العمل.',
      en: 'This computer is for Mashq alone. The visit ends first, and the work is saved.',
    },
    leave: { ar: 'الخروج من مشق إلى النظام', en: 'Leave Mashq for the system' },
    leaveTitle: { ar: 'الخروج من مشق؟', en: 'Leave Mashq?' },
    leaveText: {
      ar: 'بعدها يصبح الجهاز مفتوحًا، ويعود مشق عند تشغيله من جديد.',
      en: 'The computer is open to everybody then. Mashq is back when the computer is started again.',
    },
    leaveYes: { ar: 'خروج', en: 'Leave' },
    restart: { ar: 'إعادة تشغيل الجهاز', en: 'Restart the computer' },
    restartTitle: { ar: 'إعادة تشغيل الجهاز؟', en: 'Restart the computer?' },
    restartText: {
      ar: 'يعود مشق إلى شاشة الترحيب بعد دقيقة أو دقيقتين.',
      en: 'Mashq is back on its welcome screen in a minute or two.',
    },
    restartYes: { ar: 'إعادة تشغيل', en: 'Restart' },
  },
};
