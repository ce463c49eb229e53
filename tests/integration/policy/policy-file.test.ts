import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultPolicy } from '../../../core/policy/index.ts';
import { Notices } from '../../../main/notices.ts';
import { loadPolicy, policyPlace } from '../../../main/policy/policy-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mashq-policy-'));
  file = path.join(folder, 'policy.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function load(text?: string) {
  if (text !== undefined) writeFileSync(file, text);
  const notices = new Notices();
  const { policy } = await loadPolicy(file, notices);
  return { policy, notices: notices.list() };
}

test('A policy is found where the environment says, else where only an administrator can write', () => {
  expect(policyPlace({ MASHQ_POLICY: '/srv/policy.json' }, 'linux')).toBe('/srv/policy.json');
  expect(policyPlace({}, 'linux')).toBe('/etc/mashq/policy.json');
  expect(policyPlace({ ProgramData: 'D:\\Data' }, 'win32')).toBe('D:\\Data\\Mashq\\policy.json');
});

test('A sound policy is taken, with the byte order mark that Windows puts before it', async () => {
  const { policy, notices } = await load('\uFEFF{ "seat": "12", "kiosk": true }');
  expect(policy).toEqual({ ...defaultPolicy, seat: '12', kiosk: true });
  expect(notices).toEqual([]);
});

test('Without a policy the station runs on defaults and mentions it', async () => {
  const { policy, notices } = await load();
  expect(policy).toEqual(defaultPolicy);
  expect(notices).toEqual([{ level: 'info', code: 'policy-absent', values: { file } }]);
});

test('Each mistake is named; the station runs on defaults', async () => {
  const { policy, notices } = await load('{ "seat": "", "kiosk": "yes", "server": { "url": "ftp://x" } }');
  expect(policy).toEqual(defaultPolicy);
  expect(notices.map(({ values }) => values['key'])).toEqual(
    expect.arrayContaining(['seat', 'kiosk', 'server.url', 'server.station', 'server.secret']),
  );
  expect(notices.every(({ code, level }) => code === 'policy-mistake' && level === 'attention')).toBe(true);
});

test('A policy that is no JSON, or no file, does not stop the station', async () => {
  expect((await load('kiosk: yes')).notices).toMatchObject([
    { code: 'policy-mistake', values: { key: 'policy.json' } },
  ]);
  file = folder;
  expect((await load()).notices).toMatchObject([{ code: 'policy-unreadable', level: 'attention' }]);
});
