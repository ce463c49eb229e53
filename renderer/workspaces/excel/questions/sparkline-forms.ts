import { areaName, parseArea, parseReference } from '../../../../core/formula/reference.ts';
import type { FormQuestion } from './question.ts';

const form = (type: string): FormQuestion => ({
  title: 'sparkline',
  gives: ({ args }) => args.type === type,
  fields: [
    { kind: 'text', id: 'sparkline-data', most: 100, ltr: true },
    { kind: 'text', id: 'sparkline-at', most: 50, ltr: true },
  ],
  start: ({ view }) => ({ 'sparkline-data': '', 'sparkline-at': areaName(view.selection().ranges.at(-1)!) }),
  calls: (answers) => [
    {
      command: 'sparkline',
      args: {
        type,
        data: String(answers['sparkline-data']).trim(),
        at: String(answers['sparkline-at']).trim(),
      },
    },
  ],
  refuses: (answers, { view }) => {
    const [data, at] = [String(answers['sparkline-data']).trim(), String(answers['sparkline-at']).trim()];
    if (!parseReference(data) || !parseArea(at)) return 'cells';
    return view.can({ command: 'sparkline', args: { type, data, at } }) ? null : 'sparkline-fit';
  },
});

/** Where small charts take their numbers from, and where they go. */
export const sparklineForms: Readonly<Record<string, FormQuestion>> = {
  'sparkline-line': form('line'),
  'sparkline-column': form('column'),
  'sparkline-win-loss': form('win-loss'),
};
