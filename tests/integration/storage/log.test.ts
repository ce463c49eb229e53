import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../../main/clock.ts';
import { fileLog } from '../../../main/log.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'mashq-log-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const lines = (): Record<string, unknown>[] =>
  readFileSync(path.join(folder, 'mashq.log'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('A line says what happened and where, not what people typed', () => {
  const log = fileLog(folder, systemClock);
  log.info('batch-sent', { statements: 3 });
  log.trouble(
    'request-failed',
    Object.assign(new RangeError('insert "Amal" into learners'), { code: 'SQLITE_FULL' }),
  );
  const [first, second] = lines();
  expect(first).toMatchObject({ level: 'info', event: 'batch-sent', statements: 3 });
  expect(second).toMatchObject({ level: 'trouble', error: 'RangeError', code: 'SQLITE_FULL' });
  expect(second!['at']).toContain('log.test.ts');
  expect(JSON.stringify(second)).not.toContain('Amal');
});

test('The log turns over and stays small', () => {
  const log = fileLog(folder, systemClock);
  for (let round = 0; round < 5; round++) {
    writeFileSync(path.join(folder, 'mashq.log'), 'x'.repeat(1024 * 1024));
    log.info('started');
  }
  expect(readdirSync(folder).sort()).toEqual(['mashq.log', 'mashq.log.1', 'mashq.log.2']);
  expect(statSync(path.join(folder, 'mashq.log')).size).toBeLessThan(1000);
});
