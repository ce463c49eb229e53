import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent, type CompiledExercise } from '../../../build/content/compile.ts';
import { workspaceRules } from '../../../build/content/workspaces.ts';
import { grade, type CommandCall, type ExerciseInLanguage } from '../../../core/exercise/index.ts';
import { inLanguage, languages, type Language } from '../../../core/language/index.ts';
import { canWork, Writer } from '../../e2e/office/writer.ts';

const { exercises } = await readContent();
const folder = mkdtempSync(path.join(tmpdir(), 'mashq-writer-work-'));

interface Work {
  id: string;
  code: Language;
  compiled: CompiledExercise;
  mine: ExerciseInLanguage;
  commands: CommandCall[];
  /** The starter saved again, and with everything done. */
  untouched: string;
  done: string;
}

const works: Work[] = exercises
  .flatMap((compiled) => languages.map((code) => ({ compiled, code, id: compiled.exercise.id })))
  .map(({ compiled, code, id }) => {
    const mine = inLanguage(compiled.exercise, code);
    const { ending } = workspaceRules[compiled.exercise.workspace];
    return {
      id,
      code,
      compiled,
      mine,
      commands: mine.tasks.flatMap((task) => task.solution as CommandCall[]),
      untouched: path.join(folder, `${id}-${code}-untouched${ending}`),
      done: path.join(folder, `${id}-${code}-done${ending}`),
    };
  });
/** LibreOffice goes on with the names of days only in the language that it runs in. */
const daysInArabic = ({ id, code }: Work): boolean => id === 'excel-attendance-fill' && code === 'ar';
/** Those whose every command the script knows how to give to LibreOffice. */
const doable = works.filter((work) => canWork(work.done, work.commands) && !daysInArabic(work));

let writer: Writer;
beforeAll(async () => {
  writer = await Writer.start();
  for (const { untouched, done, compiled, code } of works)
    for (const file of [untouched, done]) writeFileSync(file, compiled.starters[code]);
  await writer.workAll([
    ...works.map(({ untouched }) => ({ file: untouched, commands: [] })),
    ...doable.map(({ done, commands }) => ({ file: done, commands })),
  ]);
});
afterAll(() => {
  writer.dispose();
  rmSync(folder, { recursive: true, force: true });
});

/** The tasks that are right in a file. */
function rightIn(file: string, { compiled, code, mine }: Work): string[] {
  const { grader } = workspaceRules[mine.workspace];
  const saved = grader.read(new Uint8Array(readFileSync(file)));
  const { marks } = grade(mine, grader, saved, grader.read(compiled.starters[code]));
  return marks.filter((mark) => mark.right).map((mark) => mark.task);
}

describe('work that LibreOffice did and saved', () => {
  it('is there for every exercise in Word and for ten in Excel', () => {
    const ids = new Set(doable.map(({ id }) => id));
    const word = works.filter(({ mine }) => mine.workspace === 'word');
    expect(word.every(({ id }) => ids.has(id))).toBe(true);
    expect([...ids].filter((id) => id.startsWith('excel-')).length).toBeGreaterThanOrEqual(10);
  });

  it.each(doable)('$id ($code) earns every task when all are done', (work) => {
    expect(rightIn(work.done, work)).toEqual(work.mine.tasks.map((task) => task.id));
  });

  it.each(works)('$id ($code) earns nothing when it was only saved', (work) => {
    expect(rightIn(work.untouched, work)).toEqual([]);
  });
});
