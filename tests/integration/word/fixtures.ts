import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readWord, type WordDocument } from '../../../core/word/index.ts';

const folder = new URL('../../fixtures/word/', import.meta.url);
const documentsIn = (path: string): string[] =>
  readdirSync(new URL(path, folder))
    .filter((name) => name.endsWith('.docx'))
    .map((name) => `${path}${name}`);

/** The fixtures, as paths inside their folder. */
export const fixtures: readonly string[] = [...documentsIn('./'), ...documentsIn('./checks/')].map((path) =>
  path.replace('./', ''),
);
export const fixturePath = (name: string): string => fileURLToPath(new URL(name, folder));
export const readFixture = (name: string): WordDocument => readWord(readFileSync(fixturePath(name)));
