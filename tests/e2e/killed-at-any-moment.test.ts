import fc from 'fast-check';
import { expect, test } from 'vitest';
import { becomes, Station } from './app.ts';
import { withServer, type CentralServer, type Fault } from './server.ts';
import { solvedFile } from './solved.ts';

const kills = 50;
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007);

/** From when the time to the kill is counted: the start of the app, of the path, or of a check that passes. */
interface Moment {
  from: 'start' | 'path' | 'passing';
  after: number;
}
const moment = (from: Moment['from'], atMost: number): fc.Arbitrary<Moment> =>
  fc.record({ from: fc.constant(from), after: fc.nat(atMost) });
const moments = fc.sample(
  fc.oneof(
    { weight: 1, arbitrary: moment('start', 900) },
    { weight: 2, arbitrary: moment('path', 700) },
    { weight: 4, arbitrary: moment('passing', 600) },
  ),
  { seed, numRuns: kills },
);
const faults = fc.sample(
  fc.constantFrom<Fault | null>(null, null, 'slow', 'refuse', 'close-before-storing', 'close-after-storing'),
  { seed, numRuns: 1_000 },
);

const exercises = ['word-notice', 'word-letter', 'word-shopping'];

/** What the window tells the test while it walks the path again and again, until it is killed. */
interface Ears {
  reached(from: Moment['from']): void;
  completed(attemptId: string): void;
}

/** By the window's console: what it says is heard up to the kill, and nothing waits for an answer. */
function listen(station: Station, ears: Ears): void {
  station.page.on('console', (message) => {
    const [name, value] = message.text().split(' ');
    if (name === 'reached') ears.reached(value as Moment['from']);
    if (name === 'completed') ears.completed(value!);
  });
}

async function walk(station: Station, files: Record<string, string>): Promise<void> {
  await station.page.evaluate(async (files) => {
    const { mashq } = window;
    const bytes = (text: string) => Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
    const valueOf = <T>(reply: { ok: true; value: T } | { ok: false; code: string }): T => {
      if (!reply.ok) throw new Error(reply.code);
      return reply.value;
    };
    console.log('reached path');
    const salma = { nickname: 'Salma', picture: 'kite', language: 'en', pin: null } as const;
    const learner = valueOf(await mashq.learners.list({}))[0] ?? valueOf(await mashq.learners.create(salma));
    valueOf(await mashq.visit.signIn({ learnerId: learner.id, pin: null }));
    for (;;)
      for (const [exerciseId, solved] of Object.entries(files)) {
        const { id: attemptId, file: before } = valueOf(await mashq.attempt.open({ exerciseId }));
        valueOf(await mashq.attempt.save({ attemptId, file: before }));
        valueOf(await mashq.attempt.help({ attemptId, taskId: 'title', step: 'hint' }));
        const file = bytes(solved);
        valueOf(await mashq.attempt.save({ attemptId, file }));
        console.log('reached passing');
        const { passed } = valueOf(await mashq.attempt.check({ attemptId, file }));
        if (!passed) throw new Error(`${exerciseId} did not pass`);
        console.log(`completed ${attemptId}`);
      }
  }, files);
}

/** Starts the app, walks, and kills it at the moment. Throws what went wrong before the kill. */
async function liveUntil(
  { from, after }: Moment,
  station: Station,
  files: Record<string, string>,
  completed: Set<string>,
): Promise<void> {
  await station.spawn();
  let isStruck = false;
  await new Promise<void>((resolve, reject) => {
    const reached = (point: Moment['from']): void => {
      if (point !== from || isStruck) return;
      isStruck = true;
      setTimeout(() => station.kill().then(resolve, reject), after);
    };
    const life = async (): Promise<void> => {
      reached('start');
      await station.window();
      listen(station, { reached, completed: (attemptId) => completed.add(attemptId) });
      await walk(station, files);
    };
    // A window that was killed may answer with anything, or never; what comes before the kill is a finding.
    life().catch((cause: Error) => {
      if (!isStruck) reject(cause);
    });
  });
}

const waiting = (station: Station): Promise<number | string> =>
  station.page.evaluate(async () => {
    const reply = await window.mashq.station.diagnostics({});
    return reply.ok ? reply.value.waiting : reply.code;
  });

async function compare(server: CentralServer, completed: ReadonlySet<string>): Promise<void> {
  const stored = (await server.statements()).map(({ context }) => context?.registration);
  console.log(
    `SEED=${seed}: ${completed.size} completions told, ${stored.length} on the server, ` +
      `${server.requests} requests, ${server.faults} of them disturbed`,
  );
  expect(completed.size).toBeGreaterThan(kills / 5);
  expect(server.faults).toBeGreaterThan(kills / 5);
  expect(stored.filter((id, index) => stored.indexOf(id) !== index)).toEqual([]);
  expect([...completed].filter((id) => !stored.includes(id))).toEqual([]);
}

test(
  `killed at ${kills} moments (SEED=${seed}), each completion that was told is on the server once`,
  () =>
    withServer(async (server) => {
      const files: Record<string, string> = {};
      for (const id of exercises) files[id] = Buffer.from(await solvedFile(id, 'en')).toString('base64');
      const station = Station.prepare({ language: 'en', server });
      const completed = new Set<string>();
      try {
        server.schedule(faults);
        for (const moment of moments) await liveUntil(moment, station, files, completed);
        server.schedule([]);
        await station.launch();
        await becomes(() => waiting(station), 0, 60_000);
        await compare(server, completed);
        expect(station.uncaught).toEqual([]);
      } catch (cause) {
        await station.keepEvidence(`killed-${seed}`);
        throw cause;
      } finally {
        await station.dispose();
      }
    }),
  300_000,
);
