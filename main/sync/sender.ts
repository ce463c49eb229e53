import type { Policy } from '../../core/policy/index.ts';
import { timestamp, type Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Notices } from '../notices.ts';
import type { Database } from '../storage/database.ts';
import { meaningOf, type Meaning } from './answer.ts';
import type { Http } from './http.ts';
import { outboxRepository, type OutboxItem } from './outbox-repository.ts';

export interface SenderPorts {
  database: Database;
  http: Http;
  server: Policy['server'];
  clock: Clock;
  notices: Notices;
  log: Log;
  /** Between 0 and 1, so that the stations of a lab do not all knock at once. */
  random(): number;
}

const batchSize = 50;
const answerWithin = 30_000;
const firstPause = 1000;
const longestPause = 2 * 60 * 1000;

/** Milliseconds until the next try after a number of failures in a row: doubling, between half and the whole of it. */
export const pauseAfter = (failures: number, random: number): number =>
  Math.min(firstPause * 2 ** (failures - 1), longestPause) * (0.5 + random / 2);

type Server = NonNullable<Policy['server']>;
type Later = Extract<Meaning, { kind: 'later' }>;

/**
 * Empties the outbox into the central server. A statement is acknowledged only after the server's answer was
 * understood and stored here; until then it is sent again under the same id, which the server stores once.
 */
export class Sender {
  readonly #ports: SenderPorts;
  #server: Policy['server'];
  readonly #close = new AbortController();
  #failures = 0;
  #wake: () => void = () => undefined;
  #waitingForRetry = false;
  #woken = false;
  #running: Promise<void> = Promise.resolve();

  constructor(ports: SenderPorts) {
    this.#ports = ports;
    this.#server = ports.server;
  }

  /** Begins with what waits from before, parked statements too. */
  start(): void {
    this.#running = this.#run();
  }

  /** From now on statements go to another server, or nowhere. What waits goes out at once. */
  changeServer(server: Policy['server']): void {
    this.#server = server;
    this.#failures = 0;
    this.#woken = true;
    this.#wake();
  }

  /** There is something new. While a failed server is being given time, it waits with the rest. */
  kick(): void {
    if (this.#waitingForRetry) return;
    this.#woken = true;
    this.#wake();
  }

  /** Breaks off what is under way; nothing is lost by it. */
  async close(): Promise<void> {
    this.#close.abort();
    this.#wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    await this.#ports.database.write(outboxRepository.unpark).catch(() => undefined);
    while (!this.#closed) {
      this.#woken = false;
      const pause = await this.#sendAll().catch((cause: unknown) => {
        if (!this.#closed) this.#ports.log.trouble('outbox-not-read', cause);
        return this.#nextPause(null);
      });
      if (!this.#closed) await this.#sleep(pause);
    }
  }

  get #closed(): boolean {
    return this.#close.signal.aborted;
  }

  /** Sends until nothing waits (null) or the server wants time (milliseconds). */
  async #sendAll(): Promise<number | null> {
    const { database, notices } = this.#ports;
    for (;;) {
      const server = this.#server;
      if (!server) return null;
      const items = await database.read((read) => outboxRepository.next(read, batchSize));
      if (items.length === 0 || this.#closed) return null;
      const trouble = await this.#send(items, server);
      if (trouble) return this.#noteTrouble(trouble, server);
      this.#failures = 0;
      notices.clear('server-not-answering');
      notices.clear('server-refuses-station');
      notices.clear('server-not-mashq');
    }
  }

  /** Sends a batch; one that is refused as a whole is halved until the statement that is in the way is alone. */
  async #send(items: readonly OutboxItem[], server: Server): Promise<Later | undefined> {
    const meaning = await this.#ask(items, server);
    if (meaning.kind === 'later') return meaning;
    if (meaning.kind === 'stored') return this.#acknowledge(items);
    if (items.length > 1) {
      const half = Math.ceil(items.length / 2);
      return (
        (await this.#send(items.slice(0, half), server)) ?? (await this.#send(items.slice(half), server))
      );
    }
    return meaning.single === 'stored' ? this.#acknowledge(items) : this.#park(items[0]!);
  }

  async #ask(items: readonly OutboxItem[], { url, station, secret }: Server): Promise<Meaning> {
    const { http, log } = this.#ports;
    const credentials = Buffer.from(`${station}:${secret}`).toString('base64');
    try {
      const answer = await this.#within(answerWithin, (signal) =>
        http.post({
          url: `${url.replace(/\/+$/, '')}/xapi/statements`,
          headers: {
            authorization: `Basic ${credentials}`,
            'content-type': 'application/json',
            'x-experience-api-version': '1.0.3',
          },
          body: `[${items.map((item) => item.statement).join(',')}]`,
          signal,
        }),
      );
      const ids = items.map((item) => item.id);
      const meaning = meaningOf(answer, ids);
      log.info('batch-sent', { statements: ids.length, status: answer.status, meaning: meaning.kind });
      return meaning;
    } catch (cause) {
      if (!this.#closed) log.trouble('server-not-reached', cause);
      return { kind: 'later', because: 'not-answering', seconds: null };
    }
  }

  async #within<T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const late = new AbortController();
    const callOff = this.#ports.clock.after(milliseconds, () => late.abort());
    try {
      return await work(AbortSignal.any([late.signal, this.#close.signal]));
    } finally {
      callOff();
    }
  }

  async #acknowledge(items: readonly OutboxItem[]): Promise<undefined> {
    const { database, clock } = this.#ports;
    const ids = items.map((item) => item.id);
    await database.write((write) => outboxRepository.acknowledge(write, ids, timestamp(clock)));
  }

  async #park(item: OutboxItem): Promise<undefined> {
    const { database, clock, notices, log } = this.#ports;
    await database.write((write) => outboxRepository.park(write, item.id, 'refused', timestamp(clock)));
    const { parked } = await database.read(outboxRepository.counts);
    notices.set('statement-parked', 'attention', { count: parked });
    log.info('statement-parked', { statement: item.id });
  }

  #noteTrouble({ because, seconds }: Later, server: Server): number {
    const { notices } = this.#ports;
    if (!this.#closed) {
      const level = because === 'not-answering' ? 'info' : 'attention';
      notices.set(`server-${because}`, level, { server: server.url });
    }
    return this.#nextPause(seconds);
  }

  #nextPause(asked: number | null): number {
    this.#failures += 1;
    const own = pauseAfter(this.#failures, this.#ports.random());
    return asked === null ? own : Math.min(Math.max(asked * 1000, own), 10 * longestPause);
  }

  /** Until something new comes (null) or for a number of milliseconds. */
  #sleep(pause: number | null): Promise<void> {
    if (pause === null && this.#woken) return Promise.resolve();
    this.#waitingForRetry = pause !== null;
    return new Promise((resolve) => {
      const callOff = pause === null ? () => undefined : this.#ports.clock.after(pause, () => this.#wake());
      this.#wake = () => {
        callOff();
        this.#waitingForRetry = false;
        resolve();
      };
    });
  }
}
