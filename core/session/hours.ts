import { z } from 'zod';

/** The days of the week as policies write them, in the order of `Date.getDay()`. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof weekdays)[number];

const time = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time of day such as 09:00, at most 24:00');

/** When a lab is open, week after week, in the station's own time. */
export const openingHours = z
  .array(
    z
      .strictObject({ days: z.array(z.enum(weekdays)).min(1), from: time, to: time })
      .refine(
        ({ from, to }) => from < to,
        'the end comes after the beginning; past midnight takes two lines',
      ),
  )
  .max(50);
export type OpeningHours = z.infer<typeof openingHours>;

export interface Opening {
  /** Seconds until then. */
  in: number;
  day: Weekday;
  /** `09:00` */
  time: string;
}
/** `closesIn` is in seconds; null when it never closes. */
export type HoursState = { open: true; closesIn: number | null } | { open: false; opens: Opening | null };

const daySeconds = 24 * 60 * 60;
const weekSeconds = 7 * daySeconds;

/** Seconds since Sunday 00:00 in the time zone of the computer. */
export const weekSecond = (now: Date): number =>
  now.getDay() * daySeconds + now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds();

function secondsOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 3600 + minutes * 60;
}

/** Last week, this one and the next as stretches that do not touch, so that none is cut at midnight or on Saturday. */
function stretches(hours: OpeningHours): { from: number; to: number }[] {
  const all = hours
    .flatMap(({ days, from, to }) =>
      days.flatMap((day) =>
        [-1, 0, 1].map((week) => {
          const midnight = week * weekSeconds + weekdays.indexOf(day) * daySeconds;
          return { from: midnight + secondsOf(from), to: midnight + secondsOf(to) };
        }),
      ),
    )
    .sort((one, other) => one.from - other.from);
  const merged: { from: number; to: number }[] = [];
  for (const each of all) {
    const last = merged.at(-1);
    if (last && each.from <= last.to) last.to = Math.max(last.to, each.to);
    else merged.push(each);
  }
  return merged;
}

/** Whether a lab is open by its hours, at a second of the week (see `weekSecond`). */
export function hoursState(hours: OpeningHours, at: number): HoursState {
  const all = stretches(hours);
  const now = all.find(({ from, to }) => from <= at && at < to);
  if (now) return { open: true, closesIn: now.to - now.from >= weekSeconds ? null : now.to - at };
  const next = all.find(({ from }) => from > at);
  return { open: false, opens: next ? openingAt(next.from, at) : null };
}

function openingAt(moment: number, at: number): Opening {
  const inWeek = ((moment % weekSeconds) + weekSeconds) % weekSeconds;
  const minutes = Math.floor((inWeek % daySeconds) / 60);
  const two = (part: number): string => String(part).padStart(2, '0');
  return {
    in: moment - at,
    day: weekdays[Math.floor(inWeek / daySeconds)]!,
    time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
  };
}
