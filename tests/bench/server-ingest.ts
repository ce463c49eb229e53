import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { completionStatement } from '../../core/record/index.ts';
import { newId } from '../../server/statements/id.ts';
import { aCompletion } from '../fixtures/record/completions.ts';
import { startPostgres } from '../integration/server/postgres.ts';
import { startServer } from '../integration/server/process.ts';
import { basic } from '../integration/server/station.ts';

const batchSize = 50;
const batches = 400;
const connections = 8;

const headers = {
  authorization: basic('noor-7', 'a long secret'),
  'x-experience-api-version': '1.0.3',
  'content-type': 'application/json',
};

/** A batch as stations send it: some municipalities, two courses, many exercises and learners. */
function batch(turn: number): Buffer {
  const statements = Array.from({ length: batchSize }, (_, index) => {
    const nth = (turn * batchSize + index) % 40;
    return completionStatement(
      aCompletion({
        id: newId(new Date()),
        learnerId: randomUUID(),
        attemptId: newId(new Date()),
        exercise: { id: `exercise-${nth}`, title: { ar: `تمرين ${nth}`, en: `Exercise ${nth}` } },
        municipality: {
          id: `place-${turn % 12}`,
          name: { ar: `بلدية ${turn % 12}`, en: `Place ${turn % 12}` },
        },
      }),
    );
  });
  return Buffer.from(JSON.stringify(statements));
}

const post = (url: string, agent: Agent, body: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    const sending = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume();
      answer.once('end', () =>
        answer.statusCode === 200
          ? resolve()
          : reject(new Error(`The server answered ${answer.statusCode}.`)),
      );
    });
    sending.once('error', reject);
    sending.end(body);
  });

async function round(url: string): Promise<number> {
  const bodies = Array.from({ length: batches }, (_, turn) => batch(turn));
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const began = performance.now();
  const send = async (): Promise<void> => {
    for (let body = bodies.pop(); body; body = bodies.pop()) await post(url, agent, body);
  };
  await Promise.all(Array.from({ length: connections }, send));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return (batches * batchSize) / seconds;
}

/**
 * Statements that the server stores per second, one figure a round: its own process, a real PostgreSQL
 * that writes through to the disk, batches of 50 over 8 connections, all on this machine.
 */
export async function serverIngest(rounds = 3): Promise<number[]> {
  const postgres = await startPostgres([]);
  try {
    const server = await startServer({
      DATABASE_URL: await postgres.create('mashq'),
      MASHQ_STATIONS: 'noor-7:a long secret',
    });
    const figures: number[] = [];
    await round(String(server.said.Statements));
    while (figures.length < rounds) figures.push(await round(String(server.said.Statements)));
    await server.stop('SIGTERM');
    return figures;
  } finally {
    await postgres.stop();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(
    (await serverIngest()).map((figure) => `${Math.round(figure)} statements stored per second`).join('\n'),
  );
