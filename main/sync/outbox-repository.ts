import type { Statement } from '../../core/record/index.ts';
import type { Read, Write } from '../storage/database.ts';

export interface OutboxItem {
  id: string;
  /** The statement as JSON text, as it was when it happened. */
  statement: string;
}

const waiting = { acknowledged_at: null, parked_at: null };

/** Statements on their way to the central server. */
export const outboxRepository = {
  async add(write: Write, statement: Statement, sequence: number, madeAt: string): Promise<void> {
    await write('outbox').insert({
      id: statement.id,
      sequence,
      statement: JSON.stringify(statement),
      made_at: madeAt,
    });
  },
  async has(read: Read, id: string): Promise<boolean> {
    return (await read('outbox').where({ id }).first('id')) !== undefined;
  },
  /** The oldest first. */
  async next(read: Read, atMost: number): Promise<OutboxItem[]> {
    return read('outbox').select('id', 'statement').where(waiting).orderBy('sequence').limit(atMost);
  },
  async acknowledge(write: Write, ids: readonly string[], at: string): Promise<void> {
    await write('outbox')
      .whereIn('id', [...ids])
      .update({ acknowledged_at: at });
  },
  async park(write: Write, id: string, reason: string, at: string): Promise<void> {
    await write('outbox').where({ id }).update({ parked_at: at, parked_for: reason });
  },
  /** Gives parked statements another chance, as after an update of the station or the server. */
  async unpark(write: Write): Promise<void> {
    await write('outbox')
      .whereNotNull('parked_at')
      .whereNull('acknowledged_at')
      .update({ parked_at: null, parked_for: null });
  },
  async forgetAcknowledged(write: Write, before: string): Promise<void> {
    await write('outbox').where('acknowledged_at', '<', before).delete();
  },
  /** How many have not been acknowledged, and how many of them are parked. */
  async counts(read: Read): Promise<{ waiting: number; parked: number }> {
    const rows: { parked: number; count: number }[] = await read('outbox')
      .whereNull('acknowledged_at')
      .select(read.raw('parked_at IS NOT NULL AS parked'))
      .count({ count: '*' })
      .groupBy('parked');
    const parked = rows.find((row) => row.parked === 1)?.count ?? 0;
    return { parked, waiting: parked + (rows.find((row) => row.parked === 0)?.count ?? 0) };
  },
  async lastSent(read: Read): Promise<string | null> {
    const row: { at?: string | null } | undefined = await read('outbox')
      .whereNotNull('acknowledged_at')
      .max({ at: 'acknowledged_at' })
      .first();
    return row?.at ?? null;
  },
};
