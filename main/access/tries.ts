import { Refusal } from '../../core/bridge/index.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Database, Read, Write } from '../storage/database.ts';

export interface TriesPorts {
  database: Database;
  clock: Clock;
  log: Log;
}

/** Wrong tries in a row before anybody has to wait. */
export const freeTries = 5;
const longestWait = 15 * 60;
/** How often a running wait is written down: a power cut lengthens it by no more than this. */
const notedEvery = 5;

/** Seconds to wait after a number of wrong tries in a row: none for the first four, then 30, 60, 120 … up to 15 minutes. */
export const waitAfter = (tries: number): number =>
  tries < freeTries ? 0 : Math.min(30 * 2 ** (tries - freeTries), longestWait);

/** What whoever has to wait is told. */
export type WaitCode = 'pin-wait' | 'passphrase-wait';

export interface Counted {
  /** Tries left before there is a wait. */
  left: number;
  /** Seconds to wait if this try was wrong. */
  wait: number;
}

/**
 * Counts the tries at a secret, for each subject by itself. Waits run on the monotonic clock and are kept as the
 * seconds that are left: setting the computer's clock neither shortens nor lengthens them, and after a restart
 * what was left goes on.
 */
export class Tries {
  readonly #ports: TriesPorts;
  /** When each wait is over, in milliseconds of the monotonic clock. */
  readonly #until = new Map<string, number>();
  #callOff: (() => void) | undefined;

  constructor(ports: TriesPorts) {
    this.#ports = ports;
  }

  /** Goes on with the waits that a restart cut short. */
  async start(): Promise<void> {
    const rows = await this.#ports.database.read((read) => triesRepository.waiting(read));
    for (const { subject, seconds } of rows) this.#wait(subject, seconds);
  }

  /**
   * Counts a try before its secret is looked at, so that switching the computer off does not give it back.
   * Throws `code` with the seconds while there is a wait; that is no try.
   */
  begin(subject: string, code: WaitCode = 'pin-wait'): Promise<Counted> {
    return this.#ports.database.write(async (write) => {
      this.#refuseWhileWaiting(subject, code);
      const tries = (await triesRepository.count(write, subject)) + 1;
      const wait = waitAfter(tries);
      await triesRepository.set(write, subject, tries, wait);
      if (wait > 0) this.#wait(subject, wait);
      return { left: Math.max(freeTries - tries, 0), wait };
    });
  }

  /** How many tries are left, without taking one. Throws `code` while there is a wait. */
  async left(subject: string, code: WaitCode = 'pin-wait'): Promise<number> {
    this.#refuseWhileWaiting(subject, code);
    const tries = await this.#ports.database.read((read) => triesRepository.count(read, subject));
    return Math.max(freeTries - tries, 1);
  }

  /** The secret was right, or was set anew by somebody who may: all tries are given back. */
  async forget(subject: string): Promise<void> {
    this.#until.delete(subject);
    await this.#ports.database.write((write) => triesRepository.remove(write, subject));
  }

  /** Whole seconds that are left; 0 when there is no wait. */
  secondsToWait(subject: string): number {
    const until = this.#until.get(subject);
    return until === undefined ? 0 : Math.max(0, Math.ceil((until - this.#ports.clock.elapsed()) / 1000));
  }

  /** Writes down what is left of each wait. */
  async close(): Promise<void> {
    this.#callOff?.();
    this.#callOff = undefined;
    await this.#note();
  }

  #refuseWhileWaiting(subject: string, code: WaitCode): void {
    const seconds = this.secondsToWait(subject);
    if (seconds > 0) throw new Refusal(code, { seconds });
  }

  #wait(subject: string, seconds: number): void {
    this.#until.set(subject, this.#ports.clock.elapsed() + Math.min(seconds, longestWait) * 1000);
    this.#callOff ??= this.#ports.clock.after(notedEvery * 1000, () => this.#tick());
  }

  #tick(): void {
    this.#callOff = undefined;
    void this.#note().then(() => {
      if (this.#until.size > 0 && !this.#callOff) {
        this.#callOff = this.#ports.clock.after(notedEvery * 1000, () => this.#tick());
      }
    });
  }

  async #note(): Promise<void> {
    const waits = [...this.#until.keys()].map((subject) => [subject, this.secondsToWait(subject)] as const);
    if (waits.length === 0) return;
    await this.#ports.database
      .write(async (write) => {
        for (const [subject, seconds] of waits) await triesRepository.setWait(write, subject, seconds);
      })
      .catch((cause) => this.#ports.log.trouble('wait-not-noted', cause));
    for (const [subject, seconds] of waits) if (seconds === 0) this.#until.delete(subject);
  }
}

export const triesRepository = {
  async count(read: Read, subject: string): Promise<number> {
    const row: { tries: number } | undefined = await read('tries').where({ subject }).first('tries');
    return row?.tries ?? 0;
  },
  async waiting(read: Read): Promise<{ subject: string; seconds: number }[]> {
    return read('tries').where('wait_seconds', '>', 0).select('subject', { seconds: 'wait_seconds' });
  },
  async set(write: Write, subject: string, tries: number, seconds: number): Promise<void> {
    await write('tries').insert({ subject, tries, wait_seconds: seconds }).onConflict('subject').merge();
  },
  async setWait(write: Write, subject: string, seconds: number): Promise<void> {
    await write('tries').where({ subject }).update({ wait_seconds: seconds });
  },
  async remove(write: Write, subject: string): Promise<void> {
    await write('tries').where({ subject }).delete();
  },
};
