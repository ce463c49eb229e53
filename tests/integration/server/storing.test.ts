import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completionStatement, stationsHome, type Statement } from '../../../core/record/index.ts';
import { aCompletion } from '../../fixtures/record/completions.ts';
import { onEachDatabase } from './databases.ts';
import { basic, buildServer, idsOf, secrets, station, stationHeaders } from './station.ts';

const statements = (count: number): Statement[] =>
  Array.from({ length: count }, () => completionStatement(aCompletion()));

const withScore = (statement: Statement, raw: number): Statement => ({
  ...statement,
  result: { ...statement.result, score: { ...statement.result?.score, raw } },
});

onEachDatabase((databases) => {
  test('any multiset of batches with repeats stores each statement once and counts it once', async () => {
    const pool = statements(12);
    const batch = fc.uniqueArray(fc.nat({ max: pool.length - 1 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(batch, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        async (batches, atOnce) => {
          const database = await databases.ready();
          const app = await buildServer(database);
          const send = (indices: number[]) => station(app).send(indices.map((index) => pool[index]));
          const answers = atOnce ? await Promise.all(batches.map(send)) : [];
          if (!atOnce) for (const indices of batches) answers.push(await send(indices));
          expect(answers.map((answer) => answer.statusCode)).toEqual(batches.map(() => 200));
          const expected = [...new Set(batches.flat())].map((index) => pool[index]?.id).toSorted();
          expect(idsOf(await station(app).ask()).toSorted()).toEqual(expected);
          const counted = await database('completions').select('statement');
          expect(counted.map((row) => row.statement).toSorted()).toEqual(expected);
          await app.close();
          await database.destroy();
        },
      ),
      { numRuns: 12 },
    );
  });

  test('the answer names the ids in the order of the batch', async () => {
    const app = await buildServer(await databases.ready());
    const batch = statements(3).toReversed();
    const answer = await station(app).send(batch);
    expect(answer.json()).toEqual(batch.map((each) => each.id));
  });

  test('the same batch from many sides at once, in any order, is stored once', async () => {
    const app = await buildServer(await databases.ready());
    const batch = statements(40);
    const orders = Array.from({ length: 12 }, (_, turn) => [
      ...batch.slice(turn * 3),
      ...batch.slice(0, turn * 3),
    ]);
    const answers = await Promise.all(orders.map((order) => station(app).send(order)));
    expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([200]));
    expect(idsOf(await station(app).ask())).toHaveLength(40);
  });

  test('two different statements with one id at once: one is stored, the other refused', async () => {
    const app = await buildServer(await databases.ready());
    const [one] = statements(1) as [Statement];
    const answers = await Promise.all([5, 4].map((raw) => station(app).send([withScore(one, raw)])));
    expect(answers.map((answer) => answer.statusCode).toSorted()).toEqual([200, 409]);
    expect(idsOf(await station(app).ask())).toEqual([one.id]);
  });

  test('a batch with another statement under a stored id is refused whole', async () => {
    const database = await databases.ready();
    const app = await buildServer(database);
    const [stored, fresh] = statements(2) as [Statement, Statement];
    await station(app).send([stored]);
    const answer = await station(app).send([fresh, withScore(stored, 1)]);
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ code: 'conflict', index: 1, path: 'id' });
    expect(idsOf(await station(app).ask())).toEqual([stored.id]);
    expect(await database('completions').select('statement')).toEqual([{ statement: stored.id }]);
  });

  test('what may differ by the standard is the same statement', async () => {
    const app = await buildServer(await databases.ready());
    const [stored] = statements(1) as [Statement];
    await station(app).send([stored]);
    const again: Statement = {
      ...stored,
      id: stored.id.toUpperCase(),
      timestamp: '2026-11-24T11:00:00.000+03:00',
      verb: { ...stored.verb, display: { en: 'made it' } },
      object: { ...stored.object, definition: { type: 'urn:renamed', name: { en: 'Renamed' } } },
      stored: '2020-01-01T00:00:00.000Z',
      version: '1.0.3',
      authority: { account: { homePage: 'urn:somewhere', name: 'else' } },
    };
    expect((await station(app).send([again])).statusCode).toBe(200);
    expect((await station(app).ask({ statementId: stored.id })).json()).toMatchObject({
      ...stored,
      authority: { account: { homePage: stationsHome, name: 'noor-7' } },
    });
  });

  test('a statement of another kind is kept as it came and not counted', async () => {
    const database = await databases.ready();
    const app = await buildServer(database);
    const launched = {
      actor: { account: { homePage: 'https://elsewhere.invalid', name: 'somebody' } },
      verb: { id: 'http://adlnet.gov/expapi/verbs/launched' },
      object: { id: 'https://elsewhere.invalid/page' },
      context: { extensions: { 'urn:x': { deep: [1, null, 'اثنان \0'] } } },
    };
    const [id] = (await station(app).send(launched)).json<[string]>();
    expect((await station(app).ask({ statementId: id })).json()).toMatchObject(launched);
    expect(await database('completions').select()).toEqual([]);
  });

  test('each station signs what it sent', async () => {
    const app = await buildServer(await databases.ready());
    const [statement] = statements(1);
    await station(app, { ...stationHeaders, authorization: basic('noor-8', secrets['noor-8']) }).send([
      statement,
    ]);
    const answer = (await station(app).ask()).json<{ statements: Statement[] }>();
    expect(answer.statements[0]?.authority).toMatchObject({ account: { name: 'noor-8' } });
  });

  test('PUT stores one statement under the id in the address', async () => {
    const app = await buildServer(await databases.ready());
    const [statement, other] = statements(2) as [Statement, Statement];
    const { id, ...withoutId } = statement;
    expect((await station(app).put(id, withoutId)).statusCode).toBe(204);
    expect((await station(app).put(id, statement)).statusCode).toBe(204);
    expect((await station(app).put(id, withScore(statement, 2))).statusCode).toBe(409);
    expect((await station(app).put(id, other)).statusCode).toBe(400);
    expect(idsOf(await station(app).ask())).toEqual([id]);
  });

  test('a title follows the latest completion, whatever order they arrive in', async () => {
    const database = await databases.ready();
    const app = await buildServer(database);
    const called = (en: string, time: string): Statement =>
      completionStatement(aCompletion({ exercise: { id: 'notice', title: { ar: 'إعلان', en } }, time }));
    await station(app).send([called('New', '2026-11-20T08:00:00.000Z')]);
    await station(app).send([called('Old', '2026-11-10T08:00:00.000Z')]);
    expect(await database('titles').where({ kind: 'exercise' }).select('en')).toEqual([{ en: 'New' }]);
    await station(app).send([called('Newest', '2026-11-22T08:00:00.000Z')]);
    expect(await database('titles').where({ kind: 'exercise' }).select('en')).toEqual([{ en: 'Newest' }]);
  });
});
