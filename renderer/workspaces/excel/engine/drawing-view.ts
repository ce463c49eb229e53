/** What floats over the cells. */
export interface DrawingView {
  readonly id: string;
  readonly name: string;
  readonly from: Corner;
  readonly to: Corner;
  readonly content: ChartView | PictureView | { kind: 'other' };
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

export interface ChartView {
  kind: 'chart';
  type: 'column' | 'bar' | 'line' | 'pie' | 'doughnut' | 'area' | 'scatter' | 'combined' | 'other';
  grouping: 'clustered' | 'stacked' | 'percent';
  title: string | null;
  categories: readonly string[];
  series: readonly SeriesView[];
  legend: 'none' | 'top' | 'bottom' | 'left' | 'right';
  categoryAxisTitle: string | null;
  valueAxisTitle: string | null;
  rightToLeft: boolean;
}

export interface SeriesView {
  type: 'column' | 'bar' | 'line' | 'pie' | 'area' | 'scatter';
  name: string;
  values: readonly (number | null)[];
  /** Of a scatter chart. */
  xs: readonly (number | null)[] | null;
  /** `#RRGGBB` */
  color: string;
  labels: boolean;
  trendline: boolean;
  secondaryAxis: boolean;
  /** Code of the number format of the values, for labels and axis. */
  format: string;
}
