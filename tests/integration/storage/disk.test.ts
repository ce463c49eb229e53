import { mkdirSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, doorsOf } from '../../../main/bridge/answer.ts';
import { systemClock, type Clock } from '../../../main/clock.ts';
import { silentLog } from '../../../main/log.ts';
import { diskFiles } from '../../../main/practice/files.ts';
import { halfDone, given } from '../practice/papers.ts';
import { TestStation, withStation } from '../practice/open-station.ts';

/** Asks as the window does. */
function ask(station: TestStation, request: string, input: unknown): Promise<unknown> {
  const door = doorsOf(station.calls).find(({ group, name }) => `${group}.${name}` === request)!;
  return answer(door, { trusted: true, input }, silentLog);
}
const newcomer = { nickname: 'Amal', picture: 'olive', language: 'en', pin: null };

describe('A full disk', () => {
  test('refuses a document with words for it, and the one before stays', async () => {
    let isFull = false;
    const files: typeof diskFiles = {
      ...diskFiles,
      replace: async (file, bytes) => {
        if (isFull) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
        await diskFiles.replace(file, bytes);
      },
    };
    await withStation({ files }, async (station) => {
      await station.newLearner();
      const { id: attemptId } = await station.open();
      await station.calls.attempt.save({ attemptId, file: halfDone() });
      isFull = true;
      const full = { ok: false, code: 'disk-full', detail: {} };
      expect(await ask(station, 'attempt.save', { attemptId, file: given() })).toEqual(full);
      expect(await ask(station, 'attempt.check', { attemptId, file: given() })).toEqual(full);
      isFull = false;
      expect(Buffer.from((await station.open()).file).equals(halfDone())).toBe(true);
      expect(await ask(station, 'attempt.save', { attemptId, file: given() })).toMatchObject({ ok: true });
    })();
  });
});

describe('A data folder that cannot be used', () => {
  test('leaves the station able to say so, and is tried again', async () => {
    let waited = 0;
    const clock: Clock = { ...systemClock, elapsed: () => systemClock.elapsed() + waited };
    const station = new TestStation({ clock });
    const inTheWay = path.join(station.dataFolder, 'mashq.sqlite');
    mkdirSync(inTheWay, { recursive: true });
    try {
      await station.start();
      const readOnly = { ok: false, code: 'disk-read-only', detail: {} };
      expect(await ask(station, 'station.get', {})).toMatchObject({ ok: true });
      expect(await ask(station, 'learners.list', {})).toEqual(readOnly);
      expect(await ask(station, 'learners.create', newcomer)).toEqual(readOnly);
      expect(await ask(station, 'station.diagnostics', {})).toMatchObject({
        ok: true,
        value: { notices: expect.arrayContaining([expect.objectContaining({ code: 'storage-closed' })]) },
      });

      rmdirSync(inTheWay);
      expect(await ask(station, 'learners.list', {})).toEqual(readOnly);
      waited = 5000;
      expect(await ask(station, 'learners.create', newcomer)).toMatchObject({ ok: true });
      const { notices } = await station.calls.station.diagnostics({});
      expect(notices.map(({ code }) => code)).not.toContain('storage-closed');
    } finally {
      await station.dispose();
    }
  });
});
