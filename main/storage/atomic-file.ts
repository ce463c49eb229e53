import { randomBytes } from 'node:crypto';
import { open, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

const unfinished = '.unfinished';

/**
 * Replaces a file as a whole: after a crash at any moment the old bytes or the new ones are there, never a mix.
 * When the disk refuses, the old file is untouched.
 */
export async function writeAtomically(file: string, bytes: Uint8Array | string): Promise<void> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true });
  const temporary = path.join(folder, `.${randomBytes(6).toString('hex')}${unfinished}`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw cause;
  }
  await syncFolder(folder);
}

/** Makes renames in a folder last through a power cut. Windows keeps them without being asked. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Sweeps what a crash in the middle of a write left behind, in a folder and the folders below. */
export async function sweepUnfinished(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (entry.isFile() && entry.name.endsWith(unfinished)) {
      await rm(path.join(entry.parentPath, entry.name), { force: true }).catch(() => undefined);
    }
  }
}
