import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileKinds } from '../file-kinds.ts';

const endingOf = (name: string): string => path.extname(name).slice(1).toLowerCase();

/** Whether a program would save under this name what it could have saved in the file: no lock, no temporary file. */
export function isDocument(file: string, name: string): boolean {
  const kind = Object.values(fileKinds).find(({ ending }) => ending === endingOf(file));
  return !/^[.~]/.test(name) && kind !== undefined && [kind.ending, ...kind.others].includes(endingOf(name));
}

const timeOf = async (file: string): Promise<number> =>
  stat(file).then(
    (found) => (found.isFile() ? found.mtimeMs : 0),
    () => 0,
  );

/**
 * The name of a document that was saved in the folder of a file after the file itself: under another name or in
 * another format. The newest, where there are several. Clocks of file systems tick slowly; of two files of one tick
 * the one beside is the later, since Mashq wrote the file itself. What Mashq put there to be brought in is no such
 * document.
 */
export async function savedBeside(file: string, given: readonly string[]): Promise<string | undefined> {
  const folder = path.dirname(file);
  const names = await readdir(folder).catch(() => []);
  const saved = names.filter(
    (each) => each !== path.basename(file) && !given.includes(each) && isDocument(file, each),
  );
  let newest = { name: undefined as string | undefined, time: await timeOf(file) };
  for (const name of saved) {
    const time = await timeOf(path.join(folder, name));
    if (time >= newest.time) newest = { name, time };
  }
  return newest.name;
}
