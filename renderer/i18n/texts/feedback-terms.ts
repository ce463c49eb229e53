/** The words that stand for values in the sentences of `feedback-word.ts`. */
const style = {
  normal: { ar: 'عادي', en: 'Normal' },
  title: { ar: 'العنوان', en: 'Title' },
  subtitle: { ar: 'عنوان فرعي', en: 'Subtitle' },
  heading1: { ar: 'عنوان 1', en: 'Heading 1' },
  heading2: { ar: 'عنوان 2', en: 'Heading 2' },
  heading3: { ar: 'عنوان 3', en: 'Heading 3' },
  heading4: { ar: 'عنوان 4', en: 'Heading 4' },
  heading5: { ar: 'عنوان 5', en: 'Heading 5' },
  heading6: { ar: 'عنوان 6', en: 'Heading 6' },
  heading7: { ar: 'عنوان 7', en: 'Heading 7' },
  heading8: { ar: 'عنوان 8', en: 'Heading 8' },
  heading9: { ar: 'عنوان 9', en: 'Heading 9' },
  'list-paragraph': { ar: 'سرد الفقرات', en: 'List Paragraph' },
  quote: { ar: 'اقتباس', en: 'Quote' },
  'intense-quote': { ar: 'اقتباس مكثف', en: 'Intense Quote' },
  caption: { ar: 'تسمية توضيحية', en: 'Caption' },
  'no-spacing': { ar: 'بلا تباعد', en: 'No Spacing' },
};

const format = {
  bold: { ar: 'غامق', en: 'bold' },
  italic: { ar: 'مائل', en: 'italic' },
  underline: { ar: 'تسطير', en: 'underlined' },
  strike: { ar: 'يتوسطه خط', en: 'struck through' },
};

const alignment = {
  left: { ar: 'محاذاة إلى اليسار', en: 'Align Left' },
  right: { ar: 'محاذاة إلى اليمين', en: 'Align Right' },
  center: { ar: 'توسيط', en: 'Center' },
  justify: { ar: 'ضبط', en: 'Justify' },
};

const list = {
  bullet: { ar: 'تعداد نقطي', en: 'Bullets' },
  number: { ar: 'ترقيم', en: 'Numbering' },
  none: { ar: 'بلا قائمة', en: 'no list' },
};

const direction = {
  rtl: { ar: 'من اليمين إلى اليسار', en: 'right to left' },
  ltr: { ar: 'من اليسار إلى اليمين', en: 'left to right' },
};

const color = {
  red: { ar: 'أحمر', en: 'red' },
  orange: { ar: 'برتقالي', en: 'orange' },
  yellow: { ar: 'أصفر', en: 'yellow' },
  green: { ar: 'أخضر', en: 'green' },
  blue: { ar: 'أزرق', en: 'blue' },
  purple: { ar: 'أرجواني', en: 'purple' },
  pink: { ar: 'وردي', en: 'pink' },
  brown: { ar: 'بني', en: 'brown' },
  black: { ar: 'أسود', en: 'black' },
  gray: { ar: 'رمادي', en: 'grey' },
  white: { ar: 'أبيض', en: 'white' },
};

const highlight = {
  none: { ar: 'بلا لون', en: 'no colour' },
  other: { ar: 'لون آخر', en: 'another colour' },
  yellow: { ar: 'أصفر', en: 'yellow' },
  green: { ar: 'أخضر ساطع', en: 'bright green' },
  cyan: { ar: 'فيروزي', en: 'turquoise' },
  magenta: { ar: 'وردي', en: 'pink' },
  blue: { ar: 'أزرق', en: 'blue' },
  red: { ar: 'أحمر', en: 'red' },
  darkBlue: { ar: 'أزرق داكن', en: 'dark blue' },
  darkCyan: { ar: 'أزرق مخضر', en: 'teal' },
  darkGreen: { ar: 'أخضر', en: 'green' },
  darkMagenta: { ar: 'بنفسجي', en: 'violet' },
  darkRed: { ar: 'أحمر داكن', en: 'dark red' },
  darkYellow: { ar: 'أصفر داكن', en: 'dark yellow' },
  darkGray: { ar: 'رمادي داكن', en: 'dark grey' },
  lightGray: { ar: 'رمادي فاتح', en: 'light grey' },
  black: { ar: 'أسود', en: 'black' },
  white: { ar: 'أبيض', en: 'white' },
};

export default { feedback: { term: { style, format, alignment, list, direction, color, highlight } } };
