import { Refusal } from '../../core/bridge/index.ts';
import { longestRoll, namesFrom, namesToAdd, profileOf, sameName } from '../../core/session/index.ts';
import { timestamp, type Clock } from '../clock.ts';
import type { NewId } from '../id.ts';
import type { FieldKey } from '../learners/field-key.ts';
import type { Learners } from '../learners/learners.ts';
import type { Database, Write } from '../storage/database.ts';
import { named } from './line.ts';
import { rollRepository, type RollRow } from './roll-repository.ts';

export interface RollPorts {
  database: Database;
  fieldKey: FieldKey;
  learners: Learners;
  clock: Clock;
  newId: NewId;
}

export interface OnRoll {
  id: string;
  name: string;
  learnerId: string | null;
  byHand: boolean;
  presentAt: string | null;
}

/** The roll-calls of lab sessions: names that are typed once and ticked after. */
export class Roll {
  readonly #ports: RollPorts;

  constructor(ports: RollPorts) {
    this.#ports = ports;
  }

  /** In the order in which the names were written. One whose name cannot be read any more is left out. */
  async list(sessionId: string): Promise<OnRoll[]> {
    const rows = await this.#ports.database.read((read) => rollRepository.list(read, sessionId));
    return rows.flatMap((row) => {
      const name = this.#nameOf(row);
      const { id, learnerId, byHand, presentAt } = row;
      return name === undefined ? [] : [{ id, name, learnerId, byHand, presentAt }];
    });
  }

  /** Adds the names of a text, one from each line, that are not there yet, and links those that mean one profile. */
  async add(sessionId: string, text: string): Promise<void> {
    const { database, learners } = this.#ports;
    const [roll, profiles] = await Promise.all([this.list(sessionId), learners.list()]);
    const names = namesToAdd(
      roll.map((each) => each.name),
      namesFrom(text),
    );
    if (roll.length + names.length > longestRoll) throw new Refusal('roll-full', { most: longestRoll });
    const taken = new Set(roll.flatMap((each) => each.learnerId ?? []));
    await database.write(async (write) => {
      const place = (await rollRepository.list(write, sessionId)).at(-1)?.place ?? -1;
      const rows = names.map((name, index) => {
        const learnerId = profileOf(name, profiles, taken)?.id ?? null;
        if (learnerId !== null) taken.add(learnerId);
        return this.#row(sessionId, place + 1 + index, { name, learnerId, byHand: false });
      });
      await rollRepository.add(write, rows);
    });
  }

  /** The same people again, none of them there yet. */
  async carryOver(write: Write, from: string, to: string): Promise<void> {
    const rows = await rollRepository.list(write, from);
    const names = rows.flatMap((row) => {
      const name = this.#nameOf(row);
      return name === undefined ? [] : [{ name, learnerId: row.learnerId, byHand: row.byHand }];
    });
    await rollRepository.add(
      write,
      names.map((each, place) => this.#row(to, place, each)),
    );
  }

  async mark(sessionId: string, id: string, present: boolean): Promise<void> {
    const { database, clock } = this.#ports;
    const at = present ? timestamp(clock) : null;
    await database.write((write) => rollRepository.setPresent(write, sessionId, id, at));
  }

  async remove(sessionId: string, id: string): Promise<void> {
    await this.#ports.database.write((write) => rollRepository.remove(write, sessionId, id));
  }

  /**
   * Says whose place a name is; null: nobody's. It stays so, also in the group's next session. `seenAt` is when
   * that person came to this session: they are ticked. Throws `bad-request` when another name has the place.
   */
  async link(sessionId: string, id: string, learnerId: string | null, seenAt: string | null): Promise<void> {
    const { database, learners } = this.#ports;
    if (learnerId !== null && (await learners.find(learnerId)).guest) throw new Refusal('bad-request');
    await database.write(async (write) => {
      const roll = await rollRepository.list(write, sessionId);
      const entry = roll.find((each) => each.id === id);
      const isTaken = roll.some(
        (each) => each.id !== id && learnerId !== null && each.learnerId === learnerId,
      );
      if (!entry || isTaken) throw new Refusal('bad-request');
      await rollRepository.linkByHand(write, sessionId, id, learnerId);
      if (seenAt !== null && entry.presentAt === null)
        await rollRepository.setPresent(write, sessionId, id, seenAt);
    });
  }

  /** Somebody of the roll has begun a visit, so they are here: a tick that nobody has to make. */
  async arrived(sessionId: string, learner: { id: string; name: string }): Promise<void> {
    const roll = await this.list(sessionId);
    const namesakes = roll.filter(
      (each) => each.learnerId === null && !each.byHand && sameName(each.name, learner.name),
    );
    const linked = roll.find((each) => each.learnerId === learner.id);
    const entry = linked ?? (namesakes.length === 1 ? namesakes[0] : undefined);
    if (!entry) return;
    const at = timestamp(this.#ports.clock);
    await this.#ports.database.write(async (write) => {
      await rollRepository.link(write, entry.id, learner.id);
      if (entry.presentAt === null) await rollRepository.setPresent(write, sessionId, entry.id, at);
    });
  }

  #row(
    sessionId: string,
    place: number,
    { name, learnerId, byHand }: Pick<OnRoll, 'name' | 'learnerId' | 'byHand'>,
  ): RollRow {
    const { fieldKey, newId } = this.#ports;
    const id = newId();
    return { id, sessionId, place, sealed: fieldKey.seal({ name }, id), learnerId, byHand, presentAt: null };
  }

  #nameOf(row: RollRow): string | undefined {
    return named.safeParse(this.#ports.fieldKey.unseal(row.sealed, row.id)).data?.name;
  }
}
