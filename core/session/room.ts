import { after, isOver, secondsLeft, type Countdown } from './countdown.ts';
import { hoursState, type Opening, type OpeningHours } from './hours.ts';

/** What is being counted at a station. Null: there is no such thing now, or nothing limits it. */
export interface Counting {
  session: Countdown | null;
  pause: Countdown | null;
  /** The time that the learner who is here may stay. */
  turn: Countdown | null;
}
/** What the time brought, in the order in which it happened. */
export type Due = 'pause-over' | 'time-up' | 'session-over';

/**
 * Lets time pass. A pause stops the learner's time, not the session's: a session ends when it was said to
 * end. With the session everything else ends too.
 */
export function pass(counting: Counting, seconds: number): { counting: Counting; due: Due[] } {
  const { session, pause, turn } = counting;
  const toSessionEnd = session && secondsLeft(session) <= seconds ? secondsLeft(session) : null;
  const span = toSessionEnd ?? Math.max(seconds, 0);
  const rested = pause ? Math.min(secondsLeft(pause), span) : 0;
  const pauseThen = pause && after(pause, span);
  const turnThen = turn && after(turn, span - rested);
  const due: Due[] = [];
  if (pauseThen && isOver(pauseThen)) due.push('pause-over');
  const timeUp = turnThen !== null && isOver(turnThen);
  if (timeUp) due.push('time-up');
  if (toSessionEnd !== null) {
    return { counting: { session: null, pause: null, turn: null }, due: [...due, 'session-over'] };
  }
  return {
    counting: {
      session: session && after(session, span),
      pause: pauseThen && isOver(pauseThen) ? null : pauseThen,
      turn: timeUp ? null : turnThen,
    },
    due,
  };
}

/** Seconds until `pass` has something to say; null when nothing is being counted. */
export function nextDue({ session, pause, turn }: Counting): number | null {
  const all = [session, pause, pause ? null : turn].filter((each) => each !== null).map(secondsLeft);
  return all.length > 0 ? Math.min(...all) : null;
}

/** Whether people may begin a visit, and why. `closesIn` is in seconds; null when nothing closes it. */
export type Door =
  | { open: true; by: 'always' | 'hours' | 'session'; closesIn: number | null }
  | { open: false; opens: Opening | null };

export interface DoorRules {
  hours: OpeningHours;
  /** A supervisor asked that visits begin only while a lab session is open. */
  onlyInSessions: boolean;
}

/**
 * A lab session opens the door and keeps it open until it ends, whatever the hours say. Without one the
 * opening hours decide; and where nobody set any, the door is always open, so that a lab without a
 * supervisor works.
 */
export function doorOf(rules: DoorRules, session: Countdown | 'no end' | null, at: number): Door {
  if (session === 'no end') return { open: true, by: 'session', closesIn: null };
  if (session) return { open: true, by: 'session', closesIn: secondsLeft(session) };
  if (rules.hours.length > 0) {
    const state = hoursState(rules.hours, at);
    return state.open ? { open: true, by: 'hours', closesIn: state.closesIn } : state;
  }
  return rules.onlyInSessions ? { open: false, opens: null } : { open: true, by: 'always', closesIn: null };
}

/** Seconds that the learner has left: their own time or the lab's, whichever ends first. Null without a limit. */
export function visitLeft(turn: Countdown | null, door: Door): number | null {
  const limits = [turn && secondsLeft(turn), door.open ? door.closesIn : 0].filter((each) => each !== null);
  return limits.length > 0 ? Math.min(...limits) : null;
}

/** Minutes before the end at which a learner is told. */
export const warnings = [5, 1] as const;
export type Warning = (typeof warnings)[number];

/** The warning that is due when the time left has gone from one value to another, in seconds. */
export function warningBetween(before: number, now: number): Warning | null {
  const passed = warnings.filter((minutes) => before > minutes * 60 && now <= minutes * 60 && now > 0);
  return passed.at(-1) ?? null;
}
