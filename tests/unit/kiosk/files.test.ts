import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { table, tableInPage } from '../../../build/kiosk/table.ts';
import { waysOut } from '../../../build/kiosk/ways-out.ts';
import { languages } from '../../../core/language/index.ts';
import { leftBySupervisor } from '../../../main/kiosk/kiosk.ts';

const folder = path.resolve(import.meta.dirname, '../../../build/kiosk');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const files = ['linux', 'windows'].flatMap((system) =>
  readdirSync(path.join(folder, system)).map((name) => `${system}/${name}`),
);
const ending = (...endings: string[]) => files.filter((file) => endings.includes(path.extname(file)));
const succeeds = (command: string, ...args: string[]): void => {
  const { status, stderr, stdout } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  expect(`${stdout}${stderr}`).toBe('');
  expect(status).toBe(0);
};
const has = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

describe('The table of ways out', () => {
  test.for(languages)('is in the documentation as it is tried (%s)', async (language) => {
    expect(tableInPage(language)).toBe(await table(language));
  });

  test('names files that are there', () => {
    const named = waysOut
      .flatMap(({ windows, linux }) => [windows, linux])
      .flatMap((held) => (held.by === 'system' ? [held.file] : []));
    expect(named.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
  });

  test('has a try for whatever Mashq itself closes', () => {
    const byMashq = waysOut.filter(({ windows, linux }) => windows.by === 'mashq' && linux.by === 'mashq');
    expect(byMashq.filter(({ tried }) => !tried)).toEqual([]);
  });
});

describe('The files for a kiosk', () => {
  test.for(ending('.xml'))('%s is well-formed', (file) => {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (trouble) => {
      throw trouble;
    });
    parser.write(read(file)).close();
  });

  test.for(ending('.sh', ''))('%s is a script that a shell can read', (file) => {
    succeeds(read(file).startsWith('#!/bin/bash') ? 'bash' : 'sh', '-n', file);
  });

  test('the service is one that systemd takes', ({ skip }) => {
    if (!has('systemd-analyze')) skip('no systemd here');
    const { stderr } = spawnSync(
      'systemd-analyze',
      ['verify', path.join(folder, 'linux/mashq-cage.service')],
      {
        encoding: 'utf8',
      },
    );
    // What is not installed here is no fault of the file.
    expect(stderr.split('\n').filter((line) => line && !/not executable|Failed to/.test(line))).toEqual([]);
  });

  test('the services start again whatever ended Mashq, but for a supervisor', () => {
    for (const file of ['linux/mashq.service', 'linux/mashq-cage.service']) {
      const text = read(file);
      expect(text).toMatch(/^Restart=always$/m);
      expect(text).toMatch(/^RestartSec=500ms$/m);
      expect(text).toMatch(/^StartLimitIntervalSec=0$/m);
      expect(text).toMatch(new RegExp(`^RestartPreventExitStatus=${leftBySupervisor}$`, 'm'));
    }
    expect(read('windows/shell-launcher.xml')).toContain(`ReturnCode="${leftBySupervisor}"`);
    expect(read('windows/mashq-shell.ps1')).toContain(`-ne ${leftBySupervisor}`);
  });

  test('whatever Linux is given, it can be freed of', () => {
    const script = read('linux/install.sh');
    const given = ending('.conf', '.rules', '.service', '.pam', '.desktop').map((file) =>
      path.basename(file),
    );
    for (const name of given) expect(script).toContain(`"${name} /`);
  });

  // Windows PowerShell reads a file without a mark of its encoding as the computer's own code page.
  test.for(ending('.ps1'))('%s is plain ASCII', (file) => {
    expect([...read(file)].filter((each) => each.codePointAt(0)! > 126)).toEqual([]);
  });

  test.for(ending('.ps1').filter((file) => !/bridge|mashq-shell/.test(file)))('%s can be undone', (file) => {
    expect(read(file)).toMatch(/\[switch\] \$Undo/);
  });
});
