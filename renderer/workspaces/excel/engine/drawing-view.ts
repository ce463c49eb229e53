/** What floats over the cells. */
export interface DrawingView {
  readonly id: string;
  readonly name: string;
  readonly from: Corner;
  readonly to: Corner;
  /** Chosen in place of cells. */
  readonly chosen: boolean;
  readonly content: ChartView | PictureView | ShapeView | OtherView;
}

/** A cell, and pixels into it. */
export interface Corner {
  row: number;
  column: number;
  x: number;
  y: number;
}

export interface PictureView {
  kind: 'picture';
  bytes: Uint8Array;
  type: string;
  description: string;
}

export interface ShapeView {
  kind: 'shape';
  text: string;
  /** `#RRGGBB`; null for none. */
  fill: string | null;
  line: string | null;
  ink: string;
  round: boolean;
  description: string;
}

/** What cannot be drawn here: its place is shown, and what it says about itself. */
export interface OtherView {
  kind: 'other';
  description: string;
}

export interface ChartView {
  kind: 'chart';
  title: string | null;
  groups: readonly GroupView[];
  categories: readonly string[];
  legend: 'none' | 'top' | 'bottom' | 'left' | 'right';
  /** Null when a chart has none, as a pie. */
  category: AxisView | null;
  value: AxisView | null;
  second: AxisView | null;
  /** `#RRGGBB`. */
  ground: string;
  ink: string;
  description: string;
  /** The sheet's direction: what comes first in a legend is at the right. */
  rightToLeft: boolean;
}

/** Series that are drawn in one way. */
export interface GroupView {
  type: 'column' | 'bar' | 'line' | 'pie' | 'doughnut' | 'area' | 'scatter';
  stacking: 'none' | 'stacked' | 'percent';
  secondary: boolean;
  /** Space between groups of columns, and how far they overlap, in per cent of a column. */
  gap: number;
  overlap: number;
  series: readonly SeriesView[];
}

export interface AxisView {
  title: string | null;
  shown: boolean;
  reversed: boolean;
  gridlines: boolean;
  /** Points stand on its ends, not half a step within. */
  onMarks: boolean;
  format: string;
  minimum: number | null;
  maximum: number | null;
  /** From one line to the next; null when it is left to the program. */
  step: number | null;
}

export interface SeriesView {
  name: string;
  values: readonly (number | null)[];
  /** Of a scatter chart. */
  xs: readonly (number | null)[] | null;
  /** `#RRGGBB`, or `none`: of the series, or of each of its points. */
  colors: readonly string[];
  /** What each point says; null for nothing. */
  labels: readonly string[] | null;
  trend: 'linear' | 'exp' | 'log' | 'movingAvg' | 'poly' | 'power' | null;
  /** What the legend says about the trend line. */
  trendName: string;
  markers: boolean;
}
