import group from 'lucide-static/icons/group.svg?raw';
import ungroup from 'lucide-static/icons/ungroup.svg?raw';
import listPlus from 'lucide-static/icons/list-plus.svg?raw';
import listMinus from 'lucide-static/icons/list-minus.svg?raw';
import split from 'lucide-static/icons/split.svg?raw';
import alignCenterHorizontal from 'lucide-static/icons/align-center-horizontal.svg?raw';
import alignCenterVertical from 'lucide-static/icons/align-center-vertical.svg?raw';
import link2Off from 'lucide-static/icons/link-2-off.svg?raw';
import panelLeft from 'lucide-static/icons/panel-left.svg?raw';
import panelRight from 'lucide-static/icons/panel-right.svg?raw';
import rows3 from 'lucide-static/icons/rows-3.svg?raw';
import alignHorizontalJustifyStart from 'lucide-static/icons/align-horizontal-justify-start.svg?raw';
import alignVerticalJustifyCenter from 'lucide-static/icons/align-vertical-justify-center.svg?raw';
import alignVerticalJustifyEnd from 'lucide-static/icons/align-vertical-justify-end.svg?raw';
import alignVerticalJustifyStart from 'lucide-static/icons/align-vertical-justify-start.svg?raw';
import arrowDownAZ from 'lucide-static/icons/arrow-down-a-z.svg?raw';
import arrowDownToLine from 'lucide-static/icons/arrow-down-to-line.svg?raw';
import arrowDownZA from 'lucide-static/icons/arrow-down-z-a.svg?raw';
import arrowRightToLine from 'lucide-static/icons/arrow-right-to-line.svg?raw';
import banknote from 'lucide-static/icons/banknote.svg?raw';
import betweenVerticalEnd from 'lucide-static/icons/between-vertical-end.svg?raw';
import betweenVerticalStart from 'lucide-static/icons/between-vertical-start.svg?raw';
import chartArea from 'lucide-static/icons/chart-area.svg?raw';
import chartBarBig from 'lucide-static/icons/chart-bar-big.svg?raw';
import chartColumnBig from 'lucide-static/icons/chart-column-big.svg?raw';
import chartLine from 'lucide-static/icons/chart-line.svg?raw';
import chartNoAxesColumn from 'lucide-static/icons/chart-no-axes-column.svg?raw';
import chartNoAxesCombined from 'lucide-static/icons/chart-no-axes-combined.svg?raw';
import chartPie from 'lucide-static/icons/chart-pie.svg?raw';
import donut from 'lucide-static/icons/donut.svg?raw';
import arrowLeftRight from 'lucide-static/icons/arrow-left-right.svg?raw';
import chartScatter from 'lucide-static/icons/chart-scatter.svg?raw';
import circleDollarSign from 'lucide-static/icons/circle-dollar-sign.svg?raw';
import clipboardList from 'lucide-static/icons/clipboard-list.svg?raw';
import columns3 from 'lucide-static/icons/columns-3.svg?raw';
import copyX from 'lucide-static/icons/copy-x.svg?raw';
import decimalsArrowLeft from 'lucide-static/icons/decimals-arrow-left.svg?raw';
import decimalsArrowRight from 'lucide-static/icons/decimals-arrow-right.svg?raw';
import foldHorizontal from 'lucide-static/icons/fold-horizontal.svg?raw';
import foldVertical from 'lucide-static/icons/fold-vertical.svg?raw';
import funnel from 'lucide-static/icons/funnel.svg?raw';
import funnelX from 'lucide-static/icons/funnel-x.svg?raw';
import grid3x3 from 'lucide-static/icons/grid-3x3.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import maximize from 'lucide-static/icons/maximize.svg?raw';
import panelTop from 'lucide-static/icons/panel-top.svg?raw';
import panelsTopLeft from 'lucide-static/icons/panels-top-left.svg?raw';
import percent from 'lucide-static/icons/percent.svg?raw';
import rulerDimensionLine from 'lucide-static/icons/ruler-dimension-line.svg?raw';
import sigma from 'lucide-static/icons/sigma.svg?raw';
import squareDashed from 'lucide-static/icons/square-dashed.svg?raw';
import squareFunction from 'lucide-static/icons/square-function.svg?raw';
import swatchBook from 'lucide-static/icons/swatch-book.svg?raw';
import table from 'lucide-static/icons/table.svg?raw';
import table2 from 'lucide-static/icons/table-2.svg?raw';
import tableCellsMerge from 'lucide-static/icons/table-cells-merge.svg?raw';
import tableCellsSplit from 'lucide-static/icons/table-cells-split.svg?raw';
import tableColumnsSplit from 'lucide-static/icons/table-columns-split.svg?raw';
import tableProperties from 'lucide-static/icons/table-properties.svg?raw';
import tableRowsSplit from 'lucide-static/icons/table-rows-split.svg?raw';
import tag from 'lucide-static/icons/tag.svg?raw';
import tags from 'lucide-static/icons/tags.svg?raw';
import textWrap from 'lucide-static/icons/text-wrap.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import zoomIn from 'lucide-static/icons/zoom-in.svg?raw';

