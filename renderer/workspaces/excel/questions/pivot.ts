import type { CommandCall } from '../../../../core/exercise/index.ts';
import {
  offeredFunctions,
  pivotFunctions,
  type PivotDesign,
  type PivotFunction,
  type Share,
} from '../engine/pivots/design.ts';
import type { OfferedField } from '../engine/pivots/pivot-view.ts';

/** The areas of a pivot table, in the order in which they are offered. */
export const areas = ['rows', 'columns', 'values', 'filters'] as const;
export type PivotArea = (typeof areas)[number];

/** Where each field goes, in the order in which they were chosen. */
export interface PivotAnswers {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly filters: readonly string[];
  readonly values: readonly AnsweredValue[];
}

interface AnsweredValue {
  readonly field: string;
  readonly function: PivotFunction;
  readonly as: Share;
}

/** How values are summarised, as it is offered: by a function, or as a share of the whole sum. */
export type Summarising = PivotFunction | 'share';

const summarisingOf = ({ function: by, as }: AnsweredValue): Summarising =>
  by === 'sum' && as === 'percentOfTotal' ? 'share' : by;

export const noAnswers: PivotAnswers = { rows: [], columns: [], filters: [], values: [] };

export const answersOf = ({ rows, columns, filters, values }: PivotDesign): PivotAnswers => ({
  rows,
  columns,
  filters,
  values: values.map(({ field, function: by, shownAs }) => ({ field, function: by, as: shownAs })),
});

export const isIn = (answers: PivotAnswers, field: string, area: PivotArea): boolean =>
  area === 'values' ? answers.values.some((each) => each.field === field) : answers[area].includes(field);

/** Puts a field into an area, or takes it out. It is in one of rows, columns and filters; values may have it too. */
export function put(answers: PivotAnswers, field: OfferedField, area: PivotArea, on: boolean): PivotAnswers {
  const { name, usual } = field;
  if (area === 'values') {
    const others = answers.values.filter((each) => each.field !== name);
    return { ...answers, values: on ? [...others, { field: name, function: usual, as: 'normal' }] : others };
  }
  const without = (names: readonly string[]): string[] => names.filter((each) => each !== name);
  const made = {
    ...answers,
    rows: without(answers.rows),
    columns: without(answers.columns),
    filters: without(answers.filters),
  };
  return on ? { ...made, [area]: [...made[area], name] } : made;
}

/** Whether the data have all fields that were chosen. */
export const fits = (answers: PivotAnswers, fields: readonly OfferedField[]): boolean =>
  [
    ...answers.rows,
    ...answers.columns,
    ...answers.filters,
    ...answers.values.map((each) => each.field),
  ].every((name) => fields.some((each) => each.name === name));

/** How the values of a field are summarised; of several, the first. */
export function summarised({ values }: PivotAnswers, field: string): Summarising | undefined {
  const found = values.find((each) => each.field === field);
  return found && summarisingOf(found);
}

/** Summarises the values of a field in another way. */
export function summariseBy(answers: PivotAnswers, field: string, by: Summarising): PivotAnswers {
  const made: AnsweredValue =
    by === 'share' ? { field, function: 'sum', as: 'percentOfTotal' } : { field, function: by, as: 'normal' };
  const first = answers.values.find((each) => each.field === field);
  const kept = answers.values.filter(
    (each) => each === first || each.field !== field || summarisingOf(each) !== by,
  );
  return { ...answers, values: kept.map((each) => (each === first ? made : each)) };
}

/** The ways that are offered, and one that a file has beside them. */
export const waysFor = (now: Summarising | undefined): readonly Summarising[] => [
  ...pivotFunctions.filter((each) => each === now || offeredFunctions.some((offered) => offered === each)),
  'share',
];

/** What a command is told. */
export const askedOf = (answers: PivotAnswers): CommandCall['args'] => ({
  rows: [...answers.rows],
  columns: [...answers.columns],
  filters: [...answers.filters],
  values: answers.values.map((each) => ({ ...each })),
});

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Only what differs from before: what is left out stays as it was. */
export function changesOf(before: PivotAnswers, after: PivotAnswers): CommandCall['args'] {
  const asked = askedOf(after);
  return Object.fromEntries(
    areas.filter((area) => !same(before[area], after[area])).map((area) => [area, asked[area]!]),
  );
}

/** Where a new pivot table goes. */
export interface PivotPlace {
  readonly of: string;
  readonly where: 'new' | 'here';
  readonly at: string;
}

export const newCall = ({ of, where, at }: PivotPlace, answers: PivotAnswers): CommandCall => ({
  command: 'pivot-table',
  args: { of, ...askedOf(answers), ...(where === 'here' ? { at } : {}) },
});

/** The order in which a field stands in its area, where there are several; '' elsewhere. */
export function orderIn(answers: PivotAnswers, field: string, area: PivotArea): string {
  const names = area === 'values' ? answers.values.map((each) => each.field) : answers[area];
  return names.length > 1 && names.includes(field) ? String(names.indexOf(field) + 1) : '';
}
