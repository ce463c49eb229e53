import { describe, expect, test } from 'vitest';
import { leadsOut } from '../../../main/window/keys.ts';
import { excelCommands } from '../../../renderer/workspaces/excel/commands/index.ts';
import { wordCommands } from '../../../renderer/workspaces/word/commands/index.ts';

/** A key as Electron tells it, from `Control+Shift+KeyI`. */
function press(keys: string) {
  const held = keys.split('+');
  const code = held.pop()!;
  const has = (name: string) => held.includes(name);
  return {
    type: 'keyDown',
    code,
    control: has('Control'),
    alt: has('Alt'),
    shift: has('Shift'),
    meta: has('Meta'),
  } as const;
}

const codes: Readonly<Record<string, string>> = {
  '.': 'Period',
  ',': 'Comma',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  ';': 'Semicolon',
  "'": 'Quote',
  '=': 'Equal',
  '-': 'Minus',
  '`': 'Backquote',
};
/** `Ctrl+Shift+L` of a workspace as the place of its key. */
const placed = (keys: string): string =>
  keys
    .replace('Ctrl', 'Control')
    .replace(/(?<=\+|^)([A-Z])$/, 'Key$1')
    .replace(/(?<=\+|^)([0-9])$/, 'Digit$1')
    .replace(/(?<=\+)([^\w\s])$/, (sign) => codes[sign] ?? sign);

describe('In a kiosk', () => {
  test.for([
    'Alt+F4',
    'Control+KeyW',
    'Control+F4',
    'Control+KeyQ',
    'Control+Shift+KeyI',
    'Alt+ArrowLeft',
    'BrowserBack',
    'BrowserHome',
    'Alt+Tab',
    'Alt+Space',
    'Control+Escape',
    'Control+Shift+Escape',
    'Meta+KeyR',
    'Meta+Tab',
    'Meta+Digit1',
    'Meta+ArrowUp',
    'LaunchMail',
    'LaunchApp1',
  ])('%s leads nowhere', (keys) => {
    expect(leadsOut(press(keys))).toBe(true);
  });

  test.for([
    // The keyboard.
    [
      'the Arabic and English switch',
      'Alt+ShiftLeft',
      'Alt+Shift+AltLeft',
      'Meta+Space',
      'Control+ShiftRight',
    ],
    // Narrator, Magnifier, on-screen keyboard, colours, the list of aids; Orca's, NVDA's and VoiceOver's own key.
    [
      'a screen reader',
      'Control+Meta+Enter',
      'Insert',
      'CapsLock',
      'CapsLock+KeyA',
      'Control+Alt+ArrowRight',
    ],
    ['the magnifier', 'Meta+Equal', 'Meta+Minus', 'Meta+Escape', 'Meta+NumpadAdd'],
    ['the on-screen keyboard', 'Control+Meta+KeyO', 'Meta+KeyU', 'Control+Meta+KeyC'],
    ['keys for one hand', 'Shift', 'ShiftLeft', 'NumLock', 'Alt+Shift+NumLock'],
    ['moving about', 'Tab', 'Shift+Tab', 'F6', 'Escape', 'ContextMenu', 'Shift+F10', 'Alt+KeyH', 'F10'],
    [
      'Office',
      'Control+KeyP',
      'Control+KeyT',
      'Control+Digit1',
      'F2',
      'F4',
      'F5',
      'F11',
      'F12',
      'Control+KeyR',
    ],
    ['typing Arabic with AltGr', 'Control+Alt+KeyL'],
  ])('%s keeps its keys', ([, ...kept]) => {
    expect(kept.filter((keys) => leadsOut(press(keys)))).toEqual([]);
  });

  test.for([
    ['Word', wordCommands],
    ['Excel', excelCommands],
  ] as const)('no shortcut of %s is taken', ([, { shortcuts }]) => {
    const pressed = [...shortcuts.keys()].filter((keys) => !keys.includes(' '));
    expect(pressed.length).toBeGreaterThan(20);
    expect(pressed.filter((keys) => leadsOut(press(placed(keys))))).toEqual([]);
  });
});
