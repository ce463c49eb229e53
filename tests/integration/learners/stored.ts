import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Statement } from '../../../core/record/index.ts';
import { connect } from '../../../main/storage/connection.ts';
import type { TestStation } from '../practice/open-station.ts';
import { allDone } from '../practice/papers.ts';

/** The rows of a table, as they are on the disk. */
export async function rowsOf(station: TestStation, table: string): Promise<Record<string, unknown>[]> {
  const database = connect(path.join(station.dataFolder, 'mashq.sqlite'), 'read');
  try {
    return await database(table);
  } finally {
    await database.destroy();
  }
}

/** What a supervisor's reset of a lock leaves in the database. */
export async function takeLockAway(station: TestStation, learnerId: string): Promise<void> {
  const database = connect(path.join(station.dataFolder, 'mashq.sqlite'), 'write');
  try {
    const none = { pin_kind: null, pin_salt: null, pin_hash: null };
    await database('learners').where({ id: learnerId }).update(none);
  } finally {
    await database.destroy();
  }
}

/** The statements in the outbox. */
export const outboxOf = async (station: TestStation): Promise<Statement[]> =>
  (await rowsOf(station, 'outbox')).map((row) => JSON.parse(row['statement'] as string) as Statement);

/** Whether there is a document of an attempt in a learner's folder. */
export const hasDocument = (station: TestStation, learnerId: string, attemptId: string): boolean =>
  existsSync(path.join(station.dataFolder, 'documents', learnerId, attemptId));

/** Does an exercise to the end; returns the attempt's id. */
export async function pass(station: TestStation, exercise = 'notice'): Promise<string> {
  const { id: attemptId } = await station.open(exercise);
  await station.calls.attempt.check({ attemptId, file: allDone() });
  return attemptId;
}
