import {
  Refusal,
  type Comfort,
  type Group,
  type LearnerProfile,
  type NewProfile,
  type Pin,
  type PictureName,
  type Visitor,
} from '../../core/bridge/index.ts';
import { triesRepository } from '../access/tries.ts';
import type { Log } from '../log.ts';
import { attemptRepository } from '../practice/attempt-repository.ts';
import type { Documents } from '../practice/documents.ts';
import { releaseHeld } from '../practice/held-completions.ts';
import type { Office } from '../practice/office/office.ts';
import type { WorkFolder } from '../practice/office/work-folder.ts';
import type { Database } from '../storage/database.ts';
import { learnerRepository } from './learner-repository.ts';
import { triesOf, type Learners } from './learners.ts';
import type { Visit } from './visit.ts';
import { visitRepository } from './visit-repository.ts';

export interface PlacesPorts {
  database: Database;
  learners: Learners;
  visit: Visit;
  documents: Documents;
  workFolder: WorkFolder;
  office: Office;
  log: Log;
  /** There are new statements to send. */
  onCompletion(): void;
}

/** What a learner does with their own place: edit, lock, erase; and what becomes of a guest's work. */
export class Places {
  readonly #ports: PlacesPorts;

  constructor(ports: PlacesPorts) {
    this.#ports = ports;
  }

  /** Others whose nickname looks the same. */
  alike(nickname: string): Promise<LearnerProfile[]> {
    return this.#ports.learners.alike(nickname, this.#ports.visit.current()?.id ?? null);
  }

  async edit(changes: { nickname: string; picture: PictureName; group: Group | null }): Promise<Visitor> {
    const { learners, visit } = this.#ports;
    return visit.become(await learners.change(this.#owner().id, changes));
  }

  async setComfort(comfort: Comfort): Promise<void> {
    const { learners, visit } = this.#ports;
    const { id } = visit.visitor();
    const known = await learners.change(id, { comfort });
    if (visit.current()?.id === id) visit.become(known);
  }

  async setPin(now: Pin | null, next: Pin | null): Promise<Visitor> {
    const { learners, visit } = this.#ports;
    return visit.become(await learners.setPin(this.#owner().id, now, next));
  }

  async toErase(): Promise<{ exercises: number; completions: number }> {
    const { id } = this.#ports.visit.learner();
    return this.#ports.database.read(async (read) => ({
      exercises: (await attemptRepository.latestOfEach(read, id)).length,
      completions: (await attemptRepository.passed(read, id)).size,
    }));
  }

  /** Erases the place of whoever is here, after its lock was opened, and ends the visit. */
  async eraseOwn(pin: Pin | null): Promise<void> {
    const { learners, visit } = this.#ports;
    const { id } = this.#owner();
    await learners.unlock(id, pin);
    await visit.end('signed-out');
    await this.erase(id);
  }

  /**
   * Erases a place: profile, visits, attempts, documents, what it left in the work folder, its tries. Statements in
   * the outbox stay and are sent: they name nobody. A backup that still has the place forgets it when it is restored.
   * If its owner is here, the visit ends first.
   */
  async erase(id: string): Promise<void> {
    const { visit } = this.#ports;
    if (visit.facts()?.learnerId === id) await visit.end('supervisor');
    await this.#ports.database.write(async (write, keep) => {
      await learnerRepository.remove(write, id);
      await learnerRepository.noteErased(write, id);
      await triesRepository.remove(write, triesOf(id));
      keep(JSON.stringify({ erased: id }));
    });
    this.#ports.learners.forget(id);
    await this.#removeFiles(id);
  }

  /** The next start takes what the disk does not let go of now. */
  async #removeFiles(id: string): Promise<void> {
    const { database, documents, workFolder, log } = this.#ports;
    try {
      await workFolder.removeAll(id);
      await documents.removeAll(id);
      await database.write((write) => learnerRepository.forgetErased(write, id));
    } catch (cause) {
      log.trouble('documents-left', cause);
    }
  }

  /** Keeps a guest's work under a new name. The visit goes on in it. Throws `not-guest`. */
  async claimNew(wanted: NewProfile): Promise<Visitor> {
    const { database, learners, visit, onCompletion } = this.#ports;
    const { id, comfort } = this.#guest();
    const row = await learners.newRow(id, wanted, comfort);
    await database.write(async (write, keep) => {
      await learnerRepository.settle(write, row);
      await releaseHeld({ write, keep }, id, { learnerId: id, group: wanted.group ?? null });
    });
    onCompletion();
    return visit.become(await learners.find(id));
  }

  /**
   * Keeps a guest's work in a place that is there, after its lock was opened. Documents are copied first; then
   * attempts, completions, visits and statements change hands in one transaction, and the guest is gone.
   */
  async claimInto(learnerId: string, pin: Pin | null): Promise<Visitor> {
    const { database, learners, visit, documents, office, onCompletion } = this.#ports;
    const { id } = this.#guest();
    const owner = await learners.unlock(learnerId, pin);
    if (owner.guest) throw new Refusal('unknown-learner');
    await office.takeBack(id);
    const attempts = await database.read((read) => attemptRepository.idsOf(read, id));
    await documents.adopt(id, learnerId, attempts);
    await database.write(async (write, keep) => {
      await releaseHeld({ write, keep }, id, { learnerId, group: owner.group });
      await learnerRepository.moveWork(write, id, learnerId);
      await learnerRepository.remove(write, id);
      await learnerRepository.noteErased(write, id);
    });
    await this.#removeFiles(id);
    onCompletion();
    return visit.become(await learners.find(learnerId));
  }

  /**
   * Clears away what a power cut left: visits without an end, guests without a visit, files of the erased. Returns
   * whether there was such a visit.
   */
  async sweep(): Promise<boolean> {
    const { database, documents } = this.#ports;
    const leftOpen = await database.write(visitRepository.endLeftOpen);
    for (const guest of await database.read(learnerRepository.guests)) {
      // A claim that was cut short may have copied some already.
      await documents.removeEverywhere(await database.read((read) => attemptRepository.idsOf(read, guest)));
      await this.erase(guest);
    }
    for (const id of await database.read(learnerRepository.erased)) await this.#removeFiles(id);
    return leftOpen > 0;
  }

  #owner(): Visitor {
    const visitor = this.#ports.visit.learner();
    if (visitor.guest) throw new Refusal('bad-request');
    return visitor;
  }

  #guest(): Visitor {
    const visitor = this.#ports.visit.learner();
    if (!visitor.guest) throw new Refusal('not-guest');
    return visitor;
  }
}
