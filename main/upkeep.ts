import { timestamp, type Clock } from './clock.ts';
import { learnerRepository } from './learners/learner-repository.ts';
import type { Log } from './log.ts';
import type { Notices } from './notices.ts';
import { outboxRepository } from './sync/outbox-repository.ts';
import type { Storage } from './storage/database.ts';

export interface UpkeepPorts {
  storage: Storage;
  clock: Clock;
  notices: Notices;
  log: Log;
  /** Days after which a place that nobody used is erased. */
  retentionDays: number;
  erase(learnerId: string): Promise<void>;
}

const minute = 60 * 1000;
const hour = 60 * minute;
const day = 24 * hour;
const acknowledgedKept = 30 * day;
/** A place is erased when it was found unused on this many days: a clock that is a year ahead for a day erases nobody. */
const looksBeforeErasing = 7;

/**
 * What the database needs done once a day: a backup, an outbox without what was sent long ago, and no places that
 * nobody has used for as long as policy keeps them.
 */
export class Upkeep {
  readonly #ports: UpkeepPorts;
  #callOff: () => void = () => undefined;
  #underWay: Promise<void> = Promise.resolve();

  constructor(ports: UpkeepPorts) {
    this.#ports = ports;
  }

  /** The first look comes when the start is over. */
  start(): void {
    this.#lookAfter(minute);
  }

  /** Waits for a backup under way, and makes one that is due: a station may be on for less than a minute a day. */
  async close(): Promise<void> {
    this.#callOff();
    await this.#underWay;
    await this.whenDue();
  }

  /** Does a day's work if a day has passed. */
  async whenDue(): Promise<void> {
    const { storage, clock, notices, log } = this.#ports;
    try {
      const newest = await storage.newestBackup();
      const age = newest ? clock.now().getTime() - newest.getTime() : Infinity;
      if (age >= 0 && age < day) return;
      const before = new Date(clock.now().getTime() - acknowledgedKept).toISOString();
      await storage.write((write) => outboxRepository.forgetAcknowledged(write, before));
      await this.#eraseUnused();
      await storage.backUp();
      notices.clear('backup-not-made');
    } catch (cause) {
      log.trouble('backup-not-made', cause);
      notices.set('backup-not-made', 'attention', { since: timestamp(clock) });
    }
  }

  async #eraseUnused(): Promise<void> {
    const { storage, clock, log, retentionDays, erase } = this.#ports;
    const before = new Date(clock.now().getTime() - retentionDays * day).toISOString();
    const unused = await storage.read((read) => learnerRepository.unusedSince(read, before));
    await storage.write((write) => learnerRepository.countUnused(write, unused));
    const due = await storage.read((read) => learnerRepository.unusedFor(read, looksBeforeErasing));
    for (const id of due) await erase(id);
    if (due.length > 0) log.info('unused-places-erased', { count: due.length });
  }

  #lookAfter(milliseconds: number): void {
    this.#callOff = this.#ports.clock.after(milliseconds, () => {
      this.#underWay = this.whenDue().then(() => this.#lookAfter(hour));
    });
  }
}
