import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { command, noArguments } from '../../../renderer/workspaces/word/commands/command.ts';
import { wordCommands } from '../../../renderer/workspaces/word/commands/index.ts';
import { createRegistry } from '../../../renderer/workspaces/commands/registry.ts';

const plain = (id: string, ...shortcuts: string[]) =>
  command({ id, args: noArguments, presses: [{ args: {}, label: id, shortcuts }], run: () => false });

describe('a registry', () => {
  test('refuses two commands of one name', () => {
    expect(() => createRegistry([plain('bold'), plain('bold')])).toThrow('two commands are called "bold"');
  });
  test('refuses two commands on one shortcut, and names both', () => {
    expect(() => createRegistry([plain('bold', 'Ctrl+B'), plain('bullets', 'Ctrl+B')])).toThrow(
      '"bold" and "bullets" both want Ctrl+B',
    );
  });
  test('finds the press that has the given arguments', () => {
    expect(wordCommands.press('align', { is: 'center' })?.icon).toBe('text-align-center');
    expect(wordCommands.press('align', { is: 'sideways' })).toBeUndefined();
  });
});

test('a command takes its own arguments and no others', () => {
  const { bind } = command({
    id: 'size',
    args: z.strictObject({ is: z.number() }),
    presses: [],
    run: () => true,
  });
  expect(bind({ is: 12 })).not.toBeNull();
  expect(bind({ is: '12' })).toBeNull();
  expect(bind({ is: 12, more: 1 })).toBeNull();
});

test.each([
  ['Ctrl+B', 'bold', {}],
  ['Ctrl+E', 'align', { is: 'center' }],
  ['Ctrl+5', 'line-spacing', { is: 1.5 }],
  ['Ctrl+Alt+1', 'style', { is: 'heading1' }],
  ['Ctrl+Shift+N', 'style', { is: 'normal' }],
  ['Ctrl+Shift+L', 'bullets', {}],
  ['Ctrl+M', 'indent', {}],
  ['Ctrl+]', 'grow', {}],
])('%s is what it is in Word', (keys, id, args) => {
  expect(wordCommands.shortcuts.get(keys)).toEqual({ command: id, args });
});

test('every press is a call that its command takes', () => {
  for (const id of wordCommands.ids) {
    const found = wordCommands.get(id);
    for (const press of found?.presses ?? []) expect(found?.bind(press.args), id).not.toBeNull();
  }
});
