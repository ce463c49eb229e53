import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Cell, Text, WorkbookStarter } from './workbook.ts';

const pasted = (ar: string, en: string): Cell[] => [both(ar, en)];
const name = both('الاسم', 'Name');
const people = {
  asma: both('أسماء صبّاغ', 'Asma Sabbagh'),
  jad: both('جاد نصر', 'Jad Nasr'),
  lama: both('لمى عيد', 'Lama Eid'),
  tareq: both('طارق ديب', 'Tareq Deeb'),
};
const visit = (who: Text, ...more: readonly Text[]): Cell[] => lineRow(who, ...more);
const [excel, word] = [both('جداول', 'Spreadsheets'), both('كتابة', 'Writing')];

export default {
  exercise: 'excel-import-columns',
  title: { ar: 'بيانات منسوخة', en: 'Pasted data' },
  sheets: [
    {
      name: both('المكتبات', 'Libraries'),
      widths: [34, 18, 14],
      rows: [
        titleRow('مكتبات البقاع', 'Libraries of the Bekaa'),
        [],
        pasted('المكتبة,البلدة,عدد الكتب', 'Library,Town,Books'),
        pasted('مكتبة السراي,زحلة,5400', 'Serail Library,Zahle,5400'),
        pasted('مكتبة النهر,عنجر,2100', 'River Library,Anjar,2100'),
        pasted('مكتبة الحديقة,بعلبك,3850', 'Garden Library,Baalbek,3850'),
        pasted('مكتبة المدرسة,شتورة,1700', 'School Library,Chtaura,1700'),
      ],
    },
    {
      name: both('الأنشطة', 'Activities'),
      widths: [34, 18, 14],
      rows: [
        titleRow('أنشطة الأسبوع', 'Activities of the week'),
        [],
        pasted('النشاط;اليوم;عدد المقاعد', 'Activity;Day;Seats'),
        pasted('قراءة للأطفال;السبت;25', 'Reading for children;Saturday;25'),
        pasted('تصوير;الاثنين;12', 'Photography;Monday;12'),
        pasted('حساب بالجداول;الأربعاء;16', 'Sums in tables;Wednesday;16'),
      ],
    },
    {
      name: both('التسجيل', 'Registrations'),
      widths: [22, 18],
      rows: [
        titleRow('طلبات التسجيل', 'Registrations'),
        [],
        headRow(name, both('الدورة', 'Course')),
        visit(people.asma, excel),
        visit(people.jad, word),
        visit(people.asma, excel),
        visit(people.lama, excel),
        visit(people.jad, excel),
        visit(people.jad, word),
        visit(people.tareq, word),
      ],
    },
    {
      name: both('الدعوات', 'Invitations'),
      widths: [22, 18],
      rows: [
        titleRow('قائمة الدعوات', 'Invitations'),
        [],
        headRow(name, both('البلدة', 'Town')),
        visit(people.lama, both('زحلة', 'Zahle')),
        visit(people.tareq, both('شتورة', 'Chtaura')),
        visit(people.lama, both('عنجر', 'Anjar')),
        visit(people.asma, both('بعلبك', 'Baalbek')),
        visit(people.tareq, both('زحلة', 'Zahle')),
      ],
    },
  ],
} satisfies WorkbookStarter;
