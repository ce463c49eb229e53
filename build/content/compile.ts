import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Course } from '../../core/course/index.ts';
import type { Exercise, FileBeside } from '../../core/exercise/index.ts';
import { inLanguage, languages, type Language } from '../../core/language/index.ts';
import { root } from '../vite.shared.ts';
import { checkCourses, checkTogether } from './course-rules.ts';
import { checkExercise, starterName } from './exercise-rules.ts';
import { ContentMistakes, sayMistake, type Mistake } from './mistake.ts';
import { YamlFile } from './yaml-file.ts';

export interface CompiledExercise {
  exercise: Exercise;
  starters: Record<Language, Uint8Array>;
  /** What lies beside the starter. */
  files: Record<Language, FileBeside[]>;
}

/** The whole content, or as much of it as could be read, and what is wrong with it. */
export interface Report {
  courses: Course[];
  /** In teaching order. */
  exercises: CompiledExercise[];
  mistakes: Mistake[];
}

const source = path.join(root, 'resources/content');
const target = path.join(root, 'out/content');

/** Reads and checks the content. Mistakes are in the report, each with file, line and rule. */
export async function readContent(from = source): Promise<Report> {
  const objectives = await namesIn('docs/objectives.md', /\*\*([WEP]\d(?:\.\d)?)\b/g);
  const icons = await namesIn('renderer/design/icons.ts', /icons\/([a-z0-9-]+)\.svg/g);
  const folders = await foldersIn(path.join(from, 'exercises'));
  const read = await Promise.all(
    folders.map((folder) => readExercise(path.join(from, 'exercises', folder), objectives)),
  );
  const { courses, mistakes } = checkCourses(
    await YamlFile.read(path.join(from, 'courses.yaml')),
    new Set(folders),
    icons,
  );
  const order = courses.flatMap((each) => each.modules.flatMap((module) => module.exercises));
  const whole = read.flatMap(({ file, exercise }) => (file && exercise ? [{ file, exercise }] : []));
  return {
    courses,
    exercises: read
      .flatMap(({ exercise, starters: { ar, en }, files }) =>
        exercise && ar && en ? [{ exercise, starters: { ar, en }, files }] : [],
      )
      .sort((a, b) => order.indexOf(a.exercise.id) - order.indexOf(b.exercise.id)),
    mistakes: inOrder([
      ...mistakes,
      ...read.flatMap((each) => each.mistakes),
      ...(mistakes.length > 0 ? [] : checkTogether(courses, whole)),
    ]),
  };
}

interface ReadExercise {
  file?: YamlFile;
  exercise?: Exercise;
  starters: Partial<Record<Language, Uint8Array>>;
  files: Record<Language, FileBeside[]>;
  mistakes: Mistake[];
}

async function readExercise(folder: string, objectives: ReadonlySet<string>): Promise<ReadExercise> {
  const yaml = path.join(folder, 'exercise.yaml');
  if (!existsSync(yaml))
    return {
      starters: {},
      files: { ar: [], en: [] },
      mistakes: [{ file: yaml, line: 1, rule: 'a folder of exercises holds exercise.yaml' }],
    };
  const files = new Map<string, Uint8Array>();
  for (const name of await readdir(folder))
    files.set(name, new Uint8Array(await readFile(path.join(folder, name))));
  const file = await YamlFile.read(yaml);
  const { exercise, mistakes } = checkExercise(file, { folder: path.basename(folder), objectives, files });
  if (!exercise) return { file, starters: {}, files: { ar: [], en: [] }, mistakes };
  const starters = Object.fromEntries(
    languages.map((code) => [code, files.get(starterName(exercise, code))]),
  );
  const beside = (code: Language): FileBeside[] =>
    inLanguage(exercise.files, code).flatMap(({ name, file: there }) => {
      const bytes = files.get(there);
      return bytes ? [{ name, bytes }] : [];
    });
  return { file, exercise, starters, files: { ar: beside('ar'), en: beside('en') }, mistakes };
}

/**
 * Compiles resources/content into out/content. Throws `ContentMistakes`, and leaves out/content as it was, when
 * the content has any mistake.
 */
export async function compileContent(from = source, to = target): Promise<Report> {
  const report = await readContent(from);
  if (report.mistakes.length > 0) throw new ContentMistakes(report.mistakes);
  await rm(to, { recursive: true, force: true });
  for (const { exercise, starters, files } of report.exercises) {
    const folder = path.join(to, 'exercises', exercise.id);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'exercise.json'), json(exercise));
    for (const code of languages) {
      await writeFile(path.join(folder, starterName(exercise, code)), starters[code]);
      for (const [at, { bytes }] of files[code].entries())
        await writeFile(path.join(folder, exercise.files[at]!.file[code]), bytes);
    }
  }
  await writeFile(path.join(to, 'courses.json'), json(report.courses));
  return report;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The names that a file of the project lists, by a pattern. */
async function namesIn(file: string, pattern: RegExp): Promise<Set<string>> {
  const text = await readFile(path.join(root, file), 'utf8');
  return new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

const foldersIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** By file and line; what is wrong on one line in both languages is said once. */
function inOrder(mistakes: readonly Mistake[]): Mistake[] {
  const said = new Map(mistakes.map((each) => [sayMistake(each), each]));
  return [...said.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
