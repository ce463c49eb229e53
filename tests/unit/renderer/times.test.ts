import { afterEach, describe, expect, it } from 'vitest';
import { digits } from '../../../renderer/i18n/numbers.ts';
import { clockOf, dayInWords, sortableTime, timeOfDay } from '../../../renderer/i18n/times.ts';

afterEach(() => (digits.value = 'latn'));

describe('a clock', () => {
  it('counts down to nothing, and never shows nothing while a moment is left', () => {
    expect([1360, 60, 59.2, 0.4, 0, -3].map((seconds) => clockOf(seconds, 'en'))).toEqual([
      '22:40',
      '1:00',
      '1:00',
      '0:01',
      '0:00',
      '0:00',
    ]);
  });

  it('shows hours only when there are some', () => {
    expect(clockOf(3900, 'en')).toBe('1:05:00');
  });

  it('takes the digits of its reader', () => {
    digits.value = 'arab';
    expect(clockOf(1360, 'ar')).toBe('٢٢:٤٠');
    expect(clockOf(1360, 'en')).toBe('22:40');
  });
});

describe('a moment', () => {
  const morning = new Date(2026, 10, 24, 9, 5).toISOString();

  it('is said in the time of the station, in the reader’s language and digits', () => {
    expect(timeOfDay(morning, 'en')).toMatch(/^0?9:05$/);
    expect(dayInWords(morning, 'en')).toMatch(/Tuesday.*24 November 2026/);
    expect(dayInWords(morning, 'ar')).toMatch(/الثلاثاء.*24 نوفمبر 2026/);
    digits.value = 'arab';
    expect(timeOfDay(morning, 'ar')).toMatch(/^٠?٩:٠٥$/);
  });

  it('is written so that a spreadsheet sorts it', () => {
    expect(sortableTime(morning)).toBe('2026-11-24 09:05');
  });
});
