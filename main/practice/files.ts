import { readdir, readFile, rm } from 'node:fs/promises';
import { writeAtomically } from '../storage/atomic-file.ts';

/** What the use-cases ask of the disk. */
export interface Files {
  /** Undefined when there is no such file. */
  read(file: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Puts whole new bytes in place of the old; after a crash one or the other is there. Makes the folders. */
  replace(file: string, bytes: Uint8Array): Promise<void>;
  remove(file: string): Promise<void>;
  /** Removes a folder with all that is in it. */
  removeFolder(folder: string): Promise<void>;
  /** The names in a folder; none where there is no such folder. */
  names(folder: string): Promise<string[]>;
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
  removeFolder: (folder) => rm(folder, { recursive: true, force: true, maxRetries: 2 }),
  names: (folder) =>
    readdir(folder).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return [];
      throw cause;
    }),
};
