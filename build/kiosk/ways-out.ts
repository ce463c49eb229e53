import type { LocalizedText } from '../../core/language/index.ts';

/** What holds a way out closed on one system. */
export type Held =
  { by: 'mashq' } | { by: 'system'; file: string } | { by: 'nobody'; instead: LocalizedText };

/** How the end-to-end test tries a way out: keys as Playwright names them, or something that it does by name. */
export type Try = { keys: readonly string[] } | { does: string };

export interface WayOut {
  /** What a person does. */
  way: LocalizedText;
  windows: Held;
  linux: Held;
  /** None where only the system itself can be asked. */
  tried?: Try;
}

const mashq = { by: 'mashq' } as const;
const system = (file: string): Held => ({ by: 'system', file });
const nobody = (ar: string, en: string): Held => ({ by: 'nobody', instead: { ar, en } });

const keys = (ar: string, en: string, ...pressed: string[]): WayOut => ({
  way: { ar, en },
  windows: mashq,
  linux: mashq,
  tried: { keys: pressed },
});
const page = (ar: string, en: string, does: string): WayOut => ({
  way: { ar, en },
  windows: mashq,
  linux: mashq,
  tried: { does },
});
const elsewhere = (ar: string, en: string, windows: Held, linux: Held, does?: string): WayOut => ({
  way: { ar, en },
  windows,
  linux,
  ...(does && { tried: { does } }),
});

const keyboardFilter = system('windows/keyboard-filter.ps1');
const groupPolicy = system('windows/group-policy.ps1');
const openbox = system('linux/openbox.xml');

