import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../../core/exercise/index.ts';
import type { CheckRow } from '../../../main/practice/check-repository.ts';
import { figuresOf, median, missedShare } from '../../../main/supervisors/learning/figures.ts';
import { isStuck, standingOf } from '../../../main/supervisors/learning/progress.ts';

const minutes = (count: number): number => count * 60_000;

/** A check after so many minutes; each letter is a task: upper case right, lower case begun, `-` untouched. */
function check(tasks: string, worked = 0, code = 'wrong'): CheckRow {
  return {
    number: 0,
    attemptId: 'a',
    at: '',
    workedMs: minutes(worked),
    passed: tasks === tasks.toUpperCase() && !tasks.includes('-'),
    marks: [...tasks].map((letter, at) => ({
      task: String(at),
      begun: letter !== '-',
      right: letter !== '-' && letter === letter.toUpperCase(),
      finding: letter === letter.toUpperCase() && letter !== '-' ? null : { code, values: {} },
    })),
  };
}

describe('a learner', () => {
  it('is stuck after three checks without a new task', () => {
    const [two, three] = [
      [check('Ab'), check('Ab'), check('Ab')],
      [check('Ab'), check('Ab'), check('Ab'), check('Ab')],
    ];
    expect(isStuck(standingOf(two, 0))).toBe(false);
    expect(standingOf(three, 0).checks).toBe(3);
    expect(isStuck(standingOf(three, 0))).toBe(true);
  });

  it('is not stuck any more when one more task is right', () => {
    expect(standingOf([check('ab'), check('ab'), check('ab'), check('aB')], 0).checks).toBe(0);
  });

  it('does not get on by doing again what was right before', () => {
    expect(standingOf([check('Ab'), check('ab'), check('Ab'), check('ab')], 0).checks).toBe(3);
  });

  it('is stuck after a quarter of an hour of work, checked or not', () => {
    expect(isStuck(standingOf([], minutes(14)))).toBe(false);
    expect(isStuck(standingOf([], minutes(15)))).toBe(true);
    expect(isStuck(standingOf([check('Ab', 10)], minutes(20)))).toBe(false);
    expect(isStuck(standingOf([check('Ab', 10), check('Ab', 12)], minutes(25)))).toBe(true);
  });
});

describe('a task', () => {
  const exercise = {
    id: 'notice',
    title: { ar: 'إعلان', en: 'Notice' },
    tasks: ['0', '1'].map((id) => ({ id, short: { ar: id, en: id } })),
  } as unknown as Exercise;

  it('counts from the check at which it was begun', () => {
    const attempts = [
      [check('A-'), check('Ab', 0, 'bold'), check('Ab', 0, 'size'), check('AB')],
      [check('aB', 0, 'style'), check('AB')],
      [check('--')],
    ];
    const figures = figuresOf(exercise, attempts);
    expect(figures).toMatchObject({ attempts: 3, passed: 2 });
    expect(figures.tasks).toMatchObject([
      { tried: 2, missed: 1, tries: 1.5, commonest: { times: 1, finding: { code: 'style' } } },
      { tried: 2, missed: 1, tries: 2, commonest: { times: 1 } },
    ]);
    expect(missedShare(figures)).toBe(0.5);
  });

  it('names what was found most often', () => {
    const attempts = [
      [check('A-'), check('Ab', 0, 'bold'), check('Ab', 0, 'size')],
      [check('Ab', 0, 'size')],
    ];
    expect(figuresOf(exercise, attempts).tasks[1]).toMatchObject({
      tries: null,
      commonest: { times: 2, finding: { code: 'size' } },
    });
  });

  it('that nobody tried has no figures', () => {
    expect(figuresOf(exercise, [[check('--')]]).tasks[0]).toMatchObject({
      tried: 0,
      tries: null,
      commonest: null,
    });
    expect(missedShare(figuresOf(exercise, []))).toBe(0);
  });
});

it('The median of an even count lies between the two in the middle', () => {
  expect(median([])).toBeNull();
  expect(median([3])).toBe(3);
  expect(median([9, 1, 2])).toBe(2);
  expect(median([1, 2, 3, 10])).toBe(2.5);
});
