import { Refusal, type Merge } from '../../core/bridge/index.ts';
import { triesRepository } from '../access/tries.ts';
import { timestamp, type Clock } from '../clock.ts';
import type { NewId } from '../id.ts';
import type { FieldKey } from '../learners/field-key.ts';
import { learnerRepository } from '../learners/learner-repository.ts';
import { triesOf, type Learners } from '../learners/learners.ts';
import type { Visit } from '../learners/visit.ts';
import { attemptRepository } from '../practice/attempt-repository.ts';
import type { Documents } from '../practice/documents.ts';
import type { Log } from '../log.ts';
import type { Database } from '../storage/database.ts';
import type { Audit } from './audit.ts';
import { mergeRepository, type Moved } from './merge-repository.ts';
import type { Supervising } from './supervising.ts';

export interface MergingPorts {
  database: Database;
  fieldKey: FieldKey;
  learners: Learners;
  visit: Visit;
  documents: Documents;
  time: KeptTime;
  audit: Audit;
  supervising: Supervising;
  clock: Clock;
  newId: NewId;
  log: Log;
}

/** The time that a learner had left at this station, kept for when they come back. */
export interface KeptTime {
  readonly restOf: string | null;
  passOn(from: string, to: string): Promise<void>;
}

export interface Choice {
  keptId: string;
  goneId: string;
  nicknameOf: string;
  pictureOf: string;
  lockOf: string;
}

/** What a merge changed. Learners' rows keep their encrypted fields encrypted. */
interface Undo {
  gone: Record<string, unknown> & { id: string };
  keptBefore: Record<string, unknown>;
  keptAfter: Record<string, unknown>;
  moved: Moved;
  /** The time that was kept was that of the place that is gone. Missing in merges of earlier versions. */
  hadTime?: boolean;
}

const undoableFor = 30 * 24 * 60 * 60 * 1000;

/** Two places of one person become one, and two again when that was a mistake. */
export class Merging {
  readonly #ports: MergingPorts;

  constructor(ports: MergingPorts) {
    this.#ports = ports;
  }

  /**
   * Attempts, completions, visits and all else of one place go to the other; a completion stays the one that it is,
   * so that it counts once. Documents are copied first. Whoever of the two is here is signed out.
   */
  async merge(choice: Choice): Promise<void> {
    const { database, learners, documents, time, audit, supervising, clock, newId } = this.#ports;
    const actor = supervising.require().name;
    const { keptId, goneId } = choice;
    const both = [keptId, goneId];
    const chosen = [choice.nicknameOf, choice.pictureOf, choice.lockOf];
    if (keptId === goneId || !chosen.every((id) => both.includes(id))) throw new Refusal('bad-request');
    for (const id of both) if ((await learners.find(id)).guest) throw new Refusal('unknown-learner');
    await this.#endVisitOf(both);
    const sealed = await this.#sealedAs(choice);
    await documents.adopt(
      goneId,
      keptId,
      await database.read((read) => attemptRepository.idsOf(read, goneId)),
    );
    const hadTime = time.restOf === goneId;
    await database.write(async (write) => {
      const gone = (await mergeRepository.rowOf(write, goneId)) as Undo['gone'];
      const keptBefore = (await mergeRepository.rowOf(write, keptId))!;
      const lock = (await learnerRepository.find(write, choice.lockOf))?.pin ?? null;
      await learnerRepository.setSealed(write, keptId, sealed);
      await learnerRepository.setPin(write, keptId, lock);
      const moved = await mergeRepository.move(write, goneId, keptId);
      await learnerRepository.remove(write, goneId);
      for (const id of both) await triesRepository.remove(write, triesOf(id));
      const keptAfter = (await mergeRepository.rowOf(write, keptId))!;
      const undo: Undo = { gone, keptBefore, keptAfter, moved, hadTime };
      const row = { id: newId(), keptId, mergedAt: timestamp(clock), undo: JSON.stringify(undo) };
      await mergeRepository.add(write, row);
      await audit.note(write, actor, 'profiles-merged', keptId);
    });
    await time.passOn(goneId, keptId);
    await this.#removeDocuments(goneId);
  }

