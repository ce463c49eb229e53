import { displayText } from '../../../../core/formula/index.ts';
import type {
  AxisView,
  ChartView,
  GroupView,
  SeriesView,
} from '../../../../renderer/workspaces/excel/engine/drawing-view.ts';
import { drawChart } from '../../../../renderer/workspaces/excel/grid/chart/draw.ts';

export const axis = (more: Partial<AxisView> = {}): AxisView => ({
  title: null,
  shown: true,
  reversed: false,
  gridlines: true,
  onMarks: false,
  format: 'General',
  minimum: null,
  maximum: null,
  step: null,
  ...more,
});

export const series = (
  name: string,
  values: readonly (number | null)[],
  more: Partial<SeriesView> = {},
): SeriesView => ({
  name,
  values,
  xs: null,
  colors: ['#4472C4'],
  labels: null,
  trend: null,
  trendName: '',
  markers: false,
  ...more,
});

export const group = (
  type: GroupView['type'],
  all: readonly SeriesView[],
  more: Partial<GroupView> = {},
): GroupView => ({
  type,
  stacking: 'none',
  secondary: false,
  gap: 150,
  overlap: 0,
  series: all,
  ...more,
});

export const chart = (groups: readonly GroupView[], more: Partial<ChartView> = {}): ChartView => ({
  kind: 'chart',
  title: null,
  groups,
  categories: ['A', 'B', 'C'],
  legend: 'none',
  category: axis({ gridlines: false }),
  value: axis(),
  second: null,
  ground: '#FFFFFF',
  ink: '#595959',
  description: '',
  rightToLeft: false,
  ...more,
});

export interface Shape {
  name: string;
  /** Attributes, numbers as numbers. */
  [attribute: string]: string | number;
  /** What is written, or what the pointer is told. */
  text: string;
}

export const width = 480;
export const height = 288;

const plain = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** The shapes of a drawn chart. A letter is half as wide as it is high. */
export function drawn(view: ChartView): Shape[] {
  const svg = drawChart(
    view,
    width,
    height,
    (text, size) => text.length * size * 0.5,
    (value, code) => displayText(value, code, 'en', {}).text,
  );
  return [...svg.matchAll(/<(\w+)((?: [\w-]+="[^"]*")*)>(?:<title>)?([^<]*)/g)]
    .filter(([, name]) => name !== 'title')
    .map(([, name, written, text]) => ({
      name: name!,
      text: plain(text!),
      ...Object.fromEntries(
        [...written!.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [
          key!,
          value !== '' && Number.isFinite(Number(value)) ? Number(value) : value!,
        ]),
      ),
    }));
}

/** The columns or bars, in the order of what they stand for. */
export const bars = (shapes: readonly Shape[]) =>
  shapes
    .filter(({ name, text }) => name === 'rect' && text !== '')
    .map(({ x, y, width: wide, height: high, text, fill }) => ({
      text,
      fill: String(fill),
      left: Number(x),
      right: Number(x) + Number(wide),
      top: Number(y),
      bottom: Number(y) + Number(high),
      width: Number(wide),
      height: Number(high),
    }));

export const texts = (shapes: readonly Shape[]): Shape[] => shapes.filter(({ name }) => name === 'text');

export const textSaying = (shapes: readonly Shape[], text: string): Shape => {
  const found = texts(shapes).find((each) => each.text === text);
  if (!found)
    throw new Error(
      `Nothing says ${text}: ${texts(shapes)
        .map((each) => each.text)
        .join(' | ')}`,
    );
  return found;
};
