import path from 'node:path';
import { build } from './build.ts';
import { ensureDebianPackages, officePackages } from './debian.ts';
import { openVirtualDisplay } from './display.ts';
import { findElectron } from './electron/find.ts';

/**
 * What tests outside one process stand on: the built app, an Electron, a screen of their own. Ready already when
 * `npm test` has called; so a tier may also be started by vitest alone.
 */
export default async function setUp(): Promise<() => void> {
  await build();
  if (process.env.MASHQ_TEST_DISPLAY) return () => undefined;

  const electron = await findElectron();
  process.env.ELECTRON_OVERRIDE_DIST_PATH = path.dirname(electron.executablePath);
  ensureDebianPackages(officePackages, console.log);
  const display = await openVirtualDisplay(console.log);
  process.env.MASHQ_TEST_DISPLAY = display.name ?? 'own';
  return () => {
    delete process.env.MASHQ_TEST_DISPLAY;
    display.close();
  };
}
