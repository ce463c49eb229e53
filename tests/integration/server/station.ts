import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Knex } from 'knex';
import { Stations } from '../../../server/access/stations.ts';
import { build, type AppOptions } from '../../../server/app.ts';

export const secrets = { 'noor-7': 'a long secret', 'noor-8': 'another secret' };

export const basic = (name: string, secret: string): string =>
  `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`;

export const stationHeaders = {
  authorization: basic('noor-7', secrets['noor-7']),
  'x-experience-api-version': '1.0.3',
};

/** The whole server without a port. */
export const buildServer = (database: Knex, options: Partial<AppOptions> = {}): Promise<FastifyInstance> =>
  build({ database, stations: new Stations(secrets), consolePassword: null, ...options });

export type Answer = LightMyRequestResponse;

/** What a station does with the server. */
export function station(app: FastifyInstance, headers: Record<string, string> = stationHeaders) {
  return {
    send: (statements: unknown): Promise<Answer> =>
      app.inject({ method: 'POST', url: '/xapi/statements', headers, payload: statements as object }),
    put: (id: string, statement: unknown): Promise<Answer> =>
      app.inject({
        method: 'PUT',
        url: '/xapi/statements',
        query: { statementId: id },
        headers,
        payload: statement as object,
      }),
    ask: (query: Record<string, string> = {}): Promise<Answer> =>
      app.inject({ method: 'GET', url: '/xapi/statements', query, headers }),
    follow: (more: string): Promise<Answer> => app.inject({ method: 'GET', url: more, headers }),
  };
}

/** The ids of a page of statements, in its order. */
export const idsOf = (answer: Answer): string[] =>
  answer.json<{ statements: { id: string }[] }>().statements.map((each) => each.id);
