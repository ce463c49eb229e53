import type { NameEntry, Program, RegionTemplate } from './program.ts';
import type { Trouble } from './trouble.ts';

/** A formula, ready to run. */
export interface Compiled {
  readonly program: Program;
  /** The cells that it names, by itself and through defined names. */
  readonly regions: readonly NamedRegion[];
  /** Its value is another each time, or it reads cells that it does not name. */
  readonly volatile: boolean;
  /** It depends on which rows are hidden. */
  readonly rows: boolean;
  /** It can have more values than one. */
  readonly spills: boolean;
  /** The defined names that it uses. */
  readonly uses: readonly CompiledName[];
  readonly trouble: Trouble | null;
}

/** `named`: seen from A1, because a defined name says so. */
export interface NamedRegion {
  readonly template: RegionTemplate;
  readonly named: boolean;
}

/** A defined name of the workbook. */
export interface CompiledName extends NameEntry {
  compiled(): Compiled;
}

/** Where a compilation finds the names of the workbook. */
export interface Names {
  entry(name: string, sheet: number): CompiledName | null;
}
