import type { Read, Write } from '../storage/database.ts';

export interface SupervisorRow {
  id: string;
  /** The name, encrypted. */
  sealed: Buffer;
  passphrase: string;
  madeAt: string;
}

interface Stored {
  id: string;
  sealed: Buffer;
  passphrase: string;
  made_at: string;
}

export const supervisorRepository = {
  /** In the order in which they were made. */
  async list(read: Read): Promise<SupervisorRow[]> {
    const rows: Stored[] = await read('supervisors').orderBy('id');
    return rows.map(({ id, sealed, passphrase, made_at }) => ({ id, sealed, passphrase, madeAt: made_at }));
  },
  async add(write: Write, row: SupervisorRow): Promise<void> {
    const { id, sealed, passphrase, madeAt } = row;
    await write('supervisors').insert({ id, sealed, passphrase, made_at: madeAt });
  },
  async setPassphrase(write: Write, id: string, passphrase: string): Promise<void> {
    await write('supervisors').where({ id }).update({ passphrase });
  },
  async remove(write: Write, id: string): Promise<void> {
    await write('supervisors').where({ id }).delete();
  },
  async removeAll(write: Write): Promise<void> {
    await write('supervisors').delete();
  },
};
