import { readFile, rm } from 'node:fs/promises';
import { writeAtomically } from '../storage/atomic-file.ts';

/** What the use-cases ask of the disk. */
export interface Files {
  /** Undefined when there is no such file. */
  read(file: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Puts whole new bytes in place of the old; after a crash one or the other is there. Makes the folders. */
  replace(file: string, bytes: Uint8Array): Promise<void>;
  remove(file: string): Promise<void>;
}

export const diskFiles: Files = {
  async read(file) {
    try {
      return new Uint8Array(await readFile(file));
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw cause;
    }
  },
  replace: writeAtomically,
  remove: (file) => rm(file, { force: true }),
};
