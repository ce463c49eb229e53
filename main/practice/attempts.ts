import { Refusal, type Attempt, type Checked } from '../../core/bridge/index.ts';
import { nextExercise } from '../../core/course/index.ts';
import { inLanguage, type LocalizedText } from '../../core/language/index.ts';
import { timestamp, type Clock } from '../clock.ts';
import type { NewId } from '../id.ts';
import type { Log } from '../log.ts';
import type { Visit } from '../learners/visit.ts';
import type { Database } from '../storage/database.ts';
import { attemptRepository, type AttemptRow, type HelpStep } from './attempt-repository.ts';
import type { Checking } from './checking.ts';
import type { Content } from './content.ts';
import type { Desk } from './desk.ts';
import type { Documents } from './documents.ts';
import type { Files } from './files.ts';
import type { Office } from './office/office.ts';

/** Asks the learner where a copy of a file should go; null when they changed their mind. */
export type ChoosePlace = (fileName: string, language: LearnerLanguage) => Promise<string | null>;
type LearnerLanguage = AttemptRow['language'];

export interface AttemptsPorts {
  database: Database;
  content: Content;
  documents: Documents;
  visit: Visit;
  desk: Desk;
  checking: Checking;
  office: Office;
  files: Files;
  clock: Clock;
  newId: NewId;
  choosePlace: ChoosePlace;
  log: Log;
}

/** Opening, saving, checking and leaving attempts in Mashq's own workspaces. */
export class Attempts {
  readonly #ports: AttemptsPorts;

  constructor(ports: AttemptsPorts) {
    this.#ports = ports;
  }

  /** Goes on with the attempt left open, or starts one: also where the last one passed. */
  async open(exerciseId: string): Promise<Attempt> {
    const { database, content, visit, desk, office, log } = this.#ports;
    const learner = visit.learner();
    content.exercise(exerciseId);
    const latest = await database.read((read) => attemptRepository.latest(read, learner.id, exerciseId));
    if (latest?.state !== 'open' || (await this.#wouldReadBetterInOther(latest, learner.language))) {
      return this.#start(learner.id, learner.language, exerciseId, latest);
    }
    // A disk that takes no note of it is no reason to keep learners from their work.
    await database
      .write((write) => attemptRepository.takeTurn(write, latest))
      .catch((cause) => log.trouble('turn-not-noted', cause));
    return desk.describe(latest, await office.resume(latest));
  }

  async save(attemptId: string, file: Uint8Array): Promise<void> {
    const { checking, desk } = this.#ports;
    await checking.save(await desk.own(attemptId, 'while locked'), file);
  }

  async check(attemptId: string, file: Uint8Array): Promise<Checked> {
    return this.#ports.checking.check(await this.#ports.desk.own(attemptId), file);
  }

  /** Leaves an attempt as it is and starts another from the starter. */
  async startOver(attemptId: string): Promise<Attempt> {
    const row = await this.#ports.desk.own(attemptId);
    return this.#start(row.learnerId, this.#ports.visit.learner().language, row.exerciseId, row);
  }

  async help(attemptId: string, taskId: string, step: HelpStep): Promise<void> {
    const { database, content, desk } = this.#ports;
    const row = await desk.own(attemptId);
    if (!content.exercise(row.exerciseId).tasks.some((task) => task.id === taskId)) {
      throw new Refusal('bad-request');
    }
    await database.write((write) => attemptRepository.helped(write, row.id, step));
  }

  /** The exercise to offer after this one; null after the last. */
  next(exerciseId: string): { id: string; title: LocalizedText } | null {
    const { content, visit } = this.#ports;
    visit.learner();
    content.exercise(exerciseId);
    let id = nextExercise(content.courses, exerciseId);
    while (id !== undefined && !content.has(id)) id = nextExercise(content.courses, id);
    return id === undefined ? null : { id, title: content.exercise(id).title };
  }

  async takeHome(attemptId: string): Promise<boolean> {
    const { content, documents, desk, files, choosePlace } = this.#ports;
    const row = await desk.own(attemptId);
    const exercise = content.exercise(row.exerciseId);
    const place = await choosePlace(inLanguage(exercise, row.language).fileName, row.language);
    if (place === null) return false;
    const document = await documents.read(row.learnerId, row.id);
    await files.replace(place, document ?? (await content.starter(exercise, row.language)));
    return true;
  }

  async #start(
    learnerId: string,
    language: LearnerLanguage,
    exerciseId: string,
    before: AttemptRow | undefined,
  ): Promise<Attempt> {
    const { database, documents, desk, office, clock, newId, log } = this.#ports;
    const id = newId();
    const row = await database.write(async (write) => {
      if (before?.state === 'open') await attemptRepository.setState(write, before.id, 'left');
      const added = { id, learnerId, exerciseId, language, mode: 'guided' } as const;
      await attemptRepository.add(write, added, timestamp(clock));
      return (await attemptRepository.find(write, id))!;
    });
    if (before) {
      await office.abandon(before);
      await documents
        .remove(before.learnerId, before.id)
        .catch((cause) => log.trouble('document-left', cause));
    }
    return desk.describe(row, null);
  }

  /** An untouched attempt follows when the learner has changed languages; work keeps the language it is in. */
  async #wouldReadBetterInOther(row: AttemptRow, language: LearnerLanguage): Promise<boolean> {
    if (row.language === language || row.savedAt !== null || row.officeFile !== null) return false;
    const marks = await this.#ports.database.read((read) => attemptRepository.marks(read, row.id));
    return marks.length === 0;
  }
}