/** Every known way out of a kiosk, and what closes it. docs/kiosk.md shows this table; a test walks its rows. */
export const waysOut: readonly WayOut[] = [
  keys('إغلاق النافذة: Alt+F4', 'Close the window: Alt+F4', 'Alt+F4'),
  keys('إغلاق الصفحة: Ctrl+W أو Ctrl+F4', 'Close the page: Ctrl+W, Ctrl+F4', 'Control+KeyW', 'Control+F4'),
  keys('إنهاء البرنامج: Ctrl+Q', 'End the program: Ctrl+Q', 'Control+KeyQ', 'Control+Shift+KeyQ'),
  page('إغلاق من داخل الصفحة', 'Closing from inside the page', 'close-from-page'),
  page('إغلاق النافذة من النظام', 'The system asks the window to close', 'close-window'),
  page('تصغير النافذة أو إخفاؤها', 'Making the window small or hiding it', 'minimise'),
  keys('الخروج من ملء الشاشة: F11 أو Esc', 'Out of full screen: F11, Esc', 'F11', 'Escape'),
  page('إنهاء ملء الشاشة من النظام', 'The system ends full screen', 'leave-full-screen'),
  page('شاشة ثانية', 'A second display', 'second-display'),
  keys(
    'أدوات المطورين: F12 أو Ctrl+Shift+I',
    'Tools of developers: F12, Ctrl+Shift+I, J, C',
    'F12',
    'Control+Shift+KeyI',
    'Control+Shift+KeyJ',
    'Control+Shift+KeyC',
  ),
  page('فتح أدوات المطورين من البرنامج', 'Opening those tools by other means', 'devtools'),
  keys(
    'إعادة التحميل: F5 أو Ctrl+R',
    'Loading anew: F5, Ctrl+R',
    'F5',
    'Control+F5',
    'Control+KeyR',
    'Control+Shift+KeyR',
  ),
  keys(
    'التكبير: Ctrl مع + أو − أو 0',
    'Zoom: Ctrl with +, − or 0',
    'Control+Equal',
    'Control+Minus',
    'Control+Digit0',
    'Control+NumpadAdd',
  ),
  page('التكبير بالعجلة أو بإصبعين', 'Zoom by the wheel or by two fingers', 'zoom'),
  page('قائمة الزر الأيمن', 'The menu of the right button', 'context-menu'),
  page('سحب ملف إلى النافذة', 'Dragging a file into the window', 'drop-file'),
  keys('الطباعة: Ctrl+P', 'Printing: Ctrl+P', 'Control+KeyP'),
  page('طباعة من داخل الصفحة', 'Printing from inside the page', 'print'),
  keys(
    'فتح ملف أو حفظه: Ctrl+O أو Ctrl+S',
    'Opening and saving files: Ctrl+O, Ctrl+S',
    'Control+KeyO',
    'Control+KeyS',
  ),
  keys(
    'نافذة جديدة أو مصدر الصفحة أو السجل',
    'A new window, the source, the history: Ctrl+N, T, U, H, J',
    'Control+KeyN',
    'Control+KeyT',
    'Control+KeyU',
    'Control+KeyH',
    'Control+KeyJ',
    'Control+Shift+KeyN',
  ),
  page('عنوان مصدر الصفحة view-source', 'An address with view-source:', 'view-source'),
  page('عنوان ملف في الجهاز file', 'An address of a file: file:', 'file-address'),
  page('رابط إلى موقع', 'A link to a site', 'external-link'),
  page('رابط بالزر الأوسط', 'A link by the middle button', 'middle-click'),
  page('نافذة تفتحها الصفحة', 'A window opened by the page', 'window-open'),
  page('صفحة داخل الصفحة', 'A page inside the page', 'frame'),
  page('تنزيل ملف', 'Downloading a file', 'download'),
  keys(
    'رجوع وتقدم: Alt مع سهم',
    'Back and forward: Alt with an arrow',
    'Alt+ArrowLeft',
    'Alt+ArrowRight',
    'Alt+Home',
  ),
  page('رجوع وتقدم بزر في الفأرة', 'Back and forward by buttons of the mouse', 'mouse-back'),
  page('رسائل المتصفح: تنبيه وسؤال', 'Messages of the browser: alert, confirm', 'dialogs'),
  page('اختيار ملف من الجهاز', 'The chooser of files', 'file-chooser'),
  page('اختيار مجلد من الجهاز', 'The chooser of folders', 'folder-chooser'),
  page('الكاميرا والمكان والإشعارات والأجهزة', 'Camera, place, notices, devices', 'permissions'),
  page('تشغيل مشق مرة ثانية', 'Starting Mashq a second time', 'second-start'),
  page('انهيار الصفحة', 'The page crashes', 'page-crash'),
  page('انهيار الرسم', 'What draws the page crashes', 'gpu-crash'),
  page('صفحة لا تستجيب', 'The page answers no more', 'page-hangs'),
  elsewhere(
    'انهيار مشق كله',
    'Mashq itself crashes',
    system('windows/shell-launcher.xml'),
    system('linux/mashq.service'),
    'restart',
  ),
  elsewhere('نافذة أخرى: Alt+Tab أو Alt+Esc', 'Other windows: Alt+Tab, Alt+Esc', keyboardFilter, openbox),
  keys('قائمة النافذة: Alt+Space', 'The menu of the window: Alt+Space', 'Alt+Space'),
  elsewhere(
    'زر النظام: Win وحده أو مع حرف',
    'The system key: Win alone or with a letter',
    keyboardFilter,
    openbox,
  ),
  elsewhere('قائمة البدء: Ctrl+Esc', 'The start menu: Ctrl+Esc', keyboardFilter, openbox),
  elsewhere('مدير المهام: Ctrl+Shift+Esc', 'Task Manager: Ctrl+Shift+Esc', groupPolicy, openbox),
  elsewhere('شاشة Ctrl+Alt+Del', 'The screen of Ctrl+Alt+Del', groupPolicy, system('linux/install.sh')),
  elsewhere('قفل الجهاز أو تبديل المستخدم: Win+L', 'Locking, another user: Win+L', groupPolicy, openbox),
  elsewhere('سطح مكتب آخر', 'Another desktop: Win+Ctrl+D, Ctrl+Alt+arrow', keyboardFilter, openbox),
  elsewhere(
    'سحب من حافة الشاشة، وإشعارات النظام',
    'Swiping from an edge, notices of the system',
    groupPolicy,
    openbox,
  ),
  elsewhere(
    'شاشات النصوص: Ctrl+Alt+F1 إلى F12',
    'Text consoles: Ctrl+Alt+F1 to F12',
    nobody('لا وجود لها في ويندوز', 'Windows has none'),
    system('linux/xorg-mashq.conf'),
  ),
  elsewhere(
    'إنهاء الواجهة: Ctrl+Alt+Backspace',
    'Ending the display: Ctrl+Alt+Backspace',
    nobody('لا وجود لها في ويندوز', 'Windows has none'),
    system('linux/xorg-mashq.conf'),
  ),
  elsewhere(
    'مفاتيح النواة: Alt+SysRq',
    'Keys of the kernel: Alt+SysRq',
    nobody('لا وجود لها في ويندوز', 'Windows has none'),
    system('linux/sysctl-mashq.conf'),
  ),
  elsewhere(
    'تشغيل تلقائي من ذاكرة USB',
    'A USB drive that starts a program',
    groupPolicy,
    system('linux/openbox.xml'),
  ),
  elsewhere(
    'برنامج آخر من Office: ملف ← فتح',
    'From Office: File, Open',
    groupPolicy,
    nobody(
      'تبقى ملفات حساب المتدربين وحده ظاهرة، وليس فيها شيء لأحد',
      'Files of the learners’ account alone are to be seen, and nothing of anybody is among them',
    ),
  ),
  elsewhere(
    'رابط أو مساعدة في Office تفتح متصفحًا',
    'A link or Help in Office that opens a browser',
    system('windows/assigned-access.xml'),
    nobody('يُحذف المتصفح من الجهاز', 'Take browsers off the computer'),
  ),
  elsewhere(
    'برنامج غير مسموح لملف تمرين',
    'Another program for the file of an exercise',
    mashq,
    mashq,
    'other-program',
  ),
  elsewhere(
    'إعدادات أدوات المساعدة في ويندوز',
    'Settings of aids, opened from their own windows',
    groupPolicy,
    openbox,
  ),
  elsewhere('زر التشغيل', 'The power button', system('windows/power.ps1'), system('linux/logind-mashq.conf')),
  elsewhere(
    'الإقلاع من ذاكرة USB',
    'Starting the computer from a USB drive',
    nobody(
      'كلمة مرور لإعدادات الجهاز (UEFI)، والإقلاع من القرص وحده',
      'A password on the firmware (UEFI), and start from the disk alone',
    ),
    nobody(
      'كلمة مرور لإعدادات الجهاز (UEFI)، والإقلاع من القرص وحده',
      'A password on the firmware (UEFI), and start from the disk alone',
    ),
  ),
  elsewhere(
    'فصل الكهرباء أو لوحة المفاتيح',
    'Pulling out the power, or the keyboard',
    nobody(
      'لا يضيع عمل محفوظ، ويعود مشق عند التشغيل',
      'No saved work is lost, and Mashq is back with the power',
    ),
    nobody(
      'لا يضيع عمل محفوظ، ويعود مشق عند التشغيل',
      'No saved work is lost, and Mashq is back with the power',
    ),
  ),
];
