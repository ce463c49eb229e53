import { parseArea } from '../../../../core/formula/reference.ts';
import type { Asked, FormQuestion } from './question.ts';

const chosen = ({ view }: Asked) => {
  const content = view.sheet().drawings.find((each) => each.chosen)?.content;
  return content?.kind === 'chart' ? content : null;
};

/** What is asked about a chart. */
export const chartForms: Readonly<Record<string, FormQuestion>> = {
  'chart-title': {
    fields: [{ kind: 'text', id: 'chart-title', most: 255 }],
    start: (asked) => ({ 'chart-title': chosen(asked)?.title ?? '' }),
    calls: (answers) => [{ command: 'chart-title', args: { text: String(answers['chart-title']) } }],
  },
  'axis-title': {
    fields: [
      { kind: 'text', id: 'axis-category', most: 255 },
      { kind: 'text', id: 'axis-value', most: 255 },
    ],
    start: (asked) => ({
      'axis-category': chosen(asked)?.category?.title ?? '',
      'axis-value': chosen(asked)?.value?.title ?? '',
    }),
    calls: (answers, asked) =>
      (['category', 'value'] as const).flatMap((axis) => {
        const text = String(answers[`axis-${axis}`]).trim();
        return text === (chosen(asked)?.[axis]?.title ?? '')
          ? []
          : [{ command: 'axis-title', args: { axis, text } }];
      }),
  },
  'chart-alt-text': {
    fields: [{ kind: 'text', id: 'alt-text', most: 2000 }],
    start: (asked) => ({ 'alt-text': chosen(asked)?.description ?? '' }),
    calls: (answers) => [{ command: 'chart-alt-text', args: { text: String(answers['alt-text']) } }],
  },
  'chart-data': {
    fields: [{ kind: 'text', id: 'chart-of', most: 50, ltr: true }],
    start: () => ({ 'chart-of': '' }),
    calls: (answers) => [{ command: 'chart-data', args: { of: String(answers['chart-of']).trim() } }],
    refuses: (answers) => (parseArea(String(answers['chart-of'])) ? null : 'empty'),
  },
};
