import { z } from 'zod';
import { Refusal, type PictureName } from '../../core/bridge/index.ts';
import { arrival, longestRoll, moved, profileOf, sameName } from '../../core/session/index.ts';
import { timestamp, type Clock } from '../clock.ts';
import type { NewId } from '../id.ts';
import type { FieldKey } from '../learners/field-key.ts';
import type { Learners } from '../learners/learners.ts';
import type { Database } from '../storage/database.ts';
import { lineRepository, type WaitingRow } from './roll-repository.ts';
import { personOf } from './visits-seen.ts';

export interface LinePorts {
  database: Database;
  fieldKey: FieldKey;
  learners: Learners;
  clock: Clock;
  newId: NewId;
}

export interface InLine {
  id: string;
  name: string;
  learnerId: string | null;
  picture: PictureName | null;
  since: string;
}

export const named = z.strictObject({ name: z.string() });

/** Who waits for this computer. */
export class Line {
  readonly #ports: LinePorts;

  constructor(ports: LinePorts) {
    this.#ports = ports;
  }

  async list(): Promise<InLine[]> {
    const { database, learners } = this.#ports;
    const rows = await database.read(lineRepository.list);
    const people = await Promise.all(
      rows.map(({ learnerId }) =>
        learnerId === null ? Promise.resolve(undefined) : personOf(learners, learnerId),
      ),
    );
    return rows.flatMap((row, at) => {
      const name = this.#nameOf(row);
      if (name === undefined) return [];
      const { id, learnerId, since } = row;
      return [{ id, name, learnerId, picture: people[at]?.picture ?? null, since }];
    });
  }

  /** Who is to come next. */
  async first(): Promise<InLine | undefined> {
    return (await this.list())[0];
  }

  async add(name: string): Promise<void> {
    const { database, fieldKey, learners, clock, newId } = this.#ports;
    const [line, profiles] = await Promise.all([this.list(), learners.list()]);
    if (line.length >= longestRoll) throw new Refusal('bad-request');
    const taken = new Set(line.flatMap((each) => each.learnerId ?? []));
    const id = newId();
    const row = {
      id,
      sealed: fieldKey.seal({ name }, id),
      learnerId: profileOf(name, profiles, taken)?.id ?? null,
      since: timestamp(clock),
    };
    await database.write((write) => lineRepository.add(write, row, line.length));
  }

  async move(id: string, by: number): Promise<void> {
    await this.#ports.database.write(async (write) => {
      const line = await lineRepository.list(write);
      const ids = moved(line, id, by).map((each) => each.id);
      await lineRepository.order(write, ids);
    });
  }

  async remove(id: string): Promise<void> {
    await this.#ports.database.write((write) => lineRepository.remove(write, id));
  }

  async clear(): Promise<void> {
    await this.#ports.database.write((write) => lineRepository.clear(write));
  }

  /** Somebody has sat down, and waits no more. */
  async arrived(learner: { id: string; name: string }): Promise<void> {
    const who = arrival(await this.list(), learner, sameName);
    if (who) await this.remove(who.id);
  }

  #nameOf(row: WaitingRow): string | undefined {
    return named.safeParse(this.#ports.fieldKey.unseal(row.sealed, row.id)).data?.name;
  }
}
