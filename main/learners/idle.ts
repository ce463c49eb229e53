import type { Clock } from '../clock.ts';

export interface IdlePorts {
  clock: Clock;
  /** Minutes without a sign of life after which the place is locked. */
  minutes: number;
  /**
   * Seconds since anything was touched on the whole computer, while another program has the learner's work;
   * null while Mashq itself sees everything.
   */
  elsewhere(): number | null;
  /** The place will be locked in so many seconds. */
  warn(seconds: number): void;
  /** Somebody was there after all. */
  calm(): void;
  lock(): void;
  /** The place was locked for a long time and nobody came back. */
  giveUp(): void;
}

/** Seconds of warning. */
export const warningSeconds = 60;
/** A locked place is kept for this many times the minutes before it was locked. */
const keptFor = 3;

type Stage = 'off' | 'quiet' | 'warned' | 'locked';

/** Watches for signs of life on the monotonic clock: first quiet, then a warning, then a lock, in the end goodbye. */
export class Idle {
  readonly #ports: IdlePorts;
  #stage: Stage = 'off';
  /** When the last sign of life came. */
  #since = 0;
  #callOff: () => void = () => undefined;
  /** Whether the system has ever counted: some cannot, and say 0 for ever. */
  #systemCounts = false;

  constructor(ports: IdlePorts) {
    this.#ports = ports;
  }

  start(): void {
    this.#enter('quiet');
  }

  stop(): void {
    this.#callOff();
    this.#stage = 'off';
  }

  /** Somebody is there. */
  sign(): void {
    if (this.#stage === 'warned') {
      this.#enter('quiet');
      this.#ports.calm();
    } else if (this.#stage === 'quiet') this.#since = this.#ports.clock.elapsed();
  }

  /** The place was locked. */
  locked(): void {
    if (this.#stage !== 'off') this.#enter('locked');
  }

  #enter(stage: Stage): void {
    this.#stage = stage;
    if (stage !== 'warned') this.#since = this.#ports.clock.elapsed();
    this.#look();
  }

  #look(): void {
    this.#callOff();
    const left = this.#limit() - this.#quietFor();
    // A long wait is cut, so that a sleep of the whole computer is noticed soon after it.
    if (left > 0) this.#callOff = this.#ports.clock.after(Math.min(left, 30_000), () => this.#look());
    else this.#pass();
  }

  #pass(): void {
    const { warn, lock, giveUp } = this.#ports;
    if (this.#stage === 'quiet') {
      this.#enter('warned');
      warn(Math.round(this.#warning() / 1000));
    } else if (this.#stage === 'warned') lock();
    else if (this.#stage === 'locked') giveUp();
  }

  /** Milliseconds of quiet that end the stage. */
  #limit(): number {
    const whole = this.#ports.minutes * 60_000;
    if (this.#stage === 'locked') return whole * keptFor;
    return this.#stage === 'warned' ? whole : whole - this.#warning();
  }

  /** Milliseconds of warning: half of the whole where that is short. */
  #warning(): number {
    return Math.min(warningSeconds * 1000, (this.#ports.minutes * 60_000) / 2);
  }

  #quietFor(): number {
    const own = this.#ports.clock.elapsed() - this.#since;
    if (this.#stage === 'locked') return own;
    const seconds = this.#ports.elsewhere();
    if (seconds === null) return own;
    this.#systemCounts ||= seconds > 0;
    return this.#systemCounts ? Math.min(own, seconds * 1000) : own;
  }
}
