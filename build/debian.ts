import { spawnSync } from 'node:child_process';

/** What a window without a screen needs. */
export const screenPackages = [
  'xvfb',
  'xauth',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'fonts-noto-core',
];
/** The independent programs that the tests compare with. */
export const officePackages = [
  'libreoffice-writer-nogui',
  'libreoffice-calc-nogui',
  'python3-docx',
  'python3-openpyxl',
  'poppler-utils',
];

const succeeds = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const isInstalled = (name: string): boolean =>
  spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' }).stdout?.endsWith(' installed');

/** Newer Debian and Ubuntu releases add `t64` to the names of some libraries. */
const names = (name: string): string[] => [name, `${name}t64`];

/**
 * Installs the Debian packages that are missing, where that is allowed; elsewhere says in one line what to install.
 * Does nothing on systems without dpkg.
 */
export function ensureDebianPackages(packages: readonly string[], say: (line: string) => void): void {
  if (!succeeds('dpkg-query', ['--version'])) return;
  const missing = packages.filter((name) => !names(name).some(isInstalled));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) return say(`Please install: sudo apt-get install ${missing.join(' ')}`);

  say(`Installing with apt-get: ${missing.join(' ')}`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  const available = missing.map((name) => names(name).find(isAvailable) ?? name);
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...available];
  const { status, stderr } = spawnSync('apt-get', install, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) say(`apt-get did not succeed: ${stderr?.trim()}`);
}

const isAvailable = (name: string): boolean =>
  /Candidate: \d/.test(spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' }).stdout ?? '');
