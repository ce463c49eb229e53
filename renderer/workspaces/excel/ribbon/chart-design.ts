import type { Control } from '../../ribbon/controls.ts';
import type { Group } from '../../ribbon/groups.ts';
import { big, line } from './lines.ts';

const asks = (
  question: string,
  icon: Extract<Control, { kind: 'question' }>['icon'],
  command: string,
): Control => ({
  kind: 'question',
  question,
  icon,
  commands: [command],
  big: true,
});
const menu = (
  command: string,
  icon: Extract<Control, { kind: 'menu' }>['icon'],
  of: readonly (string | number)[],
): Control => ({
  kind: 'menu',
  menu: command,
  icon,
  big: true,
  items: of.map((is) => line(command, { is })),
});

/** The tab of a chosen chart. */
export const chartDesign: readonly Group[] = [
  {
    id: 'chart-layouts',
    icon: 'chart-column-big',
    fold: 2,
    parts: [
      menu('chart-layout', 'panels-top-left', [1, 2, 3, 4, 5]),
      asks('chart-title', 'tag', 'chart-title'),
      asks('axis-title', 'tags', 'axis-title'),
      menu('chart-legend', 'list-checks', ['none', 'right', 'top', 'left', 'bottom']),
      menu('chart-labels', 'hash', ['none', 'value', 'percent', 'category']),
      menu('trend-line', 'chart-line', ['none', 'linear', 'exp', 'movingAvg']),
      big('chart-gridlines'),
    ],
  },
  {
    id: 'chart-styles',
    icon: 'paintbrush',
    fold: 3,
    parts: [menu('chart-style', 'paintbrush', [1, 2, 3, 4, 5, 6, 7, 8, 34, 42])],
  },
  {
    id: 'chart-data',
    icon: 'table',
    fold: 4,
    parts: [
      big('switch-rows-columns'),
      asks('chart-data', 'table-properties', 'chart-data'),
      asks('chart-series', 'plus', 'chart-series'),
      asks('chart-series-delete', 'trash-2', 'chart-series-delete'),
    ],
  },
  {
    id: 'chart-type',
    icon: 'chart-no-axes-combined',
    fold: 1,
    parts: [
      menu('chart-type', 'chart-no-axes-combined', [
        'column',
        'bar',
        'line',
        'pie',
        'doughnut',
        'area',
        'scatter',
        'combined',
      ]),
    ],
  },
  {
    id: 'chart-object',
    icon: 'eye',
    fold: 5,
    parts: [
      asks('chart-move', 'panels-top-left', 'chart-move'),
      asks('chart-alt-text', 'eye', 'chart-alt-text'),
      big('chart-delete'),
    ],
  },
];
