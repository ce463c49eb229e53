import type { NewId } from '../id.ts';
import type { Write } from './database.ts';

/** The station's own row: its random id, and the counter that orders its completions. */
export const stationRepository = {
  async idOf(write: Write, newId: NewId): Promise<string> {
    const row: { id: string } | undefined = await write('station').first('id');
    if (row) return row.id;
    const id = newId();
    await write('station').insert({ one: 1, id, sequence: 0 });
    return id;
  },

  /** Rises by one with each committed call. */
  async nextSequence(write: Write): Promise<number> {
    await write('station').increment('sequence', 1);
    const row: { sequence: number } = await write('station').first('sequence');
    return row.sequence;
  },

  async raiseSequence(write: Write, atLeast: number): Promise<void> {
    await write('station').where('sequence', '<', atLeast).update({ sequence: atLeast });
  },
};
