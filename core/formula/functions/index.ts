import type { FunctionDefinition } from '../definition.ts';
import { math } from './math.ts';

const all = new Map([...math].map((each) => [each.name, each]));

/** A function by its name, in letters of either case. */
export const functionNamed = (name: string): FunctionDefinition | undefined => all.get(name.toUpperCase());

export const functions: readonly FunctionDefinition[] = [...all.values()];
