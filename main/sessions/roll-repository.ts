import type { Read, Write } from '../storage/database.ts';

export interface RollRow {
  id: string;
  sessionId: string;
  place: number;
  sealed: Buffer;
  learnerId: string | null;
  /** A supervisor has said whose place it is, or that it is nobody's. */
  byHand: boolean;
  presentAt: string | null;
}

interface Stored {
  id: string;
  lab_session_id: string;
  place: number;
  sealed: Buffer;
  learner_id: string | null;
  by_hand: 0 | 1;
  present_at: string | null;
}

const fromStored = (row: Stored): RollRow => ({
  id: row.id,
  sessionId: row.lab_session_id,
  place: row.place,
  sealed: row.sealed,
  learnerId: row.learner_id,
  byHand: row.by_hand === 1,
  presentAt: row.present_at,
});

export const rollRepository = {
  async list(read: Read, sessionId: string): Promise<RollRow[]> {
    const rows: Stored[] = await read('roll_entries').where({ lab_session_id: sessionId }).orderBy('place');
    return rows.map(fromStored);
  },

  async add(write: Write, rows: readonly RollRow[]): Promise<void> {
    for (const row of rows) {
      await write('roll_entries').insert({
        id: row.id,
        lab_session_id: row.sessionId,
        place: row.place,
        sealed: row.sealed,
        learner_id: row.learnerId,
        by_hand: row.byHand ? 1 : 0,
        present_at: row.presentAt,
      });
    }
  },

  async link(write: Write, id: string, learnerId: string): Promise<void> {
    await write('roll_entries').where({ id }).update({ learner_id: learnerId });
  },

  /** What a supervisor says of a name stands against what its letters say. */
  async linkByHand(write: Write, sessionId: string, id: string, learnerId: string | null): Promise<number> {
    return write('roll_entries')
      .where({ id, lab_session_id: sessionId })
      .update({ learner_id: learnerId, by_hand: 1 });
  },

  async setPresent(write: Write, sessionId: string, id: string, presentAt: string | null): Promise<number> {
    return write('roll_entries').where({ id, lab_session_id: sessionId }).update({ present_at: presentAt });
  },

  async remove(write: Write, sessionId: string, id: string): Promise<void> {
    await write('roll_entries').where({ id, lab_session_id: sessionId }).delete();
  },

  /** How many names stand on the rolls of sessions, and how many of them were there. */
  async counts(
    read: Read,
    sessionIds: readonly string[],
  ): Promise<Map<string, { onRoll: number; present: number }>> {
    const rows: { lab_session_id: string; all: number; present: number }[] = await read('roll_entries')
      .select('lab_session_id')
      .count({ all: '*', present: 'present_at' })
      .whereIn('lab_session_id', [...sessionIds])
      .groupBy('lab_session_id');
    return new Map(
      rows.map((row) => [row.lab_session_id, { onRoll: Number(row.all), present: Number(row.present) }]),
    );
  },
};

export interface WaitingRow {
  id: string;
  sealed: Buffer;
  learnerId: string | null;
  since: string;
}

export const lineRepository = {
  async list(read: Read): Promise<WaitingRow[]> {
    const rows: { id: string; sealed: Buffer; learner_id: string | null; since: string }[] =
      await read('waiting').orderBy('place');
    return rows.map(({ id, sealed, learner_id: learnerId, since }) => ({ id, sealed, learnerId, since }));
  },

  async add(write: Write, row: WaitingRow, place: number): Promise<void> {
    await write('waiting').insert({
      id: row.id,
      place,
      sealed: row.sealed,
      learner_id: row.learnerId,
      since: row.since,
    });
  },

  async order(write: Write, ids: readonly string[]): Promise<void> {
    for (const [place, id] of ids.entries()) await write('waiting').where({ id }).update({ place });
  },

  async remove(write: Write, id: string): Promise<void> {
    await write('waiting').where({ id }).delete();
  },

  async clear(write: Write): Promise<void> {
    await write('waiting').delete();
  },
};
