import { zipSync, type Zippable } from 'fflate';

/** A package with the same bytes for the same parts: those that Office wants first come first, and no clock. */
export function settled(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const name of Object.keys(parts).sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1))) {
    if (name.endsWith('/')) continue;
    files[name] = [parts[name]!, { mtime: new Date(2026, 0, 1), level: 9 }];
  }
  return zipSync(files);
}

const order = (name: string): number => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);
