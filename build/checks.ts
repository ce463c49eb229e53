import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './vite.shared.ts';

export interface Outcome {
  passed: number;
  failed: number;
}
export interface Check {
  name: string;
  run(): Promise<Outcome>;
}

/** The tools that read the code and run none of it. Each counts as one, and prints only when it finds something. */
export const codeChecks: Check[] = [
  tool('types', 'vue-tsc --noEmit', 'tsc --noEmit -p core'),
  tool(
    'lint',
    'eslint .',
    'stylelint --allow-empty-input {renderer,server}/**/*.{css,vue}',
    'prettier --check --log-level warn .',
  ),
  tool('layers', 'tsx build/layers.ts'),
  tool('unused code', 'knip --no-progress'),
];

/** Every exercise holds its proof; anything that is wrong names its file, line and rule. */
export const contentCheck: Check = tool('content', 'tsx build/content/report.ts --quick');

function tool(name: string, ...commands: string[]): Check {
  return {
    name,
    async run() {
      const results = [];
      for (const command of commands) results.push(await runTool(command));
      const complaints = results.filter(({ code }) => code !== 0);
      for (const { output } of complaints) console.log(output.trimEnd());
      return complaints.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

function runTool(command: string): Promise<{ code: number | null; output: string }> {
  const [name = '', ...args] = command.split(' ');
  return new Promise((resolve) => {
    const child = spawn(binary(name), args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (cause) => resolve({ code: 1, output: cause.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

const binary = (name: string): string => path.join(root, 'node_modules/.bin', name);

export const tiers = ['unit', 'integration', 'e2e'] as const;
export type Tier = (typeof tiers)[number];

/** One tier of the tests, or those of its tests that the filter names. */
export function tier(name: Tier, filter: string[] = []): Check {
  return {
    name,
    async run() {
      const report = path.join(root, `.cache/test/${name}.json`);
      mkdirSync(path.dirname(report), { recursive: true });
      rmSync(report, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const code = await runVitest(name, [...reporters, ...filter]);
      return count(report, code === 0);
    },
  };
}

/** Runs a project of vitest.config.ts in sight of the reader. Gives back the exit code. */
export function runVitest(project: string, args: string[] = []): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(binary('vitest'), ['run', '--project', project, ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const end = (): void => void child.kill();
    process.once('exit', end);
    child.on('close', (code) => {
      process.off('exit', end);
      resolve(code ?? 1);
    });
  });
}

/** A file that could not even be loaded has no tests in the report, and counts as one that failed. */
function count(report: string, succeeded: boolean): Outcome {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Report;
    const broken = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    const failed = numFailedTests + broken.length;
    return { passed: numPassedTests, failed: failed === 0 && !succeeded ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}
