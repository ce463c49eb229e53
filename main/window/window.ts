import { BrowserWindow, Menu, type WebContents } from 'electron';
import type { Log } from '../log.ts';
import { firstPage } from './address.ts';

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

/** A page that keeps breaking is given this long to think, so that the computer stays usable. */
const pauseAfterCrash = 1000;

/** The one window of the app. */
export class StationWindow {
  readonly #options: WindowOptions;
  #window: BrowserWindow | undefined;
  #mayClose = false;
  #lastCrash = 0;

  constructor(options: WindowOptions) {
    this.#options = options;
  }

  open(): void {
    const { preload, kiosk, title, devTools } = this.#options;
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
      backgroundColor: '#f6f1e7',
      webPreferences: {
        preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
        devTools,
      },
    });
    this.#window = window;
    window.once('ready-to-show', () => window.show());
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('close', (event) => {
      if (kiosk && !this.#mayClose) event.preventDefault();
    });
    window.on('closed', () => (this.#window = undefined));
    window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
      this.#options.log.info('window-gone', { reason, exitCode });
      if (reason !== 'clean-exit') this.#drawAnew();
    });
    void window.loadURL(firstPage);
  }

  /** Brings the window to the front. */
  focus(): void {
    if (this.#window?.isMinimized()) this.#window.restore();
    this.#window?.focus();
  }

  /** The app is ending: even a kiosk's window may close now. */
  allowClose(): void {
    this.#mayClose = true;
  }

  contents(): WebContents | undefined {
    return this.#window?.webContents;
  }

  owns(contents: WebContents): boolean {
    return contents === this.#window?.webContents;
  }

  #drawAnew(): void {
    const isQuick = Date.now() - this.#lastCrash < 10_000;
    this.#lastCrash = Date.now();
    const draw = () => {
      const { log, onRedrawn } = this.#options;
      onRedrawn()
        .catch((cause) => log.trouble('visit-not-ended', cause))
        .finally(() => void this.#window?.loadURL(firstPage));
    };
    setTimeout(draw, isQuick ? pauseAfterCrash : 0);
  }
}
