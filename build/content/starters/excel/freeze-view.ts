import { both, headRow, lineRow, title, titleRow } from './looks.ts';
import type { Text, WorkbookStarter } from './workbook.ts';

const shelf = {
  stories: both('قصص', 'Stories'),
  poems: both('شعر', 'Poems'),
  children: both('أطفال', 'Children'),
  cooking: both('طبخ', 'Cooking'),
  science: both('علوم', 'Science'),
};

const books: readonly (readonly [Text, keyof typeof shelf, number])[] = [
  [both('حكايات الجدة', 'Grandmother’s tales'), 'stories', 3],
  [both('الطريق إلى البحر', 'The road to the sea'), 'stories', 2],
  [both('بيت من حجر', 'A house of stone'), 'stories', 1],
  [both('قصص من القرية', 'Stories from the village'), 'stories', 4],
  [both('قطار المساء', 'The evening train'), 'stories', 2],
  [both('قصائد الربيع', 'Poems of spring'), 'poems', 2],
  [both('أغاني الحصاد', 'Songs of the harvest'), 'poems', 3],
  [both('ديوان صغير', 'A small book of poems'), 'poems', 1],
  [both('الأرنب والقمر', 'The rabbit and the moon'), 'children', 5],
  [both('ألوان قوس قزح', 'Colours of the rainbow'), 'children', 4],
  [both('حروفي الأولى', 'My first letters'), 'children', 6],
  [both('ليلى والعصفور', 'Layla and the bird'), 'children', 3],
  [both('أحجيات وألعاب', 'Puzzles and games'), 'children', 2],
  [both('خبز وزعتر', 'Bread and thyme'), 'cooking', 2],
  [both('مائدة رمضان', 'The Ramadan table'), 'cooking', 3],
  [both('مربيات البيت', 'Home-made jams'), 'cooking', 1],
  [both('الماء والهواء', 'Water and air'), 'science', 2],
  [both('نجوم الليل', 'Stars of the night'), 'science', 3],
  [both('جسم الإنسان', 'The human body'), 'science', 2],
  [both('نباتات بلادنا', 'Plants of our country'), 'science', 2],
];

const months = [
  both('كانون الثاني', 'January'),
  both('شباط', 'February'),
  both('آذار', 'March'),
  both('نيسان', 'April'),
  both('أيار', 'May'),
  both('حزيران', 'June'),
  both('تموز', 'July'),
  both('آب', 'August'),
  both('أيلول', 'September'),
  both('تشرين الأول', 'October'),
  both('تشرين الثاني', 'November'),
  both('كانون الأول', 'December'),
];

const loans = (name: Text, ...numbers: readonly number[]) => lineRow(name, ...numbers);

export default {
  exercise: 'excel-freeze-view',
  title: { ar: 'مكتبة الحي', en: 'The neighbourhood library' },
  sheets: [
    {
      name: both('الكتب', 'Books'),
      widths: [28, 14, 12],
      rows: [
        headRow(both('الكتاب', 'Book'), both('الرف', 'Shelf'), both('النسخ', 'Copies')),
        ...books.map(([name, place, copies]) => lineRow(name, shelf[place], copies)),
      ],
    },
    {
      name: both('الإعارة', 'Loans'),
      widths: [16, ...months.map(() => 14)],
      rows: [
        headRow(both('الرف', 'Shelf'), ...months),
        loans(shelf.stories, 34, 31, 40, 38, 42, 55, 61, 58, 39, 36, 33, 30),
        loans(shelf.poems, 8, 9, 12, 10, 7, 11, 14, 13, 9, 8, 10, 7),
        loans(shelf.children, 52, 49, 57, 60, 63, 88, 94, 90, 66, 58, 54, 51),
        loans(shelf.cooking, 12, 15, 28, 26, 14, 13, 12, 11, 14, 15, 13, 16),
        loans(shelf.science, 18, 20, 22, 21, 25, 16, 12, 14, 27, 26, 24, 19),
      ],
    },
    {
      name: both('الدوام', 'Hours'),
      widths: [22, 22],
      rows: [
        titleRow('أوقات الدوام', 'Opening hours'),
        [],
        [both('السبت إلى الأربعاء', 'Saturday to Wednesday'), both('من 9 إلى 17', '9 to 17')],
        [both('الخميس', 'Thursday'), both('من 9 إلى 13', '9 to 13')],
        [both('الجمعة', 'Friday'), both('مغلقة', 'Closed')],
      ],
    },
    {
      name: both('إعلان', 'Notice'),
      widths: [44],
      rows: [
        [[both('قراءة للأطفال كل أربعاء', 'Reading for children every Wednesday'), title]],
        [],
        [
          both(
            'الساعة 4 بعد الظهر في قاعة المكتبة، رام الله',
            'At 4 in the afternoon in the library, Ramallah',
          ),
        ],
      ],
    },
  ],
} satisfies WorkbookStarter;
