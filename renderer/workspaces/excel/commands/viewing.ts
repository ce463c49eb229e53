import { z } from 'zod';
import { cellName } from '../../../../core/formula/index.ts';
import { childOf, childrenOf, putChild, xmlNode, type XmlNode } from '../../../../core/ooxml/tree/index.ts';
import type { ExcelDocument } from '../engine/document.ts';
import { viewOf } from '../engine/layout.ts';
import { order } from '../engine/schema-order.ts';
import { command, switchArguments, type Command, type Press } from './command.ts';

/** Per cent. */
const zooms = [50, 75, 100, 125, 150, 200] as const;

/** Changes what the first view of the active sheet says. */
function changeView(document: ExcelDocument, change: (view: XmlNode) => XmlNode): boolean {
  const before = document.book.parts;
  document.book.updateSheet(document.active, (root) =>
    putChild(root, 'sheetViews', order.worksheet, (stated) => {
      const views = stated ?? xmlNode(`${root.prefix}sheetViews`);
      const view = childOf(views, 'sheetView');
      const made = change(view ?? xmlNode(`${root.prefix}sheetView`, { workbookViewId: 0 }));
      return view
        ? views.containing(views.children.map((each) => (each === view ? made : each)))
        : views.containing([made]);
    }),
  );
  return document.book.parts !== before;
}

function frozen(view: XmlNode, rows: number, columns: number): XmlNode {
  const topLeft = cellName(rows, columns);
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const [selection] = childrenOf(view, 'selection');
  const kept = view.children.filter(
    (each) => typeof each === 'string' || (each.local !== 'pane' && each.local !== 'selection'),
  );
  if (rows === 0 && columns === 0)
    return view.containing(selection ? [selection.with('pane', null), ...kept] : kept);
  const pane = xmlNode(`${view.prefix}pane`, {
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: topLeft,
    activePane: active,
    state: 'frozen',
  });
  const chosen = (selection ?? xmlNode(`${view.prefix}selection`)).with('pane', active);
  return view.containing([pane, chosen, ...kept]);
}

const freezes = ['panes', 'top-row', 'first-column', 'none'] as const;

const freeze = command({
  id: 'freeze',
  args: z.strictObject({ is: z.enum(freezes) }),
  presses: freezes.map((is) => ({ args: { is }, label: `freeze.${is}` })),
  can: ({ document }, { is }) => {
    const { rows, columns } = document.sheetView.frozen;
    return is !== 'none' || rows > 0 || columns > 0;
  },
  run: ({ document }, { is }) => {
    const { row, column } = document.selection.active;
    const places = { panes: [row, column], 'top-row': [1, 0], 'first-column': [0, 1], none: [0, 0] } as const;
    const [rows, columns] = places[is];
    // At the first cell there is nothing before it: Excel takes the middle of the window, which no file knows.
    const [top, left] = is === 'panes' && rows === 0 && columns === 0 ? [1, 1] : [rows, columns];
    return changeView(document, (view) => frozen(view, top, left));
  },
  state: ({ document }) => {
    const { rows, columns } = document.sheetView.frozen;
    return rows === 0 && columns === 0
      ? 'none'
      : rows === 1 && columns === 0
        ? 'top-row'
        : columns === 1 && rows === 0
          ? 'first-column'
          : 'panes';
  },
});

type Flag = 'gridlines' | 'headings' | 'formulas' | 'rightToLeft';

/** `usual` is what a file means that does not say. */
const flag = (
  id: string,
  fact: Flag,
  attribute: string,
  usual: boolean,
  press: Omit<Press<object>, 'args' | 'label'> = {},
): Command =>
  command({
    id,
    args: switchArguments,
    presses: [{ args: {}, label: id, ...press }],
    run: ({ document }, { is }) => {
      const next = is ?? !document.sheetView[fact];
      return changeView(document, (view) => view.with(attribute, next === usual ? null : next ? 1 : 0));
    },
    state: ({ document }) => viewOf(document.part.root)[fact],
  });

const zoom = command({
  id: 'zoom',
  args: z.strictObject({ is: z.int().min(10).max(400) }),
  presses: zooms.map((is) => ({ args: { is }, label: 'zoom' })),
  run: ({ document }, { is }) =>
    changeView(document, (view) =>
      view.withAll({ zoomScale: is === 100 ? null : is, zoomScaleNormal: is === 100 ? null : is }),
    ),
  state: ({ document }) => document.sheetView.zoom,
});

export const viewingCommands: readonly Command[] = [
  freeze,
  flag('show-gridlines', 'gridlines', 'showGridLines', true),
  flag('show-headings', 'headings', 'showRowColHeaders', true),
  flag('show-formulas', 'formulas', 'showFormulas', false, {
    icon: 'square-function',
    shortcuts: ['Ctrl+`'],
  }),
  flag('right-to-left', 'rightToLeft', 'rightToLeft', false, { icon: 'pilcrow-left' }),
  zoom,
];
