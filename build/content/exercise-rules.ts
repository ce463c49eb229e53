import {
  exercise as exerciseFormat,
  type Exercise,
  type ExerciseInLanguage,
  type TaskInLanguage,
} from '../../core/exercise/index.ts';
import { inLanguage, languages, type Language } from '../../core/language/index.ts';
import type { Mistake } from './mistake.ts';
import { workspaceRules, type WorkspaceRules } from './workspaces.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** What an exercise file is checked against. */
export interface Surroundings {
  folder: string;
  objectives: ReadonlySet<string>;
  /** The files beside it, by name. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** What an exercise's starter is called in a language. */
export const starterName = ({ workspace }: Exercise, code: Language): string =>
  `starter.${code}${workspaceRules[workspace].ending}`;

/** An exercise of the right form, or the mistakes that it has. */
export function checkExercise(
  file: YamlFile,
  around: Surroundings,
): { exercise: Exercise | undefined; mistakes: Mistake[] } {
  if (file.mistakes.length > 0) return { exercise: undefined, mistakes: file.mistakes };
  const parsed = exerciseFormat.safeParse(file.data);
  if (!parsed.success) return { exercise: undefined, mistakes: file.mistakesOf(parsed.error) };
  const exercise = parsed.data;
  const rules = workspaceRules[exercise.workspace];
  return {
    exercise,
    mistakes: [
      ...identity(file, exercise, around, rules),
      ...filesBeside(file, exercise, around),
      ...twice(file, exercise),
      ...wording(file, exercise),
      ...languages.flatMap((code) => checkInLanguage(file, exercise, around, rules, code)),
    ],
  };
}

function identity(
  file: YamlFile,
  exercise: Exercise,
  around: Surroundings,
  rules: WorkspaceRules,
): Mistake[] {
  const found: Mistake[] = [];
  if (exercise.id !== around.folder)
    found.push(file.mistake(`the id "${exercise.id}" is not the folder's name`, ['id']));
  for (const code of languages) {
    const name = exercise.fileName[code];
    if (!name.endsWith(rules.ending) || /[/\\:*?"<>|]/.test(name))
      found.push(
        file.mistake(`a file name must end in ${rules.ending} and suit every system`, ['fileName', code]),
      );
  }
  exercise.tasks.forEach((task, index) => {
    if (!around.objectives.has(task.objective))
      found.push(
        file.mistake(`docs/objectives.md has no objective ${task.objective}`, ['tasks', index, 'objective']),
      );
  });
  return found;
}

/** The files that a learner is to bring in: there, and under names that every system takes. */
function filesBeside(file: YamlFile, exercise: Exercise, { files }: Surroundings): Mistake[] {
  return languages.flatMap((code) => {
    const names = exercise.files.map(({ name }, index) => ({
      value: name[code],
      path: ['files', index, 'name', code],
    }));
    return [
      ...repeated(names).map(({ value, path }) => file.mistake(`"${value}" twice`, path)),
      ...names
        .filter(({ value }) => !/^[^/\\:*?"<>|]+\.(csv|txt)$/i.test(value))
        .map(({ path }) => file.mistake('a file name must end in .csv or .txt and suit every system', path)),
      ...exercise.files.flatMap(({ file: { [code]: there } }, index) =>
        files.has(there) ? [] : [file.mistake(`${there} is missing`, ['files', index, 'file', code])],
      ),
    ];
  });
}

function twice(file: YamlFile, exercise: Exercise): Mistake[] {
  const ids = exercise.tasks.map((task, index) => ({ value: task.id, path: ['tasks', index, 'id'] }));
  const texts = (['short', 'text'] as const).flatMap((key) =>
    languages.map((code) =>
      exercise.tasks.map((task, index) => ({ value: task[key][code], path: ['tasks', index, key, code] })),
    ),
  );
  return [ids, ...texts].flatMap((group) =>
    repeated(group).map(({ value, path }) => file.mistake(`"${value}" twice`, path)),
  );
}

/** What stands in a list a second time. */
export const repeated = <T extends { value: string }>(items: readonly T[]): T[] =>
  items.filter((item, index) => items.findIndex((each) => each.value === item.value) < index);

const arabicLetter = /\p{Script=Arabic}/u;

/** Groups of digits with plain spaces between them change places in Arabic text. */
const looseDigits = /\p{Nd} \p{Nd}/u;

/** Texts that were put under the wrong language, or that would be read in the wrong order. */
function wording(file: YamlFile, exercise: Exercise): Mistake[] {
  return exercise.tasks.flatMap((task, index) =>
    (['short', 'text', 'name', 'hint'] as const).flatMap((key) =>
      languages.flatMap((code) => {
        const path = ['tasks', index, key, code];
        if (looseDigits.test(task[key][code]))
          return [file.mistake('plain spaces between digits: write no-break spaces (U+00A0)', path)];
        const arabic = arabicLetter.test(task[key][code]);
        if (arabic === (code === 'ar')) return [];
        const rule =
          code === 'ar' ? 'the Arabic text has no Arabic letter' : 'Arabic letters in the English text';
        return [file.mistake(rule, path)];
      }),
    ),
  );
}

/** A hint calls the button that does the task what the program calls it. */
function unnamedButton(task: TaskInLanguage, rules: WorkspaceRules, code: Language): string[] {
  const last = task.solution.at(-1);
  const name = last ? rules.buttonName(last, code) : null;
  if (name === null || task.hint.toLowerCase().includes(name.toLowerCase())) return [];
  return [`the hint does not name the button "${name}"`];
}

function checkInLanguage(
  file: YamlFile,
  exercise: Exercise,
  around: Surroundings,
  rules: WorkspaceRules,
  code: Language,
): Mistake[] {
  const name = starterName(exercise, code);
  const bytes = around.files.get(name);
  if (!bytes) return [file.mistake(`${name} is missing`, ['id'])];
  const mine: ExerciseInLanguage = inLanguage(exercise, code);
  let starter: unknown;
  try {
    starter = rules.grader.read(bytes);
  } catch (cause) {
    return [file.mistake(`${name} cannot be read: ${String(cause)}`, ['id'])];
  }
  const places = (options: Record<string, unknown>, path: Path): Mistake[] =>
    rules
      .mistakesInPlaces(starter, options)
      .map(({ key, rule }) => file.mistake(`${rule} (${code})`, [...path, 'at', key], code));
  return mine.tasks.flatMap((task, index) => [
    ...unnamedButton(task, rules, code).map((rule) => file.mistake(rule, ['tasks', index, 'hint', code])),
    ...task.checks.flatMap(({ check: name, ...options }, at) => {
      const path = ['tasks', index, 'checks', at];
      const check = rules.grader.checks[name];
      if (!check) return [file.mistake(`unknown check "${name}"`, [...path, 'check'], code)];
      const parsed = check.options.safeParse(options);
      return parsed.success ? places(options, path) : file.mistakesOf(parsed.error, path, code);
    }),
    ...task.solution.flatMap((call, at) => {
      const path = ['tasks', index, 'solution', at];
      const rule = rules.mistakeInCommand(call);
      return rule ? [file.mistake(rule, [...path, 'command'], code)] : places(call.args, [...path, 'args']);
    }),
  ]);
}
