/** Somebody who waits for the computer. */
export interface Waiting {
  id: string;
  learnerId: string | null;
  name: string;
}

/** The line with one of its people moved by so many places; further than its ends nobody goes. */
export function moved<T extends { id: string }>(line: readonly T[], id: string, by: number): T[] {
  const from = line.findIndex((each) => each.id === id);
  if (from < 0) return [...line];
  const rest = line.filter((each) => each.id !== id);
  const to = Math.min(Math.max(from + by, 0), rest.length);
  return [...rest.slice(0, to), line[from]!, ...rest.slice(to)];
}

/**
 * Who of the line has come when somebody begins a visit: the first whose profile it is, else the first of that
 * name without a profile. `same` says whether two names are one.
 */
export function arrival<T extends Waiting>(
  line: readonly T[],
  learner: { id: string; name: string },
  same: (one: string, other: string) => boolean,
): T | undefined {
  return (
    line.find((each) => each.learnerId === learner.id) ??
    line.find((each) => each.learnerId === null && same(each.name, learner.name))
  );
}
