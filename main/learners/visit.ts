import { Refusal, type EndReason, type Events, type Pin, type Visitor } from '../../core/bridge/index.ts';
import { pictures } from '../../core/bridge/index.ts';
import type { Language } from '../../core/language/index.ts';
import { timestamp, type Clock } from '../clock.ts';
import type { NewId } from '../id.ts';
import type { Log } from '../log.ts';
import type { Database } from '../storage/database.ts';
import { Idle, type IdlePorts } from './idle.ts';
import type { Known, Learners } from './learners.ts';
import { visitRepository } from './visit-repository.ts';

export interface VisitPorts {
  database: Database;
  learners: Learners;
  clock: Clock;
  newId: NewId;
  log: Log;
  random(): number;
  /** Tells the window. */
  tell: Events['visit'];
  /** Minutes without a sign of life after which the place is locked. */
  idleMinutes: number;
  elsewhere: IdlePorts['elsewhere'];
}

/** A visit as others see it, who listen to its start and its end. */
export interface VisitFacts {
  id: string;
  learnerId: string;
  guest: boolean;
}
export type OnStart = (visit: VisitFacts) => Promise<void> | void;
export type OnLock = () => Promise<void> | void;
export type OnEnd = (visit: VisitFacts, reason: EndReason) => Promise<void> | void;

/** Seconds that the window has to save when a visit ends without the learner's doing. */
export const savingSeconds = 3;
/** How often a visit notes that somebody is there, in milliseconds. */
const seenEvery = 60_000;

/** Who is at the station now: one at a time. A supervisor may be beside them, see `main/supervisors`. */
export class Visit {
  readonly #ports: VisitPorts;
  readonly #idle: Idle;
  readonly #onStart: OnStart[] = [];
  readonly #onEnd: OnEnd[] = [];
  readonly #onLock: OnLock[] = [];
  #now: { id: string; learner: Known; away: boolean; seenAt: number } | undefined;
  #ending: Promise<void> | undefined;
  #answered: () => void = () => undefined;

