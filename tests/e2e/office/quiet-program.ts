import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** An environment whose program for documents takes the file and does nothing, so that the test plays its part. */
export function quietProgram(station: { folder: string }): NodeJS.ProcessEnv {
  const folder = path.join(station.folder, 'bin');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'soffice'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  return { PATH: `${folder}${path.delimiter}${process.env['PATH'] ?? ''}` };
}
