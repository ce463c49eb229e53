import type { Finding, Result } from '../../core/exercise/index.ts';
import type { Read, Write } from '../storage/database.ts';
import type { AttemptRow } from './attempt-repository.ts';

export interface CheckMark {
  task: string;
  begun: boolean;
  right: boolean;
  finding: Finding | null;
}

/** One check of one attempt, in the order in which they were made. */
export interface CheckRow {
  number: number;
  attemptId: string;
  at: string;
  /** What had been worked at the attempt when it was checked, in milliseconds. */
  workedMs: number;
  passed: boolean;
  marks: CheckMark[];
}

interface Stored {
  number: number;
  attempt_id: string;
  checked_at: string;
  worked_ms: number;
  passed: number;
  task_id: string;
  is_begun: number;
  is_right: number;
  finding: string | null;
}

/** How each task stood at each check. */
export const checkRepository = {
  async add(write: Write, attempt: AttemptRow, { marks, passed }: Result, at: string): Promise<void> {
    const [number] = await write('checks').insert({
      attempt_id: attempt.id,
      checked_at: at,
      worked_ms: attempt.workedMs,
      passed: passed ? 1 : 0,
    });
    if (marks.length === 0) return;
    await write('check_marks').insert(
      marks.map((mark) => ({
        check_number: number,
        task_id: mark.task,
        is_begun: mark.begun ? 1 : 0,
        is_right: mark.right ? 1 : 0,
        finding: mark.finding ? JSON.stringify(mark.finding) : null,
      })),
    );
  },

  /** Every check of some attempts, the oldest first. */
  async ofAttempts(read: Read, attemptIds: readonly string[]): Promise<CheckRow[]> {
    const rows: Stored[] = await read('checks')
      .join('check_marks', 'check_marks.check_number', 'checks.number')
      .whereIn('attempt_id', [...attemptIds])
      .orderBy('number');
    return byCheck(rows);
  },

  /** Which exercise each attempt was at that was checked since a moment. */
  async exercisesSince(read: Read, moment: string): Promise<Map<string, string>> {
    const rows: { id: string; exercise_id: string }[] = await read('attempts')
      .whereIn('id', read('checks').where('checked_at', '>=', moment).select('attempt_id'))
      .select('id', 'exercise_id');
    return new Map(rows.map((row) => [row.id, row.exercise_id]));
  },

  /** The newest attempt of each learner who came since a moment, where it is still open. */
  async newestOpen(read: Read, moment: string): Promise<string[]> {
    return read('attempts as own')
      .join('learners', 'learners.id', 'own.learner_id')
      .where({ 'own.state': 'open', 'learners.guest': 0 })
      .where('learners.last_visit_at', '>=', moment)
      .where(
        'own.turn',
        read('attempts as each').whereRaw('each.learner_id = own.learner_id').max('each.turn'),
      )
      .pluck('own.id');
  },

  /** Every check since a moment, the oldest first. */
  async since(read: Read, moment: string): Promise<CheckRow[]> {
    const rows: Stored[] = await read('checks')
      .join('check_marks', 'check_marks.check_number', 'checks.number')
      .where('checked_at', '>=', moment)
      .orderBy('number');
    return byCheck(rows);
  },
};

function byCheck(rows: readonly Stored[]): CheckRow[] {
  const checks: CheckRow[] = [];
  for (const row of rows) {
    let check = checks.at(-1);
    if (check?.number !== row.number) {
      check = {
        number: row.number,
        attemptId: row.attempt_id,
        at: row.checked_at,
        workedMs: row.worked_ms,
        passed: row.passed === 1,
        marks: [],
      };
      checks.push(check);
    }
    check.marks.push({
      task: row.task_id,
      begun: row.is_begun === 1,
      right: row.is_right === 1,
      finding: row.finding === null ? null : (JSON.parse(row.finding) as Finding),
    });
  }
  return checks;
}
