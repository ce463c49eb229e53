/** The parts that built-in styles play. */
export type BuiltInStyle =
  | 'normal'
  | 'title'
  | 'subtitle'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'heading5'
  | 'heading6'
  | 'heading7'
  | 'heading8'
  | 'heading9'
  | 'list-paragraph'
  | 'quote'
  | 'intense-quote'
  | 'caption'
  | 'no-spacing';

/**
 * Names of built-in styles as programs write them. Word writes the invariant English name whatever its
 * language; LibreOffice and others also write the names of their interface. Each list: the invariant
 * name first, then LibreOffice, Arabic, Turkish, French, German, Spanish.
 */
const names: Readonly<Record<Exclude<BuiltInStyle, `heading${number}`>, readonly string[]>> = {
  normal: ['normal', 'default paragraph style', 'default style', 'standard', 'عادي', 'نمط الفقرة الافتراضي'],
  title: ['title', 'العنوان', 'konu başlığı', 'titre', 'titel', 'título'],
  subtitle: [
    'subtitle',
    'عنوان فرعي',
    'العنوان الفرعي',
    'altyazı',
    'alt yazı',
    'sous-titre',
    'untertitel',
    'subtítulo',
  ],
  'list-paragraph': [
    'list paragraph',
    'سرد الفقرات',
    'فقرة قائمة',
    'liste paragraf',
    'paragraphe de liste',
    'listenabsatz',
    'párrafo de lista',
  ],
  quote: ['quote', 'quotations', 'اقتباس', 'alıntı', 'citation', 'zitat', 'cita'],
  'intense-quote': [
    'intense quote',
    'اقتباس مكثف',
    'güçlü alıntı',
    'citation intense',
    'intensives zitat',
    'cita destacada',
  ],
  caption: ['caption', 'تسمية توضيحية', 'resim yazısı', 'légende', 'beschriftung', 'descripción'],
  'no-spacing': [
    'no spacing',
    'بلا تباعد',
    'aralık yok',
    'sans interligne',
    'kein leerraum',
    'sin espaciado',
  ],
};
const headingNames = [
  'heading',
  'عنوان',
  'العنوان',
  'başlık',
  'titre',
  'überschrift',
  'título',
  'encabezado',
];

const byName = new Map<string, BuiltInStyle>(
  (Object.keys(names) as (keyof typeof names)[]).flatMap((kind) =>
    names[kind].map((name): [string, BuiltInStyle] => [name, kind]),
  ),
);

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/\s+/g, ' ')
    .trim();

function headingKind(text: string): BuiltInStyle | null {
  const [, word, level] = /^(.+?) ?([1-9])$/.exec(text) ?? [];
  return word !== undefined && headingNames.includes(word) ? (`heading${level}` as BuiltInStyle) : null;
}

const kindOf = (text: string): BuiltInStyle | null => byName.get(text) ?? headingKind(text);

const bySqueezedName = new Map([...byName].map(([name, kind]) => [name.replaceAll(' ', ''), kind]));

/**
 * The part that a paragraph style plays. The name decides (Word localises ids: Heading 1 may be "1" or
 * "a3"); the id helps when the name says nothing, unless the file marks the style as somebody's own.
 */
export function builtInStyle(id: string, name: string, custom: boolean): BuiltInStyle | null {
  for (const alias of name.split(',')) {
    const kind = kindOf(plain(alias));
    if (kind) return kind;
  }
  if (custom) return null;
  const squeezed = plain(id).replace(/_20_|[ _-]/g, '');
  return bySqueezedName.get(squeezed) ?? headingKind(squeezed);
}
