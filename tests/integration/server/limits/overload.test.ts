import { expect, test } from 'vitest';
import { completionStatement } from '../../../../core/record/index.ts';
import { aCompletion } from '../../../fixtures/record/completions.ts';
import { sqlite } from '../databases.ts';
import { buildServer, station } from '../station.ts';

const databases = sqlite();

test('who comes while too much is being stored is told when to come back', async () => {
  const app = await buildServer(await databases.ready(), { limits: { storing: 0 } });
  const answer = await station(app).send([completionStatement(aCompletion())]);
  expect(answer.statusCode).toBe(503);
  expect(answer.headers['retry-after']).toBe('2');
  expect(answer.json()).toMatchObject({ code: 'busy' });
});

test('a database that is gone is our trouble, told without its words', async () => {
  const database = await databases.ready();
  const app = await buildServer(database);
  await database.schema.dropTable('completions');
  const answer = await station(app).send([completionStatement(aCompletion())]);
  expect(answer.statusCode).toBe(500);
  expect(answer.body).not.toContain('completions');
  const page = await app.inject('/?lang=en');
  expect(page.statusCode).toBe(500);
  expect(page.body).toContain('The records are safe.');
});
