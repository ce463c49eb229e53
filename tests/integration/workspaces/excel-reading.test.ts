import { expect, test } from 'vitest';
import { ExcelWorkspace } from '../../../renderer/workspaces/excel/engine/workspace.ts';
import { packageFile, type Args } from './excel-bench.ts';

const reader = new ExcelWorkspace({ now: () => 46_296.5, random: () => 0.5, locale: 'en' }, true);

test('a workbook that is only read is looked round in, and nothing changes it', async () => {
  const bytes = packageFile('excel');
  await reader.load(bytes);
  const looked = await reader.run({ command: 'select', args: { at: { sheet: 1, range: 'B2' } } }, 'ribbon');
  expect([looked.ok, reader.nameBox()]).toEqual([true, 'B2']);
  const changes: [command: string, args: Args][] = [
    ['type', { text: 'Not mine' }],
    ['clear', { is: 'all' }],
    ['sheet-add', {}],
    ['paste', {}],
  ];
  for (const [command, args] of changes) {
    const call = { command, args };
    expect(reader.can(call), call.command).toBe(false);
    expect(await reader.run(call, 'shortcut'), call.command).toEqual({ ok: false, reason: 'not-here' });
  }
  reader.clipboardIn({ text: 'Not mine', html: null });
  expect(reader.startEditing('Not mine')).toBeNull();
  expect(await reader.save()).toEqual(bytes);
});
