import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { TestStation, withStation } from './open-station.ts';
import { allDone, given, halfDone, paper } from './papers.ts';

const text = (words: string) => new Uint8Array(strToU8(words));

/** A sound document with one part changed. */
function altered(part: string, change: (xml: string) => string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(given());
  parts[part] = strToU8(change(new TextDecoder().decode(parts[part])));
  return new Uint8Array(zipSync(parts));
}

const bad: [string, Uint8Array<ArrayBuffer>, string][] = [
  ['is no document', text('Dear municipality,'), 'file-not-word'],
  ['is empty', new Uint8Array(), 'file-not-word'],
  ['is cut off', halfDone().slice(0, 700), 'file-damaged'],
  [
    'holds a document type',
    altered('word/document.xml', (xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>')),
    'file-refused',
  ],
  ['is not well-formed', altered('word/document.xml', (xml) => xml.slice(0, -30)), 'file-damaged'],
  [
    'is a zip bomb',
    altered('word/document.xml', (xml) => xml + ' '.repeat(64 * 1024 * 1024)),
    'file-refused',
  ],
];

describe('A file that', () => {
  test.for(bad)('%s is refused with its reason, and the attempt is as it was', async ([, file, code]) => {
    await withStation({}, async (station) => {
      await station.newLearner();
      const { id: attemptId } = await station.open();
      const { marks } = await station.calls.attempt.check({ attemptId, file: halfDone() });
      await expect(station.calls.attempt.check({ attemptId, file })).rejects.toMatchObject({ code });
      const after = await station.open();
      expect(after.marks).toEqual(marks);
      expect(Buffer.from(after.file).equals(halfDone())).toBe(true);
      expect(await station.calls.attempt.check({ attemptId, file: allDone() })).toMatchObject({
        passed: true,
      });
    })();
  });

  test(
    'has ten thousand paragraphs is marked',
    withStation({}, async (station) => {
      await station.newLearner();
      const { id: attemptId } = await station.open();
      const many = Array.from({ length: 10_000 }, (_, line) => ({ text: `Line ${line}` }));
      const [title, free] = [
        { text: 'Computer course', style: 'Title' as const },
        { text: 'Joining is free for everybody.', bold: true },
      ];
      const checked = await station.calls.attempt.check({ attemptId, file: paper(title, ...many, free) });
      expect(checked.passed).toBe(true);
    }),
  );
});

describe('A grader that', () => {
  /** A worker that never answers, or that eats memory. */
  const worker = (body: string) => ({ url: new URL(`data:text/javascript,${encodeURIComponent(body)}`) });

  test('takes too long is stopped; the document is kept', async () => {
    let isChecking = false;
    let passTime: (() => void) | undefined;
    const station = new TestStation({
      gradingWorker: worker(
        "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { for (;;); });",
      ),
      clock: {
        now: () => new Date(),
        elapsed: () => performance.now(),
        after: (milliseconds, run) => {
          if (isChecking && milliseconds === 10_000) passTime = run;
          return () => undefined;
        },
      },
    });
    try {
      await station.start();
      await station.newLearner();
      const { id: attemptId } = await station.open();
      isChecking = true;
      const checking = station.calls.attempt.check({ attemptId, file: halfDone() });
      checking.catch(() => undefined);
      await expect.poll(() => passTime).toBeDefined();
      passTime!();
      await expect(checking).rejects.toMatchObject({ code: 'marking-too-slow' });
      expect(Buffer.from((await station.open()).file).equals(halfDone())).toBe(true);
    } finally {
      await station.dispose();
    }
  });

  test(
    'runs out of memory costs the worker and not the app',
    withStation(
      {
        gradingWorker: worker(
          "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { const all = []; for (;;) all.push(new Array(1000).fill(Math.random())); });",
        ),
      },
      async (station) => {
        await station.newLearner();
        const { id: attemptId } = await station.open();
        const checked = station.calls.attempt.check({ attemptId, file: halfDone() });
        await expect(checked).rejects.toMatchObject({ code: 'file-too-big' });
        expect((await station.open()).id).toBe(attemptId);
      },
    ),
  );
});
