import type { CommandCall } from '../../../../core/exercise/index.ts';
import type { Language } from '../../../../core/language/index.ts';
import { button, type Control, type Item } from '../../ribbon/controls.ts';
import type { Group, Tab } from '../../ribbon/groups.ts';

/**
 * The ribbon, in Excel's order. It is written as if every command were there: a button, a group or a tab whose command
 * is not in the registry is left out. To add a button, add a line here, its icon with the command, and its name in the
 * texts.
 */

const big = (command: string, args: CommandCall['args'] = {}): Control => ({
  kind: 'button',
  call: { command, args },
  big: true,
});
const line = (command: string, args: CommandCall['args'] = {}): Item => ({
  kind: 'call',
  call: { command, args },
});
const asks = (question: string, ...commands: string[]): Item => ({ kind: 'question', question, commands });
const rule: Item = { kind: 'rule' };

const clipboard: Group = {
  id: 'clipboard',
  icon: 'clipboard-paste',
  fold: 4,
  parts: [
    big('paste'),
    [
      [button('cut'), button('copy')],
      [
        button('format-painter'),
        {
          kind: 'menu',
          menu: 'paste',
          icon: 'clipboard-list',
          items: ['paste', 'paste-values', 'paste-formulas', 'paste-formats', 'paste-transposed'].map((id) =>
            line(id),
          ),
        },
      ],
    ],
  ],
};

const borderLines = [
  'bottom',
  'top',
  'left',
  'right',
  'none',
  'all',
  'outside',
  'thick-outside',
  'double-bottom',
  'thick-bottom',
  'top-and-bottom',
  'top-and-thick-bottom',
  'top-and-double-bottom',
] as const;

const font: Group = {
  id: 'font',
  icon: 'a-arrow-up',
  fold: 7,
  parts: [
    [
      [{ kind: 'box', command: 'font' }, { kind: 'box', command: 'size' }, button('grow'), button('shrink')],
      [
        button('bold'),
        button('italic'),
        button('underline', { is: 'single' }),
        {
          kind: 'menu',
          menu: 'borders',
          icon: 'grid-2x2',
          items: [...borderLines.map((is) => line('borders', { is })), rule, asks('cells-border', 'borders')],
        },
        { kind: 'palette', command: 'fill-color', icon: 'paint-bucket', first: '#FFFF00' },
        { kind: 'palette', command: 'color', icon: 'baseline', first: '#C00000', namesFirst: true },
      ],
    ],
  ],
};

/** Alignment begins with the side on which the language begins, as in Word. */
const sides: Readonly<Record<Language, readonly string[]>> = {
  ar: ['right', 'center', 'left'],
  en: ['left', 'center', 'right'],
};

const alignment = (language: Language): Group => ({
  id: 'alignment',
  icon: 'text-align-start',
  fold: 6,
  parts: [
    [
      [
        ...['top', 'middle', 'bottom'].map((is) => button('vertical-align', { is })),
        {
          kind: 'menu',
          menu: 'orientation',
          icon: 'orientation',
          items: [45, -45, 'stacked', 90, -90, 0].map((degrees) => line('orientation', { degrees })),
        },
        button('wrap'),
      ],
      [
        ...sides[language].map((is) => button('align', { is })),
        button('outdent'),
        button('indent'),
        {
          kind: 'menu',
          menu: 'merge',
          icon: 'table-cells-merge',
          items: [
            line('merge-center'),
            line('merge', { across: true }),
            line('merge', { across: false }),
            line('unmerge'),
          ],
        },
      ],
    ],
  ],
});

const currencies = ['JOD', 'LBP', 'SYP', 'IQD', 'EGP', 'TRY', 'ILS', 'USD', 'EUR', 'GBP'];

