import basicAuth from '@fastify/basic-auth';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sameSecret, secretDigest } from '../access/stations.ts';
import type { Tries } from '../access/tries.ts';
import type { CompletionRepository } from '../completions/repository.ts';
import type { TitleRepository } from '../completions/titles.ts';
import { Refusal, refusalOf } from '../refusal.ts';
import { assetRoutes } from './assets.ts';
import { filterOf, readChoice, type Choice } from './choice.ts';
import { localDay, overviewCsv } from './csv.ts';
import { readOverview } from './overview.ts';
import { overviewPage, troublePage, type Trouble } from './page.ts';
import { texts } from './texts.ts';

export interface ConsoleOptions {
  completions: CompletionRepository;
  titles: TitleRepository;
  /** Null lets everyone in who calls the server by a loopback name. */
  password: string | null;
  tries: Tries;
  now: () => Date;
}

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const choiceOf = (request: FastifyRequest): Choice =>
  readChoice((request.query ?? {}) as Record<string, unknown>, request.headers['accept-language']);

const troubles: Record<number, Trouble> = { 401: 'signIn', 404: 'missing', 421: 'missing', 429: 'wait' };

async function requirePassword(app: FastifyInstance, { password, tries }: ConsoleOptions): Promise<void> {
  if (password === null) {
    // Without a password, a page of another site must not reach the console by a name that it points here.
    app.addHook('onRequest', async (request) => {
      if (!/^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(request.hostname))
        throw new Refusal(421, 'not-found', 'The console answers on its loopback address.');
    });
    return;
  }
  const expected = secretDigest(password);
  await app.register(basicAuth, {
    authenticate: { realm: 'Mashq console' },
    validate: async (_name, given, request) =>
      tries.check(`${request.ip} console`, () => sameSecret(given, expected)),
  });
  app.addHook('onRequest', app.basicAuth);
}

/** The console: pages for people, without scripts. */
export async function consolePages(app: FastifyInstance, options: ConsoleOptions): Promise<void> {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('Content-Security-Policy', policy).header('Cache-Control', 'no-store');
  });
  app.setErrorHandler((thrown, request, reply) => {
    const refusal = refusalOf(thrown);
    if (refusal.statusCode >= 500) request.log.error(thrown);
    if (refusal.retryAfter !== undefined) reply.header('Retry-After', String(refusal.retryAfter));
    const page = troublePage(choiceOf(request), troubles[refusal.statusCode] ?? 'trouble');
    return reply.code(refusal.statusCode).type('text/html; charset=utf-8').send(page);
  });
  app.setNotFoundHandler(() => {
    throw new Refusal(404, 'not-found', 'No page is here.');
  });
  await app.register(assetRoutes);

  await app.register(async (pages) => {
    await requirePassword(pages, options);
    const overview = (choice: Choice): ReturnType<typeof readOverview> =>
      readOverview(options.completions, options.titles, filterOf(choice), choice.language);

    pages.get('/', async (request, reply) => {
      const choice = choiceOf(request);
      return reply.type('text/html; charset=utf-8').send(overviewPage(choice, await overview(choice)));
    });

    pages.get('/completions.csv', async (request, reply) => {
      const choice = choiceOf(request);
      const { municipalities } = await overview(choice);
      const name = `mashq-completions-${localDay(options.now().toISOString())}.csv`;
      return reply
        .type('text/csv; charset=utf-8')
        .header('Content-Disposition', `attachment; filename="${name}"`)
        .send(overviewCsv(municipalities, texts(choice.language)));
    });
  });
}
