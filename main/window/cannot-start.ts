import { dialog } from 'electron';
import { NewerDatabase } from '../storage/trouble.ts';

const newer = {
  ar: 'حُفظت بيانات هذا الجهاز بإصدار أحدث من «مشق»، ولا يستطيع هذا الإصدار فتحها. البيانات سليمة ولم يتغير فيها شيء. المطلوب من قسم تقنية المعلومات: تثبيت الإصدار الأحدث من جديد.',
  en: 'The data on this computer was saved by a newer version of Mashq, and this version cannot open it. The data is safe and nothing was changed. IT support: please install the newer version again.',
};
const other = {
  ar: 'لم يتمكن «مشق» من البدء. البيانات باقية في مكانها. المطلوب: إعادة تشغيل الجهاز، وإن تكرر الأمر فإبلاغ المشرف. التفاصيل في مجلد السجلات:',
  en: 'Mashq could not start. The data is still in its place. Please restart the computer; if this happens again, tell the supervisor. Details are in the log folder:',
};

/** Says in both languages why the app cannot start, and what to do. */
export function sayCannotStart(cause: unknown, logFolder: string): void {
  const { ar, en } = cause instanceof NewerDatabase ? newer : other;
  const versions = cause instanceof NewerDatabase ? `${cause.found} > ${cause.known}` : logFolder;
  dialog.showErrorBox('مشق · Mashq', `${ar}\n\n${en}\n\n${versions}`);
}
