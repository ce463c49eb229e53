import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Station } from '../app.ts';

/** What the programs that stand in for the system's own were told, line by line. */
export const told = ({ folder }: Station): string => {
  const file = path.join(folder, 'told');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
};
