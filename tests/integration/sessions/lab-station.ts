import type { Room, Today } from '../../../core/bridge/index.ts';
import type { Clock } from '../../../main/clock.ts';
import { TestStation, type Wanted } from '../practice/open-station.ts';

/** A Tuesday, where the station is. */
export const tuesday = (hour: number, minute = 0): Date => new Date(2026, 10, 24, hour, minute);

/** A clock that stands still until a test lets time pass; the clock on the wall can be set beside it. */
export class TestClock implements Clock {
  #elapsed = 0;
  #wall: number;
  #timers: { at: number; run: () => void }[] = [];

  constructor(start: Date) {
    this.#wall = start.getTime();
  }

  now(): Date {
    return new Date(this.#wall);
  }
  elapsed(): number {
    return this.#elapsed;
  }
  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.#elapsed + milliseconds, run };
    this.#timers.push(timer);
    return () => (this.#timers = this.#timers.filter((each) => each !== timer));
  }

  pass(seconds: number): void {
    this.#elapsed += seconds * 1000;
    this.#wall += seconds * 1000;
    const due = this.#timers.filter((each) => each.at <= this.#elapsed);
    this.#timers = this.#timers.filter((each) => each.at > this.#elapsed);
    for (const { run } of due) run();
  }
  /** Time that the station does not see: it is switched off, or somebody sets the clock. */
  setWall(to: Date): void {
    this.#wall = to.getTime();
  }
}

const supervisor = {
  name: 'Amal',
  passphrase: 'scrypt:GEXeU9iWe0WrrGsuH-StDg:Mbpq32kag_1dm_EoeZm1m6HPRXPfvrIiyidu8MkKWBk',
};

/** A station with a supervisor who is signed in, and a window that saves when it is asked to. */
export class LabStation extends TestStation {
  readonly clock: TestClock;
  readonly ended: string[] = [];

  private constructor(clock: TestClock, policy: Wanted['policy']) {
    super({ clock, policy: { supervisors: [supervisor], idleMinutes: 240, ...policy } });
    this.clock = clock;
    this.wanted.events = {
      visit: {
        idle: () => undefined,
        locked: () => undefined,
        ending: () => void this.calls.visit.saved({}),
        ended: ({ reason }) => this.ended.push(reason),
      },
    };
  }

  static async openAt(start: Date, policy: Wanted['policy'] = {}): Promise<LabStation> {
    const station = new LabStation(new TestClock(start), policy);
    await station.start();
    await station.supervise();
    return station;
  }

  async supervise(): Promise<void> {
    await this.calls.supervising.signIn({ name: supervisor.name, passphrase: 'open the lab at nine' });
  }

  /** Opens a lab session with what a test needs said. */
  openSession(wanted: Partial<Parameters<TestStation['calls']['sessions']['open']>[0]> = {}): Promise<Today> {
    return this.calls.sessions.open({
      name: 'Tuesday morning',
      group: 'Beginners',
      courses: null,
      visitMinutes: null,
      minutes: null,
      onlyInSessions: false,
      ...wanted,
    });
  }

  room(): Promise<Room> {
    return this.calls.room.get({});
  }
  /** What the supervisor sees, who signs in again after a long silence. */
  async today(): Promise<Today> {
    await this.supervise();
    return this.calls.sessions.today({});
  }

  /** Somebody with a profile, who is signed in when `learner` resolves. */
  comes(nickname: string) {
    return this.newLearner(nickname);
  }
}

/** A test with such a station, closed and removed afterwards. */
export const inLab =
  (start: Date, policy: Wanted['policy'], body: (station: LabStation) => Promise<void>) =>
  async (): Promise<void> => {
    const station = await LabStation.openAt(start, policy);
    try {
      await body(station);
    } finally {
      await station.dispose();
    }
  };
