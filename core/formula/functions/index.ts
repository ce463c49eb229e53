import type { FunctionDefinition } from '../definition.ts';
import { arrayParts } from './array-parts.ts';
import { arrays } from './arrays.ts';
import { conditional } from './conditional.ts';
import { counting } from './counting.ts';
import { dates } from './dates.ts';
import { finance } from './finance.ts';
import { information } from './information.ts';
import { lambdas } from './lambdas.ts';
import { logic } from './logic.ts';
import { lookup } from './lookup.ts';
import { math } from './math.ts';
import { references } from './references.ts';
import { rounding } from './rounding.ts';
import { statistics } from './statistics.ts';
import { subtotals } from './subtotals.ts';
import { textParts } from './text-parts.ts';
import { textValues } from './text-values.ts';
import { textFunctions } from './text.ts';
import { trigonometry } from './trigonometry.ts';
import { workdays } from './workdays.ts';

/** All functions that formulas can call. */
export const functions: readonly FunctionDefinition[] = [
  ...math,
  ...rounding,
  ...trigonometry,
  ...counting,
  ...statistics,
  ...conditional,
  ...subtotals,
  ...logic,
  ...information,
  ...lookup,
  ...references,
  ...arrays,
  ...arrayParts,
  ...lambdas,
  ...textFunctions,
  ...textValues,
  ...textParts,
  ...dates,
  ...workdays,
  ...finance,
];

const byName = new Map(functions.map((each) => [each.name, each]));

/** A function by its name, in letters of either case. */
export const functionNamed = (name: string): FunctionDefinition | undefined => byName.get(name.toUpperCase());
