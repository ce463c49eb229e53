import {
  after,
  countdown,
  doorOf,
  isOver,
  nextDue,
  pass,
  secondsLeft,
  secondsOff,
  weekSecond,
  type Counting,
  type Door,
} from '../../core/session/index.ts';
import { timestamp } from '../clock.ts';
import type { VisitFacts } from '../learners/visit.ts';
import type { LabSession } from './lab-session.ts';
import type { RoomTimePorts } from './room-time-ports.ts';
import { roomRepository, type RoomRow, type Turn } from './room-repository.ts';
import { sessionRepository } from './session-repository.ts';
import { visitTimeRepository } from './visit-time-repository.ts';

/** Seconds between two notes of what has passed: no power cut costs a visit or a pause more than this. */
const noteEvery = 10;
/** Seconds between two looks at the hours and the session while nobody is here: somebody may set the clock. */
const lookEvery = 30;
/** Seconds within which somebody who comes back outside of sessions goes on in the time they had left. */
const turnKept = 2 * 60 * 60;

interface VisitTime {
  id: string;
  learnerId: string;
  seconds: number;
}

/**
 * Everything that is counted at a station. Time passes by the clock that nobody can set, is noted as it passes,
 * and brings what is due. Changes come one after another.
 */
export class RoomTime {
  readonly #ports: RoomTimePorts;
  #counting: Counting = { session: null, pause: null, turn: null };
  #session: LabSession | null = null;
  #onlyInSessions = false;
  #visit: VisitTime | null = null;
  /** The time that the last learner had left, for when they come back. */
  #rest: (Turn & { at: string }) | null = null;
  #at: number;
  #queue: Promise<unknown> = Promise.resolve();
  #callOff: () => void = () => undefined;
  #closed = false;

  constructor(ports: RoomTimePorts) {
    this.#ports = ports;
    this.#at = ports.clock.elapsed();
  }

  /**
   * Goes on where the station was switched off. A session and a pause went on meanwhile, as far as the clock on
   * the wall can be believed; nobody's own time did.
   */
  async start(row: RoomRow, session: { about: LabSession; time: Counting['session'] } | null): Promise<void> {
    const off = secondsOff(row.seenAt, this.#ports.clock.now());
    this.#onlyInSessions = row.onlyInSessions;
    this.#rest = row.turn && { ...row.turn, at: row.seenAt };
    this.#session = session?.about ?? null;
    const pause = row.pause && after(row.pause, off);
    this.#counting = {
      session: session?.time ? after(session.time, off) : null,
      pause: pause && !isOver(pause) ? pause : null,
      turn: null,
    };
    await this.change(async () => undefined);
  }

