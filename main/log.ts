import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from './clock.ts';

/** Facts of a log line: numbers, codes and ids. Never a name, a text of a learner or a document. */
export type LogFacts = Record<string, string | number | boolean | null>;

export interface Log {
  info(event: string, facts?: LogFacts): void;
  /** Keeps the kind of an error and where it was thrown, not its message: messages quote what people typed. */
  trouble(event: string, error: unknown, facts?: LogFacts): void;
}

export const silentLog: Log = { info() {}, trouble() {} };

const bytesPerFile = 1024 * 1024;
const filesKept = 3;

/** A log of one JSON object a line that turns over at 1 MiB and keeps three files. A full disk only costs lines. */
export function fileLog(folder: string, clock: Clock): Log {
  const file = path.join(folder, 'mashq.log');
  const write = (level: 'info' | 'trouble', event: string, facts: LogFacts) => {
    const line = JSON.stringify({ time: clock.now().toISOString(), level, event, ...facts });
    try {
      mkdirSync(folder, { recursive: true });
      turnOver(file);
      appendFileSync(file, `${line}\n`);
    } catch {
      process.stderr.write(`${line}\n`);
    }
  };
  return {
    info: (event, facts = {}) => write('info', event, facts),
    trouble: (event, error, facts = {}) => write('trouble', event, { ...facts, ...errorFacts(error) }),
  };
}

function turnOver(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size < bytesPerFile) return;
  for (let number = filesKept - 2; number >= 1; number--) {
    if (statSync(`${file}.${number}`, { throwIfNoEntry: false })) {
      renameSync(`${file}.${number}`, `${file}.${number + 1}`);
    }
  }
  renameSync(file, `${file}.1`);
}

function errorFacts(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = (error as NodeJS.ErrnoException).code;
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
    .map((line) => line.trim());
  return { error: error.name, code: code ?? null, at: frames.join(' | ') };
}
