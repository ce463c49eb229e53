import { wordCommands } from '../commands/index.ts';
import { keysHeld } from './keys.ts';
import type { OpenPage } from './usePage.ts';

/** The browser has its own copy, cut and paste, which reach the system's clipboard. */
const left: ReadonlySet<string> = new Set(['copy', 'cut', 'paste']);
/** What a browser would do, and Word does not do like that. */
const swallowed: ReadonlySet<string> = new Set(['Ctrl+S', 'Ctrl+P', 'Ctrl+F', 'Ctrl+G', 'Ctrl+H', 'Ctrl+K']);

/** The one layer that owns Word's shortcuts: neither the engine nor the browser sees what it takes. */
export function useShortcuts(page: OpenPage, focusRibbon: () => void) {
  function take(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopPropagation();
  }

  function onKeydown(event: KeyboardEvent): void {
    if (event.isComposing || event.getModifierState('AltGraph')) return;
    const keys = keysHeld(event);
    const inPage = page.contains(event.target);
    if (keys === 'F6') {
      take(event);
      if (inPage) focusRibbon();
      else page.focus();
      return;
    }
    if (inPage && keys === 'Escape') {
      take(event);
      if (!page.disarmPainter()) focusRibbon();
      return;
    }
    const call = wordCommands.shortcuts.get(keys);
    if (call && !(left.has(call.command) && inPage)) {
      take(event);
      void page.press(call, 'shortcut');
    } else if (swallowed.has(keys)) take(event);
  }
  return { onKeydown };
}
