import { compile } from './compile.ts';
import type { Compiled, CompiledName, Names } from './compiled.ts';
import type { Program } from './program.ts';
import type { DefinedName, Workbook } from './workbook.ts';

/** A defined name, compiled when a formula first uses it. */
class Entry implements CompiledName {
  readonly #defined: DefinedName;
  readonly #compile: (defined: DefinedName) => Compiled;
  #compiled: Compiled | null = null;

  constructor(defined: DefinedName, compileName: (defined: DefinedName) => Compiled) {
    this.#defined = defined;
    this.#compile = compileName;
  }

  get name(): string {
    return this.#defined.name;
  }

  get program(): Program {
    return this.compiled().program;
  }

  compiled(): Compiled {
    return (this.#compiled ??= this.#compile(this.#defined));
  }
}

/** The defined names of a workbook; a sheet's own name goes before the workbook's. */
export class NameTable implements Names {
  readonly #entries = new Map<string, Entry>();

  constructor(workbook: Workbook) {
    const compileName = ({ formula, sheet }: DefinedName): Compiled =>
      compile(formula, workbook, { sheet: sheet ?? 0, row: 0, column: 0 }, this, true);
    for (const defined of workbook.names)
      this.#entries.set(keyOf(defined.name, defined.sheet), new Entry(defined, compileName));
  }

  entry(name: string, sheet: number): CompiledName | null {
    return this.#entries.get(keyOf(name, sheet)) ?? this.#entries.get(keyOf(name, undefined)) ?? null;
  }
}

const keyOf = (name: string, sheet: number | undefined): string => `${sheet ?? ''}!${name.toLowerCase()}`;
