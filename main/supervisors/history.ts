import { Refusal, type MarkedDocument, type PastAttempt } from '../../core/bridge/index.ts';
import { taskStateOf } from '../../core/exercise/index.ts';
import { inLanguage } from '../../core/language/index.ts';
import { attemptRepository, type AttemptRow } from '../practice/attempt-repository.ts';
import { checkRepository, type CheckRow } from '../practice/check-repository.ts';
import type { Content } from '../practice/content.ts';
import type { Documents, MarkedCopy } from '../practice/documents.ts';
import type { Database, Read } from '../storage/database.ts';

export interface HistoryPorts {
  database: Database;
  content: Content;
  documents: Documents;
}

/** So many attempts of one learner are listed, the newest. */
const attemptsListed = 200;

/** What one learner did, and the very documents that were marked. */
export class History {
  readonly #ports: HistoryPorts;

  constructor(ports: HistoryPorts) {
    this.#ports = ports;
  }

  /** The newest first. An attempt that was opened and nothing more is left out. */
  async of(learnerId: string): Promise<PastAttempt[]> {
    const { database, documents } = this.#ports;
    const kept = await documents.marked(learnerId);
    const { rows, checks } = await database.read(async (read) => {
      const rows = await openedAttempts(read, learnerId);
      return {
        rows,
        checks: await checkRepository.ofAttempts(
          read,
          rows.map(({ attempt }) => attempt.id),
        ),
      };
    });
    return rows.map(({ attempt, openedAt }) =>
      this.#past(
        attempt,
        openedAt,
        checks.filter((check) => check.attemptId === attempt.id),
        kept.get(attempt.id) ?? [],
      ),
    );
  }

  /** Throws `document-gone` for one that had to make room. */
  async document(
    attemptId: string,
    copy: MarkedCopy,
  ): Promise<{ learnerId: string; document: MarkedDocument }> {
    const { database, content, documents } = this.#ports;
    const { attempt, checks } = await database.read(async (read) => ({
      attempt: await attemptRepository.find(read, attemptId),
      checks: await checkRepository.ofAttempts(read, [attemptId]),
    }));
    if (!attempt || !content.has(attempt.exerciseId)) throw new Refusal('document-gone');
    const file = await documents.readMarked(attempt.learnerId, attemptId, copy);
    const check = checkOf(checks, copy);
    if (!file || !check) throw new Refusal('document-gone');
    const { language, learnerId } = attempt;
    const exercise = inLanguage(content.exercise(attempt.exerciseId), language);
    const document: MarkedDocument = {
      fileName: exercise.fileName,
      language,
      workspace: exercise.workspace,
      level: exercise.level,
      title: exercise.title,
      at: check.at,
      file,
      tasks: exercise.tasks.map(({ id, short, text, points }) => {
        const mark = check.marks.find((each) => each.task === id);
        return {
          id,
          short,
          text,
          mark: mark
            ? {
                task: id,
                begun: mark.begun,
                right: mark.right,
                points: mark.right ? points : 0,
                ...(mark.finding ? { finding: mark.finding } : {}),
              }
            : null,
        };
      }),
    };
    return { learnerId, document };
  }

  #past(
    attempt: AttemptRow,
    openedAt: string,
    checks: readonly CheckRow[],
    copies: readonly MarkedCopy[],
  ): PastAttempt {
    const { content } = this.#ports;
    const exercise = content.has(attempt.exerciseId) ? content.exercise(attempt.exerciseId) : null;
    const marks = checks.at(-1)?.marks ?? [];
    return {
      id: attempt.id,
      exerciseId: attempt.exerciseId,
      title: exercise?.title ?? null,
      workspace: exercise?.workspace ?? null,
      mode: attempt.mode,
      state: attempt.state,
      openedAt,
      seconds: Math.round(attempt.workedMs / 1000),
      help: attempt.help,
      checks: checks.length,
      tasks: (exercise?.tasks ?? []).map(({ id, short }) => ({
        id,
        short,
        state: taskStateOf(marks.find((mark) => mark.task === id)),
      })),
      documents: copies.flatMap((copy) => {
        const check = checkOf(checks, copy);
        return check ? [{ copy, at: check.at }] : [];
      }),
    };
  }
}

const checkOf = (checks: readonly CheckRow[], copy: MarkedCopy): CheckRow | undefined =>
  copy === 'passed' ? checks.find((check) => check.passed) : checks.at(-1);

async function openedAttempts(
  read: Read,
  learnerId: string,
): Promise<{ attempt: AttemptRow; openedAt: string }[]> {
  const rows: { id: string; opened_at: string }[] = await read('attempts')
    .where({ learner_id: learnerId })
    .where((query) => query.whereNotNull('saved_at').orWhereIn('id', read('checks').select('attempt_id')))
    .orderBy('number', 'desc')
    .limit(attemptsListed)
    .select('id', 'opened_at');
  const attempts = new Map(
    (
      await attemptRepository.findAll(
        read,
        rows.map((row) => row.id),
      )
    ).map((each) => [each.id, each]),
  );
  return rows.flatMap(({ id, opened_at }) => {
    const attempt = attempts.get(id);
    return attempt ? [{ attempt, openedAt: opened_at }] : [];
  });
}
