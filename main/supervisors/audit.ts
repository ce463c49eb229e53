import type { AuditAction } from '../../core/bridge/index.ts';
import { timestamp, type Clock } from '../clock.ts';
import type { NewId } from '../id.ts';
import type { FieldKey } from '../learners/field-key.ts';
import type { Read, Write } from '../storage/database.ts';

/** Rows beyond these many are dropped, the oldest first. */
const rowsKept = 10_000;

export interface AuditEntry {
  number: number;
  at: string;
  /** Null for the station itself, and for a name that cannot be read any more. */
  actor: string | null;
  action: AuditAction;
  /** The id of who or what it was done to. */
  target: string | null;
}

interface Stored {
  number: number;
  id: string;
  happened_at: string;
  actor: Buffer | null;
  action: AuditAction;
  target: string | null;
}

export interface AuditPorts {
  fieldKey: FieldKey;
  clock: Clock;
  newId: NewId;
}

/** Who did what, and when. It names learners and accounts by their ids, and supervisors by a sealed name. */
export class Audit {
  readonly #ports: AuditPorts;

  constructor(ports: AuditPorts) {
    this.#ports = ports;
  }

  /** To be called in the transaction of what it notes. `actor` is null for the station itself. */
  async note(write: Write, actor: string | null, action: AuditAction, target?: string): Promise<void> {
    const { fieldKey, clock, newId } = this.#ports;
    const id = newId();
    const [number] = await write('audit').insert({
      id,
      happened_at: timestamp(clock),
      actor: actor === null ? null : fieldKey.seal(actor, id),
      action,
      target: target ?? null,
    });
    await write('audit')
      .where('number', '<=', (number as number) - rowsKept)
      .delete();
  }

  /** The newest first, from before a number on. */
  async list(read: Read, before: number | null, most: number): Promise<AuditEntry[]> {
    const rows: Stored[] = await read('audit')
      .modify((query) => before !== null && query.where('number', '<', before))
      .orderBy('number', 'desc')
      .limit(most);
    return rows.map((row) => ({
      number: row.number,
      at: row.happened_at,
      actor: this.#name(row),
      action: row.action,
      target: row.target,
    }));
  }

  #name({ actor, id }: Stored): string | null {
    const name = actor && this.#ports.fieldKey.unseal(actor, id);
    return typeof name === 'string' ? name : null;
  }
}
