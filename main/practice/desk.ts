import { Refusal, type Attempt } from '../../core/bridge/index.ts';
import { inLanguage } from '../../core/language/index.ts';
import type { Visit } from '../learners/visit.ts';
import type { Database } from '../storage/database.ts';
import { attemptRepository, type AttemptRow } from './attempt-repository.ts';
import type { Content } from './content.ts';
import type { Documents } from './documents.ts';

export interface DeskPorts {
  database: Database;
  content: Content;
  documents: Documents;
  visit: Visit;
}

/** The attempts of the learner who is here, and how one looks to the window. */
export class Desk {
  readonly #ports: DeskPorts;

  constructor(ports: DeskPorts) {
    this.#ports = ports;
  }

  /**
   * Throws `not-signed-in`, or `unknown-attempt` for one that is not this learner's or was left for a new start.
   * While the place is locked it throws `place-locked`, unless what is asked may happen meanwhile.
   */
  async own(attemptId: string, also: 'while locked' | 'never' = 'never'): Promise<AttemptRow> {
    const { visit } = this.#ports;
    const learner = also === 'while locked' ? visit.visitor() : visit.learner();
    const row = await this.#ports.database.read((read) => attemptRepository.find(read, attemptId));
    if (row?.learnerId !== learner.id || row.state === 'left') throw new Refusal('unknown-attempt');
    return row;
  }

  async describe(row: AttemptRow, officePath: string | null): Promise<Attempt> {
    const { database, content, documents } = this.#ports;
    const exercise = content.exercise(row.exerciseId);
    const { id, workspace, level, title, fileName, learnt, tasks } = inLanguage(exercise, row.language);
    const document = row.savedAt === null ? undefined : await documents.read(row.learnerId, row.id);
    const marks = await database.read((read) => attemptRepository.marks(read, row.id));
    const order = new Map(tasks.map((task, at) => [task.id, at]));
    return {
      id: row.id,
      mode: row.mode,
      exercise: {
        id,
        workspace,
        level,
        language: row.language,
        title,
        fileName,
        learnt,
        tasks: tasks.map(({ id, short, text, hint, points, solution }) => ({
          id,
          short,
          text,
          hint,
          points,
          solution,
        })),
      },
      file: document ?? (await content.starter(exercise, row.language)),
      files: await content.files(exercise, row.language),
      marks: marks
        .filter((mark) => order.has(mark.task))
        .sort((one, other) => order.get(one.task)! - order.get(other.task)!),
      inOffice: officePath === null ? null : { path: officePath },
    };
  }
}
