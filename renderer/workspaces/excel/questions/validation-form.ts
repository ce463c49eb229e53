import { alertStyles, validationKinds } from '../commands/validating.ts';
import type { LiveQuestion } from './live.ts';
import type { Answers, Asked, Field, Option } from './question.ts';

const comparisons = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greater',
  'less',
  'atLeast',
  'atMost',
] as const;
type Comparison = (typeof comparisons)[number];

const stored: Readonly<Record<string, Comparison>> = {
  between: 'between',
  'not-between': 'notBetween',
  equal: 'equal',
  'not-equal': 'notEqual',
  greater: 'greater',
  less: 'less',
  'greater-or-equal': 'atLeast',
  'less-or-equal': 'atMost',
};

const named = (texts: string, values: readonly string[]) => (): Option[] =>
  values.map((value) => ({ value, text: `choice.${texts}.${value}` }));

const withLimits: ReadonlySet<string> = new Set(['whole', 'decimal', 'date', 'time', 'text-length']);

function settings(answers: Answers): Field[] {
  const kind = String(answers['validation-kind']);
  const twice =
    answers['validation-comparison'] === 'between' || answers['validation-comparison'] === 'notBetween';
  const limit = (id: string): Field => ({ kind: 'text', id, most: 255, ltr: true });
  return [
    { kind: 'list', id: 'validation-kind', options: named('validation', validationKinds) },
    ...(kind === 'list'
      ? [
          { kind: 'text', id: 'validation-list', most: 255 } as const,
          { kind: 'switch', id: 'validation-arrow' } as const,
        ]
      : []),
    ...(kind === 'custom' ? [limit('validation-formula')] : []),
    ...(withLimits.has(kind)
      ? [
          { kind: 'list', id: 'validation-comparison', options: named('comparison', comparisons) } as const,
          limit('validation-from'),
          ...(twice ? [limit('validation-to')] : []),
        ]
      : []),
    ...(kind === 'any' ? [] : [{ kind: 'switch', id: 'validation-blank' } as const]),
  ];
}

const words = (page: string): Field[] =>
  page === 'message'
    ? [
        { kind: 'text', id: 'message-title', most: 32 },
        { kind: 'lines', id: 'message-text', most: 255 },
      ]
    : [
        { kind: 'list', id: 'alert-style', options: named('alert', alertStyles) },
        { kind: 'text', id: 'alert-title', most: 32 },
        { kind: 'lines', id: 'alert-text', most: 255 },
      ];

function start({ view }: Asked): Answers {
  const now = view.data.validation();
  const [first = '', second = ''] = now?.formulas ?? [];
  const kind = now?.kind ?? 'any';
  const listed = /^"(.*)"$/s.exec(first)?.[1]?.replaceAll('""', '"');
  return {
    'validation-kind': kind,
    'validation-list': kind === 'list' ? (listed ?? `=${first}`) : '',
    'validation-arrow': now?.arrow ?? true,
    'validation-formula': kind === 'custom' ? `=${first}` : '=',
    'validation-comparison': stored[now?.comparison ?? 'between'] ?? 'between',
    'validation-from': withLimits.has(kind) ? first : '',
    'validation-to': withLimits.has(kind) ? second : '',
    'validation-blank': now?.allowBlank ?? true,
    'message-title': now?.prompt?.title ?? '',
    'message-text': now?.prompt?.text ?? '',
    'alert-style': now?.alert?.style ?? 'stop',
    'alert-title': now?.alert?.title ?? '',
    'alert-text': now?.alert?.text ?? '',
  };
}

function argumentsOf(answers: Answers): Record<string, string | boolean | string[]> {
  const text = (id: string): string => String(answers[id]).trim();
  const kind = text('validation-kind');
  const filled = (name: string, id: string) => (text(id) === '' ? {} : { [name]: text(id) });
  const comparison = text('validation-comparison');
  const twice = comparison === 'between' || comparison === 'notBetween';
  const limit = twice ? [text('validation-from'), text('validation-to')] : text('validation-from');
  return {
    kind,
    ...(kind === 'list'
      ? { list: text('validation-list'), dropDown: answers['validation-arrow'] === true }
      : {}),
    ...(kind === 'custom' ? { formula: text('validation-formula') } : {}),
    ...(withLimits.has(kind) ? { [comparison]: limit } : {}),
    ignoreBlank: answers['validation-blank'] === true,
    ...filled('messageTitle', 'message-title'),
    ...filled('message', 'message-text'),
    alert: text('alert-style'),
    ...filled('alertTitle', 'alert-title'),
    ...filled('alertText', 'alert-text'),
  };
}

/** "Data Validation": what may be typed, what is said before, and what is said when something else is typed. */
export const validationForm: LiveQuestion = {
  pages: ['settings', 'message', 'alert'],
  sides: true,
  fields: (answers, _asked, page) => (page === 'settings' ? settings(answers) : words(page)),
  start,
  calls: (answers) => [{ command: 'data-validation', args: argumentsOf(answers) }],
  refuses: (answers, { view }) =>
    view.can({ command: 'data-validation', args: argumentsOf(answers) })
      ? null
      : answers['validation-kind'] === 'list'
        ? 'validation-list'
        : 'validation-limits',
};
