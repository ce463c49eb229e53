import { describe, expect, test } from 'vitest';
import { languages } from '../../../core/language/index.ts';
import { wordCommands } from '../../../renderer/workspaces/word/commands/index.ts';
import { keysHeld } from '../../../renderer/workspaces/frame/keys.ts';
import { zoomFor } from '../../../renderer/workspaces/word/page/zoom.ts';
import {
  clipboardCalls,
  clipboardRows,
  foldFor,
  fontRows,
  paragraphRows,
} from '../../../renderer/workspaces/word/ribbon/layout.ts';
import { commandsOf } from '../../../renderer/workspaces/ribbon/controls.ts';
import { spotTowards } from '../../../renderer/workspaces/ribbon/roving.ts';

const held = (code: string, key: string, ...modifiers: string[]) =>
  keysHeld({
    code,
    key,
    ctrlKey: modifiers.includes('Ctrl'),
    altKey: modifiers.includes('Alt'),
    shiftKey: modifiers.includes('Shift'),
  });

describe('shortcuts', () => {
  test('are known by the place of the key, so that they work while the keyboard writes Arabic', () => {
    expect(held('KeyB', 'لا', 'Ctrl')).toBe('Ctrl+B');
    expect(held('Digit5', '٥', 'Ctrl')).toBe('Ctrl+5');
    expect(held('BracketRight', 'د', 'Ctrl')).toBe('Ctrl+]');
  });
  test('follow the letter where a Latin keyboard has it elsewhere', () => {
    expect(held('KeyQ', 'a', 'Ctrl')).toBe('Ctrl+A');
  });
  test('write what is held always in one order', () => {
    expect(held('KeyL', 'L', 'Shift', 'Ctrl')).toBe('Ctrl+Shift+L');
    expect(held('Digit1', '1', 'Alt', 'Ctrl')).toBe('Ctrl+Alt+1');
    expect(held('F6', 'F6')).toBe('F6');
  });
});

describe('the ribbon', () => {
  const controls = (language: (typeof languages)[number]) =>
    [...clipboardRows, ...fontRows, ...paragraphRows(language)].flat();

  test.each(languages)('places in %s only commands that there are, each once', (language) => {
    for (const id of controls(language).flatMap(commandsOf)) expect(wordCommands.get(id), id).toBeDefined();
    const calls = controls(language).flatMap((each) =>
      each.kind === 'button' ? [JSON.stringify(each.call)] : [],
    );
    expect(new Set(calls).size).toBe(calls.length);
  });
  test('has every command that a button can show', () => {
    const placed = new Set([
      ...controls('en').flatMap(commandsOf),
      ...clipboardCalls.map((call) => call.command),
      ...['undo', 'redo', 'style'],
    ]);
    const shown = wordCommands.ids.filter((id) => (wordCommands.get(id)?.presses.length ?? 0) > 0);
    expect(shown.filter((id) => !placed.has(id))).toEqual(['select-all']);
  });
  test('begins alignment with the side on which the language begins', () => {
    const first = (language: (typeof languages)[number]) => paragraphRows(language)[1]?.[0];
    expect(first('ar')).toMatchObject({ call: { args: { is: 'right' } } });
    expect(first('en')).toMatchObject({ call: { args: { is: 'left' } } });
  });
  test('folds by the room that there is in rem', () => {
    expect([1046, 736, 592, 300].map((pixels) => foldFor(pixels / 16))).toEqual([0, 1, 2, 3]);
    expect(foldFor(1046 / 32)).toBe(2);
  });
  test('arrow keys go to what one sees there, a row first', () => {
    const spot = (name: string, x: number, y: number) => ({
      element: { name } as unknown as HTMLElement,
      x,
      y,
    });
    const [a, b, c, d] = [spot('a', 0, 0), spot('b', 44, 0), spot('c', 0, 44), spot('d', 44, 44)];
    const all = [a, b, c, d];
    expect(spotTowards(all, a, 'ArrowRight')).toBe(b);
    expect(spotTowards(all, a, 'ArrowDown')).toBe(c);
    expect(spotTowards(all, d, 'ArrowLeft')).toBe(c);
    expect(spotTowards(all, a, 'ArrowLeft')).toBeUndefined();
  });
});

test('a page is drawn to fit its desk, and larger for who reads larger text', () => {
  expect(zoomFor(1046, 1)).toBe(1);
  expect(zoomFor(736, 1)).toBe(0.86);
  expect(zoomFor(1560, 1.125)).toBe(1.2);
  expect(zoomFor(200, 1)).toBe(0.5);
  expect(zoomFor(726, 2)).toBe(1.6);
});
