import type { Language } from '../../../../core/language/index.ts';
import { button, type Control, type Item } from '../../ribbon/controls.ts';
import type { Group } from '../../ribbon/groups.ts';
import { asks, big, line, rule, seeks } from './lines.ts';

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
          items: [
            ...['paste', 'paste-values', 'paste-formulas', 'paste-formats', 'paste-transposed'].map((id) =>
              line(id),
            ),
            rule,
            asks('paste-special', 'paste'),
          ],
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
        button('underline'),
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
          items: [line('merge-center'), line('merge', { across: true }), line('merge'), line('unmerge')],
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
        asks('conditional-formula', 'conditional-format'),
        rule,
        line('clear-conditional', { is: 'selection' }),
        line('clear-conditional', { is: 'sheet' }),
        asks('conditional-rules', 'delete-rule', 'move-rule', 'lay-rule', 'change-rule'),
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
        line('unprotect-sheet'),
        line('lock-cells'),
        asks('cells-number', 'number-format'),
      ],
    },
  ],
};

const sums = ['sum', 'average', 'count', 'max', 'min'];
/** AutoSum and its other functions. */
export const autosum = (isBig: boolean): Control => ({
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
      items: [seeks('find'), asks('replace', 'replace-all'), seeks('go-to')],
    },
  ],
};

/** The tab Home. */
export const homeGroups = (language: Language): readonly Group[] => [
  clipboard,
  font,
  alignment(language),
  number,
  styles,
  cells,
  editing,
];
