import type { Read, Write } from '../storage/database.ts';

export interface ProfileFacts {
  madeAt: string;
  lastVisitAt: string | null;
  /** Exercises passed at least once. */
  done: number;
}

interface Stored {
  id: string;
  made_at: string;
  last_visit_at: string | null;
  done: number;
}

export const profileRepository = {
  /** What tells two places of one name apart, by learner. */
  async facts(read: Read): Promise<Map<string, ProfileFacts>> {
    const rows: Stored[] = await read('learners')
      .select('id', 'made_at', 'last_visit_at')
      .select({
        done: read('completions')
          .whereRaw('completions.learner_id = learners.id')
          .countDistinct('exercise_id'),
      });
    return new Map(
      rows.map((row) => [row.id, { madeAt: row.made_at, lastVisitAt: row.last_visit_at, done: row.done }]),
    );
  },

  /** The learner is asked for a new lock. */
  async wantLock(write: Write, learnerId: string): Promise<void> {
    await write('locks_wanted').insert({ learner_id: learnerId }).onConflict('learner_id').ignore();
  },
  async wantsLock(read: Read, learnerId: string): Promise<boolean> {
    return (await read('locks_wanted').where({ learner_id: learnerId }).first()) !== undefined;
  },
  async settleLock(write: Write, learnerId: string): Promise<void> {
    await write('locks_wanted').where({ learner_id: learnerId }).delete();
  },
};
