import { app, type BrowserWindow } from 'electron';
import type { Log } from '../log.ts';

export interface RecoveryOptions {
  log: Log;
  /** Draws the first screen again. */
  draw(): void;
}

/** A page that keeps breaking is given this long to think, so that the computer stays usable. */
const pauseAfterCrash = 1000;

/** Brings the window back when its page has crashed, or answers nobody any more. */
export function recover(window: BrowserWindow, { log, draw }: RecoveryOptions): void {
  const { webContents } = window;
  let lastCrash = 0;
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.info('window-gone', { reason, exitCode });
    if (reason === 'clean-exit') return;
    const isQuick = Date.now() - lastCrash < 10_000;
    lastCrash = Date.now();
    setTimeout(draw, isQuick ? pauseAfterCrash : 0);
  });
  // The browser says so when a person's key or click has waited for half a minute: work was saved long before.
  webContents.on('unresponsive', () => {
    log.info('window-hangs');
    webContents.forcefullyCrashRenderer();
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    log.info('process-gone', { type, reason, exitCode });
  });
}
