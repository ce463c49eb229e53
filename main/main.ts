import path from 'node:path';
import { app, powerMonitor, session } from 'electron';
import { eventsTo, listen } from './bridge/ipc.electron.ts';
import { systemClock } from './clock.ts';
import { chooseDataFolder } from './data-folder.ts';
import { tellComputer } from './kiosk/computer.ts';
import { leftBySupervisor } from './kiosk/kiosk.ts';
import { systemSecrets } from './learners/secrets.electron.ts';
import { fileLog } from './log.ts';
import { windowPrinter } from './paper/printer.electron.ts';
import { policyPlace } from './policy/policy-file.ts';
import { choosePlace } from './practice/choose-place.electron.ts';
import { diskFiles } from './practice/files.ts';
import { endProgramsLeft, systemOffice } from './practice/office/system-programs.ts';
import { openStation } from './station.ts';
import { httpOver } from './sync/http.ts';
import { declareScheme, serve } from './window/app-protocol.ts';
import { sayCannotStart } from './window/cannot-start.ts';
import { lockContents, lockSession } from './window/lock-down.ts';
import { cleanTraces } from './window/traces.ts';
import { StationWindow } from './window/window.ts';

// Where things are.
const out = path.join(import.meta.dirname, '..');
const { dataFolder, browserFolder } = chooseDataFolder(process.env, app.getPath('userData'));
app.setPath('userData', browserFolder);
const officeProfile = path.join(dataFolder, 'office-profile');
const log = fileLog(path.join(dataFolder, 'logs'), systemClock);

// Before the app is ready.
declareScheme();
app.on('web-contents-created', (_event, contents) => lockContents(contents));
process.on('uncaughtException', (cause) => log.trouble('uncaught', cause));
process.on('unhandledRejection', (cause) => log.trouble('unhandled', cause));

async function start(): Promise<void> {
  await app.whenReady();
  log.info('started', { version: app.getVersion(), electron: process.versions.electron });

  lockSession(session.defaultSession);
  serve(session.defaultSession, path.join(out, 'renderer'));

  const station = await openStation({
    dataFolder,
    contentFolder: path.join(out, 'content'),
    policyFile: policyPlace(process.env, process.platform),
    version: app.getVersion(),
    clock: systemClock,
    log,
    files: diskFiles,
    secrets: systemSecrets(),
    // A session of its own: that of the window is locked to our own pages.
    http: httpOver((url, options) => session.fromPartition('server', { cache: false }).fetch(url, options)),
    random: Math.random,
    officeProgram: (allowed) => systemOffice(officeProfile, allowed),
    onRoom: (needed) => {
      if (needed) window.stepBack(needed.language === 'ar' ? 'right' : 'left');
      else window.comeForward();
    },
    gradingWorker: { url: new URL('./grading-worker.js', import.meta.url) },
    choosePlace,
    printer: windowPrinter(() => window.contents()),
    computer: {
      switchOff: () => tellComputer('off'),
      restart: () => tellComputer('restart'),
      leaveKiosk: async () => leave(),
    },
    systemIdle: () => powerMonitor.getSystemIdleTime(),
    cleanWindow: () => cleanTraces(session.defaultSession),
    showWindow: () => {
      window.comeForward();
      window.focus();
    },
    events: eventsTo(() => window.contents()),
  });

  void endProgramsLeft(officeProfile, station.policy.kiosk);
  const window = new StationWindow({
    preload: path.join(out, 'preload/preload.cjs'),
    kiosk: station.policy.kiosk,
    title: 'Mashq',
    devTools: !app.isPackaged,
    log,
    onRedrawn: () => station.endVisit('unasked'),
  });
  listen(station.handlers, (contents) => window.owns(contents), log);
  const lockPlace = () => void station.lockPlace().catch((cause) => log.trouble('not-locked', cause));
  powerMonitor.on('suspend', lockPlace);
  powerMonitor.on('lock-screen', lockPlace);
  app.on('second-instance', () => window.focus());
  app.on('window-all-closed', () => {
    if (!window.isComing()) app.quit();
  });
  let saidGoodbye = false;
  app.on('before-quit', (event) => {
    if (saidGoodbye) return window.allowClose();
    event.preventDefault();
    station
      .endVisit('asked')
      .catch((cause) => log.trouble('visit-not-ended', cause))
      .finally(() => {
        saidGoodbye = true;
        app.quit();
      });
  });
  let isClosed = false;
  let exitCode = 0;
  const leave = () => {
    exitCode = leftBySupervisor;
    app.quit();
  };
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    station
      .close()
      .catch((cause) => log.trouble('not-closed', cause))
      .then(() => (exitCode === leftBySupervisor ? tellComputer('sign-out') : undefined))
      .catch((cause) => log.trouble('not-signed-out', cause))
      .finally(() => {
        isClosed = true;
        app.exit(exitCode);
      });
  });

  window.open();
  await station.opened;
}

if (app.requestSingleInstanceLock()) {
  start().catch((cause: unknown) => {
    log.trouble('cannot-start', cause);
    sayCannotStart(cause, path.join(dataFolder, 'logs'));
    app.exit(1);
  });
} else {
  app.quit();
}
