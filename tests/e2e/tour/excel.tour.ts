import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'vitest';
import { ensureDebianPackages } from '../../../build/debian.ts';
import { languages, type Language } from '../../../core/language/index.ts';
import { openHeadless } from '../../../renderer/workspaces/headless.ts';
import { becomes, projectFolder, usualSize, withStation, type Station } from '../app.ts';
import type { Exercise } from '../screens/exercise.ts';
import type { Home } from '../screens/home.ts';
import { toHomeAsNew } from '../screens/journey.ts';
import { readExercise, solution } from '../solved.ts';
import { album } from './album.ts';
import { picturesInCalc, type SheetFile } from './calc-pictures.ts';
import { sideBySide } from './side-by-side.ts';

/** Exercises whose solved sheets show most of what a sheet can look like, and which sheets, counted from 0. */
const shown: readonly (readonly [exercise: string, ...sheets: number[]])[] = [
  ['excel-price-list', 0],
  ['excel-conditional', 0],
  ['excel-family-budget', 0, 2],
  ['excel-shop-month', 0, 1],
  ['excel-table-totals', 0],
  ['excel-first-table', 0],
  ['excel-chart-elements', 0, 2],
  ['excel-print', 0],
  ['excel-hand-over', 0],
  ['excel-loan', 0],
  ['excel-dates', 0],
  ['excel-subtotals', 0],
  ['excel-water-bill', 0],
  ['excel-comments-properties', 0],
];

/** The fonts that LibreOffice must have to draw Office's: those that Mashq carries. */
const fonts = ['fonts-crosextra-carlito', 'fonts-crosextra-caladea', 'fonts-liberation'];
/** The whole grid in one look, beside the tasks. */
const tall = { width: 1500, height: 1000 };

test.for(languages)('Solved sheets, beside LibreOffice (%s)', (language) =>
  withStation(`tour-excel-${language}`, { language }, async (station) => {
    mkdirSync(album, { recursive: true });
    ensureDebianPackages(fonts, console.log);
    const files = (await Promise.all(shown.map(([id]) => solvedFile(id, language)))).flatMap((bytes, at) =>
      sheetsOf(at).map((sheet): SheetFile => ({ name: nameOf(at, sheet), bytes, sheet })),
    );
    const theirs = await picturesInCalc(files);
    const home = await toHomeAsNew(station);
    let number = 300;
    for (const at of shown.keys()) {
      const work = await solve(home, station, shown[at]![0]);
      for (const sheet of sheetsOf(at)) {
        const ours = await grid(work, station, sheet);
        const both = await sideBySide(station.app, ours, theirs.get(nameOf(at, sheet))!);
        writeFileSync(path.join(album, `${language}-${++number}-${nameOf(at, sheet)}-and-calc.png`), both);
      }
      await work.goHome.click();
      await home.arrive();
    }
  }),
);

const sheetsOf = (at: number): number[] => shown[at]!.slice(1) as number[];
const nameOf = (at: number, sheet: number): string => `${shown[at]![0]}-${sheet + 1}`;

/** What the workspace saves when every task of an exercise is done. */
async function solvedFile(id: string, language: Language): Promise<Uint8Array> {
  const starter = path.join(projectFolder, `out/content/exercises/${id}/starter.${language}.xlsx`);
  const workspace = await openHeadless('excel');
  await workspace.load(new Uint8Array(readFileSync(starter)));
  for (const call of solution(readExercise(id, language))) await workspace.run(call, 'solution');
  return await workspace.save();
}

/** Lets Mashq do all tasks of an exercise in the window. */
async function solve(home: Home, station: Station, id: string): Promise<Exercise> {
  const { title, tasks } = readExercise(id, station.language);
  const work = await home.open('Excel', title);
  for (const task of tasks.keys()) {
    await work.letMashqDo();
    if (task === tasks.length - 1) break;
    await work.checkButton.click();
    await becomes(async () => (await work.states())[task], 'done');
  }
  return work;
}

/** The grid of one sheet in a tall window. */
async function grid(work: Exercise, station: Station, sheet: number): Promise<Buffer> {
  await work.sheet.tabs.nth(sheet).click();
  await station.page.setViewportSize(tall);
  await station.page.evaluate(() => document.fonts.ready);
  const picture = await work.sheet.grid.screenshot();
  await station.page.setViewportSize(usualSize);
  return picture;
}
