import { wordCommands } from '../commands/index.ts';
import { keysHeld } from '../../frame/keys.ts';
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

  /** Word turns the paragraph when Ctrl and one of the Shift keys are pressed and let go, and nothing else. */
  let turning: string | null = null;
  function isTurning(event: KeyboardEvent): boolean {
    const held = event.key === 'Shift' ? event.ctrlKey : event.key === 'Control' && event.shiftKey;
    if (event.key === 'Shift') shift = event.code === 'ShiftRight' ? 'Right' : 'Left';
    turning = held && page.contains(event.target) ? `Ctrl+${shift} Shift` : null;
    return turning !== null;
  }
  let shift = 'Left';

  function onKeyup(event: KeyboardEvent): void {
    const call = turning && wordCommands.shortcuts.get(turning);
    turning = null;
    if (!call) return;
    take(event);
    void page.press(call, 'shortcut');
  }

  function onKeydown(event: KeyboardEvent): void {
    if (event.isComposing || event.getModifierState('AltGraph')) return;
    if (isTurning(event)) {
      event.stopPropagation();
      return;
    }
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
  return { onKeydown, onKeyup };
}
