import { expect, test } from 'vitest';
import { sqlite } from '../databases.ts';
import { basic, buildServer, secrets, station, stationHeaders } from '../station.ts';

const databases = sqlite();

test.each([
  ['no credentials', {}],
  ['another scheme', { authorization: 'Bearer a-long-secret' }],
  ['a wrong secret', { authorization: basic('noor-7', 'a wrong secret') }],
  ["another station's secret", { authorization: basic('noor-7', secrets['noor-8']) }],
  ['an unknown station', { authorization: basic('nobody', '') }],
])('%s is refused with the way to sign in', async (_what, authorization) => {
  const app = await buildServer(await databases.ready());
  const answer = await station(app, { 'x-experience-api-version': '1.0.3', ...authorization }).ask();
  expect(answer.statusCode).toBe(401);
  expect(answer.headers['www-authenticate']).toContain('Basic realm="Mashq stations"');
  expect(answer.json()).toMatchObject({ code: 'credentials' });
});

test('after several wrong secrets a station waits, and the others do not', async () => {
  const clock = { now: new Date('2026-11-24T08:00:00.000Z') };
  const app = await buildServer(await databases.ready(), {
    now: () => clock.now,
    limits: { wrongTries: 3, wrongTriesWindow: 60_000 },
  });
  const wrong = station(app, { ...stationHeaders, authorization: basic('noor-7', 'guessed') });
  for (let turn = 0; turn < 3; turn++) expect((await wrong.ask()).statusCode).toBe(401);
  const refused = await station(app).ask();
  expect(refused.statusCode).toBe(429);
  expect(refused.headers['retry-after']).toBe('60');
  const other = { ...stationHeaders, authorization: basic('noor-8', secrets['noor-8']) };
  expect((await station(app, other).ask()).statusCode).toBe(200);
  clock.now = new Date(clock.now.getTime() + 60_000);
  expect((await station(app).ask()).statusCode).toBe(200);
});
