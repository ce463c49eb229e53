import type { Input } from 'electron';

type Key = Pick<Input, 'type' | 'code' | 'control' | 'alt' | 'shift' | 'meta'>;

/**
 * Keys that leave, hide or replace the window of some system or browser, written as they are held. Only what no
 * workspace has a use for stands here: Ctrl+P is Print and Ctrl+R sets to the right in Word, Ctrl+T makes a table and
 * F11 a chart in Excel, Ctrl+= writes lower, F5 shows slides. Behind those there is nothing in this window that
 * could lead out.
 */
const waysOut: ReadonlySet<string> = new Set([
  // Closing and leaving.
  'Alt+F4',
  'Control+F4',
  'Control+KeyW',
  'Control+Shift+KeyW',
  'Control+KeyQ',
  'Control+Shift+KeyQ',
  // More windows, and the tools of developers.
  'Control+KeyN',
  'Control+Shift+KeyI',
  'Control+Shift+KeyJ',
  // Loading anew, back and forward.
  'Control+F5',
  'Control+Shift+KeyR',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
  'Alt+Home',
  'BrowserBack',
  'BrowserForward',
  'BrowserRefresh',
  'BrowserHome',
  'BrowserSearch',
  'BrowserFavorites',
  // Other windows, the window's menu, the system's own tools. Alt+Shift and Super+Space change the keyboard.
  'Alt+Tab',
  'Alt+Shift+Tab',
  'Alt+Escape',
  'Alt+Shift+Escape',
  'Control+Escape',
  'Control+Shift+Escape',
  'Alt+Space',
]);

/** Keys that start other programs on some keyboards. */
const otherPrograms = /^(Launch(App|Mail|Media)|Mail|Calculator|MyComputer|Sleep|Power|WakeUp|Eject)/;

/** How a key is held: `Control+Shift+KeyI`. By its place on the keyboard, since the keyboard may write Arabic. */
export function held({ code, control, alt, shift, meta }: Key): string {
  const modifiers = [control && 'Control', alt && 'Alt', shift && 'Shift', meta && 'Meta'];
  return [...modifiers.filter(Boolean), code].join('+');
}

/**
 * Whether a key would lead out of a kiosk. Super with another key belongs to the system, and never reaches a window
 * but for what the system left to it; of these, Space and the keys of screen readers and magnifiers stay.
 */
export function leadsOut(key: Key): boolean {
  if (waysOut.has(held(key)) || otherPrograms.test(key.code)) return true;
  return key.meta && /^Key[DELMRTX]$|^Digit|^Arrow|^Tab$/.test(key.code);
}
