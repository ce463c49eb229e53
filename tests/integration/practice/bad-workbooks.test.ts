import { existsSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { badWorkbooks, budget, oddWorkbooks } from './bad-workbooks.ts';
import { withBudget } from './budget-station.ts';

const halfDone = budget('Rent', ['kept']);
const done = budget('Done');
/** Writes a file at a second of its own, counted from now: file systems tell no two moments of one tick apart. */
function writeAt(second: number, file: string, bytes: Uint8Array): void {
  const time = Math.floor(Date.now() / 1000) + second;
  writeFileSync(file, bytes);
  utimesSync(file, time, time);
}
const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(other);

describe('Workbooks that cannot be read', () => {
  test(
    'are refused in the window with their reason, and the attempt is as it was',
    withBudget(async (station, attemptId) => {
      await station.calls.attempt.check({ attemptId, file: halfDone });
      for (const [what, file, code] of badWorkbooks) {
        await expect(station.calls.attempt.check({ attemptId, file }), what).rejects.toMatchObject({ code });
        expect(same((await station.open('budget')).file, halfDone), what).toBe(true);
      }
      expect(await station.calls.attempt.check({ attemptId, file: done })).toMatchObject({ passed: true });
    }),
  );

  test(
    'are noticed and named when the real program saves them, stay with it, and the next save counts',
    withBudget(async (station, attemptId) => {
      const { path: place } = await station.calls.office.open({ attemptId, file: halfDone });
      const save = async (bytes: Uint8Array): Promise<void> => {
        const noticed = station.officeSaved();
        writeFileSync(`${place}.tmp`, bytes);
        renameSync(`${place}.tmp`, place);
        await noticed;
      };
      const some = badWorkbooks.filter((_, index) => index % 3 === 0);
      for (const [what, file, code] of some) {
        await save(file);
        await expect(station.calls.office.check({ attemptId }), what).rejects.toMatchObject({ code });
      }
      await expect(station.calls.office.leave({ attemptId })).rejects.toMatchObject({
        code: some.at(-1)![2],
      });
      await save(done);
      expect(await station.calls.office.check({ attemptId })).toMatchObject({ passed: true });
      expect(same((await station.calls.office.leave({ attemptId })).file, done)).toBe(true);
    }),
  );

  test(
    'a folder in the place of the workbook is no workbook, and keeps nobody from going on',
    withBudget(async (station, attemptId) => {
      const { path: place } = await station.calls.office.open({ attemptId, file: halfDone });
      rmSync(place);
      mkdirSync(place);
      await expect(station.calls.office.check({ attemptId })).rejects.toMatchObject({
        code: 'office-file-missing',
      });
      const opened = await station.open('budget');
      expect(opened.inOffice).toBeNull();
      expect(same(opened.file, halfDone)).toBe(true);
      await station.calls.office.open({ attemptId, file: halfDone });
      writeFileSync(place, done);
      expect(await station.calls.office.check({ attemptId })).toMatchObject({ passed: true });
    }),
  );

  test.for(['Budget.ods', 'Budget.csv', 'Copy of Budget.xlsx'])(
    'saved beside the workbook as %s is named, stays there until the learner lets it go, and the next save counts',
    (saved) =>
      withBudget(async (station, attemptId) => {
        const { path: place } = await station.calls.office.open({ attemptId, file: halfDone });
        const noticed = station.officeSaved();
        const beside = path.join(path.dirname(place), saved);
        writeAt(10, place, halfDone);
        writeAt(10, beside, done);
        await noticed;
        const told = { code: 'office-file-beside', detail: { saved, wanted: 'Budget.xlsx' } };
        await expect(station.calls.office.check({ attemptId })).rejects.toMatchObject(told);
        await expect(station.calls.office.leave({ attemptId })).rejects.toMatchObject(told);
        expect(existsSync(beside)).toBe(true);
        const next = station.officeSaved();
        writeAt(20, place, done);
        await next;
        expect(await station.calls.office.check({ attemptId })).toMatchObject({ passed: true });
        expect((await station.calls.office.leave({ attemptId })).inOffice).toBeNull();
      })(),
  );

  test(
    'work that was saved beside the workbook is let go when the learner asks twice, and kept at the end of a visit',
    withBudget(async (station, attemptId) => {
      const { path: place } = await station.calls.office.open({ attemptId, file: halfDone });
      const beside = path.join(path.dirname(place), 'Budget.ods');
      writeFileSync(beside, done);
      const [learner] = await station.calls.learners.list({});
      await station.calls.visit.signOut({});
      expect(existsSync(beside)).toBe(true);
      await station.signIn(learner!.id);
      await expect(station.calls.office.leave({ attemptId })).rejects.toMatchObject({
        code: 'office-file-beside',
      });
      const back = await station.calls.office.leave({ attemptId });
      expect(same(back.file, halfDone)).toBe(true);
      expect(back.inOffice).toBeNull();
    }),
  );

  test(
    'a workbook that is being written is marked when it is whole',
    withBudget(async (station, attemptId) => {
      const { path: place } = await station.calls.office.open({ attemptId, file: halfDone });
      writeFileSync(place, done.subarray(0, 600));
      const checked = station.calls.office.check({ attemptId });
      writeFileSync(place, done);
      expect(await checked).toMatchObject({ passed: true });
    }),
  );
});

test(
  'Workbooks that are odd are marked all the same, in the window and from the real program',
  withBudget(async (station, attemptId) => {
    for (const [what, file] of oddWorkbooks) {
      const checked = await station.calls.attempt.check({ attemptId, file });
      expect(checked.passed, what).toBe(true);
    }
    const { path: place } = await station.calls.office.open({ attemptId, file: halfDone });
    for (const [what, file] of oddWorkbooks.slice(0, 3)) {
      writeFileSync(place, file);
      expect((await station.calls.office.check({ attemptId })).passed, what).toBe(true);
    }
  }),
);
