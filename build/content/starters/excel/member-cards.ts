import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const [name, code] = [both('الاسم', 'Name'), both('رمز البطاقة', 'Card code')];
const people = [
  both('يوسف', 'Yousef'),
  both('رنا', 'Rana'),
  both('عبد الله', 'Abdullah'),
  both('مها', 'Maha'),
  both('إبراهيم', 'Ibrahim'),
] as const;
const list = (headings: Content[], codes: readonly string[]) =>
  codes.map((each, at) => lineRow(people[at]!, each, ...headings.map(() => null)));

const sport = both('الرياضة', 'Sport');
const number = both('رقم العضو', 'Member number');
const letters = both('عدد الأحرف', 'Characters');

export default {
  exercise: 'excel-member-cards',
  title: { ar: 'بطاقات النادي', en: 'Cards of the club' },
  sheets: [
    {
      name: both('الرياضات', 'Sports'),
      widths: [18, 18, 16],
      rows: [
        titleRow('بطاقات النادي الرياضي في الخليل', 'Cards of the sports club in Hebron'),
        [],
        headRow(name, code, sport),
        ...list([sport], ['SWIM-0147', 'BALL-0102', 'BALL-0161', 'CHES-0098', 'SWIM-0155']),
      ],
    },
    {
      name: both('الأرقام', 'Numbers'),
      widths: [18, 18, 16],
      rows: [
        titleRow('أرقام الأعضاء', 'Numbers of the members'),
        [],
        headRow(name, code, number),
        ...list([number], ['SWIM-0147', 'BALL-0102', 'BALL-0161', 'CHES-0098', 'SWIM-0155']),
      ],
    },
    {
      name: both('المراجعة', 'Check'),
      widths: [18, 18, 16],
      rows: [
        titleRow('رموز كُتبت على عجل', 'Codes written in a hurry'),
        [],
        headRow(name, code, letters),
        ...list([letters], ['SWIM-0147', 'BALL-012', 'BALL-0161', 'CHES-00098', 'SWIM-0155']),
      ],
    },
  ],
} satisfies WorkbookStarter;
