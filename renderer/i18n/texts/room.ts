export default {
  room: {
    closed: { ar: 'المختبر مغلق الآن.', en: 'The lab is closed now.' },
    opensToday: { ar: 'يفتح اليوم الساعة {time}.', en: 'It opens today at {time}.' },
    opensOn: { ar: 'يفتح يوم {day} الساعة {time}.', en: 'It opens on {day} at {time}.' },
    opensWithSession: {
      ar: 'يفتح عندما يبدأ المشرف الجلسة.',
      en: 'It opens when the supervisor begins a session.',
    },
    day: {
      sun: { ar: 'الأحد', en: 'Sunday' },
      mon: { ar: 'الإثنين', en: 'Monday' },
      tue: { ar: 'الثلاثاء', en: 'Tuesday' },
      wed: { ar: 'الأربعاء', en: 'Wednesday' },
      thu: { ar: 'الخميس', en: 'Thursday' },
      fri: { ar: 'الجمعة', en: 'Friday' },
      sat: { ar: 'السبت', en: 'Saturday' },
    },
    next: { ar: 'الدور الآن: {name}', en: 'Next: {name}' },
    left: {
      ar: 'المتبقي أقل من دقيقة|المتبقي دقيقة واحدة|المتبقي دقيقتان|المتبقي {count} دقائق|المتبقي {count} دقيقة|المتبقي {count} دقيقة',
      en: '{count} minute left|{count} minutes left',
    },
    leftLittle: { ar: 'المتبقي أقل من دقيقة', en: 'Less than a minute left' },
    warning: {
      ar: 'بقيت لحظات من هذه الزيارة. العمل يُحفظ تلقائيًا.|بقيت دقيقة واحدة من هذه الزيارة. العمل يُحفظ تلقائيًا.|بقيت دقيقتان من هذه الزيارة. العمل يُحفظ تلقائيًا.|بقيت {count} دقائق من هذه الزيارة. العمل يُحفظ تلقائيًا.|بقيت {count} دقيقة من هذه الزيارة. العمل يُحفظ تلقائيًا.|بقيت {count} دقيقة من هذه الزيارة. العمل يُحفظ تلقائيًا.',
      en: 'This visit ends in {count} minute. The work is saved by itself.|This visit ends in {count} minutes. The work is saved by itself.',
    },
    pause: {
      title: { ar: 'استراحة', en: 'A short break' },
      text: {
        ar: 'كل عمل محفوظ، ووقت الزيارة متوقف. نتابع بعد:',
        en: 'All work is saved, and the time of the visit stands still. We go on in:',
      },
      over: { ar: 'انتهت الاستراحة. تمكن المتابعة.', en: 'The break is over. You can go on.' },
    },
    message: {
      title: { ar: 'رسالة من المشرف', en: 'A message from the supervisor' },
      ok: { ar: 'حسنًا', en: 'OK' },
    },
    hand: {
      raise: { ar: 'طلب مساعدة', en: 'Raise a hand' },
      title: { ar: 'ما المساعدة المطلوبة؟', en: 'What is it about?' },
      text: {
        ar: 'تظهر يد كبيرة على هذا الجهاز ليراها المشرف. العمل يستمر كما هو.',
        en: 'A large hand appears on this computer for the supervisor to see. Your work goes on as it is.',
      },
      kind: {
        task: { ar: 'المهمة غير واضحة لي', en: 'I do not understand the task' },
        computer: { ar: 'الجهاز لا يفعل ما أريد', en: 'The computer does not do what I want' },
        sound: { ar: 'الصوت أو الشاشة', en: 'Sound or screen' },
        private: { ar: 'سؤال خاص', en: 'Something private' },
        other: { ar: 'أمر آخر', en: 'Something else' },
      },
      notNow: { ar: 'لا حاجة الآن', en: 'Not now' },
      up: { ar: 'طُلبت المساعدة', en: 'Help is asked for' },
      seat: { ar: 'المقعد', en: 'Seat' },
      takeBack: { ar: 'لم أعد بحاجة إليها', en: 'Not needed any more' },
      raised: {
        ar: 'ظهرت اليد على هذا الجهاز. المساعدة قادمة.',
        en: 'The hand is up on this computer. Help is on its way.',
      },
      lowered: { ar: 'أُنزلت اليد.', en: 'The hand is down.' },
    },
  },
};
