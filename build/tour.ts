import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runVitest } from './checks.ts';
import setUp from './test-setup.ts';
import { root } from './vite.shared.ts';

const album = path.join(root, 'tour');

/**
 * Drives the real app through the whole path in Arabic and in English, on a virtual screen, and leaves what it saw
 * in `tour/`. Gives back the exit code.
 */
export async function playTour(): Promise<number> {
  const tearDown = await setUp();
  try {
    rmSync(album, { recursive: true, force: true });
    mkdirSync(album);
    const code = await runVitest('tour');
    console.log(`${readdirSync(album).length} files in ${album}`);
    return code;
  } finally {
    tearDown();
  }
}

if (import.meta.filename === process.argv[1]) process.exitCode = await playTour();
