import { describe, expect, it } from 'vitest';
import { exerciseTable, objectiveTable } from '../../../build/content/table.ts';
import type { Exercise, Task } from '../../../core/exercise/index.ts';

const both = (text: string) => ({ ar: text, en: text });
const task = (id: string, objective: string, points: number): Task => ({
  id,
  objective,
  points,
  short: both(id),
  text: both(id),
  name: both(id),
  hint: both(id),
  checks: [{ check: 'style' }],
  solution: [{ command: 'bold', args: {} }],
});
const exercise: Exercise = {
  id: 'word-note',
  workspace: 'word',
  level: 'practice',
  title: both('A note'),
  fileName: both('Note.docx'),
  files: [],
  learnt: [both('write a note')],
  tasks: [task('one', 'W3.3', 1), task('two', 'W2.2', 2), task('three', 'W2.2', 1)],
};

describe('the tables of the content', () => {
  it('show what an exercise is, what it teaches and whether its proofs hold', () => {
    const rows = exerciseTable(
      [exercise],
      [
        { exercise: 'word-note', language: 'ar', failures: [], cached: false },
        {
          exercise: 'word-note',
          language: 'en',
          failures: ['after one, two is right already'],
          cached: false,
        },
      ],
    ).split('\n');
    expect(rows[0]?.split(/\s{2,}/)).toEqual([
      'exercise',
      'workspace',
      'level',
      'tasks',
      'points',
      'objectives',
      'ar',
      'en',
    ]);
    expect(rows[2]?.split(/\s{2,}/)).toEqual([
      'word-note',
      'word',
      'practice',
      '3',
      '4',
      'W2.2 W3.3',
      'holds',
      'FAILS',
    ]);
  });

  it('count the exercises of each objective and level', () => {
    const rows = objectiveTable([exercise])
      .split('\n')
      .map((row) => row.split(/\s{2,}/));
    expect(rows.slice(2)).toEqual([
      ['word', 'W2.2', '–', '1', '–'],
      ['word', 'W3.3', '–', '1', '–'],
    ]);
  });
});
