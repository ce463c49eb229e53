import { level, type Exercise, type Level } from '../../core/exercise/index.ts';
import { languages, type Language } from '../../core/language/index.ts';
import type { Proof } from './proofs.ts';

/** Rows as aligned text, with a line under the first. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [head = [], ...rest] = rows;
  return [line(head), widths.map((width) => '─'.repeat(width)).join('──'), ...rest.map(line)].join('\n');
}

/** One row for each exercise: what it is, what it teaches, whether its proof holds. */
export function exerciseTable(exercises: readonly Exercise[], proofs: readonly Proof[]): string {
  const verdict = (id: string, code: Language) => {
    const proof = proofs.find((each) => each.exercise === id && each.language === code);
    return proof ? (proof.failures.length === 0 ? 'holds' : 'FAILS') : 'not run';
  };
  return table([
    ['exercise', 'workspace', 'level', 'tasks', 'points', 'objectives', ...languages],
    ...exercises.map((each) => [
      each.id,
      each.workspace,
      each.level,
      String(each.tasks.length),
      String(each.tasks.reduce((sum, task) => sum + task.points, 0)),
      [...new Set(each.tasks.map((task) => task.objective))].sort().join(' '),
      ...languages.map((code) => verdict(each.id, code)),
    ]),
  ]);
}

/** One row for each objective that a workspace teaches: how many exercises at each level. */
export function objectiveTable(exercises: readonly Exercise[]): string {
  const taught = (objective: string, at: Level, workspace: string) =>
    exercises.filter(
      (each) =>
        each.level === at &&
        each.workspace === workspace &&
        each.tasks.some((task) => task.objective === objective),
    ).length;
  const workspaces = [...new Set(exercises.map((each) => each.workspace))].sort();
  return table([
    ['workspace', 'objective', ...level.options],
    ...workspaces.flatMap((workspace) => {
      const mine = exercises.filter((each) => each.workspace === workspace);
      const objectives = [
        ...new Set(mine.flatMap((each) => each.tasks.map((task) => task.objective))),
      ].sort();
      return objectives.map((objective) => [
        workspace,
        objective,
        ...level.options.map((at) => String(taught(objective, at, workspace) || '–')),
      ]);
    }),
  ]);
}
