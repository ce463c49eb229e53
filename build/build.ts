import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build as viteBuild, type InlineConfig } from 'vite';
import main from './vite.main.ts';
import preload from './vite.preload.ts';
import renderer from './vite.renderer.ts';
import { root } from './vite.shared.ts';

interface Step {
  name: string;
  /** Files and folders whose change makes the step run again. */
  inputs: string[];
  /** What must be there for the step to count as done. */
  output: string;
  run(): Promise<unknown>;
}

const steps: Step[] = [
  {
    name: 'main',
    inputs: ['core', 'main', 'build/vite.main.ts'],
    output: 'out/main/main.js',
    run: () => bundle(main),
  },
  {
    name: 'preload',
    inputs: ['core', 'preload', 'build/vite.preload.ts'],
    output: 'out/preload/preload.cjs',
    run: () => bundle(preload),
  },
  {
    name: 'renderer',
    inputs: ['core', 'renderer', 'resources', 'build/vite.renderer.ts'],
    output: 'out/renderer/index.html',
    run: () => bundle(renderer),
  },
  {
    name: 'content',
    inputs: [
      'core',
      'renderer/workspaces',
      'renderer/design/icons.ts',
      'resources/content',
      'docs/objectives.md',
      'build/content',
    ],
    output: 'out/content/courses.json',
    run: async () => (await import('./content/compile.ts')).compileContent(),
  },
];

const stampFile = path.join(root, 'out/built.json');

/** Builds the app into `out/`; leaves out the steps whose inputs are what they were. */
export async function build(say: (line: string) => void = console.log): Promise<void> {
  const stamps = readStamps();
  const skipped: string[] = [];
  for (const step of steps) {
    const stamp = fingerprint([...step.inputs, 'build/vite.shared.ts', 'package-lock.json']);
    if (stamps[step.name] === stamp && existsSync(path.join(root, step.output))) {
      skipped.push(step.name);
      continue;
    }
    const started = Date.now();
    await step.run();
    say(`Built ${step.name} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    stamps[step.name] = stamp;
    mkdirSync(path.dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, JSON.stringify(stamps, null, 2));
  }
  if (skipped.length > 0) say(`Unchanged: ${skipped.join(', ')}`);
}

/** What is built is what ships, also where a test runner has set NODE_ENV; what runs next has its own again. */
async function bundle(config: InlineConfig): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await viteBuild({ ...config, logLevel: 'warn' });
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
}

function readStamps(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

function fingerprint(inputs: string[]): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesIn).sort()) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesIn(input: string): string[] {
  const full = path.join(root, input);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [full];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

if (import.meta.filename === process.argv[1])
  await build().catch((cause: unknown) => {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
  });
