import type { CheckRow } from '../../practice/check-repository.ts';

export interface Standing {
  /** Checks since a task was right that had not been right before. */
  checks: number;
  /** Milliseconds of work since then. */
  workedMs: number;
}

/** Three checks without a new task, or a quarter of an hour of work, is where help is due. */
const checksUntilStuck = 3;
const workUntilStuck = 15 * 60 * 1000;

/** How long an attempt has not got on. `checks` are its own, the oldest first; `workedMs` is all its work so far. */
export function standingOf(checks: readonly CheckRow[], workedMs: number): Standing {
  const seen = new Set<string>();
  let since: Standing = { checks: 0, workedMs };
  for (const check of checks) {
    const fresh = check.marks.filter((mark) => mark.right && !seen.has(mark.task));
    for (const mark of fresh) seen.add(mark.task);
    since =
      fresh.length > 0
        ? { checks: 0, workedMs: workedMs - check.workedMs }
        : { ...since, checks: since.checks + 1 };
  }
  return since;
}

export const isStuck = ({ checks, workedMs }: Standing): boolean =>
  checks >= checksUntilStuck || workedMs >= workUntilStuck;
