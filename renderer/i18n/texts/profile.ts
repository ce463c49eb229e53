export default {
  profile: {
    title: { ar: 'مكانك هنا', en: 'Make your place' },
    back: { ar: 'رجوع', en: 'Go back' },
    name: { ar: 'بماذا نناديك؟', en: 'What shall we call you?' },
    nameMore: { ar: 'أي اسم يعجبك، قصيرًا كان أو طويلًا.', en: 'Any name you like, short or long.' },
    picture: { ar: 'صورة تعجبك', en: 'Choose a picture' },
    lock: { ar: 'قفل لمكانك، إن أردت', en: 'Lock your place, if you like' },
    lockKind: { ar: 'نوع القفل', en: 'Kind of lock' },
    kind: {
      pictures: { ar: 'أربع صور', en: 'Four pictures' },
      digits: { ar: 'أرقام', en: 'Digits' },
    },
    lockText: {
      ar: 'أربع صور بترتيب يسهل عليك تذكّره: واحد من {ways} ترتيبًا، وبعد خمس محاولات خاطئة يجب الانتظار. من دون قفل، يمكن لأي شخص فتح مكانك.',
      en: 'Press four pictures in an order that you will remember: one of {ways} ways, and whoever is wrong five times has to wait. Without a lock, anybody here can open your place.',
    },
    digitsText: {
      ar: 'من {least} إلى {most} أرقام يسهل عليك تذكّرها: {least} أرقام تعطي {ways} احتمال، وكل رقم يضاعفها عشر مرات. بعد خمس محاولات خاطئة يجب الانتظار.',
      en: 'From {least} to {most} digits that you will remember: {least} digits can be {ways} numbers, and each more makes it ten times as many. Whoever is wrong five times has to wait.',
    },
    digitsFirst: { ar: 'الأرقام', en: 'The digits' },
    digitsSecond: { ar: 'مرة ثانية', en: 'Once more' },
    digitsAgain: { ar: 'الأرقام نفسها مرة ثانية.', en: 'Now the same digits once more.' },
    digitsDiffered: {
      ar: 'المرة الثانية مختلفة عن الأولى. تمكن كتابتها من جديد.',
      en: 'The second time is different from the first. Type it again.',
    },
    digitsSet: {
      ar: 'القفل جاهز. هذه الأرقام تفتح مكانك.',
      en: 'The lock is ready. These digits open your place.',
    },
    lockMore: {
      ar: 'اكتملت الصور.|بقيت صورة واحدة.|بقيت صورتان.|بقيت {count} صور.|بقيت {count} صورة.|بقيت {count} صورة.',
      en: '{count} more picture to go.|{count} more pictures to go.',
    },
    lockAgain: {
      ar: 'اكتملت الصور.|الصور نفسها مرة ثانية: بقيت صورة واحدة.|الصور نفسها مرة ثانية: بقيت صورتان.|الصور نفسها مرة ثانية: بقيت {count} صور.|الصور نفسها مرة ثانية: بقيت {count} صورة.|الصور نفسها مرة ثانية: بقيت {count} صورة.',
      en: 'Now the same four once more: {count} to go.|Now the same four once more: {count} to go.',
    },
    lockDiffered: {
      ar: 'كان ترتيب المرة الثانية مختلفًا. نبدأ من جديد بأربع صور.',
      en: 'The second time was different. Start again with four pictures.',
    },
    lockSet: {
      ar: 'القفل جاهز. هذه الصور الأربع بترتيبها تفتح مكانك.',
      en: 'The lock is ready. These four pictures, in this order, open your place.',
    },
    privacy: { ar: 'اسمك وصورتك يبقيان في هذا الجهاز.', en: 'Your name and picture stay on this computer.' },
    missingName: { ar: 'بقي الاسم: أي اسم يعجبك.', en: 'A name is still missing: any name you like.' },
    missingPicture: {
      ar: 'بقيت الصورة: أي صورة تعجبك.',
      en: 'A picture is still missing: any one you like.',
    },
    missingLock: {
      ar: 'القفل لم يكتمل: إما إكماله وإما المتابعة بلا قفل.',
      en: 'The lock is not complete: finish it, or start without a lock.',
    },
    noLock: { ar: 'بلا قفل', en: 'Without a lock' },
    start: { ar: 'لنبدأ', en: 'Start' },
  },
};
