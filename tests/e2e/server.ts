import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Policy } from '../../core/policy/index.ts';
import type { Statement } from '../../core/record/index.ts';
import { Stations } from '../../server/access/stations.ts';
import { build } from '../../server/app.ts';
import { migrate } from '../../server/database/migrate.ts';
import { openDatabase, type OpenDatabase } from '../../server/database/open.ts';

/** What goes wrong with one request, the way networks and servers do. */
export type Fault = 'slow' | 'refuse' | 'close-before-storing' | 'close-after-storing';

const station = 'lab-seat-7';
const secret = 'a-secret-for-tests';
const authorization = `Basic ${Buffer.from(`${station}:${secret}`).toString('base64')}`;

/** The real central server in this process, with SQLite in a folder of its own and faults on order. */
export class CentralServer {
  requests = 0;
  faults = 0;
  private scheduled: (Fault | null)[] = [];

  private constructor(
    private readonly folder: string,
    private readonly opened: OpenDatabase,
    private readonly inside: FastifyInstance,
    private readonly door: Server,
  ) {
    door.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.answer(request, response).catch(() => response.destroy());
    });
  }

  static async start(): Promise<CentralServer> {
    const folder = mkdtempSync(path.join(tmpdir(), 'mashq-server-'));
    const opened = openDatabase('sqlite:statements.sqlite', folder);
    await migrate(opened.database);
    const inside = await build({
      database: opened.database,
      stations: new Stations({ [station]: secret }),
      consolePassword: null,
    });
    const door = createServer();
    await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
    return new CentralServer(folder, opened, inside, door);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.door.address() as AddressInfo).port}`;
  }

  /** The `server` key of a policy. */
  get access(): NonNullable<Policy['server']> {
    return { url: this.url, station, secret };
  }

  /** One entry for each coming request; after the last, all goes well. */
  schedule(faults: readonly (Fault | null)[]): void {
    this.scheduled = [...faults];
  }

  /** All stored statements, as the server answers them. */
  async statements(): Promise<Statement[]> {
    const all: Statement[] = [];
    for (let next: string | undefined = '/xapi/statements'; next;) {
      const reply: LightMyRequestResponse = await this.inside.inject({
        url: next,
        headers: { authorization, 'x-experience-api-version': '1.0.3' },
      });
      if (reply.statusCode !== 200) throw new Error(`GET ${next}: ${reply.statusCode} ${reply.body}`);
      const page = reply.json<{ statements: Statement[]; more?: string }>();
      all.push(...page.statements);
      next = page.more || undefined;
    }
    return all;
  }

  async stop(): Promise<void> {
    this.door.closeAllConnections();
    await new Promise((resolve) => this.door.close(resolve));
    await this.inside.close();
    await this.opened.database.destroy();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests++;
    const fault = this.scheduled.shift() ?? null;
    if (fault) this.faults++;
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    if (fault === 'close-before-storing') return void response.destroy();
    if (fault === 'refuse') return void response.writeHead(500).end('{}');
    const reply = await this.inside.inject({
      method: request.method as 'GET' | 'POST' | 'PUT',
      url: request.url ?? '/',
      headers: request.headers,
      payload: Buffer.concat(parts),
    });
    if (fault === 'close-after-storing') return void response.destroy();
    const send = (): void => {
      response.writeHead(reply.statusCode, reply.headers as Record<string, string>).end(reply.rawPayload);
    };
    if (fault === 'slow') setTimeout(send, 400);
    else send();
  }
}

/** Gives a test a central server of its own. */
export async function withServer(body: (server: CentralServer) => Promise<void>): Promise<void> {
  const server = await CentralServer.start();
  try {
    await body(server);
  } finally {
    await server.stop();
  }
}
