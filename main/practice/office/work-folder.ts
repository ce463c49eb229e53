import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { AttemptRow } from '../attempt-repository.ts';

/** Where the real program finds the learners' files: one folder for each attempt. */
export class WorkFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async make(row: AttemptRow): Promise<void> {
    await mkdir(this.#of(row), { recursive: true });
  }

  file(row: AttemptRow, fileName: string): string {
    return path.join(this.#of(row), safeName(fileName));
  }

  /** Takes away whatever stands in the place of a file, also a folder of that name. */
  async clear(row: AttemptRow, fileName: string): Promise<void> {
    await rm(this.file(row, fileName), { recursive: true, force: true });
  }

  /** A file that a program on Windows still holds open stays; the next start takes it. */
  async remove(row: AttemptRow): Promise<void> {
    await rm(this.#of(row), { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined);
  }

  /** Removes whatever a learner left here. */
  async removeAll(learnerId: string): Promise<void> {
    const left = path.join(this.#folder, learnerId);
    await rm(left, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined);
  }

  /** Removes the folders of attempts that no program is to have open any more. */
  async sweep(inUse: ReadonlySet<string>): Promise<void> {
    const learners = await readdir(this.#folder).catch(() => []);
    for (const learner of learners) {
      const attempts = await readdir(path.join(this.#folder, learner)).catch(() => []);
      for (const attempt of attempts.filter((each) => !inUse.has(each))) {
        const left = path.join(this.#folder, learner, attempt);
        await rm(left, { recursive: true, force: true }).catch(() => undefined);
      }
    }
  }

  #of = (row: AttemptRow): string => path.join(this.#folder, row.learnerId, row.id);
}

/** A file name that every system takes, and that stays inside its folder. */
export const safeName = (name: string): string => path.basename(name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-'));
