import { Refusal, type Attempt } from '../../core/bridge/index.ts';
import { findExercise } from '../../core/course/index.ts';
import { countdown, sameName } from '../../core/session/index.ts';
import { timestamp, type Clock } from '../clock.ts';
import type { NewId } from '../id.ts';
import type { FieldKey } from '../learners/field-key.ts';
import type { Learners } from '../learners/learners.ts';
import type { Visit } from '../learners/visit.ts';
import type { Log } from '../log.ts';
import type { Content } from '../practice/content.ts';
import type { Database } from '../storage/database.ts';
import type { Audit } from '../supervisors/audit.ts';
import { longestSession, recentSessions, sessionOf, type LabSession } from './lab-session.ts';
import type { Line } from './line.ts';
import type { Roll } from './roll.ts';
import type { Room } from './room.ts';
import { sessionRepository } from './session-repository.ts';
import { personOf } from './visits-seen.ts';
import { visitTimeRepository } from './visit-time-repository.ts';

export interface SessionsPorts {
  database: Database;
  fieldKey: FieldKey;
  audit: Audit;
  learners: Learners;
  content: Content;
  visit: Visit;
  room: Room;
  roll: Roll;
  line: Line;
  clock: Clock;
  newId: NewId;
  log: Log;
}

export interface WantedSession {
  name: string;
  group: string;
  courses: string[] | null;
  visitMinutes: number | null;
  /** Null: until a supervisor ends it. */
  minutes: number | null;
  onlyInSessions: boolean;
}

/** Lab sessions: a supervisor opens and ends them, and calls the roll. */
export class Sessions {
  readonly #ports: SessionsPorts;

  constructor(ports: SessionsPorts) {
    this.#ports = ports;
  }

  /** A group that was here before has its names on the roll again. `by` is the supervisor, for the log. */
  async open(wanted: WantedSession, by: string): Promise<void> {
    const { database, fieldKey, audit, room, roll, clock, newId } = this.#ports;
    const before = wanted.group === '' ? undefined : await this.#lastOf(wanted.group);
    await room.time.change(async () => {
      if (room.time.session) throw new Refusal('bad-request');
      const { name, group, courses, visitMinutes } = wanted;
      const id = newId();
      const totalSeconds = wanted.minutes === null ? null : wanted.minutes * 60;
      const row = {
        id,
        sealed: fieldKey.seal({ name, group }, id),
        courses,
        visitMinutes,
        totalSeconds,
        passedSeconds: 0,
        openedAt: timestamp(clock),
        endedAt: null,
      };
      await database.write(async (write) => {
        await sessionRepository.add(write, row);
        await audit.note(write, by, 'session-opened', id);
        if (before) await roll.carryOver(write, before.id, id);
      });
      const time = countdown(totalSeconds ?? longestSession);
      await room.time.openSession(sessionOf(row, fieldKey), time, wanted.onlyInSessions);
    });
    await this.#tickVisitor();
  }

  /** Ends the session, and the visit with everything saved. */
  async end(by: string): Promise<void> {
    const { room, visit } = this.#ports;
    await room.time.change(() => room.time.endSession(by));
    await visit.end('session-ended');
  }

  async addNames(text: string): Promise<void> {
    await this.#ports.roll.add(this.#openId(), text);
    await this.#tickVisitor();
  }

  async mark(id: string, present: boolean): Promise<void> {
    await this.#ports.roll.mark(this.#openId(), id, present);
  }

  /** Says whose place a name of the roll is. Whoever was in this session already is here. */
  async linkName(id: string, learnerId: string | null): Promise<void> {
    const { database, roll } = this.#ports;
    const sessionId = this.#openId();
    const visits = await database.read((read) => visitTimeRepository.list(read, { sessionId }));
    const first = visits.find((each) => each.learnerId === learnerId);
    await roll.link(sessionId, id, learnerId, first?.startedAt ?? null);
  }

  async removeName(id: string): Promise<void> {
    await this.#ports.roll.remove(this.#openId(), id);
  }

  /** Somebody has sat down: they wait no more, and are here. */
  async arrived(learnerId: string): Promise<void> {
    const { learners, line, roll, room } = this.#ports;
    const person = await personOf(learners, learnerId);
    if (!person || person.guest) return;
    const learner = { id: learnerId, name: person.nickname };
    await line.arrived(learner);
    const session = room.time.session;
    if (session) await roll.arrived(session.id, learner);
  }

  /** Opens an exercise, unless the session is for other courses: throws `course-closed` then. */
  async opening(exerciseId: string, open: () => Promise<Attempt>): Promise<Attempt> {
    const { room, content } = this.#ports;
    const allowed = room.time.session?.courses ?? null;
    const course = findExercise(content.courses, exerciseId)?.course.id;
    if (allowed && course !== undefined && !allowed.includes(course)) throw new Refusal('course-closed');
    return this.took(await open());
  }

  /** The visit that is under way has gone to an attempt. */
  async took(attempt: Attempt): Promise<Attempt> {
    const { database, visit, log } = this.#ports;
    const facts = visit.facts();
    if (!facts) return attempt;
    // A disk that takes no note of it is no reason to keep learners from their work.
    await database
      .write((write) => visitTimeRepository.takes(write, facts.id, attempt.id))
      .catch((cause) => log.trouble('visit-work-not-noted', cause));
    return attempt;
  }

  /** What sessions are called, by their ids; those that are forgotten are not among them. */
  async names(): Promise<[id: string, name: string][]> {
    return (await recentSessions(this.#ports)).map(({ id, name }) => [id, name]);
  }

  async #lastOf(group: string): Promise<LabSession | undefined> {
    return (await recentSessions(this.#ports)).find((each) => sameName(each.group, group));
  }

  /** The id of the session that is open. */
  #openId(): string {
    const session = this.#ports.room.time.session;
    if (!session) throw new Refusal('no-session');
    return session.id;
  }

  async #tickVisitor(): Promise<void> {
    const facts = this.#ports.visit.facts();
    if (facts) await this.arrived(facts.learnerId);
  }
}
