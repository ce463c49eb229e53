import { childOf, elementsOf, textOf, type XmlElement } from '../../ooxml/index.ts';
import type { Comparison, ConditionalKind, ConditionalRule, Threshold } from '../model.ts';
import { readAreas } from './areas.ts';
import { count, decimal, flag, oneOf, unescaped } from './attributes.ts';
import type { Colours } from './colours.ts';
import { asShown } from './formulas.ts';
import type { StyleSheet } from './stylesheet.ts';

const comparisons: Readonly<Record<string, Comparison>> = {
  between: 'between',
  notBetween: 'not-between',
  equal: 'equal',
  notEqual: 'not-equal',
  greaterThan: 'greater',
  lessThan: 'less',
  greaterThanOrEqual: 'greater-or-equal',
  lessThanOrEqual: 'less-or-equal',
};

export const comparisonOf = (value: string | undefined): Comparison | null =>
  value !== undefined && Object.hasOwn(comparisons, value) ? comparisons[value]! : null;

/** ST_CfType, ECMA-376 Part 1 §18.18.12. */
const kinds: Readonly<Record<string, ConditionalKind>> = {
  cellIs: 'cell',
  expression: 'formula',
  containsText: 'contains-text',
  notContainsText: 'not-contains-text',
  beginsWith: 'begins-with',
  endsWith: 'ends-with',
  containsBlanks: 'blanks',
  notContainsBlanks: 'not-blanks',
  containsErrors: 'errors',
  notContainsErrors: 'not-errors',
  duplicateValues: 'duplicates',
  uniqueValues: 'unique',
  top10: 'top',
  aboveAverage: 'average',
  timePeriod: 'dates',
  colorScale: 'color-scale',
  dataBar: 'data-bar',
  iconSet: 'icon-set',
};

const thresholdKinds = [
  'min',
  'max',
  'num',
  'percent',
  'percentile',
  'formula',
  'autoMin',
  'autoMax',
] as const;

/** Children by their name whatever the namespace is: extension lists repeat the elements in their own. */
const named = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  parent ? elementsOf(parent).filter((child) => child.name.endsWith(`:${name}`)) : [];

/** Reads conditional formats, those of the extension list too. */
export class RuleReader {
  constructor(
    private readonly styles: StyleSheet,
    private readonly colours: Colours,
  ) {}

  /** `elements` are `conditionalFormatting`, `extensions` its twins. Rules that two places tell are told once. */
  read(elements: readonly XmlElement[], extensions: readonly XmlElement[]): ConditionalRule[] {
    const rules: ConditionalRule[] = [];
    const byId = new Map<string, number>();
    for (const element of elements) {
      const areas = readAreas(element.attributes['sqref']);
      for (const child of named(element, 'cfRule')) {
        const rule = this.rule(child, areas);
        if (!rule) continue;
        const id = twinOf(child);
        if (id !== undefined) byId.set(id, rules.length);
        rules.push(rule);
      }
    }
    for (const element of extensions) this.extend(rules, byId, element);
    return rules.sort((one, other) => one.priority - other.priority);
  }

  private extend(rules: ConditionalRule[], byId: ReadonlyMap<string, number>, element: XmlElement): void {
    const [sqref] = named(element, 'sqref');
    const areas = readAreas(sqref && textOf(sqref));
    for (const child of named(element, 'cfRule')) {
      const twin = byId.get(child.attributes['id'] ?? '');
      const rule = this.rule(child, areas);
      if (!rule) continue;
      const known = twin === undefined ? undefined : rules[twin];
      if (known)
        rules[twin!] = {
          ...rule,
          areas: known.areas,
          priority: known.priority,
          colors: colorsOf(rule, known),
        };
      else rules.push(rule);
    }
  }

  private rule(element: XmlElement, areas: ConditionalRule['areas']): ConditionalRule | null {
    const { type = '', operator, text, timePeriod, priority, stopIfTrue, dxfId } = element.attributes;
    const kind = Object.hasOwn(kinds, type) ? kinds[type]! : null;
    if (!kind) return null;
    const [scale] = [
      ...named(element, 'colorScale'),
      ...named(element, 'dataBar'),
      ...named(element, 'iconSet'),
    ];
    const formulas = [...named(element, 'formula'), ...named(element, 'f')];
    const [ownStyle] = named(element, 'dxf');
    return {
      areas,
      kind,
      comparison: comparisonOf(operator),
      formulas: formulas.map((each) => asShown(unescaped(textOf(each)))),
      text: text === undefined ? null : unescaped(text),
      rank: kind === 'top' ? rankOf(element.attributes) : null,
      average: kind === 'average' ? averageOf(element.attributes) : null,
      period: timePeriod ?? null,
      priority: count(priority) ?? Number.MAX_SAFE_INTEGER,
      stopIfTrue: flag(stopIfTrue, false),
      style: ownStyle ? this.styles.readDifferential(ownStyle) : this.styles.differential(count(dxfId)),
      thresholds: named(scale, 'cfvo').map(thresholdOf),
      colors: [...named(scale, 'color'), ...named(scale, 'fillColor')].flatMap(
        (each) => this.colours.of(each) ?? [],
      ),
      icons: kind === 'icon-set' ? (scale?.attributes['iconSet'] ?? '3TrafficLights1') : null,
    };
  }
}

const colorsOf = (rule: ConditionalRule, known: ConditionalRule): readonly string[] =>
  known.colors.length > 0 ? known.colors : rule.colors;

/** The id of the rule's twin in the sheet's extension list. */
function twinOf(rule: XmlElement): string | undefined {
  const extension = childOf(childOf(rule, 's:extLst'), 's:ext');
  const [id] = named(extension, 'id');
  return id && textOf(id).trim();
}

const rankOf = ({ rank, percent, bottom }: XmlElement['attributes']): ConditionalRule['rank'] => ({
  count: count(rank) ?? 10,
  percent: flag(percent, false),
  bottom: flag(bottom, false),
});

const averageOf = ({ aboveAverage, equalAverage, stdDev }: XmlElement['attributes']) => ({
  above: flag(aboveAverage, true),
  orEqual: flag(equalAverage, false),
  deviations: count(stdDev) ?? 0,
});

function thresholdOf(element: XmlElement): Threshold {
  const kind = oneOf(element.attributes['type'], thresholdKinds, 'num');
  const [formula] = named(element, 'f');
  const value = element.attributes['val'] ?? (formula ? textOf(formula) : undefined);
  return { kind, value: kind === 'min' || kind === 'max' || value === undefined ? null : plain(value) };
}

/** A limit may be a formula as well as a number. */
const plain = (value: string): string => {
  const number = decimal(value);
  return number === undefined ? asShown(value) : String(number);
};
