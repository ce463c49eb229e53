import { taskStateOf, type Finding, type Mark, type TaskState } from '../../core/exercise/index.ts';
import type { Language } from '../../core/language/index.ts';
import type { Completion } from '../../core/record/index.ts';
import type { Read, Write } from '../storage/database.ts';

export type AttemptState = 'open' | 'passed' | 'left';
export type HelpStep = 'hint' | 'show' | 'do';

export interface AttemptRow {
  id: string;
  learnerId: string;
  exerciseId: string;
  language: Language;
  mode: Completion['mode'];
  state: AttemptState;
  savedAt: string | null;
  workedMs: number;
  help: Record<HelpStep, number>;
  /** The name of the file that the real program has open, or null. */
  officeFile: string | null;
}

interface Stored {
  id: string;
  learner_id: string;
  exercise_id: string;
  language: Language;
  mode: Completion['mode'];
  state: AttemptState;
  saved_at: string | null;
  worked_ms: number;
  help_hint: number;
  help_show: number;
  help_do: number;
  office_file: string | null;
}

interface StoredMark {
  attempt_id: string;
  task_id: string;
  is_right: number;
  is_begun: number;
  points: number;
  finding: string | null;
}

const fromStored = (row: Stored): AttemptRow => ({
  id: row.id,
  learnerId: row.learner_id,
  exerciseId: row.exercise_id,
  language: row.language,
  mode: row.mode,
  state: row.state,
  savedAt: row.saved_at,
  workedMs: row.worked_ms,
  help: { hint: row.help_hint, show: row.help_show, do: row.help_do },
  officeFile: row.office_file,
});

const nextTurn = async (read: Read, learnerId: string): Promise<number> => {
  const [row] = await read('attempts').where({ learner_id: learnerId }).max({ turn: 'turn' });
  return Number(row?.['turn'] ?? 0) + 1;
};

export const attemptRepository = {
  async find(read: Read, id: string): Promise<AttemptRow | undefined> {
    const row: Stored | undefined = await read('attempts').where({ id }).first();
    return row && fromStored(row);
  },

  async findAll(read: Read, ids: readonly string[]): Promise<AttemptRow[]> {
    const rows: Stored[] = await read('attempts')
      .whereIn('id', [...ids])
      .orderBy('number');
    return rows.map(fromStored);
  },

  async latest(read: Read, learnerId: string, exerciseId: string): Promise<AttemptRow | undefined> {
    const row: Stored | undefined = await read('attempts')
      .where({ learner_id: learnerId, exercise_id: exerciseId })
      .orderBy('number', 'desc')
      .first();
    return row && fromStored(row);
  },

  /** The latest attempt at each exercise, the one that the learner went to last first. */
  async latestOfEach(read: Read, learnerId: string): Promise<AttemptRow[]> {
    const rows: Stored[] = await read('attempts')
      .whereIn(
        'number',
        read('attempts').max('number').where({ learner_id: learnerId }).groupBy('exercise_id'),
      )
      .orderBy('turn', 'desc');
    return rows.map(fromStored);
  },

  async add(
    write: Write,
    row: Pick<AttemptRow, 'id' | 'learnerId' | 'exerciseId' | 'language' | 'mode'>,
    openedAt: string,
  ): Promise<void> {
    await write('attempts').insert({
      id: row.id,
      learner_id: row.learnerId,
      exercise_id: row.exerciseId,
      language: row.language,
      mode: row.mode,
      state: 'open',
      turn: await nextTurn(write, row.learnerId),
      opened_at: openedAt,
    });
  },

  async takeTurn(write: Write, row: AttemptRow): Promise<void> {
    await write('attempts')
      .where({ id: row.id })
      .update({ turn: await nextTurn(write, row.learnerId) });
  },

  async setState(write: Write, id: string, state: AttemptState): Promise<void> {
    await write('attempts').where({ id }).update({ state });
  },

  async saved(write: Write, id: string, savedAt: string, workedMs: number): Promise<void> {
    await write('attempts')
      .where({ id })
      .update({ saved_at: savedAt, worked_ms: write.raw('worked_ms + ?', [workedMs]) });
  },

  async helped(write: Write, id: string, step: HelpStep): Promise<void> {
    await write('attempts').where({ id }).increment(`help_${step}`, 1);
  },

  async setOfficeFile(write: Write, id: string, fileName: string | null): Promise<void> {
    await write('attempts').where({ id }).update({ office_file: fileName });
  },

  async inOffice(read: Read): Promise<Set<string>> {
    const ids: string[] = await read('attempts').whereNotNull('office_file').pluck('id');
    return new Set(ids);
  },

  async inOfficeOf(read: Read, learnerId: string): Promise<string[]> {
    return read('attempts').where({ learner_id: learnerId }).whereNotNull('office_file').pluck('id');
  },

  async idsOf(read: Read, learnerId: string): Promise<string[]> {
    return read('attempts').where({ learner_id: learnerId }).pluck('id');
  },

  async marks(read: Read, attemptId: string): Promise<Mark[]> {
    const rows: StoredMark[] = await read('marks').where({ attempt_id: attemptId });
    return rows.map((row) => ({
      task: row.task_id,
      right: row.is_right === 1,
      begun: row.is_begun === 1,
      points: row.points,
      ...(row.finding === null ? {} : { finding: JSON.parse(row.finding) as Finding }),
    }));
  },

  /** How far each task is, for many attempts at once. An attempt that was never checked is not among them. */
  async taskStates(read: Read, attemptIds: readonly string[]): Promise<Map<string, Map<string, TaskState>>> {
    const rows: Pick<StoredMark, 'attempt_id' | 'task_id' | 'is_right' | 'is_begun'>[] = await read('marks')
      .select('attempt_id', 'task_id', 'is_right', 'is_begun')
      .whereIn('attempt_id', [...attemptIds]);
    const found = new Map<string, Map<string, TaskState>>();
    for (const row of rows) {
      const tasks = found.get(row.attempt_id) ?? new Map<string, TaskState>();
      found.set(
        row.attempt_id,
        tasks.set(row.task_id, taskStateOf({ right: row.is_right === 1, begun: row.is_begun === 1 })),
      );
    }
    return found;
  },

  async setMarks(write: Write, attemptId: string, marks: readonly Mark[]): Promise<void> {
    await write('marks').where({ attempt_id: attemptId }).delete();
    if (marks.length === 0) return;
    await write('marks').insert(
      marks.map((mark) => ({
        attempt_id: attemptId,
        task_id: mark.task,
        is_right: mark.right ? 1 : 0,
        is_begun: mark.begun ? 1 : 0,
        points: mark.points,
        finding: mark.finding ? JSON.stringify(mark.finding) : null,
      })),
    );
  },

  /** The ids of the exercises that a learner has passed at least once. */
  async passed(read: Read, learnerId: string): Promise<Set<string>> {
    const ids: string[] = await read('completions').where({ learner_id: learnerId }).pluck('exercise_id');
    return new Set(ids);
  },

  async complete(write: Write, completion: Completion): Promise<void> {
    await write('attempts').where({ id: completion.attemptId }).update({ state: 'passed' });
    await write('completions').insert({
      id: completion.id,
      attempt_id: completion.attemptId,
      learner_id: completion.learnerId,
      exercise_id: completion.exercise.id,
      sequence: completion.sequence,
      points: completion.points,
      maximum: completion.maximum,
      completed_at: completion.time,
    });
  },
};
