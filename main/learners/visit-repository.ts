import type { EndReason } from '../../core/bridge/index.ts';
import type { Write } from '../storage/database.ts';

export const visitRepository = {
  async start(write: Write, visit: { id: string; learnerId: string; startedAt: string }): Promise<void> {
    await write('visits').insert({
      id: visit.id,
      learner_id: visit.learnerId,
      started_at: visit.startedAt,
      seen_at: visit.startedAt,
    });
    await write('learners')
      .where({ id: visit.learnerId })
      .update({ last_visit_at: visit.startedAt, unused_looks: 0 });
  },
  /** Somebody is still there. */
  async seen(write: Write, id: string, seenAt: string): Promise<void> {
    await write('visits').where({ id }).update({ seen_at: seenAt });
  },
  async end(write: Write, id: string, endedAt: string, reason: EndReason): Promise<void> {
    await write('visits').where({ id }).update({ ended_at: endedAt, end_reason: reason });
  },
  /** Ends the visits that a power cut left open, at the moment when somebody was last seen in them. */
  async endLeftOpen(write: Write): Promise<number> {
    return write('visits')
      .whereNull('ended_at')
      .update({ ended_at: write.raw('coalesce(seen_at, started_at)'), end_reason: 'closed' });
  },
};
