import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completionStatement, type Completion } from '../../../core/record/index.ts';
import { aCompletion } from '../../fixtures/record/completions.ts';
import { onEachDatabase, sqlite, type Databases } from './databases.ts';
import { basic, buildServer, station } from './station.ts';

const noor = { id: 'noor', name: { ar: 'بلدية النور', en: 'Al-Noor' } };
const wadi = { id: 'wadi', name: { ar: 'بلدية الوادي', en: 'Al-Wadi' } };
const letter = { id: 'letter', title: { ar: 'رسالة', en: 'A letter' } };
const salma = '019a0000-0000-7000-8000-00000000aaaa';

async function consoleWith(databases: Databases, completions: readonly Partial<Completion>[]) {
  const app = await buildServer(await databases.ready());
  if (completions.length > 0)
    await station(app).send(completions.map((parts) => completionStatement(aCompletion(parts))));
  const get = (query: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    app.inject({ url: '/', query, headers });
  const page = async (query: Record<string, string> = {}) =>
    new JSDOM((await get(query)).body).window.document;
  return { app, get, page };
}

const words = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const rows = (document: Document): string[][] =>
  [...document.querySelectorAll('tr')].map((row) => [...row.children].map(words));

const three: Partial<Completion>[] = [
  { municipality: noor, learnerId: salma, group: 'staff', time: '2026-11-20T08:00:00.000Z' },
  {
    municipality: noor,
    learnerId: salma,
    group: 'staff',
    exercise: letter,
    time: '2026-11-22T08:00:00.000Z',
  },
  { municipality: wadi, time: '2026-11-10T08:00:00.000Z' },
];

onEachDatabase((databases) => {
  test('it counts completions, learners and the latest day for each municipality, course and exercise', async () => {
    const { page } = await consoleWith(databases, three);
    const document = await page({ lang: 'en' });
    expect([...document.querySelectorAll('dd')].map(words)).toEqual(['3', '2', '22 November 2026']);
    expect(rows(document)).toEqual([
      ['Al-Noor', 'Completions', 'Learners', 'Staff', 'Residents', 'Latest'],
      ['Office programs', '2', '1', '1', '0', '22 November 2026'],
      ['A letter', '1', '1', '1', '0', '22 November 2026'],
      ['A notice', '1', '1', '1', '0', '20 November 2026'],
      ['In all', '2', '1', '1', '0', '22 November 2026'],
      ['Al-Wadi', 'Completions', 'Learners', 'Staff', 'Residents', 'Latest'],
      ['Office programs', '1', '1', '0', '0', '10 November 2026'],
      ['A notice', '1', '1', '0', '0', '10 November 2026'],
      ['In all', '1', '1', '0', '0', '10 November 2026'],
    ]);
  });

  test('it shows one municipality, or one period with both its days', async () => {
    const { page } = await consoleWith(databases, three);
    const inWadi = await page({ lang: 'ar', municipality: 'wadi' });
    expect([...inWadi.querySelectorAll('h2')].map(words)).toEqual(['بلدية الوادي']);
    expect(words(inWadi.querySelector('select option[selected]'))).toBe('بلدية الوادي');
    const inPeriod = await page({ lang: 'en', from: '2026-11-20', to: '2026-11-20' });
    expect(rows(inPeriod)).toContainEqual(['A notice', '1', '1', '1', '0', '20 November 2026']);
    expect(words(inPeriod.querySelector('.figures dd'))).toBe('1');
  });

  test('it shows one group, and those who did not say theirs', async () => {
    const layla = '019a0000-0000-7000-8000-00000000bbbb';
    const { page } = await consoleWith(databases, [
      ...three,
      { municipality: noor, learnerId: layla, group: 'resident', exercise: letter },
    ]);
    const total = async (group: string) =>
      words((await page({ lang: 'en', group })).querySelector('.figures dd'));
    expect(await Promise.all(['staff', 'resident', 'unsaid', 'mayor'].map(total))).toEqual([
      '2',
      '1',
      '1',
      '4',
    ]);
    const all = await page({ lang: 'en' });
    expect(rows(all)).toContainEqual(['A letter', '2', '2', '1', '1', '24 November 2026']);
    const staff = await page({ lang: 'ar', group: 'staff' });
    expect([...staff.querySelectorAll('option[selected]')].map(words)).toContain('موظفو البلدية');
    expect(staff.querySelector('a[href^="/completions.csv"]')?.getAttribute('href')).toContain('group=staff');
  });
});

const databases = sqlite();

test('before anything is completed it says so kindly, in both languages', async () => {
  const { page } = await consoleWith(databases, []);
  expect(words((await page({ lang: 'ar' })).querySelector('.notice h2'))).toBe('لا شيء هنا بعد');
  expect(words((await page({ lang: 'en' })).querySelector('.notice h2'))).toBe('Nothing here yet');
});

test('a choice without completions offers a way back', async () => {
  const { page } = await consoleWith(databases, three);
  const document = await page({ lang: 'en', from: '2027-01-01' });
  expect(words(document.querySelector('.notice h2'))).toBe('Nothing for this choice');
  expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toContain('/?lang=en');
});

test.each([
  [undefined, 'ar', 'rtl'],
  ['en-GB,en;q=0.9', 'en', 'ltr'],
  ['fr, ar;q=0.5, en;q=0.8', 'en', 'ltr'],
  ['fr', 'ar', 'rtl'],
  ['en;q=0, ar;q=0.1', 'ar', 'rtl'],
])('for Accept-Language %s it speaks %s', async (header, lang, dir) => {
  const { get } = await consoleWith(databases, []);
  const answer = await get({}, header ? { 'accept-language': header } : {});
  const { documentElement } = new JSDOM(answer.body).window.document;
  expect([documentElement.lang, documentElement.dir]).toEqual([lang, dir]);
});

test('the other language is one step away and keeps the choice', async () => {
  const { page } = await consoleWith(databases, three);
  const link = (await page({ lang: 'ar', municipality: 'noor' })).querySelector('a[hreflang=en]');
  expect(link?.getAttribute('href')).toBe('/?lang=en&municipality=noor');
});

test('titles from stations are text, never markup', async () => {
  const title = '<script>alert(1)</script>" onx="';
  const { get, page } = await consoleWith(databases, [
    { exercise: { id: 'x', title: { ar: title, en: title } } },
  ]);
  const document = await page({ lang: 'en', municipality: '"><img src=x>' });
  expect(document.querySelectorAll('script, img:not(.wordmark)')).toHaveLength(0);
  expect(rows(await page({ lang: 'en' })).flat()).toContain(title);
  const policy = (await get()).headers['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('script');
  expect(policy).not.toContain('unsafe');
});

test('it brings its own style, font and wordmark', async () => {
  const { app, page } = await consoleWith(databases, []);
  const document = await page();
  const named = [...document.querySelectorAll('link, img')].map(
    (each) => each.getAttribute('href') ?? each.getAttribute('src') ?? '',
  );
  const style = await app.inject('/console/console.css');
  const fonts = [...style.body.matchAll(/url\('([^']+)'\)/g)].map((match) => match[1] ?? '');
  for (const url of [...named, ...fonts])
    expect([url, (await app.inject(url)).statusCode]).toEqual([url, 200]);
});

test('its colours, spaces and sizes are those of the kiosk', () => {
  const tokens = (file: string): Record<string, string> =>
    Object.fromEntries(
      [...readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/(--[\w-]+): ([^;]+);/g)]
        .filter(([, name]) => name !== '--font-ui')
        .map(([, name = '', value = '']): [string, string] => [name, value])
        .toReversed(),
    );
  const kiosk = tokens('../../../renderer/design/tokens.css');
  const ours = tokens('../../../server/console/assets/tokens.css');
  expect(kiosk).toMatchObject(ours);
});

test('the table is saved as a file that spreadsheets read, with numbers as numbers and no formulas', async () => {
  const evil = { id: 'evil', title: { ar: '=HYPERLINK("x")', en: ' +1, "two"' } };
  const { app } = await consoleWith(databases, [...three, { municipality: wadi, exercise: evil }]);
  const answer = await app.inject('/completions.csv?lang=en');
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(answer.headers['content-disposition']).toMatch(
    /^attachment; filename="mashq-completions-[\d-]+\.csv"$/,
  );
  expect(answer.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(answer.body.slice(1).split('\r\n')).toEqual([
    'Municipality,Course,Exercise,Completions,Learners,Staff,Residents,Latest',
    'Al-Noor,Office programs,A letter,1,1,1,0,2026-11-22',
    'Al-Noor,Office programs,A notice,1,1,1,0,2026-11-20',
    'Al-Wadi,Office programs,"\' +1, ""two""",1,1,0,0,2026-11-24',
    'Al-Wadi,Office programs,A notice,1,1,0,0,2026-11-10',
    '',
  ]);
  expect((await app.inject('/completions.csv?lang=ar')).body).toContain(`"'=HYPERLINK(""x"")"`);
});

test('an address that is not there answers with a page that leads back', async () => {
  const { app } = await consoleWith(databases, []);
  const answer = await app.inject('/nowhere?lang=en');
  expect(answer.statusCode).toBe(404);
  expect(words(new JSDOM(answer.body).window.document.querySelector('h1'))).toBe('There is no page here');
  expect((await app.inject('/xapi/nowhere')).json()).toMatchObject({ code: 'not-found' });
});

test('with a password, nothing is shown without it', async () => {
  const app = await buildServer(await databases.ready(), { consolePassword: 'open sesame' });
  for (const url of ['/', '/completions.csv']) {
    const closed = await app.inject({ url, headers: { authorization: basic('admin', 'open') } });
    expect(closed.statusCode).toBe(401);
    expect(closed.headers['www-authenticate']).toContain('Mashq console');
    const open = await app.inject({ url, headers: { authorization: basic('anyone', 'open sesame') } });
    expect(open.statusCode).toBe(200);
  }
});

test('without a password it answers under loopback names alone', async () => {
  const app = await buildServer(await databases.ready());
  const status = async (host: string) => (await app.inject({ url: '/', headers: { host } })).statusCode;
  expect(await status('localhost:8080')).toBe(200);
  expect(await status('[::1]:8080')).toBe(200);
  expect(await status('evil.example')).toBe(421);
});

test('counting reads the index alone, not the statements', async () => {
  const database = await databases.ready();
  const plan: { detail: string }[] = await database.raw(
    `explain query plan select municipality, course, exercise, count(*), count(distinct learner), max(passed),
       count(distinct case when cohort = 'staff' then learner end)
     from completions where municipality = 'noor' and cohort = 'staff' and passed >= '2026'
     group by municipality, course, exercise`,
  );
  expect(plan[0]?.detail).toMatch(/USING COVERING INDEX/);
});
