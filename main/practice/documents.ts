import path from 'node:path';
import type { Files } from './files.ts';

/** A copy of what was marked: at the check that passed the attempt, or at the last one. */
export const markedCopies = ['passed', 'last'] as const;
export type MarkedCopy = (typeof markedCopies)[number];

/** For so many attempts of each learner, the latest, marked copies are kept. */
const attemptsWithCopies = 60;

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
    return this.#save(learnerId, attemptId, bytes);
  }

  /** Keeps the very bytes that were marked. The one that passed stays; the last one gives way to the next. */
  async keepMarked(learnerId: string, attemptId: string, as: MarkedCopy, bytes: Uint8Array): Promise<void> {
    await this.#save(learnerId, `${attemptId}.${as}`, bytes);
    if (as === 'passed') await this.remove(learnerId, `${attemptId}.last`);
    const kept = await this.marked(learnerId);
    // Ids rise with time.
    for (const old of [...kept.keys()].sort().slice(0, -attemptsWithCopies)) {
      for (const copy of markedCopies) await this.remove(learnerId, `${old}.${copy}`);
    }
  }

  /** Undefined when that copy was never kept, or had to make room. */
  readMarked(
    learnerId: string,
    attemptId: string,
    as: MarkedCopy,
  ): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return this.read(learnerId, `${attemptId}.${as}`);
  }

  /** The attempts of a learner of which there are marked copies, and which. */
  async marked(learnerId: string): Promise<Map<string, MarkedCopy[]>> {
    const names = await this.#files.names(path.join(this.#folder, learnerId));
    const found = new Map<string, MarkedCopy[]>();
    for (const copy of markedCopies) {
      for (const name of names.filter((each) => each.endsWith(`.${copy}`))) {
        const attemptId = name.slice(0, -copy.length - 1);
        found.set(attemptId, [...(found.get(attemptId) ?? []), copy]);
      }
    }
    return found;
  }

  async remove(learnerId: string, attemptId: string): Promise<void> {
    await this.#saving.get(attemptId)?.catch(() => undefined);
    await this.#files.remove(this.#place(learnerId, attemptId));
  }

  /** Copies the documents of some attempts to another learner. They are on the disk when this returns. */
  async adopt(from: string, to: string, attemptIds: readonly string[]): Promise<void> {
    for (const name of attemptIds.flatMap(withCopies)) {
      const bytes = await this.read(from, name);
      if (bytes) await this.#save(to, name, bytes);
    }
  }

  /** Removes the documents of some of a learner's attempts. */
  async removeOf(learnerId: string, attemptIds: readonly string[]): Promise<void> {
    for (const name of attemptIds.flatMap(withCopies)) await this.remove(learnerId, name);
  }

  /** Removes all of a learner's documents. */
  async removeAll(learnerId: string): Promise<void> {
    await Promise.allSettled([...this.#saving.values()]);
    await this.#files.removeFolder(path.join(this.#folder, learnerId));
  }

  /** Removes the documents of some attempts, whoever's folder they lie in. */
  async removeEverywhere(attemptIds: readonly string[]): Promise<void> {
    for (const learnerId of await this.#files.names(this.#folder)) {
      await this.removeOf(learnerId, attemptIds);
    }
  }

  #save(learnerId: string, name: string, bytes: Uint8Array): Promise<void> {
    const write = () => this.#files.replace(this.#place(learnerId, name), bytes);
    const saved = (this.#saving.get(name) ?? Promise.resolve()).then(write, write);
    this.#saving.set(name, saved);
    const forget = () => {
      if (this.#saving.get(name) === saved) this.#saving.delete(name);
    };
    saved.then(forget, forget);
    return saved;
  }

  #place = (learnerId: string, name: string): string => path.join(this.#folder, learnerId, name);
}

const withCopies = (attemptId: string): string[] => [
  attemptId,
  ...markedCopies.map((copy) => `${attemptId}.${copy}`),
];
