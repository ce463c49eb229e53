import { Refusal, type Report, type RollEntry, type Today } from '../../core/bridge/index.ts';
import { sameName, secondsLeft } from '../../core/session/index.ts';
import type { Clock } from '../clock.ts';
import type { FieldKey } from '../learners/field-key.ts';
import type { Learners } from '../learners/learners.ts';
import type { Visit } from '../learners/visit.ts';
import type { Content } from '../practice/content.ts';
import type { Database } from '../storage/database.ts';
import { recentSessions, sessionOf } from './lab-session.ts';
import type { Line } from './line.ts';
import { attendanceOf, resultsOf } from './report.ts';
import { rollRepository } from './roll-repository.ts';
import type { OnRoll, Roll } from './roll.ts';
import type { Room } from './room.ts';
import { sessionRepository } from './session-repository.ts';
import { visitTimeRepository } from './visit-time-repository.ts';
import { minutesOf, personOf, visitsSeen, workOf, type Person, type SeenVisit } from './visits-seen.ts';

export interface OverviewPorts {
  database: Database;
  fieldKey: FieldKey;
  learners: Learners;
  content: Content;
  visit: Visit;
  room: Room;
  roll: Roll;
  line: Line;
  clock: Clock;
}

/** How many sessions a supervisor can look back on. */
const shown = 30;

/** What a supervisor sees of the room: today on this station, and the sessions before. */
export class Overview {
  readonly #ports: OverviewPorts;

  constructor(ports: OverviewPorts) {
    this.#ports = ports;
  }

  async today(): Promise<Today> {
    const { room, roll, line, content } = this.#ports;
    const about = room.time.session;
    const [seen, ofSession, entries, waiting, groups, handOf] = await Promise.all([
      visitsSeen(this.#ports, { since: this.#midnight() }),
      about ? visitsSeen(this.#ports, { sessionId: about.id }) : [],
      about ? roll.list(about.id) : [],
      line.list(),
      this.#groups(),
      this.#handOf(),
    ]);
    const now = room.time.visit;
    const here = seen.find((each) => each.id === now?.id);
    return {
      session: this.#session(),
      onlyInSessions: room.time.onlyInSessions,
      room: room.view(),
      visit: here && now ? this.#visitNow(here, now.seconds) : null,
      handOf,
      before: seen
        .filter((each) => each.id !== now?.id && each.endedAt !== null)
        .reverse()
        .map(visitBefore),
      visitsToday: seen.length,
      waiting: waiting.map(({ id, name, picture, since }) => ({ id, name, picture, since })),
      roll: await this.#rollOf(entries, ofSession),
      groups,
      courses: content.courses.map(({ id, title }) => ({ id, title })),
    };
  }

  async earlier() {
    const { database, fieldKey } = this.#ports;
    const { rows, counts } = await database.read(async (read) => {
      const all = await sessionRepository.latest(read, shown);
      const ids = all.map((each) => each.id);
      return { rows: all, counts: await rollRepository.counts(read, ids) };
    });
    return rows.flatMap((row) => {
      const { id, name, group, openedAt, endedAt } = sessionOf(row, fieldKey);
      const { onRoll, present } = counts.get(id) ?? { onRoll: 0, present: 0 };
      return endedAt === null ? [] : [{ id, name, group, openedAt, endedAt, onRoll, present }];
    });
  }

  /** Attendance and results of a session; null: of today. Throws `no-session` when nobody knows the session. */
  async report(sessionId: string | null): Promise<Report> {
    const { database, fieldKey, roll, content } = this.#ports;
    const row =
      sessionId === null ? undefined : await database.read((read) => sessionRepository.find(read, sessionId));
    if (sessionId !== null && !row) throw new Refusal('no-session');
    const session = row ? sessionOf(row, fieldKey) : null;
    const from = session?.openedAt ?? this.#midnight();
    const visits = await visitsSeen(this.#ports, session ? { sessionId: session.id } : { since: from });
    const entries = session ? await roll.list(session.id) : [];
    return {
      session: session && { id: session.id, name: session.name, group: session.group },
      from,
      to: session?.endedAt ?? null,
      attendance: attendanceOf(entries, this.#withTimeNow(visits)),
      results: resultsOf(content.courses, entries, visits),
    };
  }

  #session(): Today['session'] {
    const { session: about, counting } = this.#ports.room.time;
    if (!about) return null;
    const { id, name, group, courses, visitMinutes, openedAt } = about;
    const left = counting.session && !about.openEnded ? secondsLeft(counting.session) : null;
    return { id, name, group, courses, visitMinutes, openedAt, left };
  }

  #visitNow(here: SeenVisit, seconds: number): Today['visit'] {
    const { room, visit } = this.#ports;
    const { turn } = room.time.counting;
    return {
      id: here.id,
      person: here.person,
      startedAt: here.startedAt,
      seconds,
      turn: turn && { total: turn.total, left: secondsLeft(turn) },
      left: room.view().left,
      away: visit.current()?.away ?? false,
      work: workOf(here.attempts.at(-1)),
    };
  }

  async #rollOf(entries: readonly OnRoll[], visits: readonly SeenVisit[]): Promise<RollEntry[]> {
    const figures = attendanceOf(entries, this.#withTimeNow(visits));
    const people = await Promise.all(entries.map((each) => this.#person(each.learnerId)));
    return entries.map(({ id, name, presentAt }, at) => ({
      id,
      name,
      present: presentAt !== null,
      person: people[at] ?? null,
      minutes: figures[at]?.minutes ?? 0,
    }));
  }

  /** The visit under way is noted every few seconds only; here it counts to this moment. */
  #withTimeNow(visits: readonly SeenVisit[]): SeenVisit[] {
    const now = this.#ports.room.time.visit;
    return visits.map((each) => (each.id === now?.id ? { ...each, seconds: now.seconds } : each));
  }

  async #handOf(): Promise<Person | null> {
    const { database, room } = this.#ports;
    const visitId = room.handOf;
    if (visitId === null) return null;
    return this.#person(
      (await database.read((read) => visitTimeRepository.visitorOf(read, visitId))) ?? null,
    );
  }

  async #person(learnerId: string | null): Promise<Person | null> {
    return learnerId === null ? null : ((await personOf(this.#ports.learners, learnerId)) ?? null);
  }

  /** Groups that were here before, the latest first, each once. */
  async #groups(): Promise<string[]> {
    const groups: string[] = [];
    for (const { group } of await recentSessions(this.#ports)) {
      if (group !== '' && !groups.some((each) => sameName(each, group))) groups.push(group);
    }
    return groups.slice(0, shown);
  }

  /** When today began, where the station is. */
  #midnight(): string {
    const now = this.#ports.clock.now();
    return new Date(now.getFullYear(), now.getMonth(), now.getDate()).toISOString();
  }
}

const visitBefore = (visit: SeenVisit): Today['before'][number] => ({
  id: visit.id,
  person: visit.person,
  startedAt: visit.startedAt,
  endedAt: visit.endedAt ?? visit.startedAt,
  minutes: minutesOf(visit.seconds),
  work: workOf(visit.attempts.at(-1)),
});
