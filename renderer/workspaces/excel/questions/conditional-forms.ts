import type { CommandCall } from '../../../../core/exercise/index.ts';
import { barColors, ruleFormatNames } from '../commands/conditional.ts';
import { iconSets, periods, scales } from '../engine/data/conditional-rules.ts';
import type { LiveQuestion } from './live.ts';
import type { Answers, Field, Option } from './question.ts';
import { typedValue } from './rules.ts';

const rule = (args: CommandCall['args']): CommandCall[] => [{ command: 'conditional-format', args }];

const named = (texts: string, values: readonly string[]) => (): Option[] =>
  values.map((value) => ({ value, text: `choice.${texts}.${value}` }));

const format: Field = { kind: 'list', id: 'rule-format', options: named('rule-format', ruleFormatNames) };

/** A rule that says this, and no more than the question asks. */
const says = ({ args }: CommandCall, rules: readonly string[]): boolean => {
  const stated = Object.keys(args);
  const known = [...rules, 'format', 'percent'];
  return stated.every((each) => known.includes(each)) && stated.some((each) => rules.includes(each));
};

const kinds = [
  'greater',
  'less',
  'between',
  'equal',
  'contains',
  'date',
  'duplicates',
  'unique',
  'blanks',
] as const;
const without: ReadonlySet<string> = new Set(['duplicates', 'unique', 'blanks']);

const highlight: LiveQuestion = {
  sides: true,
  gives: (call) => says(call, kinds),
  fields: (answers) => {
    const kind = String(answers['rule-kind']);
    const value: Field = { kind: 'text', id: 'rule-value', most: 255 };
    return [
      { kind: 'list', id: 'rule-kind', options: named('rule', kinds) },
      ...(kind === 'date'
        ? [{ kind: 'list', id: 'rule-period', options: named('period', periods) } as const]
        : []),
      ...(kind === 'date' || without.has(kind) ? [] : [value]),
      ...(kind === 'between' ? [{ ...value, id: 'rule-value-2' }] : []),
      format,
    ];
  },
  start: () => ({
    'rule-kind': 'greater',
    'rule-value': '',
    'rule-value-2': '',
    'rule-period': 'today',
    'rule-format': 'red-fill-text',
  }),
  calls: (answers) => {
    const kind = String(answers['rule-kind']);
    const shared = { format: String(answers['rule-format']) };
    if (without.has(kind)) return rule({ [kind]: true, ...shared });
    if (kind === 'date') return rule({ date: String(answers['rule-period']), ...shared });
    if (kind === 'contains') return rule({ contains: String(answers['rule-value']), ...shared });
    const value = typedValue(String(answers['rule-value']));
    if (kind === 'between')
      return rule({ between: [value, typedValue(String(answers['rule-value-2']))], ...shared });
    return rule({ [kind]: value, ...shared });
  },
  refuses: (answers) => {
    const kind = String(answers['rule-kind']);
    if (kind === 'date' || without.has(kind)) return null;
    const values = kind === 'between' ? ['rule-value', 'rule-value-2'] : ['rule-value'];
    return values.some((each) => String(answers[each]).trim() === '') ? 'empty' : null;
  },
};

const tops = ['top', 'top-percent', 'bottom', 'bottom-percent', 'above', 'below'] as const;
const counts = (kind: unknown): boolean => kind !== 'above' && kind !== 'below';

const top: LiveQuestion = {
  sides: true,
  gives: (call) => says(call, ['top', 'bottom', 'average']),
  fields: (answers) => [
    { kind: 'list', id: 'rule-kind', options: named('top', tops) },
    ...(counts(answers['rule-kind'])
      ? [{ kind: 'number', id: 'rule-count', min: 1, max: 1000, step: 1 } as const]
      : []),
    format,
  ],
  start: () => ({ 'rule-kind': 'top', 'rule-count': 10, 'rule-format': 'red-fill-text' }),
  calls: (answers) => {
    const kind = String(answers['rule-kind']);
    const shared = { format: String(answers['rule-format']) };
    if (!counts(kind)) return rule({ average: kind, ...shared });
    const [end, percent] = kind.split('-');
    return rule({ [end!]: Number(answers['rule-count']), ...(percent ? { percent: true } : {}), ...shared });
  },
  refuses: (answers) =>
    counts(answers['rule-kind']) && !Number.isInteger(answers['rule-count']) ? 'number' : null,
};

/** A question of one list. */
const pick = (id: string, texts: string, values: readonly string[], name: string): LiveQuestion => ({
  gives: (call) => says(call, [name]),
  fields: () => [{ kind: 'list', id, options: named(texts, values) }],
  start: () => ({ [id]: values[0]! }),
  calls: (answers: Answers) => rule({ [name]: String(answers[id]) }),
});

const formula: LiveQuestion = {
  gives: (call) => says(call, ['formula']),
  about: true,
  fields: () => [{ kind: 'text', id: 'rule-formula', most: 8000, ltr: true }, format],
  start: () => ({ 'rule-formula': '=', 'rule-format': 'red-fill-text' }),
  calls: (answers) =>
    rule({ formula: String(answers['rule-formula']).trim(), format: String(answers['rule-format']) }),
  refuses: (answers) => (/^\s*=\s*\S/.test(String(answers['rule-formula'])) ? null : 'formula-begin'),
};

/** The questions of the menu "Conditional Formatting". */
export const conditionalForms: Readonly<Record<string, LiveQuestion>> = {
  'conditional-highlight': highlight,
  'conditional-top': top,
  'conditional-bars': pick('bar-color', 'bar', Object.keys(barColors), 'bars'),
  'conditional-scale': pick('color-scale', 'scale', Object.keys(scales), 'scale'),
  'conditional-icons': pick('icon-set', 'icons', iconSets, 'icons'),
  'conditional-formula': formula,
};
