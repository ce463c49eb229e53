import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Stations } from './access/stations.ts';

export interface Settings {
  host: string;
  port: number;
  /** See `openDatabase`. */
  databaseUrl: string;
  /** Where the SQLite file lies. */
  folder: string;
  stations: Stations;
  consolePassword: string | null;
  logLevel: string;
}

/** A setting that the server cannot start with. The message is for the administrator. */
export class WrongSetting extends Error {}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;
const port = z.coerce.number().int().min(0).max(65_535);

function stationEntries(env: NodeJS.ProcessEnv): Record<string, string> {
  if (env.STATIONS_FILE) {
    try {
      return JSON.parse(readFileSync(env.STATIONS_FILE, 'utf8'));
    } catch (cause) {
      throw new WrongSetting(`STATIONS_FILE cannot be read: ${(cause as Error).message}`, { cause });
    }
  }
  const entries = (env.MASHQ_STATIONS ?? '').split(',').filter((entry) => entry.trim() !== '');
  return Object.fromEntries(
    entries.map((entry) => {
      const at = entry.indexOf(':');
      return [entry.slice(0, Math.max(at, 0)).trim(), at < 0 ? '' : entry.slice(at + 1).trim()];
    }),
  );
}

function readStations(env: NodeJS.ProcessEnv): Stations {
  const entries = stationEntries(env);
  try {
    return new Stations(entries);
  } catch (cause) {
    const rule = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new WrongSetting(`The stations' secrets (STATIONS_FILE or MASHQ_STATIONS): ${rule}`, { cause });
  }
}

/**
 * Reads the server's settings from environment variables; README.md lists them.
 * @throws WrongSetting, also when the server would be open to a network without secrets
 */
export function readSettings(env: NodeJS.ProcessEnv, folder: string): Settings {
  const host = env.HOST || '127.0.0.1';
  const parsedPort = port.safeParse(env.PORT || 8080);
  if (!parsedPort.success) throw new WrongSetting('PORT is a number from 0 to 65535.');
  const stations = readStations(env);
  const consolePassword = env.CONSOLE_PASSWORD || null;
  if (!loopback.test(host)) {
    if (stations.size === 0)
      throw new WrongSetting(
        `HOST is ${host}, so stations need secrets: set STATIONS_FILE or MASHQ_STATIONS.`,
      );
    if (consolePassword === null)
      throw new WrongSetting(`HOST is ${host}, so the console needs a password: set CONSOLE_PASSWORD.`);
  }
  return {
    host,
    port: parsedPort.data,
    databaseUrl: env.DATABASE_URL || 'sqlite:mashq-server.sqlite',
    folder: env.DATA_DIR || folder,
    stations,
    consolePassword,
    logLevel: env.LOG_LEVEL || 'warn',
  };
}