  get session(): LabSession | null {
    return this.#session;
  }
  /** What is counted, at this very moment. */
  get counting(): Counting {
    return pass(this.#counting, this.#since()).counting;
  }
  get onlyInSessions(): boolean {
    return this.#onlyInSessions;
  }
  get visit(): Readonly<VisitTime> | null {
    return this.#visit && { ...this.#visit, seconds: this.#visit.seconds + this.#worked(this.#since()) };
  }

  door(): Door {
    const { policy, clock } = this.#ports;
    const rules = { hours: policy.openingHours, onlyInSessions: this.#onlyInSessions };
    const session = this.#session && (this.#session.openEnded ? 'no end' : this.counting.session);
    return doorOf(rules, session, weekSecond(clock.now()));
  }

  /** Lets time pass, makes a change, notes everything and tells. What the change throws is thrown. */
  change<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(async () => {
      await this.#pass();
      try {
        return await work();
      } finally {
        await this.#note();
        this.#plan();
        this.#ports.onChange();
      }
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** To be called inside `change`. */
  setCounting(changes: Partial<Counting>): void {
    this.#counting = { ...this.#counting, ...changes };
  }

  /** To be called inside `change`. The visit that is under way becomes one of the session. */
  async openSession(session: LabSession, time: Counting['session'], onlyInSessions: boolean): Promise<void> {
    this.#session = session;
    this.#onlyInSessions = onlyInSessions;
    this.#counting = { ...this.#counting, session: time, turn: this.#visit && this.#freshTurn() };
    await this.#joinVisit();
  }

  /** To be called inside `change`. `by` is the supervisor who ends it; null when its time is up. */
  async endSession(by: string | null): Promise<void> {
    const { database, audit, clock } = this.#ports;
    const session = this.#session;
    if (!session) return;
    await database.write(async (write) => {
      await sessionRepository.setTime(
        write,
        session.id,
        session.openEnded ? null : (this.#counting.session?.total ?? null),
        this.#counting.session?.passed ?? 0,
      );
      await sessionRepository.end(write, session.id, timestamp(clock));
      await audit.note(write, by, 'session-ended', session.id);
    });
    this.#session = null;
    this.#counting = { session: null, pause: null, turn: null };
    await this.#ports.onSessionOver();
  }

  /** Somebody begins a visit. Who comes back before anybody else goes on in the time that was left. */
  async begin({ id, learnerId }: VisitFacts): Promise<void> {
    await this.change(async () => {
      this.#visit = { id, learnerId, seconds: 0 };
      const rest = this.#rest;
      const goesOn =
        rest !== null &&
        rest.learnerId === learnerId &&
        rest.sessionId === (this.#session?.id ?? null) &&
        !isOver(rest.countdown) &&
        secondsOff(rest.at, this.#ports.clock.now()) < turnKept;
      this.setCounting({ turn: goesOn ? rest.countdown : this.#freshTurn() });
      this.#rest = null;
      await this.#joinVisit();
    });
  }

  /** A visit is over. Its learner may be another than at its beginning: a guest becomes somebody. */
  async end({ id, learnerId }: VisitFacts): Promise<void> {
    await this.change(async () => {
      const visit = this.#visit;
      if (visit?.id !== id) return;
      this.#rest = this.#turn({ ...visit, learnerId });
      this.#visit = null;
      this.setCounting({ turn: null });
      await this.#ports.database.write((write) => visitTimeRepository.setSeconds(write, id, visit.seconds));
    });
  }

  /** Whose time is kept for when they come back. */
  get restOf(): string | null {
    return this.#rest?.learnerId ?? null;
  }

  /** The time that is kept for one learner is another's: two places have become one, or two again. */
  async passOn(from: string, to: string): Promise<void> {
    await this.change(async () => {
      if (this.#rest?.learnerId === from) this.#rest = { ...this.#rest, learnerId: to };
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#callOff();
    await this.#queue;
    await this.#pass();
    await this.#note();
  }

  #freshTurn(): Counting['turn'] {
    const minutes = this.#session ? this.#session.visitMinutes : this.#ports.policy.visitMinutes;
    return minutes === null ? null : countdown(minutes * 60);
  }

  #turn(visit: VisitTime): (Turn & { at: string }) | null {
    const { turn } = this.#counting;
    if (!turn) return null;
    const { learnerId } = visit;
    const at = timestamp(this.#ports.clock);
    return { learnerId, sessionId: this.#session?.id ?? null, countdown: turn, at };
  }

  async #joinVisit(): Promise<void> {
    const [visit, session] = [this.#visit, this.#session];
    if (!visit || !session) return;
    await this.#ports.database.write((write) => visitTimeRepository.join(write, visit.id, session.id));
  }

  async #pass(): Promise<void> {
    const { clock, endVisit, keepVisit } = this.#ports;
    const seconds = this.#since();
    this.#at = clock.elapsed();
    if (this.#visit) this.#visit.seconds += this.#worked(seconds);
    if (this.#counting.pause) keepVisit();
    const then = pass(this.#counting, seconds);
    // The last seconds of a session are still its own when its end is noted.
    if (then.due.includes('session-over')) await this.#sessionOver(seconds);
    else this.#counting = then.counting;
    if (then.due.includes('time-up')) endVisit('time-up');
    else if (then.due.includes('session-over') || (this.#visit && !this.door().open)) {
      endVisit('session-ended');
    }
  }

  /** Seconds that have not been counted yet. */
  #since(): number {
    return Math.max((this.#ports.clock.elapsed() - this.#at) / 1000, 0);
  }

  /** Of so many seconds from now on those that are no pause. */
  #worked(seconds: number): number {
    const { pause } = this.#counting;
    return seconds - (pause ? Math.min(secondsLeft(pause), seconds) : 0);
  }

  async #sessionOver(seconds: number): Promise<void> {
    const { session } = this.#counting;
    this.setCounting({ session: session && after(session, seconds) });
    await this.endSession(null).catch((cause) => this.#ports.log.trouble('session-not-ended', cause));
  }

  /** A disk that takes no note of it is no reason to stop the clock. */
  async #note(): Promise<void> {
    const { database, clock, log } = this.#ports;
    const { session, pause } = this.#counting;
    const [about, visit] = [this.#session, this.#visit];
    const turn = visit ? this.#turn(visit) : this.#rest;
    const row = { onlyInSessions: this.#onlyInSessions, seenAt: timestamp(clock), pause, turn };
    await database
      .write(async (write) => {
        await roomRepository.set(write, row);
        if (about && session) {
          const total = about.openEnded ? null : session.total;
          await sessionRepository.setTime(write, about.id, total, session.passed);
        }
        if (visit) await visitTimeRepository.setSeconds(write, visit.id, visit.seconds);
      })
      .catch((cause) => log.trouble('room-not-noted', cause));
  }

  /** Looks again when something is due, and from time to time while anything is counted. */
  #plan(): void {
    this.#callOff();
    if (this.#closed) return;
    const { openingHours } = this.#ports.policy;
    const counts = this.#visit !== null || this.#counting.pause !== null;
    if (!counts && this.#counting.session === null && openingHours.length === 0) return;
    const door = this.door();
    const change = door.open ? door.closesIn : (door.opens?.in ?? null);
    const waits = [counts ? noteEvery : lookEvery, nextDue(this.#counting), change].filter(
      (each) => each !== null,
    );
    const wait = Math.max(Math.min(...waits), 0.05);
    this.#callOff = this.#ports.clock.after(Math.ceil(wait * 1000), () => {
      this.change(async () => undefined).catch((cause) => this.#ports.log.trouble('room-time', cause));
    });
  }
}

export type { LabSession, VisitTime };
