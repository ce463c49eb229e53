import type { Language } from '../../core/language/index.ts';
import type { Read, Write } from '../storage/database.ts';
import type { HashedPin } from './pin.ts';

export interface LearnerRow {
  id: string;
  /** Nickname and picture, encrypted. */
  sealed: Buffer;
  language: Language;
  pin: HashedPin | null;
  pinTries: number;
  pinWaitUntil: string | null;
}

interface Stored {
  id: string;
  sealed: Buffer;
  language: Language;
  pin_salt: Buffer | null;
  pin_hash: Buffer | null;
  pin_tries: number;
  pin_wait_until: string | null;
}

const fromStored = (row: Stored): LearnerRow => ({
  id: row.id,
  sealed: row.sealed,
  language: row.language,
  pin: row.pin_salt && row.pin_hash ? { salt: row.pin_salt, hash: row.pin_hash } : null,
  pinTries: row.pin_tries,
  pinWaitUntil: row.pin_wait_until,
});

export const learnerRepository = {
  /** Those who came last come first. */
  async list(read: Read): Promise<LearnerRow[]> {
    const rows: Stored[] = await read('learners').orderByRaw(
      'coalesce(last_visit_at, made_at) DESC, id DESC',
    );
    return rows.map(fromStored);
  },
  async find(read: Read, id: string): Promise<LearnerRow | undefined> {
    const row: Stored | undefined = await read('learners').where({ id }).first();
    return row && fromStored(row);
  },
  async add(write: Write, row: Omit<LearnerRow, 'pinTries' | 'pinWaitUntil'>, madeAt: string): Promise<void> {
    await write('learners').insert({
      id: row.id,
      sealed: row.sealed,
      language: row.language,
      pin_salt: row.pin?.salt ?? null,
      pin_hash: row.pin?.hash ?? null,
      made_at: madeAt,
    });
  },
  async setLanguage(write: Write, id: string, language: Language): Promise<void> {
    await write('learners').where({ id }).update({ language });
  },
  async setTries(write: Write, id: string, tries: number, waitUntil: string | null): Promise<void> {
    await write('learners').where({ id }).update({ pin_tries: tries, pin_wait_until: waitUntil });
  },
  async startVisit(write: Write, visit: { id: string; learnerId: string; startedAt: string }): Promise<void> {
    await write('visits').insert({ id: visit.id, learner_id: visit.learnerId, started_at: visit.startedAt });
    await write('learners').where({ id: visit.learnerId }).update({ last_visit_at: visit.startedAt });
  },
  async endVisit(write: Write, id: string, endedAt: string): Promise<void> {
    await write('visits').where({ id }).update({ ended_at: endedAt });
  },
};
