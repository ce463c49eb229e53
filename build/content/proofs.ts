import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inLanguage, languages, type Language } from '../../core/language/index.ts';
import { openHeadless } from '../../renderer/workspaces/headless.ts';
import { root } from '../vite.shared.ts';
import type { CompiledExercise } from './compile.ts';
import { prove } from './prove.ts';
import { workspaceRules } from './workspaces.ts';

/** Whether an exercise does in one language what it must. */
export interface Proof {
  exercise: string;
  language: Language;
  /** What does not hold. */
  failures: string[];
  /** Known from before, since nothing that it rests on has changed. */
  cached: boolean;
}

/** `all` leaves out every task in turn; `sample` one of each exercise and language, chosen by what went in. */
export type Depth = 'all' | 'sample';

const cacheFolder = path.join(root, 'node_modules/.cache/mashq-content');
/** What a proof rests on beside the exercise and its starter. */
const foundations = [
  'core/exercise',
  'core/language',
  'core/ooxml',
  'core/word',
  'core/excel',
  'core/delimited',
  'core/formula',
  'renderer/workspaces',
  'build/content',
  'package-lock.json',
];

/** Proves exercises in every language, one after the other, on one workspace of each kind. */
export async function proveAll(
  exercises: readonly CompiledExercise[],
  depth: Depth,
  tell: (proof: Proof) => void = () => undefined,
): Promise<Proof[]> {
  const foundation = await fingerprint(foundations);
  const open = new Map<string, ReturnType<typeof openHeadless>>();
  const workspaceOf = (kind: CompiledExercise['exercise']['workspace']) => {
    const workspace = open.get(kind) ?? openHeadless(kind);
    open.set(kind, workspace);
    return workspace;
  };
  const proofs: Proof[] = [];
  for (const { exercise, starters, files } of exercises)
    for (const code of languages) {
      const key = hash(
        foundation,
        depth,
        code,
        JSON.stringify(exercise),
        starters[code],
        ...files[code].map(({ bytes }) => bytes),
      );
      const known = remembered(key);
      const failures = known ?? (await proveOne());
      if (!known) remember(key, failures);
      const proof = { exercise: exercise.id, language: code, failures, cached: known !== null };
      proofs.push(proof);
      tell(proof);

      async function proveOne(): Promise<string[]> {
        const every = exercise.tasks.map((_, index) => index);
        const sampled = [Number.parseInt(key.slice(0, 8), 16) % exercise.tasks.length];
        return prove(
          {
            exercise: inLanguage(exercise, code),
            starter: starters[code],
            files: files[code],
            workspace: await workspaceOf(exercise.workspace),
            rules: workspaceRules[exercise.workspace],
          },
          depth === 'all' ? every : sampled,
        );
      }
    }
  for (const workspace of open.values()) (await workspace).dispose();
  return proofs;
}

function remembered(key: string): string[] | null {
  const file = path.join(cacheFolder, `${key}.json`);
  if (!existsSync(file)) return null;
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(value) ? value.map(String) : null;
  } catch {
    return null;
  }
}

function remember(key: string, failures: string[]): void {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(path.join(cacheFolder, `${key}.json`), JSON.stringify(failures));
}

function hash(...parts: (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
}

async function fingerprint(names: readonly string[]): Promise<string> {
  const files = (await Promise.all(names.map(filesIn))).flat().sort();
  return hash(
    ...(await Promise.all(files.map(async (file) => hash(path.relative(root, file), await readFile(file))))),
  );
}

async function filesIn(name: string): Promise<string[]> {
  const full = path.join(root, name);
  if (path.extname(name) !== '') return [full];
  const entries = await readdir(full, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
