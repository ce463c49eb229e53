import { z } from 'zod';
import { countdown, type Countdown } from '../../core/session/index.ts';
import type { FieldKey } from '../learners/field-key.ts';
import type { Database } from '../storage/database.ts';
import { sessionRepository, type SessionRow } from './session-repository.ts';

/** A lab session that its supervisor can read. */
export interface LabSession {
  id: string;
  name: string;
  group: string;
  courses: string[] | null;
  visitMinutes: number | null;
  openedAt: string;
  endedAt: string | null;
  /** Nobody said when it ends. */
  openEnded: boolean;
}

/** Seconds after which a session ends that nobody ended, so that tomorrow does not begin in yesterday's. */
export const longestSession = 16 * 60 * 60;

const words = z.strictObject({ name: z.string(), group: z.string() });

/** A session whose name cannot be read any more has none, and goes on. */
export function sessionOf(row: SessionRow, fieldKey: FieldKey): LabSession {
  const known = words.safeParse(fieldKey.unseal(row.sealed, row.id)).data ?? { name: '', group: '' };
  return {
    id: row.id,
    ...known,
    courses: row.courses,
    visitMinutes: row.visitMinutes,
    openedAt: row.openedAt,
    endedAt: row.endedAt,
    openEnded: row.totalSeconds === null,
  };
}

export const sessionTime = (row: SessionRow): Countdown => ({
  ...countdown(row.totalSeconds ?? longestSession),
  passed: row.passedSeconds,
});

/** Sessions that are looked through, so that a station of many years stays quick. */
const remembered = 200;

/** The latest first, the open one among them. */
export async function recentSessions(ports: {
  database: Database;
  fieldKey: FieldKey;
}): Promise<LabSession[]> {
  const rows = await ports.database.read((read) => sessionRepository.latest(read, remembered));
  return rows.map((row) => sessionOf(row, ports.fieldKey));
}