const number: Group = {
  id: 'number',
  icon: 'hash',
  fold: 5,
  parts: [
    [
      [{ kind: 'box', command: 'number-format' }],
      [
        {
          kind: 'menu',
          menu: 'currency',
          icon: 'banknote',
          items: [
            ...currencies.map((is) => line('currency', { is })),
            rule,
            asks('cells-number', 'number-format'),
          ],
        },
        button('percent'),
        button('comma'),
        button('increase-decimal'),
        button('decrease-decimal'),
      ],
    ],
  ],
};

const styles: Group = {
  id: 'styles',
  icon: 'swatch-book',
  fold: 1,
  parts: [
    {
      kind: 'menu',
      menu: 'conditional',
      icon: 'table-properties',
      big: true,
      items: [
        asks('conditional-highlight', 'conditional-format'),
        asks('conditional-top', 'conditional-format'),
        asks('conditional-bars', 'conditional-format'),
        asks('conditional-scale', 'conditional-format'),
        asks('conditional-icons', 'conditional-format'),
        rule,
        line('clear-conditional'),
      ],
    },
    { kind: 'own', part: 'table-styles', commands: ['format-as-table'] },
    { kind: 'own', part: 'cell-styles', commands: ['cell-style'] },
  ],
};

const cells: Group = {
  id: 'cells',
  icon: 'table-cells-split',
  fold: 2,
  parts: [
    {
      kind: 'menu',
      menu: 'insert',
      icon: 'between-horizontal-start',
      big: true,
      items: [
        asks('insert-cells', 'insert-cells'),
        line('insert-rows'),
        line('insert-columns'),
        rule,
        line('sheet-add'),
      ],
    },
    {
      kind: 'menu',
      menu: 'delete',
      icon: 'table-rows-split',
      big: true,
      items: [
        asks('delete-cells', 'delete-cells'),
        line('delete-rows'),
        line('delete-columns'),
        rule,
        asks('delete-sheet', 'sheet-delete'),
      ],
    },
    {
      kind: 'menu',
      menu: 'format',
      icon: 'ruler-dimension-line',
      big: true,
      items: [
        asks('row-height', 'row-height'),
        line('autofit-rows'),
        asks('column-width', 'column-width'),
        line('autofit-columns'),
        rule,
        line('hide-rows'),
        line('hide-columns'),
        line('unhide-rows'),
        line('unhide-columns'),
        rule,
        asks('rename-sheet', 'sheet-rename'),
        asks('move-sheet', 'sheet-move', 'sheet-copy'),
        asks('sheet-color', 'sheet-color'),
        line('sheet-hide'),
        asks('unhide-sheet', 'sheet-unhide'),
        rule,
        line('protect-sheet'),
        asks('cells-number', 'number-format'),
      ],
    },
  ],
};

const sums = ['sum', 'average', 'count', 'max', 'min'];
const autosum = (isBig: boolean): Control => ({
  kind: 'menu',
  menu: 'autosum',
  icon: 'sigma',
  big: isBig,
  items: sums.map((is) => line('autosum', { is })),
});
const sortItems: readonly Item[] = [
  line('sort-ascending'),
  line('sort-descending'),
  asks('sort', 'sort'),
  rule,
  line('filter'),
  line('clear-filter'),
];

const editing: Group = {
  id: 'editing',
  icon: 'sigma',
  fold: 3,
  parts: [
    [
      [
        button('autosum', { is: 'sum' }),
        { kind: 'menu', menu: 'more-sums', icon: 'sigma', items: sums.map((is) => line('autosum', { is })) },
      ],
      [
        {
          kind: 'menu',
          menu: 'fill',
          icon: 'fill-down',
          items: [line('fill-down'), line('fill-right')],
        },
        {
          kind: 'menu',
          menu: 'clear',
          icon: 'eraser',
          items: ['all', 'formats', 'contents', 'comments'].map((is) => line('clear', { is })),
        },
      ],
    ],
    { kind: 'menu', menu: 'sort-filter', icon: 'arrow-down-a-z', big: true, items: sortItems },
    {
      kind: 'menu',
      menu: 'find',
      icon: 'search',
      big: true,
      items: [asks('find', 'select'), asks('replace', 'replace-all'), asks('go-to', 'select')],
    },
  ],
};

