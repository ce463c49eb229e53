import type { Read, Write } from '../storage/database.ts';

/** A visit as the supervisor sees it. */
export interface VisitRow {
  id: string;
  learnerId: string;
  startedAt: string;
  endedAt: string | null;
  /** Seconds at the computer, pauses not counted. */
  seconds: number;
}

interface Stored {
  id: string;
  learner_id: string;
  started_at: string;
  ended_at: string | null;
  seconds: number;
}

const fromStored = (row: Stored): VisitRow => ({
  id: row.id,
  learnerId: row.learner_id,
  startedAt: row.started_at,
  endedAt: row.ended_at,
  seconds: row.seconds,
});

/** Which visits are meant: those of a lab session, or those since a moment. */
export type Which = { sessionId: string } | { since: string };

export const visitTimeRepository = {
  async join(write: Write, id: string, sessionId: string): Promise<void> {
    await write('visits').where({ id }).update({ lab_session_id: sessionId });
  },

  async setSeconds(write: Write, id: string, seconds: number): Promise<void> {
    await write('visits').where({ id }).update({ seconds });
  },

  async list(read: Read, which: Which): Promise<VisitRow[]> {
    const rows: Stored[] = await (
      'sessionId' in which
        ? read('visits').where({ lab_session_id: which.sessionId })
        : read('visits').where('started_at', '>=', which.since)
    ).orderBy('number');
    return rows.map(fromStored);
  },

  /** A visit goes to an attempt; the one it went to last counts as what is being done. */
  async takes(write: Write, visitId: string, attemptId: string): Promise<void> {
    const pair = { visit_id: visitId, attempt_id: attemptId };
    await write('visit_attempts').where(pair).delete();
    await write('visit_attempts').insert(pair);
  },

  /** The attempts of visits, in the order in which they were gone to. */
  async attempts(read: Read, visitIds: readonly string[]): Promise<{ visitId: string; attemptId: string }[]> {
    const rows: { visit_id: string; attempt_id: string }[] = await read('visit_attempts')
      .whereIn('visit_id', [...visitIds])
      .orderBy('number');
    return rows.map((row) => ({ visitId: row.visit_id, attemptId: row.attempt_id }));
  },

  async visitorOf(read: Read, visitId: string): Promise<string | undefined> {
    const row: { learner_id: string } | undefined = await read('visits').where({ id: visitId }).first();
    return row?.learner_id;
  },
};
