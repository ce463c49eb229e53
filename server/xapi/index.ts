import basicAuth from '@fastify/basic-auth';
import type { FastifyInstance } from 'fastify';
import type { Stations } from '../access/stations.ts';
import type { Tries } from '../access/tries.ts';
import { Refusal } from '../refusal.ts';
import { statementRoutes, type StatementOptions } from './statements.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The station that signed in. */
    station: string;
  }
}

export interface XapiOptions extends StatementOptions {
  stations: Stations;
  tries: Tries;
}

const version = '1.0.3';
const versionHeader = 'X-Experience-API-Version';

/** Version header (xAPI Communication, section 3.3), then sign-in, for everything under /xapi but About. */
export async function xapi(app: FastifyInstance, options: XapiOptions): Promise<void> {
  const { stations, tries, repositories, intake, batch, page } = options;
  // Whatever is not JSON is refused before it is read.
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (_request, reply) => {
    reply.header(versionHeader, version);
  });

  app.setNotFoundHandler(() => {
    throw new Refusal(404, 'not-found', 'No xAPI resource is here.');
  });

  app.get('/about', async () => ({ version: [version], extensions: {} }));

  await app.register(async (signedIn) => {
    await signedIn.register(basicAuth, {
      authenticate: { realm: 'Mashq stations' },
      validate: async (id, secret, request) => {
        tries.check(`${request.ip} station ${id}`, () => stations.admits(id, secret));
        request.station = id;
      },
    });
    signedIn.decorateRequest('station', '');
    signedIn.addHook('onRequest', signedIn.basicAuth);
    signedIn.addHook('onRequest', async (request) => {
      const asked = request.headers[versionHeader.toLowerCase()];
      if (typeof asked !== 'string' || !/^1\.0(?:\.\d+)?$/.test(asked))
        throw new Refusal(400, 'version', `Send the header ${versionHeader}: ${version}.`);
    });
    await signedIn.register(statementRoutes, { repositories, intake, batch, page });
  });
}
