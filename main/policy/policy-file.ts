import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { defaultPolicy, readPolicy, type Policy } from '../../core/policy/index.ts';
import type { Notices } from '../notices.ts';

const biggest = 1024 * 1024;

/** The file that `MASHQ_POLICY` names, else the place that only an administrator can write to. */
export function policyPlace(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (environment['MASHQ_POLICY']) return environment['MASHQ_POLICY'];
  if (platform === 'win32') {
    return path.win32.join(environment['ProgramData'] ?? 'C:\\ProgramData', 'Mashq', 'policy.json');
  }
  return '/etc/mashq/policy.json';
}

export interface LoadedPolicy {
  policy: Policy;
  /** What the file says, without defaults. */
  named: Partial<Policy>;
  /** False for a file that is there and cannot be heeded. */
  isSound: boolean;
}

/** Reads the policy. Whatever is wrong with the file, the station runs, on defaults, and the notices say why. */
export async function loadPolicy(file: string, notices: Notices): Promise<LoadedPolicy> {
  let text: string;
  try {
    if ((await stat(file)).size > biggest) throw new Error('too big');
    text = await readFile(file, 'utf8');
  } catch (cause) {
    const isAbsent = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    if (isAbsent) notices.set('policy-absent', 'info', { file });
    else notices.set('policy-unreadable', 'attention', { file });
    return { policy: { ...defaultPolicy }, named: {}, isSound: isAbsent };
  }
  const { policy, named, mistakes } = readPolicy(text.replace(/^\uFEFF/, ''));
  for (const { key, rule } of mistakes) {
    // A mistake in the form of the file has no key; the file's own name stands for it.
    notices.set('policy-mistake', 'attention', { key: key || path.basename(file), rule }, key);
  }
  return { policy: { ...policy }, named, isSound: mistakes.length === 0 };
}
