import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Statement } from '../../core/record/index.ts';
import { becomes, Station } from './app.ts';
import { CentralServer, type Fault } from './server.ts';
import { solvedFile } from './solved.ts';

const kills = 50;
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007);

/** From when the time to the kill is counted: the start of the app, of the path, or of a passing check. */
const moments = fc.sample(
  fc.oneof(
    { weight: 1, arbitrary: fc.record({ from: fc.constant('start'), after: fc.nat(900) }) },
    { weight: 3, arbitrary: fc.record({ from: fc.constant('path'), after: fc.nat(900) }) },
    { weight: 3, arbitrary: fc.record({ from: fc.constant('passing'), after: fc.nat(200) }) },
  ),
  { seed, numRuns: kills },
);
const faults = fc.sample(
  fc.constantFrom<Fault | null>(null, null, null, 'slow', 'refuse', 'close-after-storing'),
  { seed, numRuns: 1_000 },
);

const exercises = ['word-notice', 'word-letter', 'word-shopping'];

/** What the window is told while it walks the path again and again, until it is killed. */
interface Told {
  reached(from: string): void;
  completed(attemptId: string): void;
}

async function walk(station: Station, files: Record<string, string>, told: Told): Promise<void> {
  await station.page.exposeFunction('reached', told.reached);
  await station.page.exposeFunction('completed', told.completed);
  await station.page.evaluate(async (files) => {
    const { mashq, reached, completed } = window as unknown as Window & Told;
    const bytes = (text: string): Uint8Array<ArrayBuffer> =>
      Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
    const valueOf = <T>(reply: { ok: true; value: T } | { ok: false; code: string }): T => {
      if (!reply.ok) throw new Error(reply.code);
      return reply.value;
    };
    reached('path');
    const known = valueOf(await mashq.learners.list({}))[0];
    const learner =
      known ??
      valueOf(await mashq.learners.create({ nickname: 'Salma', picture: 'kite', language: 'en', pin: null }));
    valueOf(await mashq.visit.signIn({ learnerId: learner.id, pin: null }));
    for (;;)
      for (const [exerciseId, solved] of Object.entries(files)) {
        const attempt = valueOf(await mashq.attempt.open({ exerciseId }));
        const starter = attempt.file as Uint8Array<ArrayBuffer>;
        valueOf(await mashq.attempt.save({ attemptId: attempt.id, file: starter }));
        const file = bytes(solved);
        valueOf(await mashq.attempt.save({ attemptId: attempt.id, file }));
        reached('passing');
        const { passed } = valueOf(await mashq.attempt.check({ attemptId: attempt.id, file }));
        if (!passed) throw new Error(`${exerciseId} did not pass`);
        completed(attempt.id);
      }
  }, files);
}

const attemptOf = (statement: Statement): string | undefined => statement.context?.registration;

test(`killed at ${kills} moments (SEED=${seed}), every completion that was told is on the server once`, async () => {
  const files: Record<string, string> = {};
  for (const id of exercises) files[id] = Buffer.from(await solvedFile(id, 'en')).toString('base64');
  const server = await CentralServer.start();
  const station = await Station.prepare({ language: 'en', server });
  const completed = new Set<string>();
  let trouble: unknown;
  try {
    server.schedule(faults);
    for (const { from, after } of moments) {
      await station.spawn();
      const over = withResolvers();
      const strike = (): void => {
        setTimeout(() => void station.kill().then(over.resolve, over.reject), after);
      };
      let struck = false;
      const reached = (point: string): void => {
        if (point !== from || struck) return;
        struck = true;
        strike();
      };
      reached('start');
      const walking = station
        .window()
        .then(() => walk(station, files, { reached, completed: (id) => completed.add(id) }))
        .catch((cause: unknown) => {
          // A window that was killed cannot answer; anything before the kill is a finding.
          if (!struck) {
            trouble = cause;
            struck = true;
            strike();
          }
        });
      await over.promise;
      await walking;
      if (trouble) throw trouble;
    }

    server.schedule([]);
    await station.launch();
    await becomes(
      () =>
        station.page.evaluate(async () => {
          const reply = await window.mashq.station.diagnostics({});
          return reply.ok ? reply.value.waiting : reply.code;
        }),
      0,
    );
    const statements = await server.statements();
    const stored = statements.map(attemptOf);
    console.log(
      `SEED=${seed}: ${completed.size} completions told, ${stored.length} on the server, ` +
        `${server.requests} requests, ${server.faults} of them disturbed`,
    );
    expect(completed.size).toBeGreaterThan(kills / 5);
    expect(stored.filter((id, index) => stored.indexOf(id) !== index)).toEqual([]);
    expect([...completed].filter((id) => !stored.includes(id))).toEqual([]);
    expect(station.uncaught).toEqual([]);
  } catch (cause) {
    await station.keepEvidence(`killed-${seed}`);
    throw cause;
  } finally {
    await station.dispose();
    await server.stop();
  }
}, 300_000);
