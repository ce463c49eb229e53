import type { ChartView } from '../../engine/drawing-view.ts';
import { mixed } from './colour.ts';
import { drawLegend, drawTitle } from './around.ts';
import { Picture, type MeasureText } from './picture.ts';
import { drawPie } from './pie.ts';
import type { Format } from './axes.ts';
import { drawPlot } from './plot.ts';

/** A chart as the content of an `svg` of this size. */
export function drawChart(
  view: ChartView,
  width: number,
  height: number,
  measure: MeasureText,
  format: Format,
): string {
  const picture = new Picture(measure);
  picture.shape('rect', {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    fill: view.ground,
    stroke: mixed(view.ink, view.ground, 0.2),
  });
  const pie = view.groups.find(({ type }) => type === 'pie' || type === 'doughnut');
  const below = drawTitle(picture, view, { left: 12, top: 10, right: width - 12, bottom: height - 10 });
  const room = drawLegend(picture, view, below);
  if (room.right - room.left < 30 || room.bottom - room.top < 30) return picture.toString();
  if (pie) drawPie(picture, view, pie, room);
  else if (view.groups.some(({ series }) => series.length > 0)) drawPlot(picture, view, room, format);
  return picture.toString();
}
