import { describe, expect, test } from 'vitest';
import { desk, select, type Call } from './desk.ts';

describe('how a sheet is printed', () => {
  test.each<[Call[], Record<string, unknown>]>([
    [[select('A1:C6'), ['print-area', { is: 'set' }]], { printArea: { range: 'A1:C6' } }],
    [[['print-titles', { rows: '1:1', columns: 'A' }]], { titles: { rows: '1', columns: 'A' } }],
    [[['margins', { is: 'narrow' }]], { margins: 'narrow' }],
    [[['margins', { top: 3 }]], { margins: { top: 3, bottom: 1.9 } }],
    [[['orientation-page', { is: 'landscape' }]], { orientation: 'landscape' }],
    [[['paper', { is: 'a4' }]], { paper: 'A4' }],
    [[['fit-to', { width: 1, height: 0 }]], { fit: { width: 1, height: 0 } }],
    [
      [
        ['fit-to', { width: 1, height: 1 }],
        ['print-scale', { is: 80 }],
      ],
      { scale: 80 },
    ],
    [
      [
        [
          'header-footer',
          { header: { center: 'Sales & prices' }, footer: { left: '{date}', center: '{page} / {pages}' } },
        ],
        ['header-footer', { header: { right: '{sheet}' } }],
      ],
      {
        header: { center: 'Sales && prices', right: '{sheet}' },
        footer: { left: '{date}', center: '{page} / {pages}' },
      },
    ],
    [[['print-gridlines'], ['print-headings']], { gridlines: true, headings: true }],
    [[['center-horizontally'], ['center-vertically']], { centered: 'both' }],
    [[select('A4'), ['page-break', { is: 'insert' }]], { breakBefore: 4 }],
  ])('%j', async (calls, asked) => {
    const { run, marked, excel } = await desk();
    expect(await marked('page', asked)).not.toBe('right');
    await run(...calls);
    expect(await marked('page', asked)).toBe('right');
    while (excel.can({ command: 'undo', args: {} })) await run(['undo']);
    expect(excel.document.changed).toBe(false);
  });

  test('a print area grows with the rows in it', async () => {
    const { run, marked } = await desk();
    await run(select('A1:C6'), ['print-area', { is: 'set' }], select('A3'), ['insert-rows']);
    expect(await marked('page', { printArea: { range: 'A1:C7' } })).toBe('right');
    await run(['print-area', { is: 'clear' }]);
    expect(await marked('page', { printArea: 'none' })).toBe('right');
  });
});

test('a protected sheet takes what is typed into unlocked cells only', async () => {
  const { run, shown, excel, marked } = await desk();
  await run(select('D2:D6'), ['lock-cells', { is: false }], ['protect-sheet', { allowed: ['sort'] }]);
  const asked = { unlocked: { range: 'D2:D6' }, locked: { range: 'A1:A6' }, allowed: ['sort'] };
  expect(await marked('protected', asked)).toBe('right');
  await run(select('D2'), ['type', { text: '41' }]);
  expect(shown('D2')[0]).toEqual(['41']);
  await run(select('A2'));
  expect(excel.startEditing('Coffee')).toBeNull();
  expect(await excel.run({ command: 'type', args: { text: 'Coffee' } }, 'solution')).toMatchObject({
    ok: false,
  });
  expect(excel.lastRefusal()).toBe('protected');
  const refused: Call[] = [
    ['sort-ascending', {}],
    ['comment', { text: 'no' }],
    ['conditional-format', { top: 1 }],
    ['data-validation', { list: ['a'] }],
  ];
  for (const [command, args = {}] of refused)
    expect(await excel.run({ command, args }, 'solution'), command).toMatchObject({ ok: false });
  await run(['unprotect-sheet'], ['type', { text: 'Coffee' }], ['protect-workbook']);
  expect(await marked('protected', { structure: true })).toBe('right');
  expect(await marked('protected', { is: false })).toBe('right');
});

test('says what a workbook is and who made it', async () => {
  const { run, marked, excel, read } = await desk();
  await run(['properties', { title: 'مبيعات الأسبوع', author: 'Huda', company: 'Corner shop' }]);
  expect(
    await marked('properties', { title: 'مبيعات الأسبوع', author: 'Huda', company: 'Corner shop' }),
  ).toBe('right');
  await run(['properties', { title: 'Sales' }]);
  expect((await read()).properties).toMatchObject({ title: 'Sales', author: 'Huda' });
  await run(['undo'], ['undo']);
  expect(excel.document.changed).toBe(false);
});
