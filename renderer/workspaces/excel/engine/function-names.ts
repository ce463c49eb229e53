import { functions } from '../../../../core/formula/functions/index.ts';

/** Every function that formulas can call, in alphabetical order. */
export const functionNames: readonly string[] = functions.map((each) => each.name).toSorted();
