import type { OfficeProgram, OpenProgram } from './program.ts';

/** The system's programs, with word of when one is to be seen beside Mashq, and when the last is gone. */
export class ProgramRoom implements OfficeProgram {
  readonly #programs: OfficeProgram;
  readonly #tell: (isNeeded: boolean) => void;
  readonly #open = new Set<OpenProgram>();

  constructor(programs: OfficeProgram, tell: (isNeeded: boolean) => void) {
    this.#programs = programs;
    this.#tell = tell;
  }

  find(fileName: string): Promise<boolean> {
    return this.#programs.find(fileName);
  }

  async open(file: string): Promise<OpenProgram> {
    const program = await this.#programs.open(file);
    this.#open.add(program);
    this.#tell(true);
    void program.ended.then(() => {
      this.#open.delete(program);
      if (this.#open.size === 0) this.#tell(false);
    });
    return program;
  }

  /** While everybody rests Mashq stands before the programs, and makes room for them again after. */
  rest(isResting: boolean): void {
    if (this.#open.size > 0) this.#tell(!isResting);
  }
}
