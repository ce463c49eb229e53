/** Month names as people of the region type them: English, the Levant's and Iraq's, and the Arabised Latin ones. */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'يناير', 'كانون الثاني', 'جانفي'],
  ['february', 'feb', 'فبراير', 'شباط', 'فيفري'],
  ['march', 'mar', 'مارس', 'آذار', 'اذار', 'أذار'],
  ['april', 'apr', 'أبريل', 'ابريل', 'إبريل', 'نيسان', 'أفريل'],
  ['may', 'مايو', 'أيار', 'ايار', 'ماي'],
  ['june', 'jun', 'يونيو', 'حزيران', 'جوان'],
  ['july', 'jul', 'يوليو', 'تموز', 'جويلية'],
  ['august', 'aug', 'أغسطس', 'اغسطس', 'آب', 'اب', 'أوت'],
  ['september', 'sep', 'sept', 'سبتمبر', 'أيلول', 'ايلول'],
  ['october', 'oct', 'أكتوبر', 'اكتوبر', 'تشرين الأول', 'تشرين الاول'],
  ['november', 'nov', 'نوفمبر', 'تشرين الثاني'],
  ['december', 'dec', 'ديسمبر', 'كانون الأول', 'كانون الاول'],
];

const numbers = new Map(names.flatMap((row, index) => row.map((name) => [name, index + 1])));

/** Every name, longest first, for a pattern. */
export const monthPattern = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');

/** From 1 to 12. */
export const monthNumber = (name: string): number | undefined =>
  numbers.get(name.toLowerCase().replace(/\s+/g, ' '));

/** What Jordan, Lebanon, Syria and Iraq call the months. */
export const levantMonths = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
] as const;
