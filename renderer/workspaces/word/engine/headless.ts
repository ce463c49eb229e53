import { JSDOM } from 'jsdom';
import type { Workspace } from '../../contract.ts';

/** What the engine takes from a window when it is loaded and while it lays out. */
const names = [
  'document',
  'navigator',
  'Node',
  'Element',
  'HTMLElement',
  'HTMLImageElement',
  'HTMLInputElement',
  'SVGElement',
  'Text',
  'DocumentFragment',
  'DOMParser',
  'Event',
  'CustomEvent',
  'InputEvent',
  'KeyboardEvent',
  'MouseEvent',
  'MutationObserver',
  'NodeFilter',
  'Range',
  'Selection',
  'ShadowRoot',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const;

class NoResizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

let page: JSDOM | null = null;

/** Gives this process a window, once: jsdom's, and plain stand-ins for what jsdom lacks. */
function installWindow(): JSDOM {
  if (page) return page;
  page = new JSDOM('<!doctype html><html><body></body></html>', { pretendToBeVisual: true });
  const { window } = page;
  window.HTMLCanvasElement.prototype.getContext = () => null;
  window.Element.prototype.scrollIntoView = () => undefined;
  const define = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  for (const name of names) {
    const value: unknown = window[name];
    define(name, typeof value === 'function' && /^[a-z]/.test(name) ? value.bind(window) : value);
  }
  define('window', window);
  define('ResizeObserver', NoResizes);
  Object.defineProperty(window, 'ResizeObserver', { value: NoResizes });
  return page;
}

/** Opens a Word workspace on an element that nobody sees. Text is measured by a fixed width. */
export async function openHeadlessWord(): Promise<Workspace> {
  const { window } = installWindow();
  const [{ DocxEditorDocument }, { WordWorkspace }] = await Promise.all([
    import('./docx-editor.ts'),
    import('./workspace.ts'),
  ]);
  const host = window.document.body.appendChild(window.document.createElement('div'));
  const opened = new DocxEditorDocument(host);
  return new WordWorkspace(opened, {
    async opening(open) {
      open();
      while (opened.isOpening) await new Promise((resolve) => setTimeout(resolve, 1));
    },
    quietly: (act) => act(),
  });
}
