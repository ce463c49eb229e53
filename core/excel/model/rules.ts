import type { Area } from '../../formula/index.ts';
import type { DifferentialStyle } from './styles.ts';

/** A limit of a colour scale, data bar or icon set (CT_Cfvo). */
export interface Threshold {
  readonly kind: 'min' | 'max' | 'num' | 'percent' | 'percentile' | 'formula' | 'autoMin' | 'autoMax';
  readonly value: string | null;
}

export type ConditionalKind =
  | 'cell'
  | 'formula'
  | 'contains-text'
  | 'not-contains-text'
  | 'begins-with'
  | 'ends-with'
  | 'blanks'
  | 'not-blanks'
  | 'errors'
  | 'not-errors'
  | 'duplicates'
  | 'unique'
  | 'top'
  | 'average'
  | 'dates'
  | 'color-scale'
  | 'data-bar'
  | 'icon-set';

/** How values are compared, in conditional formats, validations and filters. */
export type Comparison =
  | 'between'
  | 'not-between'
  | 'equal'
  | 'not-equal'
  | 'greater'
  | 'less'
  | 'greater-or-equal'
  | 'less-or-equal';

/** One conditional format. Its twin in an extension list is the same rule, told once. */
export interface ConditionalRule {
  readonly areas: readonly Area[];
  readonly kind: ConditionalKind;
  readonly comparison: Comparison | null;
  /** As seen from the first cell of the first area, prefixes taken off. */
  readonly formulas: readonly string[];
  readonly text: string | null;
  /** Of `top`: how many, or which per cent, from which end. */
  readonly rank: { readonly count: number; readonly percent: boolean; readonly bottom: boolean } | null;
  /** Of `average`. */
  readonly average: {
    readonly above: boolean;
    readonly orEqual: boolean;
    readonly deviations: number;
  } | null;
  /** ST_TimePeriod, of `dates`. */
  readonly period: string | null;
  /** 1 wins. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly style: DifferentialStyle | null;
  readonly thresholds: readonly Threshold[];
  /** `#RRGGBB` of a scale's steps, or of a bar. */
  readonly colors: readonly string[];
  /** ST_IconSetType, of `icon-set`. */
  readonly icons: string | null;
}

export interface Validation {
  readonly areas: readonly Area[];
  readonly kind: 'any' | 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'text-length' | 'custom';
  readonly comparison: Comparison;
  /** One or two, as seen from the first cell of the first area. */
  readonly formulas: readonly string[];
  readonly allowBlank: boolean;
  /** The drop-down arrow of a list is there. */
  readonly arrow: boolean;
  /** What is shown when the cell is chosen. */
  readonly prompt: { readonly title: string; readonly text: string } | null;
  /** What is shown when something else is typed; `style` stop does not let it pass. */
  readonly alert: {
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly text: string;
  } | null;
}
