import type { SupervisedProfile } from '../../core/bridge/index.ts';
import type { Learners } from '../learners/learners.ts';
import type { Places } from '../learners/places.ts';
import type { Visit } from '../learners/visit.ts';
import type { Database } from '../storage/database.ts';
import type { Audit } from './audit.ts';
import { profileRepository } from './profile-repository.ts';
import type { Supervising } from './supervising.ts';

export interface ProfilesPorts {
  database: Database;
  learners: Learners;
  places: Places;
  visit: Visit;
  audit: Audit;
  supervising: Supervising;
}

/** What a supervisor does for the places of this station. */
export class Profiles {
  readonly #ports: ProfilesPorts;

  constructor(ports: ProfilesPorts) {
    this.#ports = ports;
  }

  /** Those who came last come first. */
  async list(): Promise<SupervisedProfile[]> {
    const { database, learners } = this.#ports;
    const facts = await database.read(profileRepository.facts);
    return (await learners.list()).flatMap((each): SupervisedProfile[] => {
      const own = facts.get(each.id);
      return own ? [{ ...each, ...own }] : [];
    });
  }

  /** Takes the lock away; its owner is asked for a new one at the next sign-in. */
  async resetPin(learnerId: string): Promise<void> {
    const { database, learners, audit, supervising } = this.#ports;
    const actor = supervising.require().name;
    await learners.find(learnerId);
    await learners.resetPin(learnerId, null);
    await database.write(async (write) => {
      await profileRepository.wantLock(write, learnerId);
      await audit.note(write, actor, 'pin-reset', learnerId);
    });
  }

  /** Whether whoever is here should choose a new lock. */
  async lockWanted(): Promise<boolean> {
    const { id: learnerId, lock } = this.#ports.visit.learner();
    if (lock !== null) return false;
    return this.#ports.database.read((read) => profileRepository.wantsLock(read, learnerId));
  }

  async lockSettled(): Promise<void> {
    const learnerId = this.#ports.visit.learner().id;
    await this.#ports.database.write((write) => profileRepository.settleLock(write, learnerId));
  }

  /** Erases a place from this station. The person may have places on others, and keeps them. */
  async erase(learnerId: string): Promise<void> {
    const { database, learners, places, visit, audit, supervising } = this.#ports;
    const actor = supervising.require().name;
    await learners.find(learnerId);
    if (visit.current()?.id === learnerId) await visit.end('supervisor');
    await places.erase(learnerId);
    await database.write((write) => audit.note(write, actor, 'profile-erased', learnerId));
  }
}
