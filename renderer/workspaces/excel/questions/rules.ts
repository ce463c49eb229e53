import type { CommandCall } from '../../../../core/exercise/index.ts';
import type { ConditionalRule } from '../../../../core/excel/model.ts';

const comparisons = {
  greater: 'greater',
  less: 'less',
  'greater-or-equal': 'atLeast',
  'less-or-equal': 'atMost',
  equal: 'equal',
  'not-equal': 'notEqual',
  between: 'between',
  'not-between': 'notBetween',
} as const;

const texts = {
  'contains-text': 'contains',
  'not-contains-text': 'notContains',
  'begins-with': 'begins',
  'ends-with': 'ends',
} as const;
const isText = (kind: string): kind is keyof typeof texts => kind in texts;

const plain: Readonly<Record<string, CommandCall['args']>> = {
  blanks: { blanks: true },
  'not-blanks': { blanks: false },
  errors: { errors: true },
  'not-errors': { errors: false },
  duplicates: { duplicates: true },
  unique: { unique: true },
};

/** A stored formula as it is typed into a field: numbers and texts as they are, anything else after an equals sign. */
function asTyped(formula: string): string {
  if (formula.trim() !== '' && !Number.isNaN(Number(formula))) return formula;
  const text = /^"((?:[^"]|"")*)"$/.exec(formula);
  return text ? text[1]!.replaceAll('""', '"') : `=${formula}`;
}

/** A number when it is one. */
export function typedValue(text: string): string | number {
  const trimmed = text.trim();
  return trimmed !== '' && !Number.isNaN(Number(trimmed)) ? Number(trimmed) : trimmed;
}

/** What can be typed anew of a rule: its limits, its text, its number or its formula. */
export function valuesOf({ kind, formulas, text, rank }: ConditionalRule): string[] {
  if (kind === 'cell') return formulas.map(asTyped);
  if (isText(kind)) return [text ?? ''];
  if (kind === 'top') return [String(rank?.count ?? '')];
  return kind === 'formula' ? [`=${formulas[0] ?? ''}`] : [];
}

/**
 * A rule with these values as the command `change-rule` takes it; null for a rule that has more to it than the command
 * knows, such as a scale.
 */
export function argumentsOf(rule: ConditionalRule, values: readonly string[]): CommandCall['args'] | null {
  const { kind, comparison, rank, average, period } = rule;
  const [one = '', other = ''] = values;
  if (kind === 'cell' && comparison) {
    const name = comparisons[comparison];
    const isPair = name === 'between' || name === 'notBetween';
    return { [name]: isPair ? [typedValue(one), typedValue(other)] : typedValue(one) };
  }
  if (isText(kind)) return { [texts[kind]]: one };
  if (kind === 'top' && rank)
    return { [rank.bottom ? 'bottom' : 'top']: Number(one), ...(rank.percent ? { percent: true } : {}) };
  if (kind === 'formula') return { formula: one.trim() };
  if (kind === 'dates' && period !== null) return { date: period };
  if (kind === 'average' && average && !average.orEqual && average.deviations === 0)
    return { average: average.above ? 'above' : 'below' };
  return plain[kind] ?? null;
}

/** The key, under `excel.rule`, of the sentence that says what a rule marks. */
export function sentenceOf({ kind, comparison, rank, average }: ConditionalRule): string {
  if (kind === 'cell') return comparisons[comparison ?? 'equal'];
  if (kind === 'top') return `${rank?.bottom ? 'bottom' : 'top'}${rank?.percent ? 'Percent' : ''}`;
  return kind === 'average' ? (average?.above === false ? 'below' : 'above') : kind;
}
