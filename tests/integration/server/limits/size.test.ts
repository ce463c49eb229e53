import { expect, test } from 'vitest';
import { completionStatement } from '../../../../core/record/index.ts';
import { aCompletion } from '../../../fixtures/record/completions.ts';
import { sqlite } from '../databases.ts';
import { buildServer, idsOf, station } from '../station.ts';

const databases = sqlite();
const batch = (count: number) => Array.from({ length: count }, () => completionStatement(aCompletion()));

test('a batch may be as long as the limit, and not longer', async () => {
  const app = await buildServer(await databases.ready(), { limits: { batch: 600, page: 1_000 } });
  expect((await station(app).send(batch(600))).statusCode).toBe(200);
  const answer = await station(app).send(batch(601));
  expect(answer.statusCode).toBe(413);
  expect(answer.json()).toMatchObject({ code: 'batch-too-large' });
  expect(idsOf(await station(app).ask())).toHaveLength(600);
});

test('a body over the limit is refused before it is read', async () => {
  const app = await buildServer(await databases.ready(), { limits: { body: 1_000 } });
  const answer = await station(app).send(batch(1));
  expect(answer.statusCode).toBe(413);
  expect(answer.json()).toMatchObject({ code: 'body-too-large' });
});

test('an empty batch is stored as nothing', async () => {
  const app = await buildServer(await databases.ready());
  expect((await station(app).send([])).json()).toEqual([]);
});

test('one statement that is too long is refused by its place', async () => {
  const app = await buildServer(await databases.ready());
  const [first, second] = batch(2);
  const long = { ...second, context: { extensions: { 'urn:x': 'x'.repeat(100_000) } } };
  const answer = await station(app).send([first, long]);
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toMatchObject({ code: 'statement', index: 1 });
  expect(idsOf(await station(app).ask())).toEqual([]);
});
