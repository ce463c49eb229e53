import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { goneAtOnce, withStation, type TestStation } from './open-station.ts';
import type { OpenProgram } from '../../../main/practice/office/program.ts';
import { allDone, given, halfDone } from './papers.ts';

async function inOffice(
  station: TestStation,
): Promise<{ attemptId: string; file: string; learnerId: string }> {
  const { id: learnerId } = await station.newLearner();
  const { id: attemptId } = await station.open();
  const { path: file } = await station.calls.office.open({ attemptId, file: given() });
  return { attemptId, file, learnerId };
}
/** A program that stays open until it is ended. */
function openUntil(onEnd: () => void): OpenProgram {
  let tell: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (tell = resolve));
  return {
    ended,
    save: async () => undefined,
    async end() {
      onEnd();
      tell();
    },
  };
}
const sameBytes = (one: Uint8Array, other: Uint8Array) => Buffer.from(one).equals(other);

/** As Word and LibreOffice save: a new file beside the old one, then in its place. */
function replace(file: string, bytes: Uint8Array): void {
  writeFileSync(path.join(path.dirname(file), '~WRL0001.tmp'), bytes);
  rmSync(file);
  renameSync(path.join(path.dirname(file), '~WRL0001.tmp'), file);
}

describe('In the real program', () => {
  test(
    'the file has its own name in a folder of its own, and is opened',
    withStation({}, async (station) => {
      const opened: string[] = [];
      station.wanted.officeProgram = () => ({
        find: async () => true,
        open: async (file) => {
          opened.push(file);
          return openUntil(() => opened.splice(opened.indexOf(file), 1));
        },
      });
      await station.restart();
      const { file } = await inOffice(station);
      expect(path.basename(file)).toBe('Notice.docx');
      expect(opened).toEqual([file]);
      expect(sameBytes(readFileSync(file), given())).toBe(true);
      expect((await station.open()).inOffice).toEqual({ path: file });
      await station.calls.visit.signOut({});
      expect(opened).toEqual([]);
    }),
  );

  test(
    'saves are noticed, in place and as a whole-file replace; lock files and equal bytes are not',
    withStation({}, async (station) => {
      const { attemptId, file } = await inOffice(station);
      writeFileSync(path.join(path.dirname(file), '.~lock.Notice.docx#'), 'locked');
      writeFileSync(file, given());
      const first = station.officeSaved();
      writeFileSync(file, halfDone());
      await first;
      const second = station.officeSaved();
      replace(file, allDone());
      await second;
      expect(station.officeSaves).toEqual([attemptId, attemptId]);
    }),
  );

  test(
    'what was saved is marked and completes the attempt',
    withStation({}, async (station) => {
      const { attemptId, file } = await inOffice(station);
      replace(file, halfDone());
      expect(await station.calls.office.check({ attemptId })).toMatchObject({ points: 1, passed: false });
      replace(file, allDone());
      expect(await station.calls.office.check({ attemptId })).toMatchObject({ points: 3, passed: true });
      expect((await station.calls.station.diagnostics({})).waiting).toBe(1);
    }),
  );

  test(
    'coming back brings the bytes and leaves nothing behind',
    withStation({}, async (station) => {
      const { attemptId, file } = await inOffice(station);
      replace(file, halfDone());
      const back = await station.calls.office.leave({ attemptId });
      expect(back.inOffice).toBeNull();
      expect(sameBytes(back.file, halfDone())).toBe(true);
      expect(existsSync(path.dirname(file))).toBe(false);
      await expect(station.calls.office.check({ attemptId })).rejects.toMatchObject({
        code: 'office-file-missing',
      });
    }),
  );

  test(
    'the end of a visit brings back what was saved, and leaves nothing behind',
    withStation({}, async (station) => {
      const { file, learnerId } = await inOffice(station);
      replace(file, halfDone());
      await station.restart();
      expect(existsSync(path.dirname(file))).toBe(false);
      await station.signIn(learnerId);
      const { file: bytes, inOffice: program } = await station.open();
      expect(program).toBeNull();
      expect(sameBytes(bytes, halfDone())).toBe(true);
    }),
  );

  test(
    'the file is there and watched again after a power cut, and opening again does not overwrite it',
    withStation({}, async (station) => {
      const { attemptId, file, learnerId } = await inOffice(station);
      await station.startAfterPowerCut();
      replace(file, halfDone());
      await station.signIn(learnerId);
      expect((await station.open()).inOffice).toEqual({ path: file });
      await station.calls.office.open({ attemptId, file: given() });
      expect(sameBytes(readFileSync(file), halfDone())).toBe(true);
      const saved = station.officeSaved();
      replace(file, allDone());
      await saved;
    }),
  );

  test(
    'a file that is gone is said to be gone; the work that Mashq knew is still there',
    withStation({}, async (station) => {
      const { attemptId, file } = await inOffice(station);
      rmSync(file);
      await expect(station.calls.office.check({ attemptId })).rejects.toMatchObject({
        code: 'office-file-missing',
      });
      const back = await station.calls.office.leave({ attemptId });
      expect(back.inOffice).toBeNull();
      expect(sameBytes(back.file, given())).toBe(true);
    }),
  );

  test(
    'a file that Mashq could not open is not brought back, and can be saved once more',
    withStation({}, async (station) => {
      const { attemptId, file } = await inOffice(station);
      writeFileSync(file, 'a text that somebody saved under this name');
      await expect(station.calls.office.check({ attemptId })).rejects.toMatchObject({
        code: 'file-not-word',
      });
      await expect(station.calls.office.leave({ attemptId })).rejects.toMatchObject({
        code: 'file-not-word',
      });
      replace(file, halfDone());
      expect((await station.calls.office.leave({ attemptId })).inOffice).toBeNull();
    }),
  );

  test(
    "the files that belong to the exercise lie beside it, and are nobody's work",
    withStation({}, async (station) => {
      const { attemptId, file } = await inOffice(station);
      const beside = path.join(path.dirname(file), 'Members.txt');
      expect(readFileSync(beside, 'utf8')).toBe('Name;Town\nRana;Amman\n');
      writeFileSync(beside, 'Name;Town\n');
      expect((await station.calls.office.check({ attemptId })).passed).toBe(false);
      writeFileSync(path.join(path.dirname(file), 'Mine.txt'), 'Name');
      await expect(station.calls.office.check({ attemptId })).rejects.toMatchObject({
        code: 'office-file-beside',
        detail: { saved: 'Mine.txt' },
      });
    }),
  );

  test(
    'starting over takes the file away',
    withStation({}, async (station) => {
      const { attemptId, file } = await inOffice(station);
      const fresh = await station.calls.attempt.startOver({ attemptId });
      expect(fresh.inOffice).toBeNull();
      expect(existsSync(file)).toBe(false);
    }),
  );
});

describe('No real program', () => {
  test(
    'where policy says so',
    withStation({ policy: { office: false } }, async (station) => {
      await station.newLearner();
      const { id: attemptId } = await station.open();
      const refused = station.calls.office.open({ attemptId, file: given() });
      await expect(refused).rejects.toMatchObject({ code: 'office-off' });
    }),
  );

  test(
    'where none is installed, and then nothing is written',
    withStation(
      { officeProgram: () => ({ find: async () => false, open: async () => goneAtOnce }) },
      async (station) => {
        await station.newLearner();
        const { id: attemptId } = await station.open();
        const refused = station.calls.office.open({ attemptId, file: given() });
        await expect(refused).rejects.toMatchObject({ code: 'office-missing' });
        expect((await station.open()).inOffice).toBeNull();
        expect(existsSync(path.join(station.dataFolder, 'work'))).toBe(false);
      },
    ),
  );
});
