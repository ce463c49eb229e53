import Fastify, { type FastifyInstance } from 'fastify';
import type { Knex } from 'knex';
import type { Stations } from './access/stations.ts';
import { Tries } from './access/tries.ts';
import { CompletionRepository } from './completions/repository.ts';
import { TitleRepository } from './completions/titles.ts';
import { consolePages } from './console/index.ts';
import { refusalOf } from './refusal.ts';
import { Intake } from './statements/intake.ts';
import { StatementRepository } from './statements/repository.ts';
import { xapi } from './xapi/index.ts';

export interface Limits {
  /** Bytes of one request's body. */
  body: number;
  /** Statements in one request. */
  batch: number;
  /** Statements in one answer. */
  page: number;
  /** Requests that are being stored at once; more are told to come back. */
  storing: number;
  /** Wrong secrets for one name from one address, and the milliseconds that they are remembered. */
  wrongTries: number;
  wrongTriesWindow: number;
}

export const defaultLimits: Limits = {
  body: 4 * 1024 * 1024,
  batch: 500,
  page: 500,
  storing: 100,
  wrongTries: 20,
  wrongTriesWindow: 60_000,
};

export interface AppOptions {
  /** Migrated, and closed by whoever opened it. */
  database: Knex;
  stations: Stations;
  /** Null opens the console to everyone who reaches it: for a loopback address alone. */
  consolePassword: string | null;
  limits?: Partial<Limits>;
  now?: () => Date;
  /** What is logged and up; `silent` for nothing. */
  logLevel?: string;
}

/** The whole server without a port: what `serve` listens with and tests call by `inject`. */
export async function build(options: AppOptions): Promise<FastifyInstance> {
  const limits = { ...defaultLimits, ...options.limits };
  const now = options.now ?? (() => new Date());
  const { database } = options;
  const app = Fastify({
    logger: { level: options.logLevel ?? 'silent' },
    bodyLimit: limits.body,
    requestTimeout: 60_000,
    return503OnClosing: true,
  });

  // Own plugins: parts that routes are given, and what holds for every answer.
  const repositories = {
    database,
    statements: new StatementRepository(database),
    completions: new CompletionRepository(database),
    titles: new TitleRepository(database),
  };
  const tries = new Tries(limits.wrongTries, limits.wrongTriesWindow, now);
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('X-Content-Type-Options', 'nosniff').header('Referrer-Policy', 'no-referrer');
  });

  // Routes: the console's pages for people, the statements of the stations.
  void app.register(xapi, {
    prefix: '/xapi',
    stations: options.stations,
    tries,
    repositories,
    intake: new Intake(limits.storing, now),
    batch: limits.batch,
    page: limits.page,
  });
  void app.register(consolePages, {
    completions: repositories.completions,
    titles: repositories.titles,
    password: options.consolePassword,
    tries,
    now,
  });

  // Last, what happens to everything that was refused or went wrong.
  app.setErrorHandler((thrown, request, reply) => {
    const refusal = refusalOf(thrown);
    if (refusal.statusCode >= 500) request.log.error(thrown);
    if (refusal.retryAfter !== undefined) reply.header('Retry-After', String(refusal.retryAfter));
    return reply.code(refusal.statusCode).send(refusal.body());
  });

  await app.ready();
  return app;
}
