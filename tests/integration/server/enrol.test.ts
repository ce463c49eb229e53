import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEnrolment, type ServerAccess } from '../../../core/policy/index.ts';
import { enrol } from '../../../server/enrol.ts';
import { readSettings } from '../../../server/settings.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mashq-enrol-'));
  file = path.join(folder, 'stations.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const words = ['al-noor-7', 'https://mashq.example.org'];

/** What set-up on the station makes of what was told. */
function access(told: readonly string[]): ServerAccess {
  const reading = readEnrolment(told[0]!.replace('Code for set-up', ''));
  if ('mistake' in reading) throw new Error(reading.mistake);
  return reading.server;
}

test('A code that was given out opens the server, which keeps only a hash', () => {
  writeFileSync(file, '{ "al-noor-6": "its old secret" }');
  const { url, station, secret } = access(enrol(words, { STATIONS_FILE: file }));
  expect([station, url]).toEqual(words);
  expect(readFileSync(file, 'utf8')).not.toContain(secret);
  const { stations } = readSettings({ STATIONS_FILE: file }, folder);
  expect(stations.admits('al-noor-7', secret)).toBe(true);
  expect(stations.admits('al-noor-6', 'its old secret')).toBe(true);
});

test('Without a file the entry is told, in the form that the server takes', () => {
  const told = enrol(words, {});
  const entry = told[1]!.replace('MASHQ_STATIONS', '').trim().split(' ')[0]!;
  const { stations } = readSettings({ MASHQ_STATIONS: entry }, folder);
  expect(stations.admits('al-noor-7', access(told).secret)).toBe(true);
});

test('A station that has a secret keeps it, and other words are refused', () => {
  enrol(words, { STATIONS_FILE: file });
  const before = readFileSync(file, 'utf8');
  expect(() => enrol(words, { STATIONS_FILE: file })).toThrow('already');
  expect(readFileSync(file, 'utf8')).toBe(before);
  for (const wrong of [
    [],
    ['al-noor-7'],
    ['Seat 7', words[1]!],
    ['al-noor-7', 'ftp://x'],
    [...words, 'more'],
  ])
    expect(() => enrol(wrong, {})).toThrow('enrol <station> <address>');
});
