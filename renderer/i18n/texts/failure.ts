import type { FailureCode } from '../../../core/bridge/index.ts';
import type { LocalizedText } from '../../../core/language/index.ts';

/** What is there, and what to do next, for every way in which a request can fail. */
const failure: Record<FailureCode, LocalizedText> = {
  'bad-request': {
    ar: 'لم يفهم البرنامج هذه الخطوة. عملك المحفوظ في مكانه. تمكن العودة والمحاولة مرة أخرى.',
    en: 'Mashq did not understand this step. Your saved work is safe. Go back and try again.',
  },
  'not-signed-in': {
    ar: 'انتهت الزيارة السابقة، وعملك محفوظ. يكفي الضغط على صورتك من جديد للمتابعة.',
    en: 'The last visit has ended, and your work is saved. Press your picture again to go on.',
  },
  'unknown-learner': {
    ar: 'هذا المكان لم يعد على هذا الجهاز. تمكن العودة إلى قائمة الأسماء، أو بدء مكان جديد.',
    en: 'This place is no longer on this computer. Go back to the names, or make a new place.',
  },
  'wrong-pin': {
    ar: 'ليست هذه الصور أو ليس هذا ترتيبها. تمكن المحاولة مرة أخرى.',
    en: 'Not these pictures, or not in this order. Try once more.',
  },
  'pin-wait': {
    ar: 'محاولات كثيرة. تمكن المحاولة من جديد بعد قليل.',
    en: 'That was many tries. Wait a little, then try again.',
  },
  'place-locked': {
    ar: 'هذا المكان محفوظ لصاحبه الآن. يُفتح بالصورة أو بالقفل.',
    en: 'This place is being kept. Open it with its picture or its lock.',
  },
  'not-guest': {
    ar: 'هذا العمل محفوظ في مكان له اسم، ولا حاجة إلى خطوة أخرى.',
    en: 'This work is already kept in a place with a name. Nothing more is needed.',
  },
  'unknown-exercise': {
    ar: 'هذا التمرين ليس على هذا الجهاز. في الصفحة الأولى تمارين أخرى.',
    en: 'This exercise is not on this computer. There are others on the home screen.',
  },
  'unknown-attempt': {
    ar: 'لم نجد هذا التمرين مفتوحًا. يمكن فتحه من الصفحة الأولى، والعمل المحفوظ فيه.',
    en: 'This exercise is not open any more. Open it from the home screen: the saved work is in it.',
  },
  'file-not-word': {
    ar: 'هذا الملف ليس مستند Word. احفظه بصيغة ‎.docx‎ ثم حاول مرة أخرى.',
    en: 'This file is not a Word document. Save it as .docx and try again.',
  },
  'file-not-excel': {
    ar: 'هذا الملف ليس مصنف Excel. احفظه بصيغة ‎.xlsx‎ ثم حاول مرة أخرى.',
    en: 'This file is not an Excel workbook. Save it as .xlsx and try again.',
  },
  'file-is-xls': {
    ar: 'هذا الملف بصيغة Excel القديمة ‎.xls‎. افتحه، ثم اختر «حفظ باسم» والنوع «مصنف Excel (‎.xlsx‎)»، وحاول مرة أخرى.',
    en: 'This file is in the old Excel format, .xls. Open it, choose Save As and the type Excel Workbook (.xlsx), then try again.',
  },
  'file-is-ods': {
    ar: 'هذا الملف بصيغة ‎.ods‎. افتحه، ثم اختر «حفظ باسم» والنوع «Excel (‎.xlsx‎)»، وحاول مرة أخرى.',
    en: 'This file is in the format .ods. Open it, choose Save As and the type Excel (.xlsx), then try again.',
  },
  'file-is-csv': {
    ar: 'هذا الملف نص عادي مثل ‎.csv‎، ولا يحفظ المعادلات ولا التنسيق. افتحه، ثم اختر «حفظ باسم» والنوع «مصنف Excel (‎.xlsx‎)»، وحاول مرة أخرى.',
    en: 'This file is plain text, such as .csv, which keeps neither formulas nor formats. Open it, choose Save As and the type Excel Workbook (.xlsx), then try again.',
  },
  'file-encrypted': {
    ar: 'لهذا الملف كلمة مرور، فلا يمكن قراءته هنا. المطلوب حفظه بلا كلمة مرور ثم المحاولة مرة أخرى.',
    en: 'This file has a password, so it cannot be read here. Save it without a password and try again.',
  },
  'file-damaged': {
    ar: 'جزء من هذا الملف ناقص. المطلوب حفظه مرة أخرى من البرنامج، أو البدء من جديد.',
    en: 'A part of this file is missing. Save it once more in the program, or start over.',
  },
  'file-too-big': {
    ar: 'هذا الملف أكبر من المسموح هنا. قد تكون فيه صورة كبيرة: بعد حذفها وحفظ الملف تمكن المحاولة مرة أخرى.',
    en: 'This file is bigger than Mashq can take. If there is a large picture in it, delete it, save and try again.',
  },
  'file-refused': {
    ar: 'في هذا الملف شيء لا يوجد في الملفات العادية، فلم نفتحه. تمكن المتابعة بملف التمرين نفسه.',
    en: 'There is something in this file that ordinary files do not have, so it was not opened. Go on with the file of the exercise.',
  },
  'marking-too-slow': {
    ar: 'احتاج التحقق إلى وقت أطول من المعتاد فأوقفناه. عملك محفوظ، وتمكن المحاولة مرة أخرى.',
    en: 'Checking took too long and was stopped. Your work is saved. Try again.',
  },
  'not-supervisor': {
    ar: 'هذه الخطوة للمشرف. المطلوب تسجيل دخول المشرف أولًا.',
    en: 'This step is for a supervisor. Sign in as a supervisor first.',
  },
  'wrong-passphrase': {
    ar: 'ليست هذه عبارة المرور لهذا الاسم. تمكن مراجعة لغة لوحة المفاتيح، ثم المحاولة مرة أخرى.',
    en: 'This is not the passphrase of that name. Look at the language of the keyboard, then try once more.',
  },
  'passphrase-wait': {
    ar: 'محاولات كثيرة. تمكن المحاولة من جديد بعد قليل.',
    en: 'That was many tries. Wait a little, then try again.',
  },
  'weak-passphrase': {
    ar: 'عبارة المرور هذه سهلة التخمين. المطلوب عشرة أحرف على الأقل: جملة قصيرة تفي بالغرض.',
    en: 'This passphrase is easy to guess. It needs ten letters at least: a short sentence will do.',
  },
  'wrong-recovery-code': {
    ar: 'ليس هذا رمز الاستعادة لهذا الجهاز. هو ستة عشر رقمًا، كُتبت عند الإعداد.',
    en: 'This is not the recovery code of this computer. It has sixteen digits, written down at set-up.',
  },
  'name-taken': {
    ar: 'يوجد حساب إشراف بهذا الاسم. المطلوب اسم آخر، أو تغيير عبارة المرور لذلك الحساب.',
    en: 'There is a supervisor with this name. Choose another name, or change the passphrase of that account.',
  },
  'last-account': {
    ar: 'هذا آخر حساب إشراف على هذا الجهاز. بعد إضافة حساب آخر يمكن حذفه.',
    en: 'This is the last supervisor of this computer. Add another one first, then remove it.',
  },
  'bad-enrolment': {
    ar: 'لم نتعرف على رمز الخادم. المطلوب نسخه كاملًا كما كتبه الخادم.',
    en: 'The server code was not recognised. Copy it whole, as the server wrote it.',
  },
  'set-up-done': {
    ar: 'هذا الجهاز معدّ من قبل. تتغير إعداداته من صفحات الإشراف.',
    en: 'This computer is set up already. Its settings are changed on the supervisor’s pages.',
  },
  'room-closed': {
    ar: 'المختبر مغلق الآن. في الصفحة الأولى موعد فتحه.',
    en: 'The lab is closed now. The first page says when it opens.',
  },
  'room-paused': {
    ar: 'هذه استراحة للجميع. تمكن المتابعة بعدها.',
    en: 'This is a break for everybody. Go on after it.',
  },
  'course-closed': {
    ar: 'هذا التمرين ليس من دورات هذه الجلسة. في الصفحة الأولى التمارين المتاحة الآن.',
    en: 'This exercise does not belong to this session. The home screen has those that do.',
  },
  'no-session': {
    ar: 'لا توجد جلسة مفتوحة الآن. المطلوب فتح جلسة أولًا.',
    en: 'No session is open now. Open one first.',
  },
  'roll-full': {
    ar: 'هذه القائمة أطول مما تتسع له صفحة الحضور. المطلوب تقسيمها على أكثر من جلسة.',
    en: 'This list is longer than a roll-call can be. Divide it among several sessions.',
  },
  'document-gone': {
    ar: 'هذا المستند لم يعد محفوظًا على الجهاز: تُحفظ أحدث المستندات فقط. العلامات باقية في السجل.',
    en: 'This document is no longer kept: only the newest are. The marks are still in the record.',
  },
  'office-off': {
    ar: 'العمل في البرنامج نفسه غير متاح على هذا الجهاز. يمكن إكمال التمرين هنا.',
    en: 'Working in the real program is switched off on this computer. You can finish the exercise here.',
  },
  'office-missing': {
    ar: 'لا يوجد على هذا الجهاز برنامج يفتح هذا الملف. يمكن إكمال التمرين هنا.',
    en: 'This computer has no program that opens this file. You can finish the exercise here.',
  },
  'office-file-missing': {
    ar: 'الملف ليس في مجلده. المطلوب حفظه من البرنامج بالاسم نفسه، أو الرجوع إلى مشق.',
    en: 'The file is not in its folder. Save it in the program under the same name, or come back to Mashq.',
  },
  'office-file-beside': {
    ar: 'حُفظ العمل في ملف آخر: ⁨{saved}⁩. المطلوب اختيار «حفظ باسم» في البرنامج والحفظ بالاسم ⁨{wanted}⁩ في المجلد نفسه. للمتابعة بلا ذلك الملف يكفي الضغط على زر الرجوع إلى مشق مرة أخرى.',
    en: 'The work was saved in another file: ⁨{saved}⁩. Choose Save As in the program and save it as ⁨{wanted}⁩ in the same folder. To go on without that file, press the button back to Mashq once more.',
  },
  'no-printer': {
    ar: 'لا توجد طابعة موصولة بهذا الجهاز. يمكن الحفظ بصيغة PDF وطباعته من جهاز آخر.',
    en: 'No printer is connected to this computer. Save it as a PDF and print it from another one.',
  },
  'not-printed': {
    ar: 'لم تستلم الطابعة الصفحة. المطلوب التأكد من أنها تعمل وفيها ورق، ثم المحاولة مرة أخرى.',
    en: 'The printer did not take the page. See that it is on and has paper, then try again.',
  },
  'computer-refused': {
    ar: 'لم يستجب الجهاز لهذا الأمر. يمكن إطفاؤه بالضغط مطولًا على زر التشغيل، أو سؤال المشرف.',
    en: 'The computer did not do this. Hold its power button down, or ask the supervisor.',
  },
  'disk-full': {
    ar: 'لا مكان على القرص لحفظ المزيد. لا تغلق هذه الصفحة، واطلب من المشرف إفراغ بعض المكان.',
    en: 'There is no room left on the disk. Keep this page open and ask the supervisor to make room.',
  },
  'disk-read-only': {
    ar: 'هذا الجهاز لا يسمح بالحفظ الآن. لا تغلق هذه الصفحة، واطلب المساعدة من المشرف.',
    en: 'This computer does not allow saving now. Keep this page open and ask the supervisor for help.',
  },
  storage: {
    ar: 'تعذّر الوصول إلى ذاكرة هذا الجهاز. تمكن المحاولة مرة أخرى، أو سؤال المشرف.',
    en: 'Mashq cannot reach what is stored on this computer. Try again, or ask the supervisor.',
  },
  unexpected: {
    ar: 'حدث شيء لم نتوقعه. عملك المحفوظ في مكانه. تمكن المحاولة مرة أخرى.',
    en: 'Something happened that we did not expect. Your saved work is safe. Try again.',
  },
};

export default {
  failure,
  trouble: {
    title: { ar: 'لحظة من فضلك', en: 'One moment, please' },
    again: { ar: 'محاولة أخرى', en: 'Try again' },
    home: { ar: 'الصفحة الأولى', en: 'Home' },
    names: { ar: 'قائمة الأسماء', en: 'To the names' },
    welcome: { ar: 'من البداية', en: 'To the beginning' },
  },
};
