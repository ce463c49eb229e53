import { Worker, type WorkerOptions } from 'node:worker_threads';
import { Refusal } from '../../core/bridge/index.ts';
import type { ExerciseInLanguage, Result } from '../../core/exercise/index.ts';
import type { UnreadableCode } from '../../core/ooxml/index.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';

export interface MarkingJob {
  exercise: ExerciseInLanguage;
  file: Uint8Array;
  starter: Uint8Array;
  /** Names the starter, so that its model need not be read again. */
  starterKey: string;
}
export type MarkingAnswer =
  | { kind: 'marked'; result: Result }
  | { kind: 'unreadable'; code: UnreadableCode }
  | { kind: 'broken'; name: string; stack: string };

export interface MarkingPorts {
  /** The built worker, and how Node is to start it. */
  worker: { url: URL; options?: WorkerOptions };
  clock: Clock;
  log: Log;
  /** Milliseconds after which a document counts as too much. */
  timeLimit?: number;
}

const memory = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

/**
 * Marks documents in a worker of its own. A learner's file is untrusted: one that takes too long or too much
 * memory costs the worker its life, and the next document gets a new one.
 */
export class Marking {
  readonly #ports: MarkingPorts;
  #worker: Worker | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(ports: MarkingPorts) {
    this.#ports = ports;
  }

  /** Starts the worker ahead of the first check. */
  warm(): void {
    this.#running();
  }

  /** Throws `marking-too-slow`, or the code for a file that cannot be read. */
  async mark(job: MarkingJob): Promise<Result> {
    const turn = this.#queue.then(() => this.#ask(job));
    this.#queue = turn.catch(() => undefined);
    const answer = await turn;
    if (answer.kind === 'marked') return answer.result;
    if (answer.kind === 'unreadable') throw new Refusal(answer.code);
    throw Object.assign(new Error('the grader broke'), { name: answer.name, stack: answer.stack });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
  }

  #ask(job: MarkingJob): Promise<MarkingAnswer> {
    const { clock, log, timeLimit = 10_000 } = this.#ports;
    const worker = this.#running();
    return new Promise<MarkingAnswer>((resolve, reject) => {
      const end = (settle: () => void) => {
        callOff();
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        settle();
      };
      const onMessage = (answer: MarkingAnswer) => end(() => resolve(answer));
      const onError = (cause: Error & { code?: string }) =>
        end(() => {
          log.trouble('grader-died', cause);
          reject(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Refusal('file-too-big') : cause);
        });
      const onExit = () => end(() => reject(new Error('the grader ended')));
      const callOff = clock.after(timeLimit, () =>
        end(() => {
          this.#drop(worker);
          log.info('grader-stopped', { after: timeLimit });
          reject(new Refusal('marking-too-slow'));
        }),
      );
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(job);
    });
  }

  #running(): Worker {
    if (this.#closed) throw new Error('marking is closed');
    if (this.#worker) return this.#worker;
    const { url, options } = this.#ports.worker;
    const worker = new Worker(url, { ...options, resourceLimits: memory });
    worker.on('error', () => this.#drop(worker)).on('exit', () => this.#drop(worker));
    this.#worker = worker;
    return worker;
  }

  #drop(worker: Worker): void {
    if (this.#worker === worker) this.#worker = undefined;
    void worker.terminate();
  }
}
