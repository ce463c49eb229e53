import { median, type Row } from './row.ts';

const rounded = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1);

/** What was measured beside its budget, under the facts of the machine. */
export function table(machine: readonly string[], rows: readonly Row[]): string {
  const lines = [
    ['what', 'median', 'budget', 'from … to', 'runs'],
    ...rows.map(({ what, budget, unit, values }) => [
      what,
      `${rounded(median(values))} ${unit}`,
      budget === null ? '' : `${unit === 'per second' ? '≥' : '≤'} ${rounded(budget)}`,
      `${rounded(Math.min(...values))} … ${rounded(Math.max(...values))}`,
      String(values.length),
    ]),
  ];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const drawn = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  return ['', ...machine, '', ...drawn, ''].join('\n');
}
