import path from 'node:path';
import { Refusal, type Attempt, type Checked } from '../../../core/bridge/index.ts';
import { inLanguage } from '../../../core/language/index.ts';
import type { Clock } from '../../clock.ts';
import type { Database } from '../../storage/database.ts';
import { attemptRepository, type AttemptRow } from '../attempt-repository.ts';
import type { Checking } from '../checking.ts';
import type { Content } from '../content.ts';
import type { Desk } from '../desk.ts';
import type { Files } from '../files.ts';
import type { OfficeProgram, OpenProgram } from './program.ts';
import { savedBeside } from './beside.ts';
import { FileWatch, readWhole } from './watch.ts';
import { safeName, type WorkFolder } from './work-folder.ts';

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
  /** In a kiosk Mashq and a real program share the display, so a passed exercise closes the program. */
  kiosk: boolean;
  /** The real program saved the file of an attempt. */
  onSaved(attemptId: string): void;
}

/** The same exercise in the system's own program: hand the file over, watch it, mark it, take it back. */
export class Office {
  readonly #ports: OfficePorts;
  readonly #watches = new Map<string, FileWatch>();
  readonly #programs = new Map<string, Set<OpenProgram>>();
  /** The documents beside the learners' files that a learner was told of on the way back, by attempt. */
  readonly #toldOnLeaving = new Map<string, string>();

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
    const exercise = inLanguage(content.exercise(row.exerciseId), row.language);
    if (!(await program.find(exercise.fileName))) throw new Refusal('office-missing');
    let place = await this.resume(row);
    await workFolder.make(row);
    for (const { name, bytes } of await content.files(content.exercise(row.exerciseId), row.language))
      await files.replace(this.#place(row, name), bytes);
    if (place === null) {
      await checking.save(row, file);
      place = this.#place(row, exercise.fileName);
      await workFolder.clear(row, exercise.fileName);
      await files.replace(place, file);
      await database.write((write) => attemptRepository.setOfficeFile(write, row.id, exercise.fileName));
      this.#watch(row, place, file);
    }
    this.#keep(row, await program.open(place));
    return { path: place };
  }

  /** Marks what the program saved last. Throws `office-file-missing`, or `office-file-beside` with its name. */
  async check(attemptId: string): Promise<Checked> {
    const row = await this.#ports.desk.own(attemptId);
    const beside = await this.#beside(row);
    if (beside) throw beside;
    const bytes = row.officeFile && (await readWhole(this.#place(row, row.officeFile), this.#ports.clock));
    if (!bytes) throw new Refusal('office-file-missing');
    const checked = await this.#ports.checking.check(row, bytes);
    if (checked.passed && this.#ports.kiosk)
      void this.#savePrograms(row.id).then(() => this.#endPrograms(row.id));
    return checked;
  }

  /**
   * Brings the document back to Mashq; where the file is gone, the one that Mashq knew. Throws the code of a file
   * that Mashq could not open, and leaves it with the program: it can be saved once more in the right form. Throws
   * `office-file-beside` for work that was saved in another file, and goes on without it when asked again.
   */
  async leave(attemptId: string): Promise<Attempt> {
    const { desk } = this.#ports;
    const row = await desk.own(attemptId);
    const beside = await this.#beside(row);
    if (beside && this.#toldOnLeaving.get(row.id) !== beside.detail['saved']) {
      this.#toldOnLeaving.set(row.id, String(beside.detail['saved']));
      throw beside;
    }
    await this.#bringBack(row);
    return desk.describe(await desk.own(attemptId), null);
  }

  /**
   * Brings back what a learner's programs saved, so that nothing of it lies in the work folder when the next person
   * comes. A file that Mashq could not open, or that lies under another name, stays where it is: it is all there is of
   * that work.
   */
  async takeBack(learnerId: string): Promise<void> {
    const { database } = this.#ports;
    for (const id of await database.read((read) => attemptRepository.inOfficeOf(read, learnerId))) {
      const row = await database.read((read) => attemptRepository.find(read, id));
      if (row && !(await this.#beside(row))) await this.#bringBack(row).catch(ignoreUnreadable);
    }
  }

  /** What to say when the program saved the work in another file than the one that it was given. */
  async #beside(row: AttemptRow): Promise<Refusal | undefined> {
    if (row.officeFile === null) return undefined;
    const place = this.#place(row, row.officeFile);
    const saved = await savedBeside(place, this.#given(row));
    return saved === undefined
      ? undefined
      : new Refusal('office-file-beside', { saved, wanted: path.basename(place) });
  }

  async #bringBack(row: AttemptRow): Promise<void> {
    const { database, checking, clock } = this.#ports;
    await this.#savePrograms(row.id);
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
    // A program may hold the file for a moment.
    const bytes = (await files.read(place).catch(() => undefined)) ?? (await readWhole(place, clock));
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
    this.#unwatch(row.id);
    await this.#endPrograms(row.id);
    await this.#ports.workFolder.remove(row);
  }

  /** Whether a program has somebody's work at this moment. */
  isOpen(): boolean {
    return this.#programs.size > 0;
  }

  /** Has the programs save what they have open. */
  async save(): Promise<void> {
    await Promise.all([...this.#programs.keys()].map((id) => this.#savePrograms(id)));
  }

  /** Has the programs save and closes them, so that nobody's work is on the screen when the next person comes. */
  async close(): Promise<void> {
    for (const id of [...this.#watches.keys()]) this.#unwatch(id);
    const ids = [...this.#programs.keys()];
    await Promise.all(ids.map((id) => this.#savePrograms(id).then(() => this.#endPrograms(id))));
  }

  #keep(row: AttemptRow, program: OpenProgram): void {
    const programs = this.#programs.get(row.id) ?? new Set();
    this.#programs.set(row.id, programs.add(program));
    void program.ended.then(() => {
      programs.delete(program);
      if (programs.size === 0 && this.#programs.get(row.id) === programs) this.#programs.delete(row.id);
    });
  }

  async #savePrograms(attemptId: string): Promise<void> {
    await Promise.all([...(this.#programs.get(attemptId) ?? [])].map((program) => program.save()));
  }

  async #endPrograms(attemptId: string): Promise<void> {
    await Promise.all([...(this.#programs.get(attemptId) ?? [])].map((program) => program.end()));
  }

  #place = (row: AttemptRow, fileName: string): string => this.#ports.workFolder.file(row, fileName);

  /** What the files are called that Mashq puts beside the learner's. */
  #given(row: AttemptRow): string[] {
    const { content } = this.#ports;
    const files = content.has(row.exerciseId) ? content.exercise(row.exerciseId).files : [];
    return inLanguage(files, row.language).map(({ name }) => safeName(name));
  }

  #watch(row: AttemptRow, file: string, known: Uint8Array): void {
    const { clock, onSaved } = this.#ports;
    this.#unwatch(row.id);
    this.#watches.set(row.id, new FileWatch(file, known, this.#given(row), clock, () => onSaved(row.id)));
  }

  #unwatch(attemptId: string): void {
    this.#watches.get(attemptId)?.close();
    this.#watches.delete(attemptId);
  }
}

function ignoreUnreadable(cause: unknown): void {
  if (!(cause instanceof Refusal)) throw cause;
}
