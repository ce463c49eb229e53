import type { FunctionDefinition } from '../definition.ts';
import { conditional } from './conditional.ts';
import { information } from './information.ts';
import { logic } from './logic.ts';
import { math } from './math.ts';
import { rounding } from './rounding.ts';
import { statistics } from './statistics.ts';
import { subtotals } from './subtotals.ts';
import { trigonometry } from './trigonometry.ts';

/** All functions that formulas can call. */
export const functions: readonly FunctionDefinition[] = [
  ...math,
  ...rounding,
  ...trigonometry,
  ...statistics,
  ...conditional,
  ...subtotals,
  ...logic,
  ...information,
];

const byName = new Map(functions.map((each) => [each.name, each]));

/** A function by its name, in letters of either case. */
export const functionNamed = (name: string): FunctionDefinition | undefined => byName.get(name.toUpperCase());
