import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../build/content/compile.ts';
import { prove, type Proving } from '../../../build/content/prove.ts';
import { workspaceRules } from '../../../build/content/workspaces.ts';
import type { ExerciseInLanguage, TaskInLanguage } from '../../../core/exercise/index.ts';
import { inLanguage } from '../../../core/language/index.ts';
import type { Workspace } from '../../../renderer/workspaces/contract.ts';
import { openHeadless } from '../../../renderer/workspaces/headless.ts';

let workspace: Workspace;
let notice: Omit<Proving, 'workspace'>;

beforeAll(async () => {
  const { exercises } = await readContent();
  const found = exercises.find((each) => each.exercise.id === 'word-notice');
  if (!found) throw new Error('there is no word-notice');
  notice = {
    exercise: inLanguage(found.exercise, 'en'),
    starter: found.starters.en,
    files: found.files.en,
    rules: workspaceRules.word,
  };
  workspace = await openHeadless('word');
});
afterAll(() => workspace.dispose());

const firstLine = { paragraph: 'Book swap day' };
const task = (id: string): TaskInLanguage => {
  const found = notice.exercise.tasks.find((each) => each.id === id);
  if (!found) throw new Error(`word-notice has no task ${id}`);
  return found;
};
const proveTasks = (tasks: TaskInLanguage[], omissions: number[] = []): Promise<string[]> => {
  const exercise: ExerciseInLanguage = { ...notice.exercise, tasks };
  return prove({ ...notice, exercise, workspace }, omissions);
};

describe('the proof of an exercise', () => {
  it('holds for tasks that stand on their own', async () => {
    expect(await proveTasks([task('title'), task('title-centre'), task('date')], [0, 1, 2])).toEqual([]);
  });

  it('catches a check that the starter passes already', async () => {
    const always = { check: 'direction', at: firstLine, is: 'ltr' };
    const title = { ...task('title'), checks: [...task('title').checks, always] };
    expect(await proveTasks([title])).toEqual(['the starter passes "direction" of title already']);
  });

  it('lets a guard hold from the beginning', async () => {
    const guard = { check: 'unchanged', except: [firstLine] };
    const title = { ...task('title'), checks: [...task('title').checks, guard] };
    expect(await proveTasks([title], [0])).toEqual([]);
  });

  it('catches a check that no omission breaks', async () => {
    const centre = {
      ...task('title-centre'),
      checks: [...task('title-centre').checks, ...task('title').checks],
    };
    const failures = await proveTasks([task('title'), centre], [1]);
    expect(failures).toEqual(['leaving out title-centre does not break its check "style"']);
  });

  it('catches a task that another one does', async () => {
    const again = { ...task('date'), id: 'date-again' };
    expect(await proveTasks([task('date'), again])).toContain('after date, date-again is right already');
  });

  it('catches a task that undoes one before it', async () => {
    const plain: TaskInLanguage = {
      ...task('heading'),
      solution: [
        ...task('heading').solution,
        ...(task('date').solution.slice(0, 1) as TaskInLanguage['solution']),
        { command: 'clear-formatting', args: {} },
      ],
    };
    const failures = await proveTasks([task('date'), plain]);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(/^after heading, date is not right/);
  });

  it('catches a solution that does not do the task, and one that cannot run', async () => {
    const idle = { ...task('title'), solution: task('title').solution.slice(0, 1) };
    expect((await proveTasks([idle]))[0]).toMatch(/^after title, title is not right: word\.style/);
    const lost: TaskInLanguage = {
      ...task('title'),
      solution: [{ command: 'select', args: { at: { paragraph: 'Not there' } } }],
    };
    expect((await proveTasks([lost]))[0]).toMatch(/^title: the command "select" answers/);
  });
});
