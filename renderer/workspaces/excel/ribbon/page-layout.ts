import { button } from '../../ribbon/controls.ts';
import type { Group } from '../../ribbon/groups.ts';
import { big, line } from './lines.ts';

export const pageLayout: readonly Group[] = [
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
        items: ['a4', 'a5', 'a3', 'letter', 'legal'].map((is) => line('paper', { is })),
      },
      {
        kind: 'menu',
        menu: 'print-area',
        icon: 'printer',
        big: true,
        items: [line('print-area', { is: 'set' }), line('print-area', { is: 'clear' })],
      },
      {
        kind: 'menu',
        menu: 'page-break',
        icon: 'split',
        big: true,
        items: ['insert', 'remove', 'reset'].map((is) => line('page-break', { is })),
      },
      { kind: 'question', question: 'print-titles', icon: 'sheet', commands: ['print-titles'], big: true },
      {
        kind: 'question',
        question: 'print-preview',
        icon: 'printer',
        commands: [],
        needs: ['print-area'],
        big: true,
      },
    ],
  },
  {
    id: 'scale-to-fit',
    icon: 'maximize',
    fold: 1,
    parts: [
      {
        kind: 'question',
        question: 'fit-to',
        icon: 'maximize',
        commands: ['fit-to', 'print-scale'],
        big: true,
      },
    ],
  },
  {
    id: 'sheet-options',
    icon: 'grid-2x2',
    fold: 3,
    parts: [
      big('right-to-left'),
      [
        [button('show-gridlines'), button('show-headings')],
        [button('print-gridlines'), button('print-headings')],
      ],
      [[button('center-horizontally')], [button('center-vertically')]],
    ],
  },
];
