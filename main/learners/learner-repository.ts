import type { LockKind } from '../../core/bridge/index.ts';
import type { Language } from '../../core/language/index.ts';
import type { Read, Write } from '../storage/database.ts';
import type { HashedPin } from './pin.ts';

export interface LearnerRow {
  id: string;
  /** Nickname, picture, group and comfort, encrypted. */
  sealed: Buffer;
  language: Language;
  pin: HashedPin | null;
  /** Somebody who only looks around: gone at the end of the visit unless the work is claimed. */
  guest: boolean;
}

interface Stored {
  id: string;
  sealed: Buffer;
  language: Language;
  pin_kind: LockKind | null;
  pin_salt: Buffer | null;
  pin_hash: Buffer | null;
  guest: number;
}

const fromStored = (row: Stored): LearnerRow => ({
  id: row.id,
  sealed: row.sealed,
  language: row.language,
  pin:
    row.pin_kind && row.pin_salt && row.pin_hash
      ? { kind: row.pin_kind, salt: row.pin_salt, hash: row.pin_hash }
      : null,
  guest: row.guest === 1,
});

const pinColumns = (pin: HashedPin | null) => ({
  pin_kind: pin?.kind ?? null,
  pin_salt: pin?.salt ?? null,
  pin_hash: pin?.hash ?? null,
});

export const learnerRepository = {
  /** Those who came last come first. Guests are nobody's places. */
  async list(read: Read): Promise<LearnerRow[]> {
    const rows: Stored[] = await read('learners')
      .where({ guest: 0 })
      .orderByRaw('coalesce(last_visit_at, made_at) DESC, id DESC');
    return rows.map(fromStored);
  },
  async find(read: Read, id: string): Promise<LearnerRow | undefined> {
    const row: Stored | undefined = await read('learners').where({ id }).first();
    return row && fromStored(row);
  },
  async add(write: Write, row: LearnerRow, madeAt: string): Promise<void> {
    await write('learners').insert({
      id: row.id,
      sealed: row.sealed,
      language: row.language,
      ...pinColumns(row.pin),
      guest: row.guest ? 1 : 0,
      made_at: madeAt,
    });
  },
  async setLanguage(write: Write, id: string, language: Language): Promise<void> {
    await write('learners').where({ id }).update({ language });
  },
  async setSealed(write: Write, id: string, sealed: Buffer): Promise<void> {
    await write('learners').where({ id }).update({ sealed });
  },
  async setPin(write: Write, id: string, pin: HashedPin | null): Promise<void> {
    await write('learners').where({ id }).update(pinColumns(pin));
  },
  /** A guest becomes somebody. */
  async settle(write: Write, row: Omit<LearnerRow, 'guest'>): Promise<void> {
    const { id, sealed, language, pin } = row;
    await write('learners')
      .where({ id })
      .update({ sealed, language, ...pinColumns(pin), guest: 0 });
  },
  /**
   * Takes a learner away with all visits, attempts, marks, completions and held completions. Statements in the
   * outbox stay: they name nobody.
   */
  async remove(write: Write, id: string): Promise<void> {
    await write('learners').where({ id }).delete();
  },
  /** Remembers that files of an erased learner may still be there. */
  async noteErased(write: Write, id: string): Promise<void> {
    await write('erased_learners').insert({ id }).onConflict('id').ignore();
  },
  async forgetErased(write: Write, id: string): Promise<void> {
    await write('erased_learners').where({ id }).delete();
  },
  async erased(read: Read): Promise<string[]> {
    return read('erased_learners').pluck('id');
  },
  async guests(read: Read): Promise<string[]> {
    return read('learners').where({ guest: 1 }).pluck('id');
  },

  /**
   * Moves all that one learner did to another: visits, attempts in their order behind the other's, completions.
   * Documents are not in the database: `Documents.adopt` copies them first.
   */
  async moveWork(write: Write, from: string, to: string): Promise<void> {
    const [row] = await write('attempts').where({ learner_id: to }).max({ turn: 'turn' });
    const behind = Number(row?.['turn'] ?? 0);
    await write('attempts')
      .where({ learner_id: from })
      .update({ learner_id: to, turn: write.raw('turn + ?', [behind]), office_file: null });
    await write('completions').where({ learner_id: from }).update({ learner_id: to });
    await write('visits').where({ learner_id: from }).update({ learner_id: to });
  },

  /** Places that nobody used since a moment, and of whose statements none is still waiting to be sent. */
  async unusedSince(read: Read, moment: string): Promise<string[]> {
    return read('learners')
      .where({ guest: 0 })
      .whereRaw('coalesce(last_visit_at, made_at) < ?', [moment])
      .whereNotIn(
        'id',
        read('outbox')
          .whereNull('acknowledged_at')
          .select(read.raw("json_extract(statement, '$.actor.account.name')")),
      )
      .pluck('id');
  },
  /** Counts a look at which these places were unused, and gives all others their count back. */
  async countUnused(write: Write, ids: readonly string[]): Promise<void> {
    await write('learners')
      .where('unused_looks', '>', 0)
      .whereNotIn('id', [...ids])
      .update({ unused_looks: 0 });
    await write('learners')
      .whereIn('id', [...ids])
      .increment('unused_looks', 1);
  },
  async unusedFor(read: Read, looks: number): Promise<string[]> {
    return read('learners').where('unused_looks', '>=', looks).pluck('id');
  },
};
