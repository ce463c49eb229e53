import { both, headRow, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const day = { format: 'dd/mm/yyyy' } as const;
const [east, short] = [both('الحي الشرقي', 'East Quarter'), both('ح. شرقي', 'E. Quarter')];
const [south, station] = [both('الحي الجنوبي', 'South Quarter'), both('حي المحطة', 'Station Quarter')];
const family = (name: Content, quarter: Content, children: number, on: string) =>
  lineRow(name, quarter, children, [{ date: on }, day]);
const turn = (at: string, quarter: Content, place: Content) => lineRow([{ date: at }, day], quarter, place);
const [school, hall] = [both('مدرسة الحي', 'Local school'), both('قاعة البلدية', 'Town hall')];
const visit = (who: Content, at: string | null) =>
  lineRow(who, at === null ? ['', day] : [{ date: at }, day]);

export default {
  exercise: 'excel-school-bags',
  title: { ar: 'حقائب المدارس', en: 'School bags' },
  sheets: [
    {
      name: both('العائلات', 'Families'),
      widths: [24, 18, 12, 18],
      rows: [
        titleRow('حقائب المدارس: عائلات مسجّلة في المفرق', 'School bags: families registered in Mafraq'),
        [],
        headRow(
          both('العائلة', 'Family'),
          both('الحي', 'Quarter'),
          both('الأطفال', 'Children'),
          both('تاريخ التسجيل', 'Registered on'),
        ),
        family(both('عائلة الخوالدة', 'Khawaldeh'), east, 3, '2026-08-02'),
        family(both('عائلة حمدان', 'Hamdan'), south, 2, '2026-08-02'),
        family(both('عائلة الزعبي', 'Zoubi'), short, 4, '2026-08-03'),
        family(both('عائلة بني خالد', 'Bani Khaled'), station, 1, '2026-08-03'),
        family(both('عائلة السرحان', 'Sarhan'), short, 2, '2026-08-04'),
        family(both('عائلة العموش', 'Amoush'), south, 3, '2026-08-05'),
        family(both('عائلة الحسين', 'Hussein'), east, 2, '2026-08-05'),
        family(both('عائلة المشاقبة', 'Mashaqbeh'), station, 5, '2026-08-06'),
        family(both('عائلة درويش', 'Darwish'), short, 1, '2026-08-09'),
        [],
        [both('مواعيد التوزيع', 'Days of distribution')],
      ],
    },
    {
      name: both('المواعيد', 'Days'),
      widths: [18, 18, 20],
      rows: [
        titleRow('مواعيد التوزيع', 'Days of distribution'),
        [],
        headRow(both('اليوم', 'Day'), both('الحي', 'Quarter'), both('المكان', 'Place')),
        turn('2026-08-23', east, school),
        turn('2026-08-24', south, hall),
        turn('2026-08-25', both('ملغى', 'Cancelled'), hall),
        turn('2026-08-26', station, school),
      ],
    },
    {
      name: both('المتابعة', 'Visits'),
      widths: [24, 18],
      rows: [
        titleRow('زيارات المدارس بعد التوزيع', 'Visits to the schools after the distribution'),
        [],
        headRow(both('المدرسة', 'School'), both('يوم الزيارة', 'Day of the visit')),
        visit(both('مدرسة الحي الشرقي', 'East school'), '2026-09-06'),
        visit(both('مدرسة الحي الجنوبي', 'South school'), '2026-09-20'),
        visit(both('مدرسة المحطة', 'Station school'), null),
        visit(both('مدرسة النور', 'Nour school'), null),
        visit(both('مدرسة الأمل', 'Amal school'), null),
      ],
    },
  ],
} satisfies WorkbookStarter;
