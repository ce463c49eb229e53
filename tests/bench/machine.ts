import { cpus, release, totalmem, type } from 'node:os';
import { readdirSync, readFileSync } from 'node:fs';

/** What the figures were measured on, one fact a line. */
export function machine(electron: string): string[] {
  const [first] = cpus();
  return [
    `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}`,
    `${Math.round(totalmem() / 1024 ** 3)} GB of memory`,
    `${type()} ${release()}, Node ${process.versions.node}, ${electron}`,
  ];
}

/**
 * Memory of a process and all under it, in MB: on Linux the proportional set size, in which a page that
 * several share is counted once.
 */
export function memoryOf(root: number): number {
  const family = new Set([root]);
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))]),
  );
  for (let grown = true; grown;) {
    grown = false;
    for (const [child, parent] of parents)
      if (family.has(parent) && !family.has(child)) {
        family.add(child);
        grown = true;
      }
  }
  return [...family].reduce((sum, each) => sum + proportionalSize(each), 0);
}

function parentOf(process: number): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1]);
  } catch {
    return 0;
  }
}

function proportionalSize(process: number): number {
  try {
    const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/smaps_rollup`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