  /** Merges that can still be undone, the newest first. Older ones are forgotten. */
  async list(): Promise<Merge[]> {
    const { database, learners, clock, fieldKey } = this.#ports;
    const oldest = new Date(clock.now().getTime() - undoableFor).toISOString();
    await database.write((write) => mergeRepository.removeBefore(write, oldest));
    const profiles = new Map((await learners.list()).map((each) => [each.id, each]));
    return (await database.read(mergeRepository.list)).flatMap((row): Merge[] => {
      const { gone } = JSON.parse(row.undo) as Undo;
      const kept = profiles.get(row.keptId);
      const sealed = Buffer.from((gone['sealed'] as { base64: string }).base64, 'base64');
      const known = fieldKey.unseal(sealed, gone.id) as Merge['gone'] | undefined;
      if (!kept || !known) return [];
      return [
        {
          id: row.id,
          at: row.mergedAt,
          until: new Date(Date.parse(row.mergedAt) + undoableFor).toISOString(),
          kept,
          gone: { nickname: known.nickname, picture: known.picture },
        },
      ];
    });
  }

  /** What was done after the merge stays with the place that was kept. */
  async undo(mergeId: string): Promise<void> {
    const { database, documents, time, audit, supervising } = this.#ports;
    const actor = supervising.require().name;
    await this.list();
    const row = (await database.read(mergeRepository.list)).find((each) => each.id === mergeId);
    if (!row) throw new Refusal('bad-request');
    const { gone, keptBefore, keptAfter, moved, hadTime } = JSON.parse(row.undo) as Undo;
    await this.#endVisitOf([row.keptId]);
    const attempts = moved['attempts'] ?? [];
    await documents.adopt(row.keptId, gone.id, attempts);
    await database.write(async (write) => {
      await mergeRepository.putRow(write, gone);
      await mergeRepository.moveBack(write, moved, row.keptId, gone.id);
      const now = (await mergeRepository.rowOf(write, row.keptId))!;
      await mergeRepository.putRow(write, { ...now, ...unchanged(keptBefore, keptAfter, now) });
      await mergeRepository.remove(write, mergeId);
      await audit.note(write, actor, 'merge-undone', gone.id);
    });
    if (hadTime) await time.passOn(row.keptId, gone.id);
    await documents.removeOf(row.keptId, attempts);
  }

  async #endVisitOf(ids: readonly string[]): Promise<void> {
    const here = this.#ports.visit.current()?.id;
    if (here !== undefined && ids.includes(here)) await this.#ports.visit.end('supervisor');
  }

  /** The kept profile with the chosen nickname and picture; all else of it is its own. */
  async #sealedAs({ keptId, nicknameOf, pictureOf }: Choice): Promise<Buffer> {
    const { learners, fieldKey } = this.#ports;
    const { group, comfort } = await learners.find(keptId);
    const { nickname } = await learners.find(nicknameOf);
    const { picture } = await learners.find(pictureOf);
    return fieldKey.seal({ nickname, picture, group, comfort }, keptId);
  }

  /** What stays behind is never shown again: the learner whose it was is gone. */
  async #removeDocuments(learnerId: string): Promise<void> {
    await this.#ports.documents.removeAll(learnerId).catch((cause) => {
      this.#ports.log.trouble('documents-left', cause);
    });
  }
}

/** The columns of a row as they were, but for those that somebody changed after the merge. */
function unchanged(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  now: Record<string, unknown>,
): Record<string, unknown> {
  const same = (name: string): boolean => JSON.stringify(now[name]) === JSON.stringify(after[name]);
  return Object.fromEntries(
    ['sealed', 'pin_kind', 'pin_salt', 'pin_hash'].filter(same).map((name) => [name, before[name]]),
  );
}
