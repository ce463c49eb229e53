import { expect, test } from 'vitest';
import { completionStatement } from '../../../../core/record/index.ts';
import { aCompletion } from '../../../fixtures/record/completions.ts';
import { onEachDatabase, sqlite } from '../databases.ts';
import { buildServer, idsOf, station, stationHeaders } from '../station.ts';

const databases = sqlite();
const good = () => completionStatement(aCompletion());
const account = { homePage: 'https://mashq.invalid/xapi/learners', name: 'x' };

test.each([
  ['actor', { actor: undefined }],
  ['actor.account.name', { actor: { account: { ...account, name: 7 } } }],
  ['verb.id', { verb: { id: 'passed' } }],
  ['object.id', { object: { id: 'no scheme' } }],
  ['id', { id: 'seven' }],
  ['timestamp', { timestamp: '2026-11-24' }],
  ['version', { version: '2.0' }],
  ['result.score.scaled', { result: { score: { scaled: 2 } } }],
  ['extra.deep', { extra: { deep: null } }],
])('a statement with a wrong %s is refused by place and path', async (path, parts) => {
  const app = await buildServer(await databases.ready());
  const answer = await station(app).send([good(), { ...good(), ...parts }]);
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toMatchObject({ code: 'statement', index: 1, path });
  expect(idsOf(await station(app).ask())).toEqual([]);
});

test.each([[null], [7], ['statement'], [[[]]], [[good(), null]]])('%j is no batch', async (body) => {
  const app = await buildServer(await databases.ready());
  const answer = await app.inject({
    method: 'POST',
    url: '/xapi/statements',
    headers: { ...stationHeaders, 'content-type': 'application/json' },
    payload: JSON.stringify(body),
  });
  expect(answer.statusCode).toBe(400);
});

test('one id twice in a batch is refused', async () => {
  const app = await buildServer(await databases.ready());
  const one = good();
  const answer = await station(app).send([one, good(), { ...one, id: one.id.toUpperCase() }]);
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toMatchObject({ code: 'repeated-id', index: 2 });
});

test('JSON that is nested without end is refused, however deep', async () => {
  const app = await buildServer(await databases.ready());
  const deep = `${'['.repeat(500_000)}${']'.repeat(500_000)}`;
  const { id, ...rest } = good();
  const payload = JSON.stringify({ ...rest, id, context: { extensions: { 'urn:x': 'DEEP' } } }).replace(
    '"DEEP"',
    deep,
  );
  const answer = await app.inject({
    method: 'POST',
    url: '/xapi/statements',
    headers: { ...stationHeaders, 'content-type': 'application/json' },
    payload,
  });
  expect(answer.statusCode).toBe(400);
  expect(idsOf(await station(app).ask())).toEqual([]);
});

test.each([
  ['text/plain', 415],
  ['application/x-www-form-urlencoded', 415],
  ['multipart/mixed; boundary=x', 415],
  ['application/json', 400],
])('a body of %s that is not JSON is refused', async (type, status) => {
  const app = await buildServer(await databases.ready());
  const answer = await app.inject({
    method: 'POST',
    url: '/xapi/statements',
    headers: { ...stationHeaders, 'content-type': type },
    payload: '{"id":',
  });
  expect(answer.statusCode).toBe(status);
});

test.each([[undefined], ['0.95'], ['2.0.0'], ['1.1']])(
  'the version header %s is refused and answered',
  async (version) => {
    const app = await buildServer(await databases.ready());
    const { authorization } = stationHeaders;
    const headers = version ? { authorization, 'x-experience-api-version': version } : { authorization };
    const answer = await app.inject({ url: '/xapi/statements', headers });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['x-experience-api-version']).toBe('1.0.3');
    expect(answer.json()).toMatchObject({ code: 'version' });
  },
);

onEachDatabase((each) => {
  test.each([
    ['verb.id', { verb: { id: `urn:${'x'.repeat(3_000)}` } }],
    ['object.id', { object: { id: `urn:${'ع'.repeat(1_500)}` } }],
    ['actor.account', { actor: { account: { ...account, name: 'x'.repeat(3_000) } } }],
  ])('a %s that the database cannot index is refused, not stumbled over', async (path, parts) => {
    const app = await buildServer(await each.ready());
    const answer = await station(app).send([{ ...good(), ...parts }]);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'statement', path });
  });

  test('keys as long as allowed, lone surrogates and controls are stored and given back', async () => {
    const app = await buildServer(await each.ready());
    const odd = {
      ...good(),
      verb: { id: `urn:${'x'.repeat(1_900)}`, display: { en: '\ud800 \u0000 \u202e' } },
    };
    expect((await station(app).send([odd])).statusCode).toBe(200);
    expect((await station(app).ask({ statementId: odd.id })).json()).toMatchObject(odd);
    expect(idsOf(await station(app).ask({ verb: odd.verb.id }))).toEqual([odd.id]);
  });

  test('a completion with ids or titles that no database holds as text does not block the outbox', async () => {
    const database = await each.ready();
    const app = await buildServer(database);
    const strange = { id: 'notice', title: { ar: '\0', en: '\ud800' } };
    const batch = [
      completionStatement(aCompletion({ learnerId: '\0' })),
      completionStatement(aCompletion({ municipality: { id: '\ud800', name: strange.title } })),
      completionStatement(aCompletion({ exercise: strange })),
    ];
    expect((await station(app).send(batch)).statusCode).toBe(200);
    expect(await database('completions').select('statement')).toEqual([{ statement: batch[2]?.id }]);
    expect((await app.inject('/?lang=ar')).statusCode).toBe(200);
  });
});
