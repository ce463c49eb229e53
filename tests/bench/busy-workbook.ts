import type { CommandCall } from '../../core/exercise/index.ts';
import { openHeadlessExcel } from '../../renderer/workspaces/excel/engine/headless.ts';
import { largeWorkbook } from './excel-read.ts';

const call = (command: string, args: CommandCall['args'] = {}): CommandCall => ({ command, args });
const select = (range: string): CommandCall => call('select', { at: { range } });

/** What exercises have about their cells: a table, frozen headings, rules of many kinds, a validation. */
const dressing = (rows: number): CommandCall[] => [
  select('A2'),
  call('freeze', { is: 'panes' }),
  select(`A1:J${rows}`),
  call('format-as-table', { name: 'Sales' }),
  select(`B2:B${rows}`),
  call('data-validation', { kind: 'decimal', between: [0, 1_000_000] }),
  call('conditional-format', { greater: 200, format: 'red-fill-text' }),
  call('conditional-format', { less: 20, format: 'green-fill-text' }),
  select(`C2:C${rows}`),
  call('conditional-format', { top: 10, format: 'yellow-fill-text' }),
  select(`D2:D${rows}`),
  call('conditional-format', { duplicates: true, format: 'red-fill-text' }),
  select(`I2:I${rows}`),
  call('conditional-format', { average: 'above', format: 'green-fill-text' }),
  select(`J2:J${rows}`),
  call('conditional-format', { equal: 'high', format: 'yellow-fill-text' }),
  select(`A2:A${rows}`),
  call('conditional-format', { formula: '=$I2>1000', format: 'green-fill-text' }),
  select('A2'),
];

/** A workbook of so many rows and ten columns, two of them formulas, dressed as exercises are. */
export async function busyWorkbook(rows = 10_000): Promise<Uint8Array> {
  const excel = await openHeadlessExcel();
  await excel.load(largeWorkbook(rows - 1));
  for (const each of dressing(rows)) {
    const result = await excel.run(each, 'solution');
    if (!result.ok) throw new Error(`${each.command} answered ${result.reason}`);
  }
  return await excel.save();
}
