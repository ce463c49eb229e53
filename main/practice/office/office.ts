import { Refusal, type Attempt, type Checked } from '../../../core/bridge/index.ts';
import { inLanguage } from '../../../core/language/index.ts';
import type { Clock } from '../../clock.ts';
import type { Database } from '../../storage/database.ts';
import { attemptRepository, type AttemptRow } from '../attempt-repository.ts';
import type { Checking } from '../checking.ts';
import type { Content } from '../content.ts';
import type { Desk } from '../desk.ts';
import type { Files } from '../files.ts';
import type { CloseProgram, OfficeProgram } from './program.ts';
import { FileWatch, readWhole } from './watch.ts';
import type { WorkFolder } from './work-folder.ts';

export interface OfficePorts {
  /** What policy says. */
  allowed: boolean;
  program: OfficeProgram;
  workFolder: WorkFolder;
  database: Database;
  content: Content;
  desk: Desk;
  checking: Checking;
  files: Files;
  clock: Clock;
  /** The real program saved the file of an attempt. */
  onSaved(attemptId: string): void;
}

/** The same exercise in the system's own program: hand the file over, watch it, mark it, take it back. */
export class Office {
  readonly #ports: OfficePorts;
  readonly #watches = new Map<string, FileWatch>();
  readonly #programs = new Map<string, CloseProgram[]>();

  constructor(ports: OfficePorts) {
    this.#ports = ports;
  }

  /**
   * Hands the document over and opens it. A file that is already in the program's hands is only opened again.
   * Throws `office-off` or `office-missing`, before anything is written.
   */
  async open(attemptId: string, file: Uint8Array): Promise<{ path: string }> {
    const { allowed, program, workFolder, database, content, desk, checking, files } = this.#ports;
    const row = await desk.own(attemptId);
    if (!allowed) throw new Refusal('office-off');
    if (!(await program.find())) throw new Refusal('office-missing');
    const exercise = inLanguage(content.exercise(row.exerciseId), row.language);
    let place = await this.resume(row);
    if (place === null) {
      await checking.save(row, file);
      place = this.#place(row, exercise.fileName);
      await workFolder.make(row);
      await files.replace(place, file);
      await database.write((write) => attemptRepository.setOfficeFile(write, row.id, exercise.fileName));
      this.#watch(row, place, file);
    }
    const close = await program.open(place);
    this.#programs.set(row.id, [...(this.#programs.get(row.id) ?? []), close]);
    return { path: place };
  }

  /** Marks what the program saved last. Throws `office-file-missing`. */
  async check(attemptId: string): Promise<Checked> {
    const row = await this.#ports.desk.own(attemptId);
    const bytes = row.officeFile && (await readWhole(this.#place(row, row.officeFile), this.#ports.clock));
    if (!bytes) throw new Refusal('office-file-missing');
    return this.#ports.checking.check(row, bytes);
  }

  /**
   * Brings the document back to Mashq; where the file is gone, the one that Mashq knew. Throws the code of a file
   * that Mashq could not open, and leaves it with the program: it can be saved once more in the right form.
   */
  async leave(attemptId: string): Promise<Attempt> {
    const { desk } = this.#ports;
    await this.#bringBack(await desk.own(attemptId));
    return desk.describe(await desk.own(attemptId), null);
  }

  /**
   * Brings back what a learner's programs saved, so that nothing of it lies in the work folder when the next person
   * comes. A file that Mashq could not open stays where it is: it is all there is of that work.
   */
  async takeBack(learnerId: string): Promise<void> {
    const { database } = this.#ports;
    for (const id of await database.read((read) => attemptRepository.inOfficeOf(read, learnerId))) {
      const row = await database.read((read) => attemptRepository.find(read, id));
      if (row) await this.#bringBack(row).catch(ignoreUnreadable);
    }
  }

  async #bringBack(row: AttemptRow): Promise<void> {
    const { database, checking, clock } = this.#ports;
    const bytes = row.officeFile && (await readWhole(this.#place(row, row.officeFile), clock));
    if (bytes) {
      await checking.mark(row, bytes).catch((cause: unknown) => {
        if (!(cause instanceof Refusal && cause.code === 'marking-too-slow')) throw cause;
      });
      await checking.save(row, bytes);
    }
    await database.write((write) => attemptRepository.setOfficeFile(write, row.id, null));
    await this.abandon(row);
  }

  /** Where the file is that the program has open, watched again after a restart; null when it has none. */
  async resume(row: AttemptRow): Promise<string | null> {
    if (row.officeFile === null) return null;
    const { files, database, clock } = this.#ports;
    const place = this.#place(row, row.officeFile);
    const bytes = (await files.read(place)) ?? (await readWhole(place, clock));
    if (!bytes) {
      await database.write((write) => attemptRepository.setOfficeFile(write, row.id, null));
      this.#unwatch(row.id);
      return null;
    }
    if (!this.#watches.has(row.id)) this.#watch(row, place, bytes);
    return place;
  }

  /** Closes the program and lets go of the file without looking at it. */
  async abandon(row: AttemptRow): Promise<void> {
    this.#letGo(row.id);
    await this.#ports.workFolder.remove(row);
  }

  /** Whether a program has somebody's work at this moment. */
  isOpen(): boolean {
    return this.#programs.size > 0;
  }

  /** Closes the programs, so that nobody's work is on the screen when the next person comes; the files stay. */
  close(): void {
    for (const id of new Set([...this.#watches.keys(), ...this.#programs.keys()])) this.#letGo(id);
  }

  #letGo(attemptId: string): void {
    this.#unwatch(attemptId);
    for (const close of this.#programs.get(attemptId) ?? []) close();
    this.#programs.delete(attemptId);
  }

  #place = (row: AttemptRow, fileName: string): string => this.#ports.workFolder.file(row, fileName);

  #watch(row: AttemptRow, file: string, known: Uint8Array): void {
    const { clock, onSaved } = this.#ports;
    this.#unwatch(row.id);
    this.#watches.set(row.id, new FileWatch(file, known, clock, () => onSaved(row.id)));
  }

  #unwatch(attemptId: string): void {
    this.#watches.get(attemptId)?.close();
    this.#watches.delete(attemptId);
  }
}

function ignoreUnreadable(cause: unknown): void {
  if (!(cause instanceof Refusal)) throw cause;
}
