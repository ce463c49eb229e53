import { z } from 'zod';
import {
  comfort as comfortSchema,
  group as groupSchema,
  picture as pictureSchema,
  Refusal,
  type Group,
  type LearnerProfile,
  type NewProfile,
  type Pin,
  type PictureName,
  type Visitor,
} from '../../core/bridge/index.ts';
import { lookAlikeKey } from '../../core/language/name.ts';
import type { Language } from '../../core/language/index.ts';
import type { Tries } from '../access/tries.ts';
import { timestamp, type Clock } from '../clock.ts';
import type { NewId } from '../id.ts';
import type { Notices } from '../notices.ts';
import type { Database, Read, Write } from '../storage/database.ts';
import type { FieldKey } from './field-key.ts';
import { learnerRepository, type LearnerRow } from './learner-repository.ts';
import { hashPin, pinMatches } from './pin.ts';

export interface LearnersPorts {
  database: Database;
  fieldKey: FieldKey;
  tries: Tries;
  clock: Clock;
  newId: NewId;
  notices: Notices;
}

/** What is encrypted of a profile. */
const personal = z.strictObject({
  nickname: z.string(),
  picture: pictureSchema,
  group: groupSchema.nullable().default(null),
  comfort: comfortSchema.nullable().default(null),
});
type Personal = z.infer<typeof personal>;
type Known = Omit<Visitor, 'away'>;

/** Names the tries at a learner's PIN. */
export const triesOf = (learnerId: string): string => `learner ${learnerId}`;

/** The profiles of this station. */
export class Learners {
  readonly #ports: LearnersPorts;
  /** What was unsealed last of each profile, so that a long list is not decrypted anew for everybody who comes. */
  readonly #opened = new Map<string, { sealed: Buffer; personal: Personal }>();

  constructor(ports: LearnersPorts) {
    this.#ports = ports;
  }

  /** Profiles whose encrypted fields cannot be read any more are left out, counted in a notice, and kept. */
  async list(): Promise<LearnerProfile[]> {
    const rows = await this.#ports.database.read(learnerRepository.list);
    const known = rows.map((row) => this.#knownOf(row)).filter((each) => each !== undefined);
    const unreadable = rows.length - known.length;
    if (unreadable > 0) this.#ports.notices.set('profiles-unreadable', 'attention', { count: unreadable });
    else this.#ports.notices.clear('profiles-unreadable');
    return known.map(profileOf);
  }

  /** Profiles whose nicknames look the same as this one, but for one learner. */
  async alike(nickname: string, except: string | null): Promise<LearnerProfile[]> {
    const key = lookAlikeKey(nickname);
    const all = await this.list();
    return all.filter((each) => each.id !== except && lookAlikeKey(each.nickname) === key);
  }

  async create(wanted: NewProfile): Promise<LearnerProfile> {
    const { database, clock, newId } = this.#ports;
    const row = await this.newRow(newId(), wanted);
    await database.write((write) => learnerRepository.add(write, row, timestamp(clock)));
    return profileOf(this.#known(row));
  }

  /** A profile that is not stored yet. */
  async newRow(id: string, wanted: NewProfile, comfort: Personal['comfort'] = null): Promise<LearnerRow> {
    const { nickname, picture, language, pin, group = null } = wanted;
    const sealed = this.#seal(id, { nickname, picture, group, comfort });
    return { id, sealed, language, pin: pin === null ? null : await hashPin(pin), guest: false };
  }

  /** Somebody without a name, who has a picture to find the locked place again by. */
  async createGuest(picture: PictureName, language: Language): Promise<Known> {
    const { database, clock, newId } = this.#ports;
    const id = newId();
    const sealed = this.#seal(id, { nickname: '', picture, group: null, comfort: null });
    const row = { id, sealed, language, pin: null, guest: true };
    await database.write((write) => learnerRepository.add(write, row, timestamp(clock)));
    return this.#known(row);
  }

  /** Throws `unknown-learner`. */
  async find(id: string): Promise<Known> {
    return this.#known(await this.#row(id));
  }

  /**
   * Lets a learner in. Throws `wrong-pin` with the tries left, or `pin-wait` with the seconds. Opening the lock
   * without pressing anything is no try.
   */
  async unlock(id: string, pin: Pin | null): Promise<Known> {
    const { tries } = this.#ports;
    const row = await this.#row(id);
    const known = this.#known(row);
    if (!row.pin) return known;
    if (pin === null)
      throw new Refusal('wrong-pin', { left: await tries.left(triesOf(id)), lock: row.pin.kind });
    const { left, wait } = await tries.begin(triesOf(id));
    if (!(await pinMatches(pin, row.pin))) {
      throw wait > 0 ? new Refusal('pin-wait', { seconds: wait }) : new Refusal('wrong-pin', { left });
    }
    await tries.forget(triesOf(id));
    return known;
  }

  async setLanguage(id: string, language: Language): Promise<Known> {
    await this.#ports.database.write((write) => learnerRepository.setLanguage(write, id, language));
    return this.find(id);
  }

  /** Changes what is encrypted of a profile. Throws `unknown-learner`. */
  async change(id: string, changes: Partial<Personal>): Promise<Known> {
    await this.#ports.database.write(async (write) => {
      const row = await learnerRepository.find(write, id);
      const known = row && this.#knownOf(row);
      if (!known) throw new Refusal('unknown-learner');
      const { nickname, picture, group, comfort } = known;
      await learnerRepository.setSealed(
        write,
        id,
        this.#seal(id, { nickname, picture, group, comfort, ...changes }),
      );
    });
    return this.find(id);
  }

