import { z } from 'zod';
import { taskState, workspaceKind } from '../exercise/index.ts';
import { localizedText } from '../language/index.ts';
import { cleanName } from '../language/name.ts';
import { weekdays } from '../session/hours.ts';
import { bridgeEvent, request } from './kinds.ts';
import { nickname as name, picture } from './people.ts';

const id = z.uuid();
const nothing = z.strictObject({});
const seconds = z.number().min(0);
const time = z.string();

/** What may be wrong when somebody raises a hand. Each has a picture and a few words. */
export const handKinds = ['task', 'computer', 'sound', 'private', 'other'] as const;
export const handKind = z.enum(handKinds);
export type HandKind = z.infer<typeof handKind>;

const opening = z.strictObject({ in: seconds, day: z.enum(weekdays), time: z.string() });

/** What whoever sits at the station has to know about the room. Times are seconds from when it was sent. */
const room = z.strictObject({
  door: z.discriminatedUnion('open', [
    z.strictObject({ open: z.literal(true), by: z.enum(['always', 'hours', 'session']) }),
    z.strictObject({ open: z.literal(false), opens: opening.nullable() }),
  ]),
  session: z.strictObject({ id, name: z.string() }).nullable(),
  /** Null when nothing ends the visit. */
  left: seconds.nullable(),
  pause: z.strictObject({ left: seconds }).nullable(),
  message: z.strictObject({ id, text: z.string() }).nullable(),
  hand: z.strictObject({ kind: handKind, since: seconds }).nullable(),
  /** Who is to come when the station is free. */
  next: z.strictObject({ name: z.string(), picture: picture.nullable() }).nullable(),
});
export type Room = z.infer<typeof room>;

export const roomRequests = {
  get: request(nothing, room),
  raiseHand: request(z.strictObject({ kind: handKind }), room),
  /** The learner does not need help any more. */
  lowerHand: request(nothing, room),
  readMessage: request(z.strictObject({ id }), room),
  changed: bridgeEvent(room),
};

const person = z.strictObject({ id, nickname: z.string(), picture, guest: z.boolean() });
/** An exercise as far as somebody has come. */
const work = z.strictObject({
  exercise: localizedText,
  workspace: workspaceKind,
  tasks: z.array(taskState),
});

const session = z.strictObject({
  id,
  name: z.string(),
  group: z.string(),
  /** Null: all of them. */
  courses: z.array(z.string()).nullable(),
  visitMinutes: z.number().nullable(),
  openedAt: time,
  /** Null when a supervisor ends it. */
  left: seconds.nullable(),
});
const visitNow = z.strictObject({
  id,
  person,
  startedAt: time,
  /** Seconds at the computer, pauses not counted. */
  seconds,
  turn: z.strictObject({ total: seconds, left: seconds }).nullable(),
  /** Seconds until the visit ends, by whatever ends it first. */
  left: seconds.nullable(),
  away: z.boolean(),
  work: work.nullable(),
});
const visitBefore = z.strictObject({
  id,
  person,
  startedAt: time,
  endedAt: time,
  minutes: z.number(),
  work: work.nullable(),
});
const waiting = z.strictObject({ id, name: z.string(), picture: picture.nullable(), since: time });
const rollEntry = z.strictObject({
  id,
  name: z.string(),
  present: z.boolean(),
  person: person.nullable(),
  /** Minutes at this computer in this session. */
  minutes: z.number(),
});
export type RollEntry = z.infer<typeof rollEntry>;

const today = z.strictObject({
  session: session.nullable(),
  /** Visits begin only while a session is open. */
  onlyInSessions: z.boolean(),
  room,
  visit: visitNow.nullable(),
  /** Who raised the hand; null when nobody was signed in. */
  handOf: person.nullable(),
  before: z.array(visitBefore),
  visitsToday: z.number(),
  waiting: z.array(waiting),
  roll: z.array(rollEntry),
  /** Groups of earlier sessions, latest first. */
  groups: z.array(z.string()),
  courses: z.array(z.strictObject({ id: z.string(), title: localizedText })),
});
export type Today = z.infer<typeof today>;

/** Attendance: one line for each name on the roll, then for each visitor who is not on it. */
const attended = z.strictObject({
  name: z.string(),
  nickname: z.string(),
  onRoll: z.boolean(),
  present: z.boolean(),
  arrivedAt: time.nullable(),
  visits: z.number(),
  minutes: z.number(),
  exercisesDone: z.number(),
  tasksDone: z.number(),
});
/** Results: one line for each exercise that somebody worked at. */
const result = z.strictObject({
  name: z.string(),
  course: localizedText,
  exercise: localizedText,
  tasks: z.array(taskState),
  points: z.number(),
  maximum: z.number(),
  done: z.boolean(),
  minutes: z.number(),
  /** How often a hint, "show me" or "do it for me" was taken. */
  helped: z.number(),
});
const report = z.strictObject({
  session: z.strictObject({ id, name: z.string(), group: z.string() }).nullable(),
  from: time,
  to: time.nullable(),
  attendance: z.array(attended),
  results: z.array(result),
});
export type Report = z.infer<typeof report>;

const minutes = (most: number) => z.int().min(1).max(most);

/** For supervisors only. Whatever changes something answers with how things are then. */
export const sessionsRequests = {
  today: request(nothing, today),
  open: request(
    z.strictObject({
      name,
      group: z.string().max(2000).transform(cleanName).pipe(z.string().max(200)),
      courses: z.array(z.string().max(100)).min(1).nullable(),
      visitMinutes: z.int().min(5).max(600).nullable(),
      minutes: z.int().min(5).max(960).nullable(),
      onlyInSessions: z.boolean(),
    }),
    today,
  ),
  extend: request(z.strictObject({ minutes: minutes(240) }), today),
  end: request(nothing, today),
  extendVisit: request(z.strictObject({ minutes: minutes(240) }), today),
  endVisit: request(nothing, today),
  say: request(z.strictObject({ text: z.string().trim().min(1).max(500) }), today),
  takeBack: request(nothing, today),
  pause: request(z.strictObject({ minutes: minutes(240) }), today),
  goOn: request(nothing, today),
  /** Help was given. */
  helped: request(nothing, today),
  addNames: request(z.strictObject({ text: z.string().max(100_000) }), today),
  mark: request(z.strictObject({ id, present: z.boolean() }), today),
  /** Says whose place a name is; null: nobody's. */
  linkName: request(z.strictObject({ id, learnerId: id.nullable() }), today),
  removeName: request(z.strictObject({ id }), today),
  wait: request(z.strictObject({ name }), today),
  moveWaiting: request(z.strictObject({ id, by: z.int().min(-300).max(300) }), today),
  stopWaiting: request(z.strictObject({ id }), today),
  /** Sessions that are over, latest first. */
  earlier: request(
    nothing,
    z.array(
      z.strictObject({
        id,
        name: z.string(),
        group: z.string(),
        openedAt: time,
        endedAt: time,
        present: z.number(),
        onRoll: z.number(),
      }),
    ),
  ),
  /** Null: today's visits at this station, in a session or not. */
  report: request(z.strictObject({ sessionId: id.nullable() }), report),
};
