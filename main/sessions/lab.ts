import type { Events } from '../../core/bridge/index.ts';
import { findExercise } from '../../core/course/index.ts';
import type { Policy } from '../../core/policy/index.ts';
import type { Clock } from '../clock.ts';
import type { NewId } from '../id.ts';
import type { FieldKey } from '../learners/field-key.ts';
import type { Learners } from '../learners/learners.ts';
import type { Visit } from '../learners/visit.ts';
import type { Log } from '../log.ts';
import type { Content } from '../practice/content.ts';
import type { Database } from '../storage/database.ts';
import type { Audit } from '../supervisors/audit.ts';
import { Line } from './line.ts';
import { Overview } from './overview.ts';
import { Roll } from './roll.ts';
import { Room } from './room.ts';
import { sessionRepository } from './session-repository.ts';
import { Sessions } from './sessions.ts';

export interface LabPorts {
  database: Database;
  fieldKey: FieldKey;
  audit: Audit;
  learners: Learners;
  content: Content;
  visit: Visit;
  policy: Pick<Policy, 'openingHours' | 'visitMinutes' | 'retentionDays'>;
  clock: Clock;
  newId: NewId;
  log: Log;
  tell: Events['room']['changed'];
  onPause(paused: boolean): void;
}

export interface Lab {
  room: Room;
  line: Line;
  sessions: Sessions;
  overview: Overview;
}

const day = 24 * 60 * 60 * 1000;

/** Makes what belongs to lab sessions, and listens to visits. To be started before anybody can sign in. */
export async function openLab(ports: LabPorts): Promise<Lab> {
  const { database, visit, log, clock, policy } = ports;
  const line = new Line(ports);
  const roll = new Roll(ports);
  const room = new Room({ ...ports, line });
  const sessions = new Sessions({ ...ports, room, roll, line });
  const overview = new Overview({ ...ports, room, roll, line });
  await room.start();
  visit.onStart(async (begun) => {
    await sessions.arrived(begun.learnerId);
    await room.visitBegun(begun);
  });
  visit.onEnd(async (ended) => {
    // A guest may have become somebody of the roll meanwhile.
    if (!ended.guest) await sessions.arrived(ended.learnerId);
    await room.visitEnded(ended);
  });
  const kept = new Date(clock.now().getTime() - policy.retentionDays * day).toISOString();
  void database
    .write((write) => sessionRepository.forgetBefore(write, kept))
    .catch((cause) => log.trouble('rolls-not-forgotten', cause));
  return { room, line, sessions, overview };
}

/** The courses that the open session allows. Work that is under way in others goes on until it is left. */
export function contentOf(content: Content, allowed: () => readonly string[] | null): Content {
  const isAllowed = (exerciseId: string): boolean => {
    const courses = allowed();
    return courses === null || courses.includes(findExercise(content.courses, exerciseId)?.course.id ?? '');
  };
  return {
    get courses() {
      const courses = allowed();
      return courses === null ? content.courses : content.courses.filter(({ id }) => courses.includes(id));
    },
    has: (id) => content.has(id) && isAllowed(id),
    exercise: (id) => content.exercise(id),
    starter: (exercise, language) => content.starter(exercise, language),
    files: (exercise, language) => content.files(exercise, language),
  };
}
