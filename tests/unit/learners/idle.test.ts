import { expect, test } from 'vitest';
import { Idle } from '../../../main/learners/idle.ts';
import { PatientClock } from '../../integration/sync/patient-clock.ts';

function watched(elsewhere: () => number | null, minutes = 10) {
  const clock = new PatientClock();
  const said: string[] = [];
  const idle = new Idle({
    clock,
    minutes,
    elsewhere,
    warn: (seconds) => said.push(`warned ${seconds}`),
    calm: () => said.push('calm'),
    lock: () => {
      said.push('locked');
      idle.locked();
    },
    giveUp: () => {
      said.push('given up');
      idle.stop();
    },
  });
  idle.start();
  const pass = (seconds: number): void => {
    for (let each = 0; each < seconds; each++) clock.pass(1000);
  };
  return { idle, said, pass };
}

test('A place is warned of, locked and in the end given up, each once', () => {
  const { said, pass } = watched(() => null);
  pass(10 * 60 * 60);
  expect(said).toEqual(['warned 60', 'locked', 'given up']);
});

test('A short limit is warned of half of it before', () => {
  const { said, pass } = watched(() => null, 0.2);
  pass(6);
  expect(said).toEqual(['warned 6']);
  pass(6);
  expect(said).toEqual(['warned 6', 'locked']);
});

test('Somebody who works in another program is there, as long as the system says so', () => {
  let idle = 0;
  const { said, pass } = watched(() => idle);
  for (let minute = 0; minute < 30; minute++) {
    idle = minute % 2;
    pass(60);
  }
  expect(said).toEqual([]);
  idle = 9 * 60;
  pass(60);
  expect(said).toEqual(['warned 60']);
});

test('A system that cannot count does not keep a place open', () => {
  const { said, pass } = watched(() => 0);
  pass(9 * 60);
  expect(said).toEqual(['warned 60']);
});

test('A sign of life after the warning starts the whole time again', () => {
  const { said, pass, idle } = watched(() => null);
  pass(9 * 60);
  idle.sign();
  expect(said).toEqual(['warned 60', 'calm']);
  pass(9 * 60 - 1);
  expect(said).toHaveLength(2);
});
