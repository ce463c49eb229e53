import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Course } from '../../../core/course/index.ts';
import type { Exercise } from '../../../core/exercise/index.ts';
import { budget } from './bad-workbooks.ts';
import { TestStation } from './open-station.ts';

const both = (en: string, ar = en) => ({ ar, en });
const oneOf = (text: string) => text as unknown as ReturnType<typeof both>;

const exercise: Exercise = {
  id: 'budget',
  workspace: 'excel',
  level: 'first-steps',
  title: both('Budget', 'الميزانية'),
  fileName: both('Budget.xlsx', 'الميزانية.xlsx'),
  files: [],
  learnt: [both('type in a cell', 'الكتابة في خلية')],
  tasks: [
    {
      id: 'first',
      objective: 'E1.1',
      points: 1,
      short: both('A1'),
      text: both('Type Done in A1.', 'اكتب Done في A1.'),
      name: both('A1'),
      hint: both('A1'),
      checks: [{ check: 'value', at: { range: oneOf('A1') }, is: oneOf('Done') }],
      solution: [{ command: 'select', args: {} }],
    },
  ],
};
const courses: Course[] = [
  {
    id: 'office',
    title: both('Office'),
    modules: [{ id: 'excel', title: both('Excel'), icon: 'sheet', exercises: ['budget'] }],
  },
];

/** A station with one exercise, a workbook, and a learner who has opened it. */
export const withBudget =
  (body: (station: TestStation, attemptId: string) => Promise<void>) => async (): Promise<void> => {
    const contentFolder = mkdtempSync(path.join(tmpdir(), 'mashq-budget-'));
    const of = path.join(contentFolder, 'exercises/budget');
    mkdirSync(of, { recursive: true });
    writeFileSync(path.join(contentFolder, 'courses.json'), JSON.stringify(courses));
    writeFileSync(path.join(of, 'exercise.json'), JSON.stringify(exercise));
    for (const language of ['ar', 'en'])
      writeFileSync(path.join(of, `starter.${language}.xlsx`), budget('Rent'));
    const station = await TestStation.open({ contentFolder });
    try {
      await station.newLearner();
      await body(station, (await station.open('budget')).id);
    } finally {
      await station.dispose();
      rmSync(contentFolder, { recursive: true, force: true });
    }
  };
