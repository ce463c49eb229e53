import { Refusal, type LearnerProfile } from '../../core/bridge/index.ts';
import type { Language } from '../../core/language/index.ts';
import { timestamp, type Clock } from '../clock.ts';
import type { NewId } from '../id.ts';
import type { Database } from '../storage/database.ts';
import { learnerRepository } from './learner-repository.ts';
import type { Learners } from './learners.ts';

export interface VisitPorts {
  database: Database;
  learners: Learners;
  clock: Clock;
  newId: NewId;
}

/** Who is at the station now. One at a time; a supervisor's visit will find its place beside the learner's. */
export class Visit {
  readonly #ports: VisitPorts;
  #now: { id: string; learner: LearnerProfile } | undefined;

  constructor(ports: VisitPorts) {
    this.#ports = ports;
  }

  async signIn(learnerId: string, pin: readonly string[] | null): Promise<LearnerProfile> {
    const { database, learners, clock, newId } = this.#ports;
    const learner = await learners.unlock(learnerId, pin);
    await this.signOut();
    const visit = { id: newId(), learnerId, startedAt: timestamp(clock) };
    await database.write((write) => learnerRepository.startVisit(write, visit));
    this.#now = { id: visit.id, learner };
    return learner;
  }

  current(): LearnerProfile | null {
    return this.#now?.learner ?? null;
  }

  /** Throws `not-signed-in`. */
  learner(): LearnerProfile {
    if (!this.#now) throw new Refusal('not-signed-in');
    return this.#now.learner;
  }

  async setLanguage(language: Language): Promise<LearnerProfile> {
    const learner = await this.#ports.learners.setLanguage(this.learner().id, language);
    if (this.#now?.learner.id === learner.id) this.#now.learner = learner;
    return learner;
  }

  /** The learner is out even when the disk cannot take the note of it. */
  async signOut(): Promise<void> {
    const visit = this.#now;
    this.#now = undefined;
    if (!visit) return;
    await this.#ports.database.write((write) =>
      learnerRepository.endVisit(write, visit.id, timestamp(this.#ports.clock)),
    );
  }
}
