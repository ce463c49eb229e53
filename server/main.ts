import { NewerDatabase } from './database/migrate.ts';
import { UnknownDatabase } from './database/open.ts';
import { enrol } from './enrol.ts';
import { serve, type Serving } from './serve.ts';
import { readSettings, WrongSetting } from './settings.ts';

/** How long requests under way may take once the server is asked to stop, in milliseconds. */
const grace = 10_000;

function closeOnSignal(serving: Serving): void {
  const stop = (): void => {
    setTimeout(() => process.exit(1), grace).unref();
    serving.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function start(): Promise<void> {
  const [task, ...words] = process.argv.slice(2);
  if (task === 'enrol') return console.log(enrol(words, process.env).join('\n'));
  const settings = readSettings(process.env, process.cwd());
  const serving = await serve(settings);
  closeOnSignal(serving);
  console.log(`Console      ${serving.url}/`);
  console.log(`Statements   ${serving.url}/xapi/statements`);
  console.log(`Stations     ${settings.stations.size}`);
  console.log(`Database     ${serving.place}`);
  if (settings.stations.size === 0)
    console.log('No station may send yet: set STATIONS_FILE or MASHQ_STATIONS.');
}

function complaint(cause: unknown): unknown {
  if (cause instanceof WrongSetting || cause instanceof NewerDatabase || cause instanceof UnknownDatabase)
    return cause.message;
  const { code, port, address } = cause as { code?: string; port?: number; address?: string };
  if (code === 'EADDRINUSE') return `PORT ${port} is taken by another program.`;
  if (code === 'EADDRNOTAVAIL') return `HOST ${address} is no address of this computer.`;
  if (code === 'ECONNREFUSED') return `The database does not answer at ${address}:${port}.`;
  return cause;
}

start().catch((cause: unknown) => {
  console.error(complaint(cause));
  process.exit(1);
});
