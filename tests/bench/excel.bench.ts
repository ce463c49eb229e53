import { setTimeout } from 'node:timers/promises';
import { test } from 'vitest';
import { Station } from '../e2e/app.ts';
import { Exercise } from '../e2e/screens/exercise.ts';
import type { Home } from '../e2e/screens/home.ts';
import { toHomeAsNew } from '../e2e/screens/journey.ts';
import { readExercise } from '../e2e/solved.ts';
import { busyWorkbook } from './busy-workbook.ts';
import { keysToPaintedInCell } from './cell-keys.ts';
import { excelReading, share } from './excel-read.ts';
import { bigSheet, dependents } from './formula.ts';
import { leftBehind } from './leaks.ts';
import { memoryOf } from './machine.ts';
import { excelProofs } from './proofs.ts';
import { report } from './report.ts';
import { percentile, times } from './row.ts';
import { byKey, byWheel } from './scrolling.ts';
import { clickToShown } from './shown.ts';
import { workbookFigures } from './workbook.ts';

const { add } = report();
const exerciseId = 'excel-first-sum';
const { title } = readExercise(exerciseId, 'ar');

async function withHome(body: (station: Station, home: Home) => Promise<void>): Promise<void> {
  const station = await Station.start({ language: 'ar' });
  try {
    await body(station, await toHomeAsNew(station));
  } finally {
    await station.dispose();
  }
}

/** Puts a workbook in the place of what the learner has saved of the exercise. */
const keep = (station: Station, file: Uint8Array): Promise<void> =>
  station.page.evaluate(
    async ({ exerciseId, text }) => {
      const opened = await window.mashq.attempt.open({ exerciseId });
      if (!opened.ok) throw new Error(opened.code);
      const file = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      await window.mashq.attempt.save({ attemptId: opened.value.id, file });
    },
    { exerciseId, text: Buffer.from(file).toString('base64') },
  );

async function typing(station: Station, where: string, words?: string): Promise<void> {
  const { letters, enters, arrows } = await keysToPaintedInCell(station, words);
  add(`key press to painted in ${where}`, 16, 'ms', letters);
  add('the same, 95th percentile', 16, 'ms', [percentile(letters, 0.95)]);
  add('Enter to the next cell, 95th percentile', 16, 'ms', [percentile(enters, 0.95)]);
  add('an arrow to the next cell, 95th percentile', 16, 'ms', [percentile(arrows, 0.95)]);
}

test('a workbook: type into cells', () =>
  withHome(async (station, home) => {
    const work = await home.open('Excel', title);
    await work.sheet.clickCell('D2');
    await typing(station, 'a cell');
  }));

test('a workbook of 10,000 rows in the window: open, type, scroll', async () => {
  const file = await busyWorkbook();
  const first: number[] = [];
  const memory: number[] = [];
  for (let round = 0; round < 3; round++)
    await withHome(async (station, home) => {
      await keep(station, file);
      const open = async (): Promise<number> => {
        const line = await home.unfold('Excel', title);
        // What a learner who reads the lines of a module gives the app: a second.
        await setTimeout(1000);
        const opened = await clickToShown(line, '.sheet-grid .cell .text:not(:empty)');
        await new Exercise(station).arrive();
        return opened;
      };
      first.push(await open());
      await new Exercise(station).saved.waitFor();
      memory.push(memoryOf(station.app.process().pid!));
      if (round < 2) return;
      add('open 10,000 rows with rules, a table and a validation, first time', 400, 'ms', first);
      const again = await times(5, async () => {
        await new Exercise(station).goHome.click();
        await home.arrive();
        return await open();
      });
      add('the same, again', 400, 'ms', again);
      const work = new Exercise(station);
      await work.sheet.clickCell('B5');
      await typing(station, 'a cell of it', '12 34 56 v^');
      for (const [how, scroll] of [
        ['the wheel', byWheel],
        ['PageDown held', (each: Station) => byKey(each, 'PageDown')],
        ['ArrowDown held', (each: Station) => byKey(each, 'ArrowDown')],
      ] as const) {
        const { rate, longest } = await scroll(station);
        add(`frames while it scrolls by ${how}`, 60, 'per second', [rate]);
        add('the longest of them', null, 'ms', [longest]);
      }
      add('memory of all processes with it open', 380, 'MB', memory);
    });
});

test('ten exercises, one after the other', () =>
  withHome(async (station) => {
    const { nodes, listeners, megabytes } = await leftBehind(station);
    add('elements left behind by ten exercises', 0, 'pieces', [nodes]);
    add('listeners left behind', 0, 'pieces', [listeners]);
    add('memory of scripts left behind', 1, 'MB', [megabytes]);
  }));

test('the proofs of the exercises', async () => {
  const proofs = await excelProofs();
  const slowest = proofs.reduce((one, other) => (one.milliseconds > other.milliseconds ? one : other));
  add(
    'an exercise of Excel proved in one language',
    300,
    'ms',
    proofs.map(({ milliseconds }) => milliseconds),
  );
  add(`the slowest: ${slowest.exercise}`, 300, 'ms', [slowest.milliseconds]);
});

test('calculate', () => {
  add('5,000 cells calculated that depend on one input', 20, 'ms', dependents());
  add('read and calculate a sheet of 50,000 cells, 10,000 formulas', 300, 'ms', bigSheet());
});

test('read and mark a large workbook', async () => {
  const reading = await excelReading();
  add('read and mark a workbook of 50,000 cells', 300, 'ms', reading.marked);
  add('exceljs opens it', null, 'ms', reading.byExceljs);
  add('our share of the time of exceljs', 50, '%', [share(reading)]);
});

test('work in a workbook of 10,000 rows', async () => {
  const { open, input, insert, save } = await workbookFigures();
  add('open a workbook of 10,000 rows and 20,000 formulas', 400, 'ms', open);
  add('type a number into it, results included', 16, 'ms', input);
  add('put a row in near its top', 400, 'ms', insert);
  add('save it', 400, 'ms', save);
});
