import { beforeEach, expect, test } from 'vitest';
import { readExcel } from '../../../core/excel/index.ts';
import { openExcelBench, rowAndColumn } from './excel-bench.ts';

const { excel, run, load, text, input } = await openExcelBench();
beforeEach(() => load('excel'));

const begin = async (place: string, typed: string) => {
  await run(['select', { at: { sheet: 1, range: place } }]);
  const session = excel.startEditing('')!;
  session.type(typed, { start: typed.length, end: typed.length });
  return session;
};
const savedValue = async (place: string): Promise<unknown> => {
  const [row, column] = rowAndColumn(place);
  return readExcel(await excel.save()).sheets[0]!.cells.get(row * 16_384 + column)?.value;
};

test('what is half typed is in the file, and goes on being typed', async () => {
  const session = await begin('G2', '=B2+');
  expect(await savedValue('G2')).toBeUndefined();
  expect(excel.editing()).toBe(session);
  session.type('=B2+1', { start: 5, end: 5 });
  expect(await savedValue('G2')).toBe(31);
  expect(excel.editing()?.text).toBe('=B2+1');
  session.cancel();
  expect([text('G2'), excel.can({ command: 'undo', args: {} })]).toEqual(['', false]);
  expect(await savedValue('G2')).toBeUndefined();
});

test('what is half typed is something to be kept, a caret that moved is not lost for it', async () => {
  const heard: string[] = [];
  const stop = excel.onChange((change) => heard.push(change));
  await begin('G3', 'خب');
  stop();
  expect(heard).toContain('document');
  expect(excel.editing()?.caret).toEqual({ start: 2, end: 2 });
});

test.each(['=SUBSTITUTE(', '=B2)', '=B2+', '=IF((B2)', '=ROUND(B2,1,2)'])(
  '%s is not taken, and stays where it is typed',
  async (typed) => {
    const session = await begin('G2', typed);
    expect(session.commit()).toMatchObject({ ok: false, why: 'formula' });
    expect([excel.editing()?.text, text('G2')]).toEqual([typed, '']);
  },
);

test('a bracket that was left open is closed', async () => {
  const session = await begin('G2', '=SUM(B2');
  expect(session.commit()).toEqual({ ok: true });
  expect(input('G2')).toBe('=SUM(B2)');
});

test('whole columns and rows are selected as they are, merged cells or not', async () => {
  await run(['select', { at: { sheet: 1, range: 'G1:J1' } }], ['merge', {}]);
  await run(['select', { at: { sheet: 1, range: 'H:H' } }]);
  expect(excel.selection().ranges).toMatchObject([{ left: 7, right: 7 }]);
  await run(['select', { at: { sheet: 1, range: 'H1:H2' } }]);
  expect(excel.selection().ranges).toMatchObject([{ left: 6, right: 9 }]);
});
