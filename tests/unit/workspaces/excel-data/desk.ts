import { expect } from 'vitest';
import { readExcel, type ExcelWorkbook } from '../../../../core/excel/index.ts';
import { parseArea } from '../../../../core/formula/index.ts';
import type { Verdict } from '../../../../core/exercise/index.ts';
import { openHeadlessExcel } from '../../../../renderer/workspaces/excel/engine/headless.ts';
import type { ExcelWorkspace } from '../../../../renderer/workspaces/excel/engine/workspace.ts';
import { oneSheet, type Literal } from '../../../fixtures/excel/literals.ts';
import { judge, said } from '../../excel/judge.ts';

export type Args = Parameters<ExcelWorkspace['can']>[0]['args'];
export type Call = [command: string, args?: Args];

/** What a small shop sold in a week, with headings. */
export const sales: readonly (readonly Literal[])[] = [
  [{ v: 'Item', s: 'bold' }, 'Town', 'Price', 'Sold', 'Income'],
  ['Tea', 'Amman', 2.5, 40, { f: 'C2*D2', v: 100 }],
  ['Bread', 'Irbid', 0.5, 120, { f: 'C3*D3', v: 60 }],
  ['Olives', 'Amman', 3.25, 24, { f: 'C4*D4', v: 78 }],
  ['Dates', 'Zarqa', 4, 12, { f: 'C5*D5', v: 48 }],
  ['Soap', 'Irbid', 1.75, 36, { f: 'C6*D6', v: 63 }],
];

export const select = (range: string, sheet: number | string = 1): Call => [
  'select',
  { at: { sheet, range } },
];

/** A workbook at work: commands are run on it, and what they leave in the file is read and marked. */
export async function desk(lines: readonly (readonly Literal[])[] = sales, bytes = oneSheet(lines)) {
  const excel = await openHeadlessExcel();
  await excel.load(bytes);
  return {
    excel,
    starter: bytes,
    async run(...calls: Call[]): Promise<void> {
      for (const [command, args = {}] of calls) {
        expect(excel.can({ command, args }), `can ${command} ${JSON.stringify(args)}`).toBe(true);
        expect(await excel.run({ command, args }, 'solution'), command).toMatchObject({ ok: true });
      }
    },
    can: (command: string, args: Args = {}): boolean => excel.can({ command, args }),
    /** What cells show, row by row. */
    shown(range: string, sheet = 0): string[][] {
      const { top, left, bottom, right } = parseArea(range)!;
      return Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from(
          { length: right - left + 1 },
          (__, column) => excel.sheet(sheet).cell(top + row, left + column).text,
        ),
      );
    },
    input: (place: string, sheet = 0): string => {
      const { top, left } = parseArea(place)!;
      return excel.sheet(sheet).cell(top, left).input;
    },
    look: (place: string, sheet = 0) => {
      const { top, left } = parseArea(place)!;
      return excel.sheet(sheet).cell(top, left);
    },
    read: async (): Promise<ExcelWorkbook> => readExcel(await excel.save()),
    /** What a check says of the saved file. */
    async marked(check: string, options: Record<string, unknown>): Promise<string> {
      const verdict: Verdict = judge(check, options, await excel.save(), bytes);
      return said(verdict);
    },
  };
}
