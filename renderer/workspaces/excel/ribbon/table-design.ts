import { button } from '../../ribbon/controls.ts';
import type { Group } from '../../ribbon/groups.ts';
import { big, line } from './lines.ts';

const functions = ['none', 'average', 'count', 'countNums', 'max', 'min', 'sum'];

/** There while the active cell is in a table. */
export const tableDesign: readonly Group[] = [
  {
    id: 'table-properties',
    icon: 'table',
    fold: 1,
    parts: [
      { kind: 'question', question: 'table-name', icon: 'tag', commands: ['table-name'], big: true },
      big('convert-to-range'),
    ],
  },
  {
    id: 'table-options',
    icon: 'list-checks',
    fold: 3,
    parts: [
      big('header-row'),
      big('total-row'),
      {
        kind: 'menu',
        menu: 'total-function',
        icon: 'sigma',
        big: true,
        items: functions.map((is) => line('total-function', { is })),
      },
      big('banded-rows'),
      [
        [button('first-column'), button('last-column')],
        [button('banded-columns'), button('filter-button')],
      ],
    ],
  },
  {
    id: 'table-styles',
    icon: 'swatch-book',
    fold: 2,
    parts: [{ kind: 'own', part: 'table-styles', commands: ['format-as-table'] }],
  },
];
