import type { CellPlace } from './place.ts';

export type ChartType =
  | 'column'
  | 'bar'
  | 'line'
  | 'pie'
  | 'of-pie'
  | 'doughnut'
  | 'area'
  | 'scatter'
  | 'bubble'
  | 'radar'
  | 'stock'
  | 'surface'
  | 'other';

/** A text of a chart: typed, or taken from a cell. */
export interface ChartText {
  /** As the file writes it, such as `Sales!$B$1`; null when the text was typed. */
  readonly reference: string | null;
  /** What the file shows; null when it stores none. */
  readonly text: string | null;
}

/** Categories or values of a series: where they are, and what was there when the file was saved. */
export interface ChartData {
  readonly reference: string | null;
  readonly values: readonly (string | number | null)[];
}

export interface DataLabels {
  readonly value: boolean;
  readonly percent: boolean;
  readonly category: boolean;
  readonly series: boolean;
  /** ST_DLblPos, null when the program chooses. */
  readonly position: string | null;
}

export interface TrendLine {
  /** ST_TrendlineType: linear, exp, log, movingAvg, poly, power. */
  readonly kind: string;
  /** Periods of a moving average. */
  readonly period: number | null;
  readonly name: string | null;
}

export interface Series {
  readonly name: ChartText | null;
  readonly categories: ChartData | null;
  readonly values: ChartData | null;
  readonly labels: DataLabels | null;
  readonly trends: readonly TrendLine[];
  /** `#RRGGBB` where the series states one. */
  readonly color: string | null;
}

/** Series that are drawn in one way. A combined chart has several groups. */
export interface ChartGroup {
  readonly type: ChartType;
  readonly stacking: 'none' | 'stacked' | 'percent';
  /** Drawn on the second pair of axes. */
  readonly secondary: boolean;
  readonly threeD: boolean;
  readonly series: readonly Series[];
}

export interface Axis {
  readonly kind: 'category' | 'value' | 'date' | 'series';
  /** Where it stands: ST_AxPos. */
  readonly position: 'bottom' | 'left' | 'right' | 'top';
  readonly title: ChartText | null;
  readonly shown: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorGridlines: boolean;
  readonly reversed: boolean;
  readonly numberFormat: string | null;
}

export interface Chart {
  readonly name: string;
  /** What screen readers say. */
  readonly alt: { readonly title: string; readonly text: string };
  /** The corners' cells; null on a chart sheet, or where the place is stated otherwise. */
  readonly from: CellPlace | null;
  readonly to: CellPlace | null;
  readonly groups: readonly ChartGroup[];
  /** Null when there is none. A title without text of its own shows the name of the only series. */
  readonly title: ChartText | null;
  readonly axes: readonly Axis[];
  readonly legend: { readonly position: 'right' | 'left' | 'top' | 'bottom' | 'corner' } | null;
  /** The number of a chart style, null when the program's own is used. */
  readonly style: number | null;
  /** Pivot charts name their pivot table. */
  readonly pivot: string | null;
}

/** A picture, shape or text box on a sheet. */
export interface Drawing {
  readonly kind: 'picture' | 'shape' | 'other';
  readonly name: string;
  readonly alt: string;
  readonly text: string;
  readonly from: CellPlace | null;
}
