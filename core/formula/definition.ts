import type { LocalizedText } from '../language/index.ts';
import { argumentNames, type ArgumentName } from './argument-names.ts';
import type { Context, Part, Steps } from './context.ts';
import type { Lambda, Region, Value } from './region.ts';
import type { Matrix, Scalar } from './values.ts';

/**
 * What a parameter takes. `number`, `text`, `logical` and `scalar` take one value (an array in its place gives an array
 * of results), errors pass through; `any` takes one value, errors too. `matrix` takes values in rows and columns,
 * `region` a reference, `raw` whatever comes.
 */
export type Kind = 'number' | 'text' | 'logical' | 'scalar' | 'any' | 'matrix' | 'region' | 'lambda' | 'raw';

/** One parameter; the type parameter is what the function gets for it. */
export interface Parameter<T = unknown> {
  readonly kind: Kind;
  readonly name: ArgumentName;
  readonly optional: boolean;
  /** Left empty between commas it counts as not given; other parameters get 0 or an empty text. */
  readonly skippable: boolean;
  /** May come again and again; the function gets all of them in one list. */
  readonly repeated: boolean;
  /** Only for the type. */
  readonly takes?: T;
}

const parameter =
  <T>(kind: Kind) =>
  (name: ArgumentName): Parameter<T> => ({
    kind,
    name,
    optional: false,
    skippable: false,
    repeated: false,
  });

export const number = parameter<number>('number');
export const text = parameter<string>('text');
export const logical = parameter<boolean>('logical');
export const scalar = parameter<Exclude<Scalar, { error: unknown }>>('scalar');
export const any = parameter<Scalar>('any');
export const matrix = parameter<Matrix>('matrix');
export const region = parameter<Region>('region');
export const lambda = parameter<Lambda>('lambda');
export const raw = parameter<Value>('raw');

export const optional = <T>(given: Parameter<T>): Parameter<T | undefined> => ({
  ...given,
  optional: true,
});
/** Optional, and an empty place between commas is the same as nothing. */
export const skippable = <T>(given: Parameter<T>): Parameter<T | undefined> => ({
  ...given,
  optional: true,
  skippable: true,
});
/** At the end of the list: one or more. */
export const repeated = <T>(given: Parameter<T>): Parameter<T[]> =>
  ({ ...given, repeated: true }) as Parameter as Parameter<T[]>;
/** At the end of the list: none or more. */
export const more = <T>(given: Parameter<T>): Parameter<T[]> =>
  ({ ...given, optional: true, repeated: true }) as Parameter as Parameter<T[]>;

type Given<P> = { -readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

/** A function that formulas can call. */
export interface FunctionDefinition {
  readonly name: string;
  readonly about: LocalizedText;
  readonly parameters: readonly Parameter[];
  readonly least: number;
  /** `Infinity` when the last ones repeat. */
  readonly most: number;
  /** How many parameters at the end come again together, as pairs do. */
  readonly group: number;
  readonly run?: (context: Context, ...values: never[]) => Value;
  /** Instead of `run`: decides itself which arguments are calculated. */
  readonly steps?: (context: Context, parts: readonly Part[]) => Steps;
  /** Gives another result every time, or reads cells that the formula does not name. */
  readonly volatile: boolean;
  /** Depends on which rows are hidden. */
  readonly rows: boolean;
  /** Can give more than one value, even from single cells. */
  readonly spills: boolean;
  /** Gives more values than one where it gets a range. */
  readonly spreads: boolean;
}

type Options = Partial<
  Pick<FunctionDefinition, 'volatile' | 'rows' | 'spills' | 'spreads' | 'group' | 'most'>
>;

function described(
  name: string,
  about: LocalizedText,
  parameters: readonly Parameter[],
  { volatile = false, rows = false, spills = false, spreads = false, group = 1, most }: Options = {},
): Omit<FunctionDefinition, 'run' | 'steps'> {
  const repeats = parameters.some((each) => each.repeated);
  return {
    name,
    about,
    parameters,
    least: parameters.filter((each) => !each.optional).length,
    most: most ?? (repeats ? Infinity : parameters.length),
    group,
    volatile,
    rows,
    spills,
    spreads,
  };
}

/** Defines a function whose arguments are calculated before it runs. */
export const define = <const P extends readonly Parameter[]>(
  name: string,
  about: LocalizedText,
  parameters: P,
  run: (context: Context, ...values: Given<P> extends infer G extends unknown[] ? G : never) => Value,
  options?: Options,
): FunctionDefinition => ({
  ...described(name, about, parameters, options),
  run: run as unknown as (context: Context, ...values: never[]) => Value,
});

/** Defines a function that asks for its arguments one by one. */
export const defineSteps = (
  name: string,
  about: LocalizedText,
  parameters: readonly Parameter[],
  steps: NonNullable<FunctionDefinition['steps']>,
  options?: Options,
): FunctionDefinition => ({
  ...described(name, about, parameters, options),
  steps,
});

/** The name of a parameter in both languages. */
export const parameterName = ({ name }: Parameter): LocalizedText => argumentNames[name];
