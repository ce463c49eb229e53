import { describe, expect, test } from 'vitest';
import { contract, failureCode, Refusal, type Handlers } from '../../../core/bridge/index.ts';
import { answer, doorsOf, type Door } from '../../../main/bridge/answer.ts';
import { silentLog, type Log, type LogFacts } from '../../../main/log.ts';

const noHandlers = Object.fromEntries(
  Object.keys(contract).map((group) => [group, {}]),
) as unknown as Handlers;
const door = (request: string, handler: (input: never) => Promise<unknown>): Door => ({
  ...doorsOf(noHandlers).find(({ group, name }) => `${group}.${name}` === request)!,
  handler,
});
const trusted = (input: unknown) => ({ trusted: true, input });
const failing = (cause: Error) => door('visit.signOut', () => Promise.reject(cause));
const id = '019ab000-0000-7000-8000-000000000000';

describe('A request', () => {
  test('is computed from the contract, events are not', () => {
    const names = doorsOf(noHandlers).map(({ group, name }) => `${group}.${name}`);
    expect(names).toContain('attempt.check');
    expect(names).not.toContain('office.saved');
    expect(new Set(names).size).toBe(names.length);
  });

  test('from a stranger is refused before anybody looks at it', async () => {
    let asked = false;
    const ask = door('station.get', async () => (asked = true));
    expect(await answer(ask, { trusted: false, input: {} }, silentLog)).toMatchObject({
      code: 'bad-request',
    });
    expect(asked).toBe(false);
  });

  test.for([
    ['an id that is none', 'visit.signIn', { learnerId: 'me', pin: null }],
    ['a short PIN', 'visit.signIn', { learnerId: id, pin: ['key', 'key', 'key'] }],
    ['something more', 'visit.signIn', { learnerId: id, pin: null, more: 1 }],
    ['an empty name', 'learners.create', { nickname: '   ', picture: 'olive', language: 'ar', pin: null }],
    [
      'an unknown picture',
      'learners.create',
      { nickname: 'A', picture: 'dragon', language: 'ar', pin: null },
    ],
    ['a file that is no bytes', 'attempt.save', { attemptId: id, file: [1, 2, 3] }],
    ['a huge file', 'attempt.save', { attemptId: id, file: new Uint8Array(33 * 1024 * 1024) }],
    ['an unknown step', 'attempt.help', { attemptId: id, taskId: 'x', step: 'everything' }],
    ['nothing at all', 'station.get', undefined],
  ] as const)('with %s is refused (%s)', async ([, request, input]) => {
    const reply = await answer(
      door(request, () => Promise.reject(new Error('reached the use-case'))),
      trusted(input),
      silentLog,
    );
    expect(reply).toEqual({ ok: false, code: 'bad-request', detail: {} });
  });

  test('is answered with what the contract declares, and nothing more', async () => {
    const learner = {
      id,
      nickname: 'Amal',
      picture: 'olive',
      language: 'ar',
      lock: null,
      guest: false,
      group: null,
      comfort: null,
      away: false,
    };
    const signIn = (value: unknown) =>
      answer(
        door('visit.current', async () => value),
        trusted({}),
        silentLog,
      );
    expect(await signIn(learner)).toEqual({ ok: true, value: learner });
    expect(await signIn({ ...learner, pinHash: 'secret' })).toMatchObject({ ok: false, code: 'unexpected' });
  });
});

describe('What goes wrong', () => {
  test('as expected crosses with its code and its values', async () => {
    expect(await answer(failing(new Refusal('pin-wait', { seconds: 30 })), trusted({}), silentLog)).toEqual({
      ok: false,
      code: 'pin-wait',
      detail: { seconds: 30 },
    });
  });

  test.for([
    ['ENOSPC', 'disk-full'],
    ['SQLITE_FULL', 'disk-full'],
    ['EROFS', 'disk-read-only'],
    ['EACCES', 'disk-read-only'],
    ['SQLITE_READONLY', 'disk-read-only'],
    ['SQLITE_IOERR', 'storage'],
    ['EWHATEVER', 'unexpected'],
  ])('%s becomes %s', async ([code, expected]) => {
    const reply = await answer(
      failing(Object.assign(new Error('details'), { code })),
      trusted({}),
      silentLog,
    );
    expect(reply).toEqual({ ok: false, code: expected, detail: {} });
    expect(failureCode.options).toContain(expected);
  });

  test('is logged without what people typed', async () => {
    const lines: LogFacts[] = [];
    const log: Log = {
      info() {},
      trouble: (_event, cause, facts) => lines.push({ ...facts, kind: typeof cause }),
    };
    await answer(failing(new Error('Amal wrote this')), trusted({}), log);
    expect(lines).toEqual([{ request: 'visit.signOut', code: 'unexpected', kind: 'object' }]);
  });
});
