import type { Group } from '../../core/bridge/index.ts';
import { completionStatement, type Completion } from '../../core/record/index.ts';
import type { Keep, Read, Write } from '../storage/database.ts';
import { outboxRepository } from '../sync/outbox-repository.ts';

/** Completions of a guest: their statements wait here until somebody claims them. */
export const heldRepository = {
  async add(write: Write, completion: Completion): Promise<void> {
    await write('held_completions').insert({
      id: completion.id,
      learner_id: completion.learnerId,
      sequence: completion.sequence,
      completion: JSON.stringify(completion),
    });
  },
  async of(read: Read, learnerId: string): Promise<Completion[]> {
    const rows: { completion: string }[] = await read('held_completions')
      .where({ learner_id: learnerId })
      .orderBy('sequence')
      .select('completion');
    return rows.map((row) => JSON.parse(row.completion) as Completion);
  },
  async forget(write: Write, learnerId: string): Promise<void> {
    await write('held_completions').where({ learner_id: learnerId }).delete();
  },
};

/**
 * Puts a guest's completions into the outbox under the learner who claims them, with the ids that they were born
 * with. To be called inside the transaction of the claim: they leave this table as they enter the outbox.
 */
export async function releaseHeld(
  { write, keep }: { write: Write; keep: Keep },
  guestId: string,
  owner: { learnerId: string; group: Group | null },
): Promise<void> {
  for (const held of await heldRepository.of(write, guestId)) {
    const completion: Completion = { ...held, learnerId: owner.learnerId, group: owner.group };
    await outboxRepository.add(write, completionStatement(completion), completion.sequence, completion.time);
    keep(JSON.stringify(completion));
  }
  await heldRepository.forget(write, guestId);
}
