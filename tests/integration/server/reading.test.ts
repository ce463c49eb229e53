import { expect, test } from 'vitest';
import { completionStatement, exerciseIri, passedVerb } from '../../../core/record/index.ts';
import { aCompletion } from '../../fixtures/record/completions.ts';
import { onEachDatabase, sqlite, type Databases } from './databases.ts';
import { buildServer, idsOf, station } from './station.ts';

const learner = '019a0000-0000-7000-8000-00000000aaaa';
const attempt = '019a0000-0000-7000-8000-00000000bbbb';

/** Three statements, stored at 8:00, 9:00 and 10:00. */
async function threeStored(databases: Databases) {
  const clock = { now: new Date('2026-11-24T08:00:00.000Z') };
  const app = await buildServer(await databases.ready(), { now: () => clock.now });
  const completions = [
    aCompletion({ learnerId: learner }),
    aCompletion({ exercise: { id: 'letter', title: { ar: 'رسالة', en: 'A letter' } } }),
    aCompletion({ attemptId: attempt }),
  ];
  for (const completion of completions) {
    await station(app).send([completionStatement(completion)]);
    clock.now = new Date(clock.now.getTime() + 3_600_000);
  }
  return { app, ids: completions.map((each) => each.id), ask: station(app).ask };
}

onEachDatabase((databases) => {
  test('statements are found by agent, verb, activity, registration and time of storing', async () => {
    const { ids, ask } = await threeStored(databases);
    const [first, second, third] = ids;
    const account = { homePage: 'https://mashq.invalid/xapi/learners', name: learner };
    const found = async (query: Record<string, string>) => idsOf(await ask(query));
    expect(await found({})).toEqual([third, second, first]);
    expect(await found({ ascending: 'true' })).toEqual([first, second, third]);
    expect(await found({ agent: JSON.stringify({ objectType: 'Agent', account }) })).toEqual([first]);
    expect(await found({ agent: JSON.stringify({ mbox: 'mailto:a@b.invalid' }) })).toEqual([]);
    expect(await found({ verb: passedVerb })).toHaveLength(3);
    expect(await found({ verb: `${passedVerb}-not` })).toEqual([]);
    expect(await found({ activity: exerciseIri('letter') })).toEqual([second]);
    expect(await found({ registration: attempt.toUpperCase() })).toEqual([third]);
    expect(await found({ since: '2026-11-24T08:00:00Z' })).toEqual([third, second]);
    expect(await found({ until: '2026-11-24T12:00:00+03:00' })).toEqual([second, first]);
    expect(await found({ since: '2026-11-24T08:00:00Z', until: '2026-11-24T09:00:00Z' })).toEqual([second]);
  });

  test('a statement is found by its id alone', async () => {
    const { ids, ask } = await threeStored(databases);
    expect((await ask({ statementId: ids[1] ?? '' })).json()).toMatchObject({ id: ids[1] });
    expect((await ask({ statementId: attempt })).statusCode).toBe(404);
    expect((await ask({ statementId: ids[1] ?? '', verb: passedVerb })).statusCode).toBe(400);
  });

  test.each(['true', 'false'])(
    'pages by `more` give every statement once, in order (ascending %s)',
    async (ascending) => {
      // All are stored in one millisecond, so that the pages have only the ids to go by.
      const now = new Date('2026-11-24T08:00:00.000Z');
      const app = await buildServer(await databases.ready(), { limits: { page: 4 }, now: () => now });
      const batch = Array.from({ length: 13 }, () => completionStatement(aCompletion()));
      await station(app).send(batch);
      const seen: string[] = [];
      let page = await station(app).ask({ ascending, verb: passedVerb, limit: '0' });
      for (let more = 'first'; more !== '';) {
        seen.push(...idsOf(page));
        more = page.json<{ more: string }>().more;
        if (more !== '') page = await station(app).follow(more);
      }
      const rising = batch.map((each) => each.id).toSorted();
      expect(seen).toEqual(ascending === 'true' ? rising : rising.toReversed());
    },
  );

  test('what is stored while somebody reads on is not missed and not given twice', async () => {
    const { app, ids, ask } = await threeStored(databases);
    const first = await ask({ limit: '2' });
    const late = completionStatement(aCompletion());
    await station(app).send([late]);
    const rest = await station(app).follow(first.json<{ more: string }>().more);
    expect([...idsOf(first), ...idsOf(rest)]).toEqual(ids.toReversed());
    expect(rest.json()).toMatchObject({ more: '' });
  });

  test('every answer tells up to when statements can be read', async () => {
    const { ask } = await threeStored(databases);
    expect((await ask()).headers['x-experience-api-consistent-through']).toBe('2026-11-24T11:00:00.000Z');
  });
});

const sqliteOnly = sqlite();

test.each([
  ['agent', { agent: '{"account":{"homePage":"urn:x"' }],
  ['agent', { agent: '{"name":"nobody"}' }],
  ['verb', { verb: 'passed' }],
  ['registration', { registration: '7' }],
  ['since', { since: 'yesterday' }],
  ['limit', { limit: '-1' }],
  ['ascending', { ascending: 'yes' }],
  ['related_activities', { related_activities: 'true' }],
  ['after', { after: "x~y' or 1=1" }],
  ['', { colour: 'green' }],
])('a question with a wrong %s is refused by name', async (path, query) => {
  const app = await buildServer(await sqliteOnly.ready());
  const answer = await station(app).ask(query as Record<string, string>);
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toMatchObject({ code: 'query', path });
});

test('About is for everybody', async () => {
  const app = await buildServer(await sqliteOnly.ready());
  const answer = await app.inject('/xapi/about');
  expect(answer.json()).toEqual({ version: ['1.0.3'], extensions: {} });
  expect(answer.headers['x-experience-api-version']).toBe('1.0.3');
});
