import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  ExerciseMistake,
  grade,
  type ExerciseInLanguage,
  type Grader,
} from '../../../core/exercise/index.ts';

/** A grader of plain words: enough of a document to show how marks come about. */
const words: Grader<string[]> = {
  read: (bytes) => new TextDecoder().decode(bytes).split(' '),
  checks: {
    has: {
      options: z.strictObject({ word: z.string() }),
      run: (model: string[], { word }: { word: string }) =>
        model.includes(word) ? null : { code: 'word.absent', values: { word }, place: { paragraph: 0 } },
    },
  },
};

const task = (id: string, checks: ExerciseInLanguage['tasks'][number]['checks'], points = 1) => ({
  id,
  objective: 'W2.1',
  points,
  short: id,
  text: id,
  name: `the ${id}`,
  hint: id,
  checks,
  solution: [{ command: 'type', args: {} }],
});

const exercise = (...tasks: ExerciseInLanguage['tasks']): ExerciseInLanguage => ({
  id: 'greeting',
  workspace: 'word',
  level: 'first-steps',
  title: 'Greeting',
  fileName: 'Greeting.docx',
  files: [],
  learnt: ['greet'],
  tasks,
});

const marked = (text: string, ...tasks: ExerciseInLanguage['tasks']) =>
  grade(exercise(...tasks), words as Grader<unknown>, text.split(' '), ['hello']);

describe('marking', () => {
  const hello = task('hello', [{ check: 'has', word: 'hello' }], 2);
  const both = task('both', [
    { check: 'has', word: 'good' },
    { check: 'has', word: 'morning' },
  ]);

  it('gives a task all its points or none, and passes when all are right', () => {
    expect(marked('hello good morning', hello, both)).toMatchObject({ points: 3, maximum: 3, passed: true });
    expect(marked('hello good', hello, both)).toMatchObject({ points: 2, maximum: 3, passed: false });
  });

  it('tells the first thing that is not yet right, with the name of the target and the place', () => {
    expect(marked('good', both).marks[0]).toEqual({
      task: 'both',
      right: false,
      begun: true,
      points: 0,
      finding: {
        code: 'word.absent',
        values: { name: 'the both', word: 'morning' },
        place: { paragraph: 0 },
      },
    });
  });

  it('knows what was begun from what is as it was given', () => {
    const begun = (text: string) => marked(text, both).marks[0]!.begun;
    expect(begun('hello')).toBe(false);
    expect(begun('hello evening')).toBe(false);
    expect(begun('good')).toBe(true);
    // The first thing is missing as before, but the second is there.
    expect(begun('morning')).toBe(true);
    expect(begun('good morning')).toBe(true);
  });

  it('blames the exercise, not the learner, for a check that nobody knows or misspelt options', () => {
    expect(() => marked('hello', task('odd', [{ check: 'hass', word: 'x' }]))).toThrow(ExerciseMistake);
    expect(() => marked('hello', task('odd', [{ check: 'has', wrod: 'x' }]))).toThrow(ExerciseMistake);
  });
});
