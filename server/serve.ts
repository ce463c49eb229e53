import { mkdir } from 'node:fs/promises';
import { build } from './app.ts';
import { migrate } from './database/migrate.ts';
import { openDatabase } from './database/open.ts';
import type { Settings } from './settings.ts';

export interface Serving {
  /** The console's address, without a slash at the end; statements go to `/xapi` under it. */
  url: string;
  /** Where the statements are. */
  place: string;
  /** Answers what is under way, then closes the database. */
  close(): Promise<void>;
}

/** Opens the database, brings it up to date and listens. */
export async function serve(settings: Settings): Promise<Serving> {
  await mkdir(settings.folder, { recursive: true });
  const { database, place } = openDatabase(settings.databaseUrl, settings.folder);
  try {
    await migrate(database);
    const app = await build({ database, ...settings });
    await app.listen({ host: settings.host, port: settings.port });
    const address = app.server.address();
    const port = typeof address === 'object' && address ? address.port : settings.port;
    const name = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
    return {
      url: `http://${name}:${port}`,
      place,
      async close() {
        await app.close();
        await database.destroy();
      },
    };
  } catch (cause) {
    await database.destroy();
    throw cause;
  }
}
