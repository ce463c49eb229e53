import { app, BrowserWindow, Menu, type WebContents } from 'electron';
import type { Log } from '../log.ts';
import { firstPage } from './address.ts';
import { paperColor } from './covers.ts';
import { KioskHold } from './kiosk-hold.ts';
import { recover } from './recovery.ts';

export interface WindowOptions {
  preload: string;
  /** Full screen without a way out. */
  kiosk: boolean;
  title: string;
  devTools: boolean;
  log: Log;
  /** The page had to be drawn anew: whoever was signed in is to be signed out. */
  onRedrawn(): Promise<void>;
}

/** The one window of the app. */
export class StationWindow {
  readonly #options: WindowOptions;
  #window: BrowserWindow | undefined;
  #hold: KioskHold | undefined;
  #mayClose = false;

  constructor(options: WindowOptions) {
    this.#options = options;
  }

  open(): void {
    const { preload, kiosk, title, devTools, log } = this.#options;
    Menu.setApplicationMenu(null);
    const window = new BrowserWindow({
      width: 1366,
      height: 768,
      minWidth: 800,
      minHeight: 600,
      useContentSize: true,
      kiosk,
      title,
      show: false,
      backgroundColor: paperColor,
      webPreferences: {
        preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
        devTools: devTools && !kiosk,
        // The choosers of files and folders, which belong to the system.
        disableBlinkFeatures: 'FileSystemAccess,FileSystemAccessLocal',
      },
    });
    this.#window = window;
    window.once('ready-to-show', () => window.show());
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('close', (event) => {
      if (this.#mayClose) return;
      event.preventDefault();
      // The app says goodbye while there is a window that can save.
      if (!kiosk) app.quit();
    });
    window.on('closed', () => this.#closed());
    recover(window, { log, draw: () => this.#drawAnew() });
    if (kiosk) this.#hold = new KioskHold(window);
    void window.loadURL(firstPage);
  }

  /** Brings the window to the front. */
  focus(): void {
    if (this.#window?.isMinimized()) this.#window.restore();
    this.#window?.focus();
  }

  /** In a kiosk, makes room for a real program, and fills the display again when it is gone. */
  stepBack(side: 'left' | 'right'): void {
    this.#hold?.stepBack(side);
  }
  comeForward(): void {
    if (this.#hold) this.#hold.comeForward();
  }

  /** The app is ending: even a kiosk's window may close now. */
  allowClose(): void {
    this.#mayClose = true;
    this.#hold?.end();
  }

  contents(): WebContents | undefined {
    return this.#window?.webContents;
  }

  owns(contents: WebContents): boolean {
    return contents === this.#window?.webContents;
  }

  /** Whether the app is to go on without its window, since another is on its way. */
  isComing(): boolean {
    return this.#options.kiosk && !this.#mayClose;
  }

  /** A page can close its window in ways that nobody is asked about: a kiosk gets another. */
  #closed(): void {
    this.#window = undefined;
    if (!this.isComing()) return;
    this.#hold?.end();
    this.#options.log.info('window-closed');
    this.#afterVisit(() => this.open());
  }

  #drawAnew(): void {
    this.#afterVisit(() => void this.#window?.loadURL(firstPage));
  }

  #afterVisit(then: () => void): void {
    const { log, onRedrawn } = this.#options;
    onRedrawn()
      .catch((cause) => log.trouble('visit-not-ended', cause))
      .finally(then);
  }
}
