import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readExcel } from '../../../../core/excel/index.ts';
import type { CommandCall } from '../../../../core/exercise/index.ts';
import { excelCommands } from '../../../../renderer/workspaces/excel/commands/index.ts';
import { openHeadlessExcel } from '../../../../renderer/workspaces/excel/engine/headless.ts';
import { argumentsOf, Chance } from './arguments.ts';

/** `FUZZ=5000 SEED=1 npx vitest run --project unit excel-fuzz` is the long run. */
const walks = Number(process.env['FUZZ'] ?? 12);
const firstSeed = Number(process.env['SEED'] ?? 1);
/** No command that was asked for by hand may take longer, on a slow PC with something else to do. */
const longest = Number(process.env['LONGEST'] ?? 8000);

const root = path.join(import.meta.dirname, '../../../..');
const read = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(root, file)));
const content = path.join(root, 'resources/content/exercises');
const starters = readdirSync(content)
  .filter((name) => name.startsWith('excel-'))
  .flatMap((name) =>
    readdirSync(path.join(content, name))
      .filter((file) => file.endsWith('.xlsx'))
      .map((file) => `resources/content/exercises/${name}/${file}`),
  );
const fixtures = [
  'everything.xlsx',
  'packages/openpyxl.xlsx',
  'packages/libreoffice.xlsx',
  'packages/excel.xlsx',
];
const files = [...fixtures.map((file) => `tests/fixtures/excel/${file}`), ...starters];

/** Files beside the workbook, under names that words may hit. */
const textFiles = ['Total', 'Sheet1', 'نص عربي'].map((name) => ({
  name,
  bytes: new TextEncoder().encode(`Name;${name};Day\nTea;2.5;15/03/2026\n"a\nb";=1+1;2026-04-01`),
}));

const ranges = [
  ...['A1', 'B2', 'A2:C4', 'B3:B9', 'A1:D20', 'C3:F5', 'E10', 'A30:C30', 'J2:L9', 'A1:A2'],
  ...['A:A', 'B:D', '1:1', '3:6', 'A1:XFD1048576', 'XFD1', 'A1048576', 'XFD1048576', 'XFC1048570:XFD1048576'],
];
const words = [
  ...['', ' ', '0', '12', '-3.5', '50%', '15/3/2026', '10:30', 'نص عربي', "'5", 'a\nb', 'Total', 'Sheet1'],
  ...[
    '=SUM(B2:B5)',
    '=A1',
    '=SUM(A:A)',
    '=SEQUENCE(3,2)',
    '=1/0',
    '=NOSUCH(1)',
    '=(',
    '=B2:B4*2',
    '=UNIQUE(A1:A9)',
  ],
  ...[
    '#,##0.00',
    '@',
    'dd/mm/yyyy',
    'A',
    'B',
    'C',
    'https://example.org',
    'Arial',
    'مبيعات',
    'TRUE',
    '<b>&"',
  ],
];

/** What a person may point at: the headings of the file, its sheets, its ranges. */
function textsOf(bytes: Uint8Array): string[] {
  const { sheets } = readExcel(bytes);
  const texts = sheets.flatMap(({ cells }) =>
    [...cells.values()].slice(0, 12).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  );
  return [...words, ...ranges, ...sheets.map(({ name }) => name), ...texts];
}

const excel = await openHeadlessExcel();
const commands = excelCommands.ids.filter((id) => !['select', 'undo', 'redo'].includes(id));

function anyCall(chance: Chance, texts: readonly string[]): CommandCall {
  const command = chance.of(commands);
  const { presses, takes } = excelCommands.get(command)!;
  const args =
    presses.length > 0 && chance.below(2) ? chance.of(presses).args : argumentsOf(takes, chance, texts);
  return { command, args: args as CommandCall['args'] };
}

function anyPlace(chance: Chance): CommandCall {
  const sheet = chance.below(5) === 0 ? 2 : excel.activeSheet() + 1;
  const at = { sheet, range: chance.of(ranges) };
  return { command: 'select', args: chance.below(6) === 0 ? { at, add: true } : { at } };
}

/** Everything that a window would draw at once. */
function look(): void {
  const view = excel.sheet();
  const { active } = excel.selection();
  for (const top of [0, Math.max(0, active.row - 3)])
    for (let row = top; row < Math.min(top + 12, 1_048_576); row++)
      for (let column = 0; column < 8; column++) view.cell(row, column);
  excel.state();
  excel.summary();
  excel.nameBox();
}

async function timed(call: CommandCall): Promise<boolean> {
  const start = performance.now();
  const result = await excel.run(call, 'ribbon');
  if (!result.ok) expect(result.reason).not.toBe('engine');
  look();
  const taken = performance.now() - start;
  if (taken > longest) throw new Error(`took ${Math.round(taken)} ms`);
  return result.ok && result.changed;
}

/** What Mashq does by itself after a command, such as a table that grows, is a step of its own. */
const mostSteps = 3;

async function backAndForth(before: Uint8Array): Promise<void> {
  const after = await excel.save();
  let steps = 0;
  let file = after;
  while (steps < mostSteps && (steps === 0 || Buffer.compare(file, before) !== 0)) {
    await timed({ command: 'undo', args: {} });
    file = await excel.save();
    steps++;
  }
  expect(Buffer.compare(file, before), 'undo').toBe(0);
  for (; steps > 0; steps--) await timed({ command: 'redo', args: {} });
  expect(Buffer.compare(await excel.save(), after), 'redo').toBe(0);
  readExcel(after);
}

async function walk(seed: number): Promise<void> {
  const chance = new Chance(seed);
  const file = chance.of(files);
  const bytes = read(file);
  const texts = textsOf(bytes);
  await excel.load(bytes, textFiles);
  const done: CommandCall[] = [];
  try {
    for (let steps = 0; steps < 12; steps++) {
      const call = steps % 3 === 0 ? anyPlace(chance) : anyCall(chance, texts);
      done.push(call);
      if (!excel.can(call)) continue;
      const before = await excel.save();
      const steppedBack = excel.document.book.parts;
      if (await timed(call)) await backAndForth(before);
      else expect(excel.document.book.parts, 'changed without saying so').toBe(steppedBack);
    }
  } catch (cause) {
    throw new Error(
      `SEED=${seed} ${file}: ${String(cause)}\n${done.map((each) => JSON.stringify(each)).join('\n')}`,
      { cause },
    );
  }
}

it(
  `takes back and does again whatever is done, in ${walks} walks`,
  { timeout: Math.max(60_000, walks * 3000) },
  async () => {
    const failures: string[] = [];
    for (let seed = firstSeed; seed < firstSeed + walks && failures.length < 20; seed++)
      await walk(seed).catch((cause: unknown) => failures.push((cause as Error).message));
    expect(failures.join('\n\n')).toBe('');
  },
);
