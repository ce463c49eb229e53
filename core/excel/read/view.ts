import { parseArea, sheetColumns } from '../../formula/index.ts';
import { childOf, elementsOf, type XmlElement } from '../../ooxml/index.ts';
import type { CellStyle, ColumnSpan, SheetView } from '../model.ts';
import { count, decimal, flag } from './attributes.ts';

const modes: Readonly<Record<string, SheetView['mode']>> = {
  pageBreakPreview: 'page-break',
  pageLayout: 'page-layout',
};

/** How a sheet is looked at (CT_SheetView, ECMA-376 Part 1 §18.3.1.87). Of several windows the first counts. */
export function readView(sheetViews: XmlElement | undefined): SheetView {
  const view = childOf(sheetViews, 's:sheetView');
  const attributes = view?.attributes ?? {};
  const selections = view ? elementsOf(view).filter((each) => each.name === 's:selection') : [];
  const pane = childOf(view, 's:pane');
  const active = parseArea(selectionOf(selections, pane)?.attributes['activeCell'] ?? 'A1');
  return {
    rightToLeft: flag(attributes['rightToLeft'], false),
    gridlines: flag(attributes['showGridLines'], true),
    headings: flag(attributes['showRowColHeaders'], true),
    formulas: flag(attributes['showFormulas'], false),
    zeros: flag(attributes['showZeros'], true),
    zoom: decimal(attributes['zoomScale']) ?? 100,
    mode: modes[attributes['view'] ?? ''] ?? 'normal',
    frozen: frozenBy(pane),
    activeCell: { row: active?.top ?? 0, column: active?.left ?? 0 },
  };
}

const selectionOf = (selections: readonly XmlElement[], pane: XmlElement | undefined) =>
  selections.find((each) => each.attributes['pane'] === pane?.attributes['activePane']) ?? selections[0];

/** A split that moves along freezes nothing (§18.3.1.66). */
function frozenBy(pane: XmlElement | undefined): SheetView['frozen'] {
  const state = pane?.attributes['state'];
  if (state !== 'frozen' && state !== 'frozenSplit') return { rows: 0, columns: 0 };
  return { rows: count(pane?.attributes['ySplit']) ?? 0, columns: count(pane?.attributes['xSplit']) ?? 0 };
}

/** The columns that a sheet states something about (CT_Cols, §18.3.1.17). */
export function readColumns(cols: XmlElement | undefined, style: (index: number) => CellStyle): ColumnSpan[] {
  const spans: ColumnSpan[] = [];
  for (const { name, attributes } of cols ? elementsOf(cols) : []) {
    const [first, last] = [count(attributes['min']), count(attributes['max'])];
    if (name !== 's:col' || !first || !last || first > last || first > sheetColumns) continue;
    spans.push({
      first: first - 1,
      last: Math.min(last, sheetColumns) - 1,
      width: decimal(attributes['width']) ?? null,
      custom: flag(attributes['customWidth'], false),
      bestFit: flag(attributes['bestFit'], false),
      hidden: flag(attributes['hidden'], false),
      outline: count(attributes['outlineLevel']) ?? 0,
      collapsed: flag(attributes['collapsed'], false),
      style: attributes['style'] === undefined ? null : style(count(attributes['style']) ?? 0),
    });
  }
  return spans.sort((one, other) => one.first - other.first);
}

/** Of a sheet that states none: Excel's own, in points and characters (§18.3.1.81). */
export function readDefaults(format: XmlElement | undefined): { rowHeight: number; columnWidth: number } {
  const { defaultRowHeight, defaultColWidth, baseColWidth } = format?.attributes ?? {};
  return {
    rowHeight: decimal(defaultRowHeight) ?? 15,
    columnWidth: decimal(defaultColWidth) ?? (decimal(baseColWidth) ?? 8) + 0.43,
  };
}
