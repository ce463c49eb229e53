import { isInside, type CellAddress, type Scalar } from '../../../../../core/formula/index.ts';
import { evaluateFor, marksOfRule, type Marks } from '../../../../../core/excel/conditional-marks.ts';
import {
  cellKey,
  type ConditionalRule,
  type DifferentialStyle,
  type Threshold,
} from '../../../../../core/excel/model.ts';
import { RangeFacts } from '../../../../../core/excel/range-facts.ts';
import { RuleReader } from '../../../../../core/excel/read/rules.ts';
import { elementsOf, readTree } from '../../../../../core/ooxml/index.ts';
import { childOf, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { ExcelDocument } from '../document.ts';
import { memo } from '../memo.ts';
import type { Looks } from '../styles/looks.ts';
import type { CellView } from '../workbook-view.ts';

const encoder = new TextEncoder();

const hasRules = (root: XmlNode): boolean =>
  childOf(root, 'conditionalFormatting') !== undefined ||
  (childOf(root, 'extLst')?.print().includes('conditionalFormattings') ?? false);

/** The rules of a sheet's root, by the looks that resolve their formats. */
const rulesIn = memo((root: XmlNode) =>
  memo((looks: Looks): readonly ConditionalRule[] => {
    if (!hasRules(root)) return [];
    const tree = readTree(encoder.encode(root.print()));
    const { styles, colours } = looks.differentials;
    const all = elementsOf(tree);
    const extensions = all
      .filter(({ name }) => name === 's:extLst')
      .flatMap(elementsOf)
      .flatMap(elementsOf);
    return new RuleReader(styles, colours).read(
      all.filter(({ name }) => name === 's:conditionalFormatting'),
      extensions.filter(({ name }) => name.endsWith(':conditionalFormattings')).flatMap(elementsOf),
    );
  }),
);

/** The rules of a sheet, the one that wins first. */
export const rulesOf = ({ book, looks }: ExcelDocument, sheet: number): readonly ConditionalRule[] =>
  rulesIn(book.sheet(sheet).root)(looks);

/** What rules do to a cell. */
export interface Marking {
  readonly style: DifferentialStyle | null;
  readonly bar: CellView['bar'];
  readonly icon: CellView['icon'];
}

/** A rule over one sheet. What it knows about its range is found out when it is asked for, and follows the cells. */
class LiveRule {
  readonly rule: ConditionalRule;
  readonly #document: ExcelDocument;
  readonly #sheet: number;
  #marks: Marks | null = null;
  #range: { facts: RangeFacts; values: Map<number, Scalar> } | null = null;
  #limits: number[] | null = null;

  constructor(document: ExcelDocument, sheet: number, rule: ConditionalRule) {
    this.#document = document;
    this.#sheet = sheet;
    this.rule = rule;
  }

  covers(row: number, column: number): boolean {
    return this.rule.areas.some((area) => isInside(area, row, column));
  }

  /** Takes in what is another cell now or has another value; null when that may be any. */
  follow(touched: readonly CellAddress[] | null): void {
    this.#limits = null;
    if (touched === null) {
      this.#marks = null;
      this.#range = null;
    }
    if (!this.#range) return;
    const { facts, values } = this.#range;
    for (const { sheet, row, column } of touched ?? []) {
      if (sheet !== this.#sheet || !this.covers(row, column)) continue;
      const key = cellKey(row, column);
      const [before, after] = [values.get(key) ?? null, this.#value(row, column)];
      if (before === after) continue;
      facts.replace(before, after);
      values.set(key, after);
    }
  }

  /** The value of a place that holds anything. */
  #value(row: number, column: number): Scalar {
    const { book, calculation } = this.#document;
    const isStated = book.sheet(this.#sheet).rows.cell(row, column) !== undefined;
    return isStated ? calculation.value(this.#sheet, row, column) : null;
  }

  get #facts(): RangeFacts {
    if (this.#range) return this.#range.facts;
    const facts = new RangeFacts(this.rule.kind);
    const values = new Map<number, Scalar>();
    this.#range = { facts, values };
    if (!facts.asks) return facts;
    const { book, calculation } = this.#document;
    const { rows } = book.sheet(this.#sheet);
    for (const area of this.rule.areas)
      for (const { number, cells } of rows.between(area.top, area.bottom))
        for (const { column } of cells) {
          const key = cellKey(number, column);
          if (column < area.left || column > area.right || values.has(key)) continue;
          const value = calculation.value(this.#sheet, number, column);
          values.set(key, value);
          facts.add(value);
        }
    return facts;
  }

  marks(row: number, column: number): boolean {
    const { calculation } = this.#document;
    this.#marks ??= marksOfRule(this.rule, { calculator: calculation, sheet: this.#sheet }, this.#facts);
    return this.#marks(row, column);
  }

  #limit({ kind, value }: Threshold): number {
    const { numbers } = this.#facts;
    const [least, most] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
    const amount = (): number => {
      const number = Number(value ?? 0);
      if (!Number.isNaN(number)) return number;
      const [area] = this.rule.areas;
      const base = { row: area?.top ?? 0, column: area?.left ?? 0 };
      const calculator = this.#document.calculation;
      const result = evaluateFor(
        { calculator, sheet: this.#sheet },
        value ?? '0',
        base.row,
        base.column,
        base,
      );
      return typeof result === 'number' ? result : 0;
    };
    switch (kind) {
      case 'min':
        return least;
      case 'max':
        return most;
      case 'autoMin':
        return Math.min(0, least);
      case 'autoMax':
        return Math.max(0, most);
      case 'percent':
        return least + ((most - least) * amount()) / 100;
      case 'percentile':
        return percentile(numbers, amount() / 100);
      case 'num':
      case 'formula':
        return amount();
    }
  }

  get limits(): readonly number[] {
    return (this.#limits ??= this.rule.thresholds.map((each) => this.#limit(each)));
  }
}

/** As PERCENTILE.INC has it. */
function percentile(sorted: readonly number[], part: number): number {
  const place = Math.max(0, Math.min(1, part)) * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}

const channels = (color: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

function mixed(one: string, other: string, part: number): string {
  const [a, b] = [channels(one), channels(other)];
  const mix = a.map((each, index) => Math.round(each + (b[index]! - each) * part));
  return `#${mix
    .map((each) => each.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}

/** The colour of a scale at a value. */
function scaleColor(limits: readonly number[], colors: readonly string[], value: number): string | null {
  const last = Math.min(limits.length, colors.length) - 1;
  if (last < 0) return null;
  if (value <= limits[0]!) return colors[0]!;
  for (let step = 1; step <= last; step++) {
    const [from, to] = [limits[step - 1]!, limits[step]!];
    if (value <= to)
      return mixed(colors[step - 1]!, colors[step]!, to === from ? 1 : (value - from) / (to - from));
  }
  return colors[last]!;
}

/** Of a file that knows no axis: the least value has a bar of a tenth, the largest one of nine tenths. */
function barOf({ rule, limits }: LiveRule, value: number): NonNullable<CellView['bar']> | null {
  const [low, high] = limits;
  const [color = '#638EC6'] = rule.colors;
  if (low === undefined || high === undefined) return null;
  const place = high === low ? 1 : Math.max(0, Math.min(1, (value - low) / (high - low)));
  const isAuto = rule.thresholds[0]?.kind === 'autoMin' || low < 0;
  if (!isAuto) return { from: 0, to: 0.1 + 0.8 * place, color, negative: false };
  const axis = low < 0 ? Math.min(1, -low / (high - low)) : 0;
  const negative = value < 0;
  return {
    from: Math.min(axis, place),
    to: Math.max(axis, place),
    color: negative ? '#FF0000' : color,
    negative,
  };
}

function iconOf({ rule, limits }: LiveRule, value: number): CellView['icon'] {
  let index = 0;
  for (const [step, limit] of limits.entries()) if (value >= limit) index = step;
  return { set: rule.icons ?? '3TrafficLights1', index };
}

const plain: DifferentialStyle = {
  bold: null,
  italic: null,
  underline: null,
  strike: null,
  color: null,
  fill: null,
  borders: null,
  numberFormat: null,
};

/** What comes first holds. */
const over = (style: DifferentialStyle, next: DifferentialStyle): DifferentialStyle => ({
  bold: style.bold ?? next.bold,
  italic: style.italic ?? next.italic,
  underline: style.underline ?? next.underline,
  strike: style.strike ?? next.strike,
  color: style.color ?? next.color,
  fill: style.fill ?? next.fill,
  borders: style.borders ?? next.borders,
  numberFormat: style.numberFormat ?? next.numberFormat,
});

/** The rules of one sheet, over the cells as they are. */
export class LiveRules {
  readonly #document: ExcelDocument;
  readonly #rules: readonly LiveRule[];
  #version: number;

  constructor(document: ExcelDocument, sheet: number) {
    const rules = rulesOf(document, sheet);
    this.#document = document;
    this.#rules = rules.map((rule) => new LiveRule(document, sheet, rule));
    this.#version = document.calculation.version;
  }

  #follow(): void {
    const { calculation } = this.#document;
    if (this.#version === calculation.version) return;
    const touched = calculation.since(this.#version);
    this.#version = calculation.version;
    for (const rule of this.#rules) rule.follow(touched);
  }

  get isEmpty(): boolean {
    return this.#rules.length === 0;
  }

  /** What the rules do to a cell with a value; null when nothing. */
  at(row: number, column: number, value: Scalar): Marking | null {
    this.#follow();
    let style: DifferentialStyle | null = null;
    let bar: CellView['bar'] = null;
    let icon: CellView['icon'] = null;
    for (const live of this.#rules) {
      if (!live.covers(row, column)) continue;
      const { rule } = live;
      if (rule.kind === 'color-scale') {
        const fill = typeof value === 'number' ? scaleColor(live.limits, rule.colors, value) : null;
        if (fill !== null) style = over(style ?? plain, { ...plain, fill });
      } else if (rule.kind === 'data-bar') {
        if (typeof value === 'number') bar ??= barOf(live, value);
      } else if (rule.kind === 'icon-set') {
        if (typeof value === 'number') icon ??= iconOf(live, value);
      } else if (live.marks(row, column)) {
        if (rule.style) style = over(style ?? plain, rule.style);
        if (rule.stopIfTrue) break;
      }
    }
    return style || bar || icon ? { style, bar, icon } : null;
  }
}
