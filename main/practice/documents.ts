import path from 'node:path';
import type { Files } from './files.ts';

/**
 * The learners' documents, one file for each attempt. They live beside the database and not in it, so that
 * damage to one spares the other and a backup stays small.
 */
export class Documents {
  readonly #folder: string;
  readonly #files: Files;
  readonly #saving = new Map<string, Promise<void>>();

  constructor(folder: string, files: Files) {
    this.#folder = folder;
    this.#files = files;
  }

  /** Undefined when the attempt was never saved. */
  async read(learnerId: string, attemptId: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    await this.#saving.get(attemptId)?.catch(() => undefined);
    return this.#files.read(this.#place(learnerId, attemptId));
  }

  /** Saves one after another, in the order of the calls. Returns when the bytes are on the disk. */
  save(learnerId: string, attemptId: string, bytes: Uint8Array): Promise<void> {
    const write = () => this.#files.replace(this.#place(learnerId, attemptId), bytes);
    const saved = (this.#saving.get(attemptId) ?? Promise.resolve()).then(write, write);
    this.#saving.set(attemptId, saved);
    const forget = () => {
      if (this.#saving.get(attemptId) === saved) this.#saving.delete(attemptId);
    };
    saved.then(forget, forget);
    return saved;
  }

  async remove(learnerId: string, attemptId: string): Promise<void> {
    await this.#saving.get(attemptId)?.catch(() => undefined);
    await this.#files.remove(this.#place(learnerId, attemptId));
  }

  /** Copies the documents of some attempts to another learner. They are on the disk when this returns. */
  async adopt(from: string, to: string, attemptIds: readonly string[]): Promise<void> {
    for (const attemptId of attemptIds) {
      const bytes = await this.read(from, attemptId);
      if (bytes) await this.save(to, attemptId, bytes);
    }
  }

  /** Removes all of a learner's documents. */
  async removeAll(learnerId: string): Promise<void> {
    await Promise.allSettled([...this.#saving.values()]);
    await this.#files.removeFolder(path.join(this.#folder, learnerId));
  }

  /** Removes the documents of some attempts, whoever's folder they lie in. */
  async removeEverywhere(attemptIds: readonly string[]): Promise<void> {
    for (const learnerId of await this.#files.names(this.#folder)) {
      for (const attemptId of attemptIds) await this.remove(learnerId, attemptId);
    }
  }

  #place = (learnerId: string, attemptId: string): string => path.join(this.#folder, learnerId, attemptId);
}
