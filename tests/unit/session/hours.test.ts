import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hoursState,
  openingHours,
  weekdays,
  weekSecond,
  type OpeningHours,
} from '../../../core/session/index.ts';

const at = (day: (typeof weekdays)[number], time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return weekdays.indexOf(day) * 86_400 + hours * 3600 + minutes * 60;
};
const mornings: OpeningHours = [{ days: ['sun', 'tue', 'thu'], from: '09:00', to: '13:00' }];

describe('opening hours', () => {
  it('say how long it is still open', () => {
    expect(hoursState(mornings, at('tue', '12:30'))).toEqual({ open: true, closesIn: 1800 });
  });

  it('close at the minute that they name, and say when they open next', () => {
    const opens = { in: 44 * 3600, day: 'thu', time: '09:00' };
    expect(hoursState(mornings, at('tue', '13:00'))).toEqual({ open: false, opens });
  });

  it('open again next week', () => {
    const state = hoursState(mornings, at('sat', '09:00'));
    expect(state).toEqual({ open: false, opens: { in: 86_400, day: 'sun', time: '09:00' } });
  });

  it('go on over midnight and over the end of the week where one follows the other', () => {
    const night: OpeningHours = [
      { days: ['sat'], from: '20:00', to: '24:00' },
      { days: ['sun'], from: '00:00', to: '02:00' },
    ];
    expect(hoursState(night, at('sat', '23:00'))).toEqual({ open: true, closesIn: 3 * 3600 });
    expect(hoursState(night, at('sun', '01:00'))).toEqual({ open: true, closesIn: 3600 });
  });

  it('never close when they cover the week', () => {
    const always: OpeningHours = [{ days: [...weekdays], from: '00:00', to: '24:00' }];
    expect(hoursState(always, at('mon', '03:00'))).toEqual({ open: true, closesIn: null });
  });

  it('are open at a time exactly when one of their lines says so, and change when they say', () => {
    const line = fc
      .record({
        days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
        from: fc.integer({ min: 0, max: 1438 }),
        length: fc.integer({ min: 1, max: 1440 }),
      })
      .map(({ days, from, length }) => ({
        days,
        from: clock(from),
        to: clock(Math.min(from + length, 1440)),
      }));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1 }),
        fc.integer({ min: 0, max: 7 * 86_400 - 1 }),
        (hours, now) => {
          const state = hoursState(hours, now);
          expect(state.open).toBe(covered(hours, now));
          const change = state.open ? state.closesIn : state.opens!.in;
          if (change === null) return;
          expect(change).toBeGreaterThan(0);
          const week = 7 * 86_400;
          expect(covered(hours, (now + change) % week)).toBe(!state.open);
          expect(covered(hours, (now + change - 1) % week)).toBe(state.open);
        },
      ),
    );
  });

  it('refuse a line that ends before it begins, and a time that is none', () => {
    const line = { days: ['sun'], from: '09:00', to: '13:00' };
    expect(openingHours.safeParse([line]).success).toBe(true);
    expect(openingHours.safeParse([{ ...line, to: '08:00' }]).success).toBe(false);
    expect(openingHours.safeParse([{ ...line, to: '25:00' }]).success).toBe(false);
    expect(openingHours.safeParse([{ ...line, days: [] }]).success).toBe(false);
  });

  it('count the week in local time', () => {
    expect(weekSecond(new Date(2026, 10, 24, 12, 30))).toBe(at('tue', '12:30'));
  });
});

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const covered = (hours: OpeningHours, now: number): boolean =>
  hours.some(({ days, from, to }) => days.some((day) => at(day, from) <= now && now < at(day, to)));
