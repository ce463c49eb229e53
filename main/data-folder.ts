import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Folders {
  /** The learners' data: database, documents, logs. */
  dataFolder: string;
  /** Chromium's own files. In a temporary place where the data folder cannot be written, so that a window opens. */
  browserFolder: string;
}

/** The folder that `MASHQ_DATA` names, else the system's place for this app. */
export function chooseDataFolder(environment: NodeJS.ProcessEnv, usual: string): Folders {
  const dataFolder = path.resolve(environment['MASHQ_DATA'] ?? path.join(usual, 'station'));
  const browserFolder = path.join(dataFolder, 'browser');
  try {
    mkdirSync(browserFolder, { recursive: true });
    accessSync(browserFolder, constants.W_OK);
    return { dataFolder, browserFolder };
  } catch {
    return { dataFolder, browserFolder: mkdtempSync(path.join(tmpdir(), 'mashq-browser-')) };
  }
}
