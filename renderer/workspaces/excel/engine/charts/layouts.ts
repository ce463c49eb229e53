import type { ExcelDocument } from '../document.ts';
import { axisOf, rootOf, setAxisTitle, setGridlines, setLegend, setTitle, showTitle } from './editing.ts';
import type { PlacedChart } from './place.ts';
import { setLabels } from './series.ts';
import { childNamed } from './xml.ts';

export interface Layout {
  title: boolean;
  axisTitles: boolean;
  legend: 'none' | 'right' | 'top' | 'bottom';
  labels: boolean;
  gridlines: boolean;
}

/** What a chart shows beside its series, as sets that go well together. */
export const layouts: readonly Layout[] = [
  { title: true, axisTitles: false, legend: 'right', labels: false, gridlines: true },
  { title: true, axisTitles: false, legend: 'top', labels: true, gridlines: false },
  { title: true, axisTitles: false, legend: 'bottom', labels: false, gridlines: true },
  { title: false, axisTitles: false, legend: 'bottom', labels: true, gridlines: true },
  { title: true, axisTitles: true, legend: 'right', labels: false, gridlines: true },
];

/** Gives a chart a layout. Titles that are written stay; new ones wait for their words. */
export function setLayout(document: ExcelDocument, chart: PlacedChart, layout: Layout): void {
  if (layout.title) showTitle(document, chart);
  else setTitle(document, chart, '');
  setLegend(document, chart, layout.legend);
  setLabels(document, chart, layout.labels ? 'value' : 'none');
  setGridlines(document, chart, layout.gridlines);
  for (const kind of ['category', 'value'] as const) {
    const axis = axisOf(rootOf(document, chart), kind);
    if (!axis) continue;
    const waiting = document.ports.locale === 'ar' ? 'عنوان المحور' : 'Axis Title';
    if (!layout.axisTitles) setAxisTitle(document, chart, kind, '');
    else if (!childNamed(axis, 'title')) setAxisTitle(document, chart, kind, waiting);
  }
}
