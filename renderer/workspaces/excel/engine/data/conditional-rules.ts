import type { Scalar } from '../../../../../core/formula/index.ts';
import { storedFormula } from '../../../../../core/formula/index.ts';
import { encodeText, xmlNode, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';

/** A limit: a value, or a formula that begins with =. */
export type Limit = Exclude<Scalar, null | { error: string }>;

export type Comparison =
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual'
  | 'equal'
  | 'notEqual'
  | 'between'
  | 'notBetween';
export const textTests = ['containsText', 'notContainsText', 'beginsWith', 'endsWith'] as const;
export const periods = [
  'yesterday',
  'today',
  'tomorrow',
  'last7Days',
  'lastWeek',
  'thisWeek',
  'nextWeek',
  'lastMonth',
  'thisMonth',
  'nextMonth',
] as const;

/** What decides which cells a rule marks (CT_CfRule, ECMA-376 Part 1 §18.3.1.10). */
export type Rule =
  | { kind: 'cell'; comparison: Comparison; limits: readonly Limit[] }
  | { kind: 'text'; test: (typeof textTests)[number]; text: string }
  | { kind: 'blanks' | 'errors'; are: boolean }
  | { kind: 'dates'; period: (typeof periods)[number] }
  | { kind: 'duplicates'; unique: boolean }
  | { kind: 'top'; count: number; percent: boolean; bottom: boolean }
  | { kind: 'average'; above: boolean }
  | { kind: 'formula'; formula: string }
  | { kind: 'scale'; name: ScaleName }
  | { kind: 'bars'; color: string }
  | { kind: 'icons'; set: IconSet };

const red = 'FFF8696B';
const yellow = 'FFFFEB84';
const green = 'FF63BE7B';
const white = 'FFFCFCFF';
const blue = 'FF5A8AC6';

/** Excel's scales by their names, colours from the smallest value on. */
export const scales = {
  'green-yellow-red': [red, yellow, green],
  'red-yellow-green': [green, yellow, red],
  'green-white-red': [red, white, green],
  'red-white-green': [green, white, red],
  'blue-white-red': [red, white, blue],
  'red-white-blue': [blue, white, red],
  'white-red': [red, white],
  'red-white': [white, red],
  'green-white': [white, green],
  'white-green': [green, white],
  'green-yellow': [yellow, green],
  'yellow-green': [green, yellow],
} as const;
export type ScaleName = keyof typeof scales;

/** ST_IconSetType (§18.18.42): those of the ribbon. */
export const iconSets = [
  '3Arrows',
  '3TrafficLights1',
  '3Flags',
  '3Symbols',
  '4Arrows',
  '4Rating',
  '5Arrows',
  '5Rating',
  '5Quarters',
] as const;
export type IconSet = (typeof iconSets)[number];

/** Whether a rule gives cells a format, rather than a colour or sign of its own. */
export const isFormatted = ({ kind }: Rule): boolean =>
  kind !== 'scale' && kind !== 'bars' && kind !== 'icons';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export function limitFormula(limit: Limit): string {
  if (typeof limit === 'string') return limit.startsWith('=') ? storedFormula(limit) : quoted(limit);
  return typeof limit === 'boolean' ? (limit ? 'TRUE' : 'FALSE') : String(limit);
}

/** How a text test reads as a formula, for programs that know formulas only. */
const textFormulas: Readonly<Record<(typeof textTests)[number], (text: string, cell: string) => string>> = {
  containsText: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  notContainsText: (text, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  beginsWith: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`,
  endsWith: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}`,
};
const textOperators = {
  containsText: 'containsText',
  notContainsText: 'notContains',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
} as const;

const monthFormula = (cell: string, by: string): string =>
  `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${by})),YEAR(${cell})=YEAR(EDATE(TODAY(),${by})))`;

const periodFormulas: Readonly<Record<(typeof periods)[number], (cell: string) => string>> = {
  yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  last7Days: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  lastWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  thisWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  nextWeek: (cell) =>
    `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  lastMonth: (cell) => monthFormula(cell, '0-1'),
  thisMonth: (cell) => `AND(MONTH(${cell})=MONTH(TODAY()),YEAR(${cell})=YEAR(TODAY()))`,
  nextMonth: (cell) => monthFormula(cell, '0+1'),
};

interface Place {
  prefix: string;
  /** The first cell that the rule is about, `B2`: formulas are written as seen from it. */
  cell: string;
  dxfId: number | null;
  priority: number;
}

/** A rule as the file states it. */
export function ruleNode(rule: Rule, { prefix, cell, dxfId, priority }: Place): XmlNode {
  const node = (
    type: string,
    attributes: Record<string, string | number | null> = {},
    formulas: readonly string[] = [],
    more: readonly XmlNode[] = [],
  ): XmlNode =>
    xmlNode(`${prefix}cfRule`, { type, dxfId, priority, ...attributes }, [
      ...formulas.map((each) => xmlNode(`${prefix}formula`, {}, [encodeText(each)])),
      ...more,
    ]);
  switch (rule.kind) {
    case 'cell':
      return node('cellIs', { operator: rule.comparison }, rule.limits.map(limitFormula));
    case 'text':
      return node(rule.test, { operator: textOperators[rule.test], text: rule.text }, [
        textFormulas[rule.test](quoted(rule.text), cell),
      ]);
    case 'blanks':
      return rule.are
        ? node('containsBlanks', {}, [`LEN(TRIM(${cell}))=0`])
        : node('notContainsBlanks', {}, [`LEN(TRIM(${cell}))>0`]);
    case 'errors':
      return rule.are
        ? node('containsErrors', {}, [`ISERROR(${cell})`])
        : node('notContainsErrors', {}, [`NOT(ISERROR(${cell}))`]);
    case 'dates':
      return node('timePeriod', { timePeriod: rule.period }, [periodFormulas[rule.period](cell)]);
    case 'duplicates':
      return node(rule.unique ? 'uniqueValues' : 'duplicateValues');
    case 'top':
      return node('top10', {
        percent: rule.percent ? 1 : null,
        bottom: rule.bottom ? 1 : null,
        rank: rule.count,
      });
    case 'average':
      return node('aboveAverage', { aboveAverage: rule.above ? null : 0 });
    case 'formula':
      return node('expression', {}, [storedFormula(rule.formula)]);
    case 'scale':
      return node('colorScale', {}, [], [scaleNode(prefix, scales[rule.name])]);
    case 'bars':
      return node('dataBar', {}, [], [barNode(prefix, rule.color)]);
    case 'icons':
      return node('iconSet', {}, [], [iconNode(prefix, rule.set)]);
  }
}

function scaleNode(prefix: string, colors: readonly string[]): XmlNode {
  const middle = colors.length === 3 ? [xmlNode(`${prefix}cfvo`, { type: 'percentile', val: 50 })] : [];
  return xmlNode(`${prefix}colorScale`, {}, [
    xmlNode(`${prefix}cfvo`, { type: 'min' }),
    ...middle,
    xmlNode(`${prefix}cfvo`, { type: 'max' }),
    ...colors.map((rgb) => xmlNode(`${prefix}color`, { rgb })),
  ]);
}

const barNode = (prefix: string, color: string): XmlNode =>
  xmlNode(`${prefix}dataBar`, {}, [
    xmlNode(`${prefix}cfvo`, { type: 'min' }),
    xmlNode(`${prefix}cfvo`, { type: 'max' }),
    xmlNode(`${prefix}color`, { rgb: `FF${color.slice(1)}` }),
  ]);

function iconNode(prefix: string, set: IconSet): XmlNode {
  const count = Number(set[0]);
  return xmlNode(
    `${prefix}iconSet`,
    { iconSet: set },
    Array.from({ length: count }, (_, index) =>
      xmlNode(`${prefix}cfvo`, { type: 'percent', val: Math.round((index * 100) / count) }),
    ),
  );
}
