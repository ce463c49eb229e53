import type { Read, Write } from '../storage/database.ts';

export interface SessionRow {
  id: string;
  /** Name and group. */
  sealed: Buffer;
  courses: string[] | null;
  visitMinutes: number | null;
  /** Null when a supervisor ends it. */
  totalSeconds: number | null;
  passedSeconds: number;
  openedAt: string;
  endedAt: string | null;
}

interface Stored {
  id: string;
  sealed: Buffer;
  courses: string | null;
  visit_minutes: number | null;
  total_seconds: number | null;
  passed_seconds: number;
  opened_at: string;
  ended_at: string | null;
}

const fromStored = (row: Stored): SessionRow => ({
  id: row.id,
  sealed: row.sealed,
  courses: row.courses === null ? null : (JSON.parse(row.courses) as string[]),
  visitMinutes: row.visit_minutes,
  totalSeconds: row.total_seconds,
  passedSeconds: row.passed_seconds,
  openedAt: row.opened_at,
  endedAt: row.ended_at,
});

export const sessionRepository = {
  async open(read: Read): Promise<SessionRow | undefined> {
    const row: Stored | undefined = await read('lab_sessions')
      .whereNull('ended_at')
      .orderBy('number', 'desc')
      .first();
    return row && fromStored(row);
  },

  async find(read: Read, id: string): Promise<SessionRow | undefined> {
    const row: Stored | undefined = await read('lab_sessions').where({ id }).first();
    return row && fromStored(row);
  },

  /** The latest first. */
  async latest(read: Read, most: number): Promise<SessionRow[]> {
    const rows: Stored[] = await read('lab_sessions').orderBy('number', 'desc').limit(most);
    return rows.map(fromStored);
  },

  async add(write: Write, row: SessionRow): Promise<void> {
    await write('lab_sessions').insert({
      id: row.id,
      sealed: row.sealed,
      courses: row.courses && JSON.stringify(row.courses),
      visit_minutes: row.visitMinutes,
      total_seconds: row.totalSeconds,
      passed_seconds: row.passedSeconds,
      opened_at: row.openedAt,
    });
  },

  async setTime(write: Write, id: string, total: number | null, passed: number): Promise<void> {
    await write('lab_sessions').where({ id }).update({ total_seconds: total, passed_seconds: passed });
  },

  async end(write: Write, id: string, endedAt: string): Promise<void> {
    await write('lab_sessions').where({ id }).update({ ended_at: endedAt });
  },

  /** Takes away the names of sessions that ended before a moment; how many came stays countable by visits. */
  async forgetBefore(write: Write, moment: string): Promise<void> {
    const old = write('lab_sessions').where('ended_at', '<', moment).select('id');
    await write('roll_entries').whereIn('lab_session_id', old).delete();
  },
};
