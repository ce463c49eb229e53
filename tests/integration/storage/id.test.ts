import { expect, test } from 'vitest';
import { z } from 'zod';
import { systemClock } from '../../../main/clock.ts';
import { uuids } from '../../../main/id.ts';

test('Ids are UUIDv7, rise, and never come twice, also when the clock is set back', () => {
  let time = Date.parse('2026-03-01T08:00:00.000Z');
  const newId = uuids({ ...systemClock, now: () => new Date(time) });
  const ids = Array.from({ length: 20_000 }, (_, count) => {
    if (count === 9_000) time -= 3_600_000;
    return newId();
  });
  expect(ids.every((id) => z.uuidv7().safeParse(id).success)).toBe(true);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(parseInt(ids[0]!.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-03-01T08:00:00.000Z'));
});
