import type { FastifyInstance } from 'fastify';
import { Refusal } from '../refusal.ts';
import type { Intake } from '../statements/intake.ts';
import { storeBatch, type Repositories } from '../statements/store.ts';
import { readBatch } from '../statements/validation.ts';
import { moreLink, readQuery, readStatementId } from './query.ts';

export interface StatementOptions {
  repositories: Repositories;
  intake: Intake;
  /** How many statements one request may bring. */
  batch: number;
  /** How many statements one answer holds. */
  page: number;
}

const path = '/xapi/statements';

/** The Statement Resource (xAPI 1.0.3 Communication, section 2.1). */
export async function statementRoutes(app: FastifyInstance, options: StatementOptions): Promise<void> {
  const { repositories, intake } = options;
  const { statements } = repositories;

  app.addHook('onSend', async (_request, reply) => {
    reply.header('X-Experience-API-Consistent-Through', intake.consistentThrough().toISOString());
  });

  const store = (body: unknown, station: string): Promise<string[]> =>
    intake.run(async (stored) => {
      const read = readBatch(body, options.batch, stored);
      const sent = (Array.isArray(body) ? body : [body]) as Record<string, unknown>[];
      const batch = read.map((each, index) => ({ read: each, sent: sent[index] ?? {} }));
      await storeBatch(batch, station, stored, repositories);
      return read.map((each) => each.id);
    });

  app.post('/statements', async (request) => {
    if (Object.keys(request.query as object).length > 0)
      throw new Refusal(400, 'query', 'POST takes no parameters here; ask by GET.');
    return store(request.body, request.station);
  });

  app.put('/statements', async (request, reply) => {
    const id = readStatementId(request.query);
    const body = request.body;
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      throw new Refusal(400, 'statement', 'PUT brings one statement.', { path: '' });
    if ('id' in body && String(body.id).toLowerCase() !== id)
      throw new Refusal(400, 'statement', 'The id is not the one in the address.', { index: 0, path: 'id' });
    await store({ ...body, id }, request.station);
    return reply.code(204).send();
  });

  app.get<{ Querystring: Record<string, string> }>('/statements', async (request, reply) => {
    reply.type('application/json; charset=utf-8');
    const query = readQuery(request.query, options.page);
    if ('id' in query) {
      const found = await statements.find(query.id);
      if (found === undefined) throw new Refusal(404, 'not-found', 'No statement has this id.');
      return found;
    }
    const rows = await statements.page({ ...query, limit: query.limit + 1 });
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    const more = last && rows.length > shown.length ? moreLink(path, request.query, last) : '';
    // The statements are JSON already: joining them spares reading and writing each again.
    return `{"statements":[${shown.map((row) => row.statement).join(',')}],"more":${JSON.stringify(more)}}`;
  });
}
