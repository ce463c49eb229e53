import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Statement } from '../../../core/record/index.ts';

/** What goes wrong with one request. */
export type Fault =
  /** An error of the server, without storing. */
  | { status: number; headers?: Record<string, string>; body?: string }
  /** The connection ends without an answer, before or after the statements were stored. */
  | 'break-before-storing'
  | 'break-after-storing'
  /** No answer at all until the station gives up. */
  | 'silence';

const read = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

/** A record store that answers as xAPI 1.0.3 says, keeps every statement once, and has its bad moments on order. */
export class RecordStore {
  readonly stored = new Map<string, Statement>();
  /** How many statements each request brought. */
  readonly batches: number[] = [];
  readonly faults: Fault[] = [];
  readonly requests: { path: string; headers: IncomingMessage['headers'] }[] = [];
  /** Statements that it will not take, by id. */
  readonly refused = new Set<string>();
  #server: Server;
  #onSilence: () => void = () => undefined;

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(): Promise<RecordStore> {
    const store = new RecordStore();
    await new Promise<void>((resolve) => store.#server.listen(0, '127.0.0.1', resolve));
    return store;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Resolves when a request has been left without an answer. */
  silence(): Promise<void> {
    return new Promise((resolve) => (this.#onSilence = resolve));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const statements = JSON.parse(await read(request)) as Statement[];
    this.requests.push({ path: request.url ?? '', headers: request.headers });
    this.batches.push(statements.length);
    const fault = this.faults.shift();
    if (fault === 'break-before-storing') return void request.socket.destroy();
    if (fault === 'silence') return this.#onSilence();
    if (fault && fault !== 'break-after-storing') {
      response.writeHead(fault.status, fault.headers).end(fault.body);
      return;
    }
    if (statements.some(({ id }) => this.refused.has(id))) return void response.writeHead(400).end();
    for (const each of statements) {
      const known = this.stored.get(each.id);
      if (known && JSON.stringify(known) !== JSON.stringify(each)) return void response.writeHead(409).end();
    }
    for (const each of statements) this.stored.set(each.id, each);
    if (fault === 'break-after-storing') return void request.socket.destroy();
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(statements.map(({ id }) => id)));
  }
}
