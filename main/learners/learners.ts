import { z } from 'zod';
import { nickname, picture, Refusal, type LearnerProfile } from '../../core/bridge/index.ts';
import { language as languageSchema, type Language } from '../../core/language/index.ts';
import { timestamp, type Clock } from '../clock.ts';
import type { NewId } from '../id.ts';
import type { Notices } from '../notices.ts';
import type { Database, Write } from '../storage/database.ts';
import type { FieldKey } from './field-key.ts';
import { learnerRepository, type LearnerRow } from './learner-repository.ts';
import { freeTries, hashPin, pinMatches, waitAfter } from './pin.ts';

export interface LearnersPorts {
  database: Database;
  fieldKey: FieldKey;
  clock: Clock;
  newId: NewId;
  notices: Notices;
}

const personal = z.strictObject({ nickname, picture });

/** The profiles of this station. */
export class Learners {
  readonly #ports: LearnersPorts;

  constructor(ports: LearnersPorts) {
    this.#ports = ports;
  }

  /** Profiles whose encrypted fields cannot be read any more are left out, counted in a notice, and kept. */
  async list(): Promise<LearnerProfile[]> {
    const rows = await this.#ports.database.read(learnerRepository.list);
    const profiles = rows.map((row) => this.#profile(row)).filter((each) => each !== undefined);
    const unreadable = rows.length - profiles.length;
    if (unreadable > 0) this.#ports.notices.set('profiles-unreadable', 'attention', { count: unreadable });
    else this.#ports.notices.clear('profiles-unreadable');
    return profiles;
  }

  async create(wanted: {
    nickname: string;
    picture: z.infer<typeof picture>;
    language: Language;
    pin: readonly string[] | null;
  }): Promise<LearnerProfile> {
    const { database, fieldKey, clock, newId } = this.#ports;
    const id = newId();
    const sealed = fieldKey.seal({ nickname: wanted.nickname, picture: wanted.picture }, id);
    const pin = wanted.pin && (await hashPin(wanted.pin));
    await database.write((write) =>
      learnerRepository.add(write, { id, sealed, language: wanted.language, pin }, timestamp(clock)),
    );
    const { nickname, picture, language } = wanted;
    return { id, nickname, picture, language, locked: pin !== null };
  }

  /** Throws `unknown-learner`. */
  async find(id: string): Promise<LearnerProfile> {
    return this.#known(await this.#row(id));
  }

  /**
   * Lets a learner in. Throws `wrong-pin` with the tries left, or `pin-wait` with the seconds. The try is
   * counted before the PIN is looked at, so that switching the computer off does not give it back.
   */
  async unlock(id: string, pin: readonly string[] | null): Promise<LearnerProfile> {
    const { database } = this.#ports;
    const row = await this.#row(id);
    const profile = this.#known(row);
    if (!row.pin) return profile;
    const { tries, wait } = await database.write(async (write) => {
      const now = await learnerRepository.find(write, id);
      return this.#countTry(write, now ?? row, pin !== null);
    });
    if (!pin || !(await pinMatches(pin, row.pin))) {
      throw wait > 0
        ? new Refusal('pin-wait', { seconds: wait })
        : new Refusal('wrong-pin', { left: freeTries - tries });
    }
    await database.write((write) => learnerRepository.setTries(write, id, 0, null));
    return profile;
  }

  /** Throws `pin-wait` while the learner has to wait. Opening the lock without pressing anything is no try. */
  async #countTry(write: Write, row: LearnerRow, pressed: boolean): Promise<{ tries: number; wait: number }> {
    const seconds = this.#secondsToWait(row);
    if (seconds > 0) throw new Refusal('pin-wait', { seconds });
    if (!pressed) return { tries: Math.min(row.pinTries, freeTries - 1), wait: 0 };
    const tries = row.pinTries + 1;
    const wait = waitAfter(tries);
    const until = wait > 0 ? new Date(this.#ports.clock.now().getTime() + wait * 1000).toISOString() : null;
    await learnerRepository.setTries(write, row.id, tries, until);
    return { tries, wait };
  }

  async setLanguage(id: string, language: Language): Promise<LearnerProfile> {
    await this.#ports.database.write((write) =>
      learnerRepository.setLanguage(write, id, languageSchema.parse(language)),
    );
    return this.find(id);
  }

  /** A clock that was set back must not lock anybody out for longer than the wait itself. */
  #secondsToWait(row: LearnerRow): number {
    if (!row.pinWaitUntil) return 0;
    const left = Math.ceil((Date.parse(row.pinWaitUntil) - this.#ports.clock.now().getTime()) / 1000);
    return Math.min(Math.max(left, 0), waitAfter(row.pinTries));
  }

  async #row(id: string): Promise<LearnerRow> {
    const row = await this.#ports.database.read((read) => learnerRepository.find(read, id));
    if (!row) throw new Refusal('unknown-learner');
    return row;
  }

  #known(row: LearnerRow): LearnerProfile {
    const profile = this.#profile(row);
    if (!profile) throw new Refusal('unknown-learner');
    return profile;
  }

  #profile(row: LearnerRow): LearnerProfile | undefined {
    const known = personal.safeParse(this.#ports.fieldKey.unseal(row.sealed, row.id));
    if (!known.success) return undefined;
    return { id: row.id, ...known.data, language: row.language, locked: row.pin !== null };
  }
}
