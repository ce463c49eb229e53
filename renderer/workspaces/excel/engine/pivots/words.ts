import type { Language } from '../../../../../core/language/index.ts';
import type { PivotData, PivotFunction, PivotValue } from './design.ts';

/** What Excel itself writes into a pivot table. `{name}` is a field, an item or another heading. */
interface Words {
  readonly rowLabels: string;
  readonly columnLabels: string;
  readonly grandTotal: string;
  readonly total: string;
  readonly blank: string;
  readonly all: string;
  readonly several: string;
  readonly values: string;
  readonly table: string;
  readonly functions: Readonly<Record<PivotFunction, string>>;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    rowLabels: 'Row Labels',
    columnLabels: 'Column Labels',
    grandTotal: 'Grand Total',
    total: '{name} Total',
    blank: '(blank)',
    all: '(All)',
    several: '(Multiple Items)',
    values: 'Values',
    table: 'PivotTable',
    functions: {
      sum: 'Sum of {name}',
      count: 'Count of {name}',
      average: 'Average of {name}',
      max: 'Max of {name}',
      min: 'Min of {name}',
      product: 'Product of {name}',
      countNums: 'Count of {name}',
    },
  },
  ar: {
    rowLabels: 'تسميات الصفوف',
    columnLabels: 'تسميات الأعمدة',
    grandTotal: 'الإجمالي الكلي',
    total: 'إجمالي {name}',
    blank: '(فارغ)',
    all: '(الكل)',
    several: '(عناصر متعددة)',
    values: 'القيم',
    table: 'جدول محوري',
    functions: {
      sum: 'مجموع {name}',
      count: 'عدد {name}',
      average: 'متوسط {name}',
      max: 'الحد الأقصى من {name}',
      min: 'الحد الأدنى من {name}',
      product: 'ناتج ضرب {name}',
      countNums: 'عدد {name}',
    },
  },
};

export const wordsIn = (language: Language): Words => words[language];

export const withName = (pattern: string, name: string): string => pattern.replace('{name}', () => name);

const totalPattern: Readonly<Record<Language, string>> = { en: 'Total {name}', ar: 'إجمالي {name}' };

/** The heading of a total beside several values. */
export const totalOf = (language: Language, name: string): string => withName(totalPattern[language], name);

/** Arabic headings ask for Arabic words; else the language of the program decides, as in Excel. */
export const languageOf = ({ fields }: PivotData, locale: Language): Language =>
  fields.some(({ name }) => /\p{Script=Arabic}/u.test(name)) ? 'ar' : locale;

/** The usual heading of a value in any language: a heading like it was chosen by nobody. */
export const isUsualName = ({ field, function: by }: PivotValue, name: string): boolean =>
  Object.values(words).some(({ functions }) => {
    const usual = withName(functions[by], field);
    return name === usual || (name.startsWith(usual) && /^\d+$/.test(name.slice(usual.length)));
  });

/** The headings of the values, each once, and none that is a field's own name. */
export function valueNames(
  values: readonly PivotValue[],
  { fields }: PivotData,
  language: Language,
): string[] {
  const taken = new Set(fields.map(({ name }) => name.toLowerCase()));
  return values.map((value) => {
    const base = value.name ?? withName(words[language].functions[value.function], value.field);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = base + number;
    taken.add(name.toLowerCase());
    return name;
  });
}