const chartTypes = ['column', 'bar', 'line', 'pie', 'doughnut', 'area', 'scatter', 'combined'];

const insert: readonly Group[] = [
  {
    id: 'tables',
    icon: 'table',
    fold: 2,
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
    parts: ['line', 'column', 'win-loss'].map((type) => ({
      kind: 'question',
      question: `sparkline-${type}`,
      icon: type === 'line' ? 'chart-line' : 'chart-no-axes-column',
      commands: ['sparkline'],
      big: true,
    })),
  },
  {
    id: 'links',
    icon: 'link',
    fold: 4,
    parts: [{ kind: 'question', question: 'link', icon: 'link', commands: ['link'], big: true }],
  },
  {
    id: 'comments',
    icon: 'message-square',
    fold: 5,
    parts: [
      { kind: 'question', question: 'comment', icon: 'message-square', commands: ['comment'], big: true },
    ],
  },
  {
    id: 'text',
    icon: 'panel-top',
    fold: 6,
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

const pageLayout: readonly Group[] = [
  {
    id: 'page-setup',
    icon: 'file-text',
    fold: 2,
    parts: [
      {
        kind: 'menu',
        menu: 'margins',
        icon: 'square-dashed',
        big: true,
        items: ['normal', 'wide', 'narrow'].map((is) => line('margins', { is })),
      },
      {
        kind: 'menu',
        menu: 'orientation-page',
        icon: 'file-text',
        big: true,
        items: ['portrait', 'landscape'].map((is) => line('orientation-page', { is })),
      },
      {
        kind: 'menu',
        menu: 'paper',
        icon: 'file-text',
        big: true,
        items: ['a4', 'a5', 'letter'].map((is) => line('paper', { is })),
      },
      {
        kind: 'menu',
        menu: 'print-area',
        icon: 'printer',
        big: true,
        items: [line('print-area', { is: 'set' }), line('print-area', { is: 'clear' })],
      },
      { kind: 'question', question: 'print-titles', icon: 'sheet', commands: ['print-titles'], big: true },
    ],
  },
  {
    id: 'scale-to-fit',
    icon: 'maximize',
    fold: 1,
    parts: [{ kind: 'question', question: 'fit-to', icon: 'maximize', commands: ['fit-to'], big: true }],
  },
  {
    id: 'sheet-options',
    icon: 'grid-2x2',
    fold: 3,
    parts: [big('right-to-left'), big('show-gridlines'), big('show-headings')],
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
        commands: ['type'],
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
      { kind: 'question', question: 'name-manager', icon: 'tags', commands: ['define-name'], big: true },
      { kind: 'question', question: 'define-name', icon: 'tag', commands: ['define-name'], big: true },
    ],
  },
  { id: 'auditing', icon: 'eye', fold: 3, parts: [big('show-formulas')] },
];

const data: readonly Group[] = [
  {
    id: 'sort-filter',
    icon: 'arrow-down-a-z',
    fold: 2,
    parts: [
      [[button('sort-ascending')], [button('sort-descending')]],
      { kind: 'question', question: 'sort', icon: 'arrow-down-a-z', commands: ['sort'], big: true },
      big('filter'),
      [[button('clear-filter')]],
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
  { id: 'protect', icon: 'lock', fold: 2, parts: [big('protect-sheet')] },
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
  { id: 'home', groups: [clipboard, font, alignment(language), number, styles, cells, editing] },
  { id: 'insert', groups: insert },
  { id: 'page-layout', groups: pageLayout },
  { id: 'formulas', groups: formulas },
  { id: 'data', groups: data },
  { id: 'review', groups: review },
  { id: 'view', groups: view },
];
