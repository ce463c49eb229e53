/** The ends of an axis, and where its lines are. */
export interface Scale {
  low: number;
  high: number;
  step: number;
}

const mostLines = 100;

const niceStep = (rough: number): number => {
  const power = 10 ** Math.floor(Math.log10(rough));
  const digit = rough / power;
  return (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * power;
};

/** A scale round numbers, as Excel chooses it: from 0 unless all lie far from it, with some air above. */
export function scaleOf(
  numbers: readonly number[],
  stated: { minimum: number | null; maximum: number | null; step?: number | null },
  lines: number,
): Scale {
  // Not by spreading them: a chart may have a million.
  const least = numbers.reduce((one, other) => Math.min(one, other), Infinity);
  const most = numbers.reduce((one, other) => Math.max(one, other), -Infinity);
  const [from, to] = Number.isFinite(least) ? [least, most] : [0, 1];
  const near = to - from < (to > 0 ? to : -from) / 6 && from !== to;
  const begin = stated.minimum ?? (from > 0 && !near ? 0 : from);
  const end = stated.maximum ?? (to < 0 && !near ? 0 : to);
  const own = stated.step ?? 0;
  // Steps that nobody could tell apart are left to the program.
  const step =
    own > 0 && (end - begin) / own <= mostLines
      ? own
      : niceStep((end - begin || Math.abs(end) || 1) / Math.max(2, lines));
  // The twentieth part of what the numbers span stays free.
  const free = (to > from ? to - from : step) / 20;
  const air = (value: number, by: 1 | -1): number =>
    (by > 0 ? Math.ceil : Math.floor)((value + by * free) / step) * step;
  const low = stated.minimum ?? (begin === 0 ? 0 : air(begin, -1));
  const high = stated.maximum ?? (end === 0 && low < 0 ? 0 : air(end, 1));
  return { low, high: high > low ? high : low + step, step };
}

export const ticksOf = ({ low, high, step }: Scale): number[] => {
  const ticks: number[] = [];
  for (let at = 0; at <= mostLines && low + at * step <= high + step * 1e-6; at++)
    ticks.push(Number((low + at * step).toPrecision(12)));
  return ticks;
};