  /** Sets, changes or takes away the lock, after the one that is there was opened. */
  async setPin(id: string, now: Pin | null, next: Pin | null): Promise<Known> {
    await this.unlock(id, now);
    await this.resetPin(id, next);
    return this.find(id);
  }

  /** Sets the lock without asking for the one that is there, and gives the tries back. */
  async resetPin(id: string, next: Pin | null): Promise<void> {
    const pin = next === null ? null : await hashPin(next);
    await this.#ports.database.write((write) => learnerRepository.setPin(write, id, pin));
    await this.#ports.tries.forget(triesOf(id));
  }

  /** Lets go of what is kept in memory of somebody who was erased. */
  forget(id: string): void {
    this.#opened.delete(id);
  }

  /** What a completion has to know of its learner, as the transaction sees it. */
  async standing(read: Read | Write, id: string): Promise<{ guest: boolean; group: Group | null }> {
    const row = await learnerRepository.find(read, id);
    return { guest: row?.guest ?? false, group: (row && this.#knownOf(row)?.group) ?? null };
  }

  async #row(id: string): Promise<LearnerRow> {
    const row = await this.#ports.database.read((read) => learnerRepository.find(read, id));
    if (!row) throw new Refusal('unknown-learner');
    return row;
  }

  #seal(id: string, value: Personal): Buffer {
    return this.#ports.fieldKey.seal(value, id);
  }

  #known(row: LearnerRow): Known {
    const known = this.#knownOf(row);
    if (!known) throw new Refusal('unknown-learner');
    return known;
  }

  #knownOf(row: LearnerRow): Known | undefined {
    const { id, language, pin, guest } = row;
    const opened = this.#unseal(row);
    return opened && { id, ...opened, language, lock: pin?.kind ?? null, guest };
  }

  #unseal({ id, sealed }: LearnerRow): Personal | undefined {
    const before = this.#opened.get(id);
    if (before?.sealed.equals(sealed)) return before.personal;
    const { data } = personal.safeParse(this.#ports.fieldKey.unseal(sealed, id));
    if (data) this.#opened.set(id, { sealed, personal: data });
    return data;
  }
}

const profileOf = ({ id, nickname, picture, language, lock }: Known): LearnerProfile => ({
  id,
  nickname,
  picture,
  language,
  lock,
});

export type { Known };
