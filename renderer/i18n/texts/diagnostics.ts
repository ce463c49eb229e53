export default {
  diagnostics: {
    title: { ar: 'حالة هذا الجهاز', en: 'How this computer is' },
    close: { ar: 'إغلاق', en: 'Close' },
    notices: { ar: 'ما ينبغي معرفته', en: 'What to know' },
    attention: { ar: 'يحتاج إلى انتباه:', en: 'Needs attention:' },
    allWell: { ar: 'كل شيء على ما يرام.', en: 'All is well.' },
    station: { ar: 'الجهاز', en: 'This station' },
    waiting: { ar: 'في انتظار الإرسال', en: 'Waiting to be sent' },
    records: {
      ar: 'لا شيء|سجل واحد|سجلان|{count} سجلات|{count} سجلًا|{count} سجل',
      en: '{count} record|{count} records',
    },
    lastSent: { ar: 'آخر إرسال', en: 'Last sent' },
    never: { ar: 'لم يُرسل شيء بعد', en: 'Nothing sent yet' },
    name: { ar: 'اسم الجهاز', en: 'Name' },
    version: { ar: 'إصدار مشق', en: 'Version of Mashq' },
    dataFolder: { ar: 'مجلد البيانات', en: 'Data folder' },
    policyFile: { ar: 'ملف الإعدادات', en: 'Policy file' },
    notice: {
      unknown: { ar: 'ملاحظة برمز {code}.', en: 'A notice with the code {code}.' },
      'policy-absent': {
        ar: 'لا ملف إعدادات في {file}، فيعمل الجهاز بالإعدادات المعتادة.',
        en: 'There is no policy file at {file}. The station runs on the usual settings.',
      },
      'policy-unreadable': {
        ar: 'ملف الإعدادات {file} موجود، لكن مشق لا يستطيع قراءته. يعمل الجهاز بالإعدادات المعتادة. المطلوب مراجعة أذونات الملف.',
        en: 'The policy file {file} is there, but Mashq may not read it. The station runs on the usual settings. Look at the permissions of the file.',
      },
      'policy-mistake': {
        ar: 'في ملف الإعدادات قيمة تحتاج إلى تصحيح: {key} ({rule}). يعمل الجهاز بالإعدادات المعتادة إلى حين تصحيحها.',
        en: 'The policy file needs a correction at {key}: {rule}. Until then the station runs on the usual settings.',
      },
      'secrets-weak': {
        ar: 'لا يوجد في هذا النظام مخزن آمن للمفاتيح، فحماية الأسماء والصور ضعيفة. المطلوب تفعيل مخزن المفاتيح في النظام.',
        en: 'This system has no safe key store, so names and pictures are only weakly protected. Turn on the key store of the system.',
      },
      'profiles-unreadable': {
        ar: 'توجد أماكن لا يمكن قراءتها بمفتاح هذا الجهاز: {count}. تظهر بقية الأماكن كالمعتاد.',
        en: 'Some places cannot be read with the key of this computer: {count}. All others are there as usual.',
      },
      'exercise-broken': {
        ar: 'التمرين {exercise} فيه خلل، فهو غير معروض. المطلوب إعادة تثبيت مشق.',
        en: 'The exercise {exercise} is damaged and is not shown. Install Mashq again.',
      },
      'content-missing': {
        ar: 'لا تمارين على هذا الجهاز. المطلوب إعادة تثبيت مشق.',
        en: 'There are no exercises on this computer. Install Mashq again.',
      },
      'storage-closed': {
        ar: 'لا يمكن فتح قاعدة البيانات، فلا شيء يُحفظ الآن. المطلوب مراجعة القرص وأذونات مجلد البيانات.',
        en: 'The database cannot be opened, so nothing is stored now. Look at the disk and at the permissions of the data folder.',
      },
      'database-restored': {
        ar: 'وُجد خلل في قاعدة البيانات، فعادت إلى آخر نسخة احتياطية. القاعدة القديمة محفوظة جانبًا.',
        en: 'The database was damaged. The last backup is in its place, and the old one was moved aside.',
      },
      'database-started-anew': {
        ar: 'وُجد خلل في قاعدة البيانات ولا نسخة احتياطية لها، فبدأت قاعدة جديدة. القاعدة القديمة محفوظة جانبًا.',
        en: 'The database was damaged and there was no backup, so a new one was started. The old one was moved aside.',
      },
      'backup-not-made': {
        ar: 'لم تُصنع نسخة اليوم الاحتياطية. المطلوب مراجعة المكان المتاح على القرص.',
        en: 'The backup of today was not made. Look at the room on the disk.',
      },
      'statement-parked': {
        ar: 'سجلات لم يقبلها الخادم، وهي محفوظة هنا: {count}.',
        en: 'Records that the server did not accept, kept here: {count}.',
      },
      'server-refuses-station': {
        ar: 'الخادم {server} لا يعرف هذا الجهاز. المطلوب مراجعة اسم الجهاز وسرّه في ملف الإعدادات. السجلات محفوظة هنا إلى حينه.',
        en: 'The server {server} does not know this station. Look at its name and secret in the policy file. Records are kept here until then.',
      },
      'server-not-answering': {
        ar: 'الخادم {server} لا يجيب الآن. السجلات محفوظة هنا، وتُرسل حين يجيب.',
        en: 'The server {server} does not answer now. Records are kept here and sent when it does.',
      },
      'server-not-mashq': {
        ar: 'العنوان {server} ليس خادم مشق. المطلوب مراجعة العنوان في ملف الإعدادات. السجلات محفوظة هنا إلى حينه.',
        en: 'The address {server} is not a Mashq server. Look at the address in the policy file. Records are kept here until then.',
      },
    },
  },
};
