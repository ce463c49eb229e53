import type { Language } from '../../../../core/language/index.ts';
import { button, type Control } from '../../ribbon/controls.ts';
import type { Group, Tab } from '../../ribbon/groups.ts';
import { autosum, homeGroups } from './home.ts';
import { chartDesign } from './chart-design.ts';
import { asks, big, line } from './lines.ts';
import { pageLayout } from './page-layout.ts';
import { pivotAnalyze } from './pivot-analyze.ts';
import { tableDesign } from './table-design.ts';

/**
 * The ribbon, in Excel's order. It is written as if every command were there: a button, a group or a tab whose command
 * is not in the registry is left out. To add a button, add a line here or in the file of its tab, its icon with the
 * command or in `icons.ts`, and its name in the texts.
 */

const chartTypes = ['column', 'bar', 'line', 'pie', 'doughnut', 'area', 'scatter', 'combined'];

const insert: readonly Group[] = [
  {
    id: 'tables',
    icon: 'table',
    fold: 6,
    parts: [
      { kind: 'question', question: 'pivot-table', icon: 'table-2', commands: ['pivot-table'], big: true },
      { kind: 'question', question: 'table', icon: 'table', commands: ['format-as-table'], big: true },
    ],
  },
  {
    id: 'charts',
    icon: 'chart-column-big',
    fold: 3,
    parts: chartTypes.map((type) => big('chart', { type })),
  },
  {
    id: 'sparklines',
    icon: 'chart-no-axes-column',
    fold: 1,
    parts: [
      ...['line', 'column', 'win-loss'].map((type): Control => ({
        kind: 'question',
        question: `sparkline-${type}`,
        icon: type === 'line' ? 'chart-line' : 'chart-no-axes-column',
        commands: ['sparkline'],
        big: true,
      })),
      big('clear-sparklines'),
    ],
  },
  {
    id: 'links',
    icon: 'link',
    fold: 2,
    parts: [
      { kind: 'question', question: 'link', icon: 'link', commands: ['link'], big: true },
      [[button('open-link')], [button('unlink')]],
    ],
  },
  {
    id: 'comments',
    icon: 'message-square',
    fold: 4,
    parts: [
      { kind: 'question', question: 'comment', icon: 'message-square', commands: ['comment'], big: true },
    ],
  },
  {
    id: 'text',
    icon: 'panel-top',
    fold: 5,
    parts: [
      {
        kind: 'question',
        question: 'header-footer',
        icon: 'panel-top',
        commands: ['header-footer'],
        big: true,
      },
    ],
  },
];

const formulas: readonly Group[] = [
  {
    id: 'functions',
    icon: 'sigma',
    fold: 2,
    parts: [
      {
        kind: 'question',
        question: 'insert-function',
        icon: 'square-function',
        commands: [],
        needs: ['type'],
        big: true,
      },
      autosum(true),
    ],
  },
  {
    id: 'names',
    icon: 'tag',
    fold: 1,
    parts: [
      {
        kind: 'question',
        question: 'name-manager',
        icon: 'tags',
        commands: [],
        needs: ['define-name'],
        big: true,
      },
      { kind: 'question', question: 'define-name', icon: 'tag', commands: ['define-name'], big: true },
    ],
  },
  { id: 'auditing', icon: 'eye', fold: 3, parts: [big('show-formulas')] },
];

const data: readonly Group[] = [
  {
    id: 'get-data',
    icon: 'file-input',
    fold: 4,
    parts: [
      {
        kind: 'question',
        question: 'from-text',
        icon: 'file-input',
        commands: ['from-text'],
        big: true,
      },
    ],
  },
  {
    id: 'sort-filter',
    icon: 'arrow-down-a-z',
    fold: 2,
    parts: [
      [[button('sort-ascending')], [button('sort-descending')]],
      { kind: 'question', question: 'sort', icon: 'arrow-down-a-z', commands: ['sort'], big: true },
      big('filter'),
      [[button('clear-filter')], [button('reapply-filter')]],
    ],
  },
  {
    id: 'data-tools',
    icon: 'table-properties',
    fold: 1,
    parts: [
      {
        kind: 'question',
        question: 'text-to-columns',
        icon: 'columns-3',
        commands: ['text-to-columns'],
        big: true,
      },
      {
        kind: 'question',
        question: 'remove-duplicates',
        icon: 'copy-x',
        commands: ['remove-duplicates'],
        big: true,
      },
      {
        kind: 'question',
        question: 'data-validation',
        icon: 'list-checks',
        commands: ['data-validation'],
        big: true,
      },
    ],
  },
  {
    id: 'outline',
    icon: 'list-tree',
    fold: 3,
    parts: [
      { kind: 'question', question: 'group', icon: 'group', commands: ['group'], big: true },
      {
        kind: 'menu',
        menu: 'ungroup',
        icon: 'ungroup',
        big: true,
        items: [asks('ungroup', 'ungroup'), line('clear-outline')],
      },
      { kind: 'question', question: 'subtotal', icon: 'sigma', commands: ['subtotal'], big: true },
      [[button('show-detail')], [button('hide-detail')]],
    ],
  },
];

const review: readonly Group[] = [
  {
    id: 'comments',
    icon: 'message-square',
    fold: 1,
    parts: [
      { kind: 'question', question: 'comment', icon: 'message-square', commands: ['comment'], big: true },
      big('clear', { is: 'comments' }),
    ],
  },
  {
    id: 'protect',
    icon: 'lock',
    fold: 2,
    parts: [big('protect-sheet'), big('unprotect-sheet'), big('lock-cells'), big('protect-workbook')],
  },
  {
    id: 'document',
    icon: 'info',
    fold: 3,
    parts: [{ kind: 'question', question: 'properties', icon: 'info', commands: ['properties'], big: true }],
  },
];

const view: readonly Group[] = [
  {
    id: 'show',
    icon: 'eye',
    fold: 2,
    parts: [big('show-gridlines'), big('show-headings')],
  },
  {
    id: 'zoom',
    icon: 'search',
    fold: 1,
    parts: [
      { kind: 'question', question: 'zoom', icon: 'zoom-in', commands: ['zoom'], big: true },
      big('zoom', { is: 100 }),
    ],
  },
  {
    id: 'window',
    icon: 'panels-top-left',
    fold: 3,
    parts: [
      {
        kind: 'menu',
        menu: 'freeze',
        icon: 'panels-top-left',
        big: true,
        items: ['panes', 'none', 'top-row', 'first-column'].map((is) => line('freeze', { is })),
      },
      big('right-to-left'),
    ],
  },
];

export const excelTabs = (language: Language): readonly Tab[] => [
  { id: 'home', groups: homeGroups(language) },
  { id: 'insert', groups: insert },
  { id: 'page-layout', groups: pageLayout },
  { id: 'formulas', groups: formulas },
  { id: 'data', groups: data },
  { id: 'review', groups: review },
  { id: 'view', groups: view },
  { id: 'table-design', groups: tableDesign },
  { id: 'chart-design', groups: chartDesign },
  { id: 'pivot-analyze', groups: pivotAnalyze },
];
