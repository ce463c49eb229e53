import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { connect } from '../../main/storage/connection.ts';
import type { Station } from '../e2e/app.ts';
import { Welcome } from '../e2e/screens/welcome.ts';

/** A station that many people have used for years. */
export const crowd = {
  profiles: 1_000,
  /** As many to find one among. */
  found: 2_000,
  attempts: 100_000,
  nickname: (index: number): string => `متدرب ${index}`,
};

const exercises = [
  'word-notice',
  'word-shopping',
  'word-letter',
  'word-recipe',
  'word-announcement',
  'word-cv',
];
const tasksOfEach = 5;
const rowsAtOnce = 50;

/** Fills a station through the app itself as far as that is quick, then its database directly. */
export async function makeCrowd(station: Station): Promise<void> {
  await new Welcome(station).arrive();
  const ids = await addProfiles(station, 0, crowd.profiles);
  await station.quit();
  await addAttempts(path.join(station.dataFolder, 'mashq.sqlite'), ids);
  await station.launch();
}

/** Makes the profiles of the crowd with these numbers; returns their ids. */
export async function addProfiles(station: Station, from: number, to: number): Promise<string[]> {
  return await station.page.evaluate(
    async (nicknames) => {
      const made: string[] = [];
      for (const nickname of nicknames) {
        const reply = await window.mashq.learners.create({
          nickname,
          picture: 'kite',
          language: 'ar',
          pin: null,
        });
        if (reply.ok) made.push(reply.value.id);
      }
      return made;
    },
    Array.from({ length: to - from }, (_, index) => crowd.nickname(from + index)),
  );
}

async function addAttempts(file: string, learners: readonly string[]): Promise<void> {
  const database = connect(file, 'write');
  const opened_at = new Date(0).toISOString();
  const made = Array.from({ length: crowd.attempts }, (_, index) => ({
    id: randomUUID(),
    learner_id: learners[index % learners.length]!,
    exercise_id: exercises[Math.floor(index / learners.length) % exercises.length]!,
    language: 'ar',
    mode: 'guided',
    state: index % 3 === 0 ? 'left' : 'passed',
    turn: index + 1,
    opened_at,
    saved_at: opened_at,
  }));
  await database.transaction(async (write) => {
    for (let from = 0; from < made.length; from += rowsAtOnce) {
      const part = made.slice(from, from + rowsAtOnce);
      await write('attempts').insert(part);
      await write('marks').insert(
        part.flatMap(({ id }) =>
          Array.from({ length: tasksOfEach }, (_, task) => ({
            attempt_id: id,
            task_id: `task-${task}`,
            is_right: 1,
            points: 1,
          })),
        ),
      );
    }
  });
  await database.destroy();
}
