import type { Read, Write } from '../storage/database.ts';

/** Rows that belong to a learner move with a merge, whichever tables there are; these name learners for other ends. */
const notMoved = new Set(['merges', 'locks_wanted']);

/** Ids of rows that changed hands, by table. */
export type Moved = Record<string, string[]>;

export interface MergeRow {
  id: string;
  keptId: string;
  mergedAt: string;
  undo: string;
}

interface Stored {
  id: string;
  kept_id: string;
  merged_at: string;
  undo: string;
}

const fromStored = (row: Stored): MergeRow => ({
  id: row.id,
  keptId: row.kept_id,
  mergedAt: row.merged_at,
  undo: row.undo,
});

/** Every table whose rows belong to a learner, with the column that says so. */
async function ownedTables(read: Read | Write): Promise<{ table: string; column: string }[]> {
  const rows: { name: string; column: string }[] = await read.raw(
    `SELECT m.name, f."from" AS "column" FROM sqlite_master m, pragma_foreign_key_list(m.name) f
     WHERE m.type = 'table' AND f."table" = 'learners'`,
  );
  return rows.filter(({ name }) => !notMoved.has(name)).map(({ name, column }) => ({ table: name, column }));
}

export const mergeRepository = {
  /** Gives everything that one learner has to another. Returns what changed hands. */
  async move(write: Write, from: string, to: string): Promise<Moved> {
    const moved: Moved = {};
    for (const { table, column } of await ownedTables(write)) {
      moved[table] = await write(table).where(column, from).pluck('id');
      await write(table).where(column, from).update(column, to);
    }
    return moved;
  },

  /** Gives back what is still there of what changed hands. */
  async moveBack(write: Write, moved: Moved, from: string, to: string): Promise<void> {
    for (const { table, column } of await ownedTables(write)) {
      for (const id of moved[table] ?? []) {
        await write(table).where({ id }).where(column, from).update(column, to);
      }
    }
  },

  /** A learner's row with everything in it, as JSON; sealed fields stay sealed. */
  async rowOf(read: Read | Write, learnerId: string): Promise<Record<string, unknown> | undefined> {
    const row: Record<string, unknown> | undefined = await read('learners').where({ id: learnerId }).first();
    return (
      row &&
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          Buffer.isBuffer(value) ? { base64: value.toString('base64') } : value,
        ]),
      )
    );
  },

  /** Puts a row of `rowOf` back, as a new one or over the one that is there. */
  async putRow(write: Write, row: Record<string, unknown>): Promise<void> {
    const columns = Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        isSealed(value) ? Buffer.from(value.base64, 'base64') : value,
      ]),
    );
    await write('learners').insert(columns).onConflict('id').merge();
  },

  async add(write: Write, row: MergeRow): Promise<void> {
    const { id, keptId, mergedAt, undo } = row;
    await write('merges').insert({ id, kept_id: keptId, merged_at: mergedAt, undo });
  },
  /** The newest first. */
  async list(read: Read): Promise<MergeRow[]> {
    const rows: Stored[] = await read('merges').orderBy('number', 'desc');
    return rows.map(fromStored);
  },
  async remove(write: Write, id: string): Promise<void> {
    await write('merges').where({ id }).delete();
  },
  async removeBefore(write: Write, moment: string): Promise<void> {
    await write('merges').where('merged_at', '<', moment).delete();
  },
};

const isSealed = (value: unknown): value is { base64: string } =>
  typeof value === 'object' && value !== null && 'base64' in value;
