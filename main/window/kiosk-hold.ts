import { app, globalShortcut, screen, type BrowserWindow, type WebContents } from 'electron';
import { Covers } from './covers.ts';
import { leadsOut } from './keys.ts';

/** Keys of the system that a window may ask for; where the system keeps them to itself, build/kiosk says how. */
const askedOfSystem = [
  'Alt+F4',
  'Alt+Tab',
  'Alt+Shift+Tab',
  'Alt+Esc',
  'Ctrl+Esc',
  'Ctrl+Shift+Esc',
  'Super+D',
  'Super+E',
  'Super+L',
  'Super+M',
  'Super+R',
  'Super+Tab',
];
/** After a moment without the focus the window takes it back; shorter would cut off the system's own switches. */
const takesFocusAfter = 1000;
/** How much of the display Mashq keeps while a real program has the rest: enough to read the tasks. */
const besideProgram = { share: 0.3, least: 400, most: 480 };

/** Keeps the station's window in front on every display, until it is let go. */
export class KioskHold {
  readonly #window: BrowserWindow;
  readonly #covers: Covers;
  #steppedBack = false;
  #timer: NodeJS.Timeout | undefined;
  #ended = false;

  constructor(window: BrowserWindow) {
    this.#window = window;
    keepKeys(window.webContents);
    keepPage(window.webContents);
    this.#covers = new Covers(() => window.getBounds());
    this.#holdForward();
    const moved = [
      'minimize',
      'hide',
      'leave-full-screen',
      'unmaximize',
      'restore',
      'resize',
      'move',
    ] as const;
    for (const event of moved) {
      (window.on as (event: string, listener: () => void) => void)(event, () => this.#again());
    }
    window.on('system-context-menu', (event) => event.preventDefault());
    window.on('blur', () => this.#again(takesFocusAfter));
    screen.on('display-removed', this.#fill);
    screen.on('display-metrics-changed', this.#fill);
  }

  /** Makes room for a real program: a column at one side stays, for the tasks. */
  stepBack(side: 'left' | 'right'): void {
    if (this.#ended || this.#steppedBack) return;
    this.#steppedBack = true;
    globalShortcut.unregisterAll();
    const window = this.#window;
    const { x, y, width, height } = screen.getDisplayMatching(window.getBounds()).workArea;
    const { share, least, most } = besideProgram;
    const own = Math.min(most, Math.max(least, Math.round(width * share)));
    window.setKiosk(false);
    window.setAlwaysOnTop(false);
    window.setMinimumSize(least, 400);
    window.setBounds({ x: side === 'left' ? x : x + width - own, y, width: own, height });
  }

  /** The real program is gone: Mashq fills the display again. */
  comeForward(): void {
    if (this.#ended || !this.#steppedBack) return;
    this.#steppedBack = false;
    this.#holdForward();
  }

  /** Lets go for good. */
  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    globalShortcut.unregisterAll();
    screen.off('display-removed', this.#fill);
    screen.off('display-metrics-changed', this.#fill);
    this.#covers.close();
  }

  #holdForward(): void {
    const window = this.#window;
    window.setKiosk(true);
    window.setAlwaysOnTop(true, 'screen-saver');
    window.setVisibleOnAllWorkspaces(true);
    window.setSkipTaskbar(true);
    this.#again();
    window.moveTop();
    if (window.isVisible()) window.focus();
    for (const keys of askedOfSystem) askFor(keys);
    this.#covers.update();
  }

  #fill = (): void => this.#again();

  /** Full screen is a wish that a window manager grants; without one, or in the middle of a change, it is not enough. */
  #fillDisplay(): void {
    const now = this.#window.getBounds();
    const { bounds } = screen.getDisplayMatching(now);
    const isFull = now.width >= bounds.width && now.height >= bounds.height;
    if (!isFull) this.#window.setBounds(bounds);
  }

  /** Puts the window back where it was, when something has moved it. */
  #again(after = 0): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const window = this.#window;
      if (this.#ended || this.#steppedBack || window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      if (!window.isVisible()) window.show();
      if (!window.isKiosk() || !window.isFullScreen()) window.setKiosk(true);
      this.#fillDisplay();
      if (!window.isFocused()) {
        window.moveTop();
        window.focus();
        app.focus({ steal: true });
      }
      this.#covers.update();
    }, after);
  }
}

/** A system that keeps a key to itself says no, or says that it knows no such key. */
function askFor(keys: string): void {
  try {
    globalShortcut.register(keys, () => undefined);
  } catch {
    // The key is not of this system.
  }
}

function keepKeys(contents: WebContents): void {
  contents.on('before-input-event', (event, input) => {
    if (leadsOut(input)) event.preventDefault();
  });
}

/** Closes what the page itself could open: the chooser of files, larger and smaller, the way back. */
function keepPage(contents: WebContents): void {
  contents.on('zoom-changed', () => contents.setZoomFactor(1));
  contents.on('did-finish-load', () => {
    contents.setZoomFactor(1);
    void contents.setVisualZoomLevelLimits(1, 1);
    contents.navigationHistory.clear();
  });
  // A page may close its own window, and nobody is asked.
  const cannotClose = "Object.defineProperty(window, 'close', { value() {} })";
  contents.on('dom-ready', () => void contents.executeJavaScript(cannotClose).catch(() => undefined));
  contents.on('context-menu', (event) => event.preventDefault());
  const { debugger: protocol } = contents;
  // Only what a page is watched with can keep it from opening the system's chooser.
  const intercept = async () => {
    if (!protocol.isAttached()) protocol.attach();
    await protocol.sendCommand('Page.enable');
    await protocol.sendCommand('Page.setInterceptFileChooserDialog', { enabled: true });
  };
  const keepChoosing = () => void intercept().catch(() => undefined);
  keepChoosing();
  protocol.on('detach', (_event, reason) => {
    if (reason !== 'target closed' && !contents.isDestroyed()) keepChoosing();
  });
}
