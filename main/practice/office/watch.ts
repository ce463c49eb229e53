import { createHash } from 'node:crypto';
import { watch, type FSWatcher } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Clock } from '../../clock.ts';
import { isDocument, savedBeside } from './beside.ts';

/** How often the file is looked at where the system reports nothing, as on some network drives. */
const lookEvery = 1000;
/** A file is taken as whole when its size and time have not changed for this long. */
const calmAfter = 250;
/** Programs write for a moment; after this long without calm, what is there has to do. */
const patience = 5000;

const signOf = async (file: string): Promise<string | undefined> => {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? `${found.ino} ${found.size} ${found.mtimeMs}` : undefined;
};

const pause = (clock: Clock, milliseconds: number): Promise<void> =>
  new Promise((resolve) => clock.after(milliseconds, resolve));

/**
 * Reads a file that another program may be writing: waits until it has been calm for a moment, and through the
 * moment in which a whole-file replace has taken the old one away. Undefined when it is not there.
 */
export async function readWhole(file: string, clock: Clock): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const until = clock.elapsed() + patience;
  let sign = await signOf(file);
  let missing = sign === undefined ? 1 : 0;
  for (;;) {
    await pause(clock, calmAfter);
    const next = await signOf(file);
    const isLate = clock.elapsed() > until;
    if (next !== undefined && (next === sign || isLate)) {
      const bytes = await readFile(file).catch(() => undefined);
      if (bytes && ((await signOf(file)) === next || isLate)) return new Uint8Array(bytes);
    }
    missing = next === undefined ? missing + 1 : 0;
    if (missing > 3 || isLate) return undefined;
    sign = next;
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Watches one file through saves of every kind: written in place, or replaced as a whole. The folder is watched,
 * since a replace leaves a watch on the old file behind, and looked at from time to time besides. Lock and
 * temporary files next to it are no saves, and neither is writing the same bytes again; a document that was saved
 * beside it is one, so that somebody says where it went.
 */
export class FileWatch {
  readonly #file: string;
  readonly #given: readonly string[];
  readonly #clock: Clock;
  readonly #onSave: () => void;
  #beside: string | undefined;
  #watcher: FSWatcher | undefined;
  #callOff: () => void = () => undefined;
  #sign: string | undefined;
  #hash: string;
  #looking = false;
  #lookAgain = false;
  #closed = false;

  /** `given` are names of files that Mashq itself put beside it. */
  constructor(file: string, known: Uint8Array, given: readonly string[], clock: Clock, onSave: () => void) {
    this.#file = file;
    this.#given = given;
    this.#clock = clock;
    this.#onSave = onSave;
    this.#hash = hashOf(known);
    this.#watchFolder();
    void this.#look();
  }

  close(): void {
    this.#closed = true;
    this.#watcher?.close();
    this.#callOff();
  }

  #watchFolder(): void {
    try {
      this.#watcher = watch(path.dirname(this.#file), (_kind, name) => {
        if (name === null || name === path.basename(this.#file) || isDocument(this.#file, name))
          void this.#look();
      });
      this.#watcher.on('error', () => this.#watcher?.close());
    } catch {
      // The look every second does without.
    }
  }

  async #look(): Promise<void> {
    if (this.#closed) return;
    if (this.#looking) {
      this.#lookAgain = true;
      return;
    }
    this.#looking = true;
    this.#callOff();
    try {
      await this.#compare();
    } finally {
      this.#looking = false;
    }
    if (this.#closed) return;
    if (this.#lookAgain) {
      this.#lookAgain = false;
      void this.#look();
    } else {
      this.#callOff = this.#clock.after(lookEvery, () => void this.#look());
    }
  }

  async #compare(): Promise<void> {
    const beside = await savedBeside(this.#file, this.#given);
    const isNew = beside !== undefined && beside !== this.#beside;
    this.#beside = beside;
    if (await this.#isChanged()) this.#onSave();
    else if (isNew && !this.#closed) this.#onSave();
  }

  async #isChanged(): Promise<boolean> {
    const sign = await signOf(this.#file);
    if (sign === undefined || sign === this.#sign) return false;
    const bytes = await readWhole(this.#file, this.#clock);
    if (!bytes || this.#closed) return false;
    this.#sign = await signOf(this.#file);
    const hash = hashOf(bytes);
    if (hash === this.#hash) return false;
    this.#hash = hash;
    return true;
  }
}