  constructor(ports: VisitPorts) {
    this.#ports = ports;
    const { clock, idleMinutes: minutes, elsewhere, tell, log } = ports;
    this.#idle = new Idle({
      clock,
      minutes,
      elsewhere,
      warn: (seconds) => tell.idle({ seconds }),
      calm: () => tell.idle({ seconds: null }),
      lock: () => this.lock(),
      giveUp: () => void this.end('idle').catch((cause) => log.trouble('visit-not-ended', cause)),
    });
  }

  /** Called after each start, once the visit is stored. What it throws is logged and changes nothing. */
  onStart(callback: OnStart): void {
    this.#onStart.push(callback);
  }
  /** Called after each end, in the order of registration: the learner is out already. */
  onEnd(callback: OnEnd): void {
    this.#onEnd.push(callback);
  }

  /** Called when a place was locked, by its owner or because nobody was there. */
  onLock(callback: OnLock): void {
    this.#onLock.push(callback);
  }

  async signIn(learnerId: string, pin: Pin | null): Promise<Visitor> {
    return this.#start(await this.#ports.learners.unlock(learnerId, pin));
  }

  /** Lets somebody in who only wants to look. */
  async lookAround(language: Language): Promise<Visitor> {
    const { learners, random } = this.#ports;
    const picture = pictures[Math.floor(random() * pictures.length)] ?? pictures[0];
    return this.#start(await learners.createGuest(picture, language));
  }

  current(): Visitor | null {
    return this.#now ? { ...this.#now.learner, away: this.#now.away } : null;
  }

  /** As `current`, with the profile as it is stored now: a supervisor may have taken its lock away meanwhile. */
  async refreshed(): Promise<Visitor | null> {
    const id = this.#now?.learner.id;
    if (id === undefined) return null;
    const learner = await this.#ports.learners.find(id);
    if (this.#now?.learner.id === id) this.#now.learner = learner;
    return this.current();
  }

  /** The running visit, or null. */
  facts(): VisitFacts | null {
    return this.#now ? factsOf(this.#now) : null;
  }

  /** Whoever is here, also while the place is locked. Throws `not-signed-in`. */
  visitor(): Visitor {
    const visitor = this.current();
    if (!visitor) throw new Refusal('not-signed-in');
    return visitor;
  }

  /** Whoever is here and may act. Throws `not-signed-in` or `place-locked`. */
  learner(): Visitor {
    const visitor = this.visitor();
    if (visitor.away) throw new Refusal('place-locked');
    return visitor;
  }

  async setLanguage(language: Language): Promise<Visitor> {
    return this.become(await this.#ports.learners.setLanguage(this.learner().id, language));
  }

  /** The profile of whoever is here has changed, or the visit goes on in another profile. */
  become(learner: Known): Visitor {
    if (!this.#now) throw new Refusal('not-signed-in');
    this.#now.learner = learner;
    return this.visitor();
  }

  /** A sign of life. */
  active(): void {
    const visit = this.#now;
    if (!visit || visit.away) return;
    this.#idle.sign();
    const { clock, database, log } = this.#ports;
    if (clock.elapsed() - visit.seenAt < seenEvery) return;
    visit.seenAt = clock.elapsed();
    database
      .write((write) => visitRepository.seen(write, visit.id, timestamp(clock)))
      .catch((cause) => log.trouble('visit-not-noted', cause));
  }

  /** Keeps the place until its owner comes back. Nothing but saving and unlocking is answered meanwhile. */
  lock(): void {
    if (!this.#now || this.#now.away) return;
    this.#now.away = true;
    this.#idle.locked();
    this.#ports.tell.locked({});
    for (const callback of this.#onLock) void this.#call(callback);
  }

  /** Throws as `signIn` does. A place without a lock opens by itself. */
  async unlock(pin: Pin | null): Promise<Visitor> {
    const { id } = this.visitor();
    const learner = await this.#ports.learners.unlock(id, pin);
    if (this.#now?.learner.id !== id) throw new Refusal('not-signed-in');
    this.#now.learner = learner;
    this.#now.away = false;
    this.#idle.start();
    return this.visitor();
  }

  /** The window has saved everything. */
  saved(): void {
    this.#answered();
  }

  /**
   * Ends the visit that is under way, if any. Unless the learner ended it, the window is asked to save first, and
   * told afterwards; `'unasked'` leaves that out where there is no window. The learner is out even when the disk
   * cannot take the note of it.
   */
  async end(reason: EndReason, asking: 'asked' | 'unasked' = 'asked'): Promise<void> {
    this.#ending ??= this.#end(reason, asking).finally(() => (this.#ending = undefined));
    await this.#ending;
  }

  async #start(learner: Known): Promise<Visitor> {
    const { database, clock, newId } = this.#ports;
    await this.end('signed-out');
    const id = newId();
    await database.write((write) =>
      visitRepository.start(write, { id, learnerId: learner.id, startedAt: timestamp(clock) }),
    );
    this.#now = { id, learner, away: false, seenAt: clock.elapsed() };
    this.#idle.start();
    for (const callback of this.#onStart) await this.#call(() => callback(factsOf(this.#now!)));
    return this.visitor();
  }

  async #end(reason: EndReason, asking: 'asked' | 'unasked'): Promise<void> {
    const { database, clock, log, tell } = this.#ports;
    if (!this.#now) return;
    this.#idle.stop();
    const byLearner = reason === 'signed-out';
    if (!byLearner && asking === 'asked') await this.#askToSave(reason);
    const visit = this.#now;
    this.#now = undefined;
    await database
      .write((write) => visitRepository.end(write, visit.id, timestamp(clock), reason))
      .catch((cause) => log.trouble('visit-end-not-noted', cause));
    for (const callback of this.#onEnd) await this.#call(() => callback(factsOf(visit), reason));
    if (!byLearner) tell.ended({ reason, guest: visit.learner.guest });
  }

  async #askToSave(reason: EndReason): Promise<void> {
    const { clock, tell } = this.#ports;
    await new Promise<void>((resolve) => {
      const callOff = clock.after(savingSeconds * 1000, resolve);
      this.#answered = () => {
        callOff();
        resolve();
      };
      tell.ending({ reason, seconds: savingSeconds });
    });
    this.#answered = () => undefined;
  }

  async #call(callback: () => Promise<void> | void): Promise<void> {
    try {
      await callback();
    } catch (cause) {
      this.#ports.log.trouble('visit-callback', cause);
    }
  }
}

const factsOf = ({ id, learner }: { id: string; learner: Known }): VisitFacts => ({
  id,
  learnerId: learner.id,
  guest: learner.guest,
});
