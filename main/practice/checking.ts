import { Refusal, type Checked, type FailureCode } from '../../core/bridge/index.ts';
import type { Result } from '../../core/exercise/index.ts';
import { inLanguage } from '../../core/language/index.ts';
import { timestamp } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Database } from '../storage/database.ts';
import { attemptRepository, type AttemptRow } from './attempt-repository.ts';
import { recordResult, type CompletionPorts } from './completions.ts';
import type { Content } from './content.ts';
import type { Documents, MarkedCopy } from './documents.ts';
import type { Marking } from './marking.ts';
import type { WorkingTime } from './working-time.ts';

export interface CheckingPorts extends CompletionPorts {
  database: Database;
  content: Content;
  documents: Documents;
  marking: Marking;
  workingTime: WorkingTime;
  log: Log;
  /** There is a new statement to send. */
  onCompletion(): void;
}

const unreadable: readonly FailureCode[] = [
  'file-not-word',
  'file-not-excel',
  'file-is-xls',
  'file-is-ods',
  'file-is-csv',
  'file-encrypted',
  'file-damaged',
  'file-too-big',
  'file-refused',
];

/** Keeps and marks a document, from Mashq's workspace or from the real program. */
export class Checking {
  readonly #ports: CheckingPorts;

  constructor(ports: CheckingPorts) {
    this.#ports = ports;
  }

  /** Keeps bytes as the attempt's document. */
  async save(row: AttemptRow, file: Uint8Array): Promise<void> {
    const { database, documents, clock, workingTime } = this.#ports;
    await documents.save(row.learnerId, row.id, file);
    const worked = workingTime.sign(row.id);
    await database.write((write) => attemptRepository.saved(write, row.id, timestamp(clock), worked));
  }

  /**
   * Marks bytes and keeps them, with the result in one transaction. Bytes that are no document replace nothing
   * and throw their code; a document that takes too long is kept and throws `marking-too-slow`.
   */
  async check(row: AttemptRow, file: Uint8Array): Promise<Checked> {
    const { database, content, onCompletion } = this.#ports;
    const exercise = content.exercise(row.exerciseId);
    const result = await this.mark(row, file).catch(async (cause: unknown) => {
      if (!(cause instanceof Refusal && unreadable.includes(cause.code))) await this.save(row, file);
      throw cause;
    });
    await this.save(row, file);
    await this.#keepMarked(row, result.passed && row.state === 'open' ? 'passed' : 'last', file);
    const completed = await database.write((write, keep) =>
      recordResult(this.#ports, { write, keep }, row.id, exercise, result),
    );
    if (completed) onCompletion();
    const { marks, passed, points, maximum } = result;
    return { marks, passed, points, maximum };
  }

  /** A disk that takes no second copy is no reason not to mark the work. */
  async #keepMarked(row: AttemptRow, as: MarkedCopy, file: Uint8Array): Promise<void> {
    const { documents, log } = this.#ports;
    await documents.keepMarked(row.learnerId, row.id, as, file).catch((cause) => {
      log.trouble('marked-document-not-kept', cause);
    });
  }

  /** Marks bytes without keeping anything. */
  async mark(row: AttemptRow, file: Uint8Array): Promise<Result> {
    const { content, marking } = this.#ports;
    const exercise = content.exercise(row.exerciseId);
    return marking.mark({
      exercise: inLanguage(exercise, row.language),
      file,
      starter: await content.starter(exercise, row.language),
      starterKey: `${exercise.id} ${row.language}`,
    });
  }
}
