import type { Read, Write } from '../storage/database.ts';

export interface SettingsRow {
  /** JSON, without anything secret. */
  settings: string;
  /** The access to the server, encrypted. */
  server: Buffer | null;
  /** The recovery code's hash. */
  recovery: string | null;
}

const empty: SettingsRow = { settings: '{}', server: null, recovery: null };

async function put(write: Write, columns: Partial<SettingsRow>): Promise<void> {
  await write('station_settings')
    .insert({ one: 1, ...columns })
    .onConflict('one')
    .merge();
}

/** The one row of what set-up stores. */
export const settingsRepository = {
  async get(read: Read): Promise<SettingsRow> {
    const row: SettingsRow | undefined = await read('station_settings').first(
      'settings',
      'server',
      'recovery',
    );
    return row ?? empty;
  },
  set: (write: Write, settings: string, server: Buffer | null): Promise<void> =>
    put(write, { settings, server }),
  setRecovery: (write: Write, recovery: string | null): Promise<void> => put(write, { recovery }),
};
