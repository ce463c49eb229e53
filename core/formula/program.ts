import type { FunctionDefinition } from './definition.ts';
import type { Region, Value } from './region.ts';

export type UnaryOperator = '+' | '-' | '%';
export type BinaryOperator = '=' | '<' | '>' | '<=' | '>=' | '<>' | '+' | '-' | '*' | '/' | '^' | '&';

/** A reference as a program holds it: relative edges move with the formula that uses it. */
export interface RegionTemplate {
  readonly region: Region;
  readonly relative: { top: boolean; left: boolean; bottom: boolean; right: boolean } | null;
}

/** One step of a formula; operands lie on a stack, so that nesting needs no recursion. */
export type Step =
  | { readonly do: 'push'; readonly value: Value }
  | { readonly do: 'region'; readonly template: RegionTemplate }
  /** One cell in the place of an operand: its value, at once. */
  | { readonly do: 'cell'; readonly template: RegionTemplate }
  | { readonly do: 'unary'; readonly operator: UnaryOperator }
  /** `last`: nothing else is done with the result, so what binary fractions leave over is cleared. */
  | { readonly do: 'binary'; readonly operator: BinaryOperator; readonly last: boolean }
  | { readonly do: 'call'; readonly definition: FunctionDefinition; readonly count: number }
  | { readonly do: 'branch'; readonly definition: FunctionDefinition; readonly parts: readonly Program[] }
  | { readonly do: 'name'; readonly entry: NameEntry }
  | { readonly do: 'variable'; readonly name: string }
  | {
      readonly do: 'let';
      readonly names: readonly string[];
      readonly parts: readonly Program[];
      readonly body: Program;
    }
  | { readonly do: 'lambda'; readonly parameters: readonly string[]; readonly body: Program }
  | { readonly do: 'apply'; readonly count: number }
  | { readonly do: 'range' }
  | { readonly do: 'union' }
  | { readonly do: 'intersect' }
  | { readonly do: 'spilled' }
  | { readonly do: 'single' };

export type Program = readonly Step[];

/** A defined name and its formula, compiled when it is first needed. */
export interface NameEntry {
  readonly name: string;
  readonly program: Program;
}
