import type { Group } from '../../ribbon/groups.ts';
import { big } from './lines.ts';

/** There while the active cell is in a pivot table. */
export const pivotAnalyze: readonly Group[] = [
  {
    id: 'pivot-table',
    icon: 'table-2',
    fold: 2,
    parts: [
      {
        kind: 'question',
        question: 'pivot-fields',
        icon: 'list-checks',
        commands: ['pivot-fields'],
        big: true,
      },
      { kind: 'question', question: 'pivot-filter', icon: 'funnel', commands: ['pivot-filter'], big: true },
    ],
  },
  {
    id: 'pivot-data',
    icon: 'rotate-cw',
    fold: 1,
    parts: [
      big('pivot-refresh'),
      { kind: 'question', question: 'pivot-source', icon: 'sheet', commands: ['pivot-source'], big: true },
    ],
  },
];
