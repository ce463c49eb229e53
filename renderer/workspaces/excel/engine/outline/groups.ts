/** Rows or columns beside each other that are grouped equally deep. Nothing is said of those that are in no group. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** 1 to 7 (ECMA-376 Part 1 §18.3.1.73). */
  readonly level: number;
  readonly hidden: boolean;
}

/** Rows or columns that one button folds. */
export interface Group {
  readonly first: number;
  readonly last: number;
  readonly level: number;
  /** The row or column that sums them up, and that has the button; -1 where the sheet ends before it. */
  readonly summary: number;
  readonly collapsed: boolean;
}

export const deepest = 7;

/** The groups that stretches make, which are in order: outer ones before those inside them. */
export function groupsOf(stretches: readonly Stretch[], summaryAfter: boolean, limit: number): Group[] {
  const groups: Group[] = [];
  const open: { first: number; level: number; hidden: boolean; at: number }[] = [];
  let end = -2;
  const close = (level: number): void => {
    while (open.length > 0 && open.at(-1)!.level > level) {
      const { first, level: own, hidden, at } = open.pop()!;
      const beside = summaryAfter ? end + 1 : first - 1;
      const summary = beside < limit ? beside : -1;
      groups[at] = { first, last: end, level: own, summary, collapsed: hidden };
    }
  };
  for (const { first, last, level, hidden } of stretches) {
    close(first === end + 1 ? level : 0);
    for (const each of open) each.hidden &&= hidden;
    for (let next = (open.at(-1)?.level ?? 0) + 1; next <= level; next++) {
      open.push({ first, level: next, hidden, at: groups.length });
      groups.length++;
    }
    end = last;
  }
  close(0);
  return groups;
}

/** The group that a row or column means: the one that it sums up, else the innermost that it is in. */
export function groupAt(groups: readonly Group[], index: number): Group | null {
  const summed = groups.find(({ summary }) => summary === index);
  return summed ?? groups.findLast(({ first, last }) => index >= first && index <= last) ?? null;
}

/** How many groups lie one inside another, at most. */
export const depthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((most, { level }) => Math.max(most, level), 0);
