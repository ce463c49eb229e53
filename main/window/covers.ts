import { BrowserWindow, screen, type Display } from 'electron';

/** The cover of a display: a calm empty sheet that takes no key and cannot be closed. */
function cover({ bounds }: Display): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    frame: false,
    focusable: false,
    skipTaskbar: true,
    movable: false,
    resizable: false,
    minimizable: false,
    closable: false,
    show: false,
    backgroundColor: paperColor,
    webPreferences: { sandbox: true, contextIsolation: true, javascript: false },
  });
  window.on('close', (event) => event.preventDefault());
  window.setAlwaysOnTop(true, 'screen-saver');
  window.setVisibleOnAllWorkspaces(true);
  window.setBounds(bounds);
  window.showInactive();
  return window;
}

export const paperColor = '#f6f1e7';

/** Keeps every display but that of the station's window covered, while displays come and go. */
export class Covers {
  readonly #own: () => Electron.Rectangle;
  readonly #covers = new Map<number, BrowserWindow>();
  readonly #update = () => this.update();

  /** `own` is where the station's window is. */
  constructor(own: () => Electron.Rectangle) {
    this.#own = own;
    screen.on('display-added', this.#update);
    screen.on('display-removed', this.#update);
    screen.on('display-metrics-changed', this.#update);
    this.update();
  }

  update(): void {
    const own = screen.getDisplayMatching(this.#own()).id;
    const others = screen.getAllDisplays().filter(({ id }) => id !== own);
    for (const [id, window] of this.#covers) {
      const display = others.find((each) => each.id === id);
      if (display) window.setBounds(display.bounds);
      else this.#uncover(id);
    }
    for (const display of others) {
      if (!this.#covers.has(display.id)) this.#covers.set(display.id, cover(display));
    }
  }

  close(): void {
    screen.off('display-added', this.#update);
    screen.off('display-removed', this.#update);
    screen.off('display-metrics-changed', this.#update);
    for (const id of [...this.#covers.keys()]) this.#uncover(id);
  }

  #uncover(id: number): void {
    this.#covers.get(id)?.destroy();
    this.#covers.delete(id);
  }
}