/** What borders round a cell look like: its frame in dots, and the sides that are drawn. */
const frame = '<path d="M4 4h16v16H4zM12 4v16M4 12h16" stroke-dasharray="0.1 3.2"/>';
const border = (sides: string): string => `${frame}<path d="${sides}" stroke-width="2.2"/>`;
const thick = (sides: string): string => `${frame}<path d="${sides}" stroke-width="3.6"/>`;

/** Signs that Lucide does not have. */
const own = {
  'border-bottom': border('M4 20h16'),
  'border-top': border('M4 4h16'),
  'border-left': border('M4 4v16'),
  'border-right': border('M20 4v16'),
  'border-none': frame,
  'border-all': border('M4 4h16v16H4zM12 4v16M4 12h16'),
  'border-outside': border('M4 4h16v16H4z'),
  'border-inside': border('M12 4v16M4 12h16'),
  'border-thick-outside': thick('M4 4h16v16H4z'),
  'border-double-bottom': border('M4 18h16M4 21.5h16'),
  'border-thick-bottom': thick('M4 20h16'),
  'border-top-bottom': border('M4 4h16M4 20h16'),
  orientation: '<path d="M4 20 16 8"/><path d="M10 8h6v6"/><path d="M5 4h.01M5 9h.01M9 20h11" />',
  'fill-down': '<path d="M4 4h16v5H4zM12 11v9M8.5 16.5 12 20l3.5-3.5"/>',
  'fill-right': '<path d="M4 4h5v16H4zM11 12h9M16.5 8.5 20 12l-3.5 3.5"/>',
  'thousands-comma':
    '<path d="M4 9.5h.01M9 9.5h.01M14 9.5h.01M19 9.5h.01" stroke-width="4"/><path d="M12.5 14.5c.6 2-.3 4-2 5" stroke-width="2.4"/>',
} as const;

/** The drawings that spreadsheets need beside those of every program, as the files have them. */
export const sheetFiles = {
  group: group,
  ungroup: ungroup,
  'list-plus': listPlus,
  'list-minus': listMinus,
  'align-center-horizontal': alignCenterHorizontal,
  'align-center-vertical': alignCenterVertical,
  'link-2-off': link2Off,
  'panel-left': panelLeft,
  'panel-right': panelRight,
  'rows-3': rows3,
  split: split,
  'align-horizontal-justify-start': alignHorizontalJustifyStart,
  'align-vertical-justify-center': alignVerticalJustifyCenter,
  'align-vertical-justify-end': alignVerticalJustifyEnd,
  'align-vertical-justify-start': alignVerticalJustifyStart,
  'arrow-down-a-z': arrowDownAZ,
  'arrow-down-to-line': arrowDownToLine,
  'arrow-down-z-a': arrowDownZA,
  'arrow-right-to-line': arrowRightToLine,
  banknote: banknote,
  'between-vertical-end': betweenVerticalEnd,
  'between-vertical-start': betweenVerticalStart,
  'chart-area': chartArea,
  'chart-bar-big': chartBarBig,
  'chart-column-big': chartColumnBig,
  'chart-line': chartLine,
  'chart-no-axes-column': chartNoAxesColumn,
  'chart-no-axes-combined': chartNoAxesCombined,
  'chart-pie': chartPie,
  'chart-scatter': chartScatter,
  'circle-dollar-sign': circleDollarSign,
  'clipboard-list': clipboardList,
  'columns-3': columns3,
  'copy-x': copyX,
  'decimals-arrow-left': decimalsArrowLeft,
  'decimals-arrow-right': decimalsArrowRight,
  'fold-horizontal': foldHorizontal,
  'fold-vertical': foldVertical,
  funnel: funnel,
  'funnel-x': funnelX,
  'arrow-left-right': arrowLeftRight,
  donut,
  'grid-3x3': grid3x3,
  link: link,
  maximize: maximize,
  'panel-top': panelTop,
  'panels-top-left': panelsTopLeft,
  percent: percent,
  'ruler-dimension-line': rulerDimensionLine,
  sigma: sigma,
  'square-dashed': squareDashed,
  'square-function': squareFunction,
  'swatch-book': swatchBook,
  table: table,
  'table-2': table2,
  'table-cells-merge': tableCellsMerge,
  'table-cells-split': tableCellsSplit,
  'table-columns-split': tableColumnsSplit,
  'table-properties': tableProperties,
  'table-rows-split': tableRowsSplit,
  tag: tag,
  tags: tags,
  'text-wrap': textWrap,
  'triangle-alert': triangleAlert,
  'zoom-in': zoomIn,
} as const;

export const sheetDrawings = own;
