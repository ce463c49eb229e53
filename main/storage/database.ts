import { access, constants, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Knex } from 'knex';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { Backups, moveAside, quickCheck } from './backup.ts';
import { connect } from './connection.ts';
import { Journal } from './journal.ts';
import { migrate, pending, versionOf, type Migration } from './migrate.ts';
import { migrations as allMigrations } from './migrations/index.ts';
import { isDamage } from './trouble.ts';

/** Sees what is committed. SQLite itself refuses a write through it. */
export type Read = Knex;

declare const writing: unique symbol;
/** The one transaction that may write at this moment; only `Database.write` hands it out. */
export type Write = Knex.Transaction & { readonly [writing]: true };

/** Keeps a JSON record in the journal as soon as the transaction is committed, so that it outlives the database. */
export type Keep = (record: string) => void;

/** The station's database as the use-cases see it. */
export interface Database {
  read<T>(query: (read: Read) => Promise<T>): Promise<T>;
  /** Runs changes one after another, each in a transaction. A change may run twice when damage was repaired meanwhile. */
  write<T>(change: (write: Write, keep: Keep) => Promise<T>): Promise<T>;
}

export interface StorageOptions {
  folder: string;
  clock: Clock;
  log: Log;
  /** Puts journal records that the database does not know back into it, after a backup took its place. */
  replay(write: Write, records: string[]): Promise<void>;
  migrations?: readonly Migration[];
}

export type StorageEvent = { kind: 'restored' | 'started-anew'; happenedAt: string; detail: string };

/** One SQLite file, its single writer, its backups and its journal. */
export class Storage implements Database {
  readonly #options: StorageOptions;
  readonly #file: string;
  readonly #backups: Backups;
  readonly #journal: Journal;
  readonly #migrations: readonly Migration[];
  #reader: Knex | undefined;
  #writer: Knex | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #repair: Promise<void> | undefined;

  private constructor(options: StorageOptions) {
    this.#options = options;
    this.#file = path.join(options.folder, 'mashq.sqlite');
    this.#backups = new Backups(path.join(options.folder, 'backups'), options.clock);
    this.#journal = new Journal(options.folder);
    this.#migrations = options.migrations ?? allMigrations;
  }

  /**
   * Opens or makes the database in a folder. Damage is repaired from the newest sound backup.
   * Throws `NewerDatabase`, or what the disk says when the folder cannot be written.
   */
  static async open(options: StorageOptions): Promise<Storage> {
    await mkdir(options.folder, { recursive: true });
    const storage = new Storage(options);
    try {
      await storage.#open();
    } catch (cause) {
      await storage.#disconnect();
      if (!isDamage(cause)) throw cause;
      await storage.#restore(cause);
    }
    return storage;
  }

  read<T>(query: (read: Read) => Promise<T>): Promise<T> {
    return this.#repairing(() => query(this.#reader!));
  }

  write<T>(change: (write: Write, keep: Keep) => Promise<T>): Promise<T> {
    return this.#repairing(() =>
      this.#inTurn(async () => {
        const records: string[] = [];
        const value = await transact(this.#writer!, (transaction) =>
          change(transaction as unknown as Write, (record) => records.push(record)),
        );
        await this.#journal.append(records).catch((cause) => {
          this.#options.log.trouble('journal-not-written', cause);
        });
        return value;
      }),
    );
  }

  /** Makes a backup while reading and writing go on. */
  async backUp(): Promise<void> {
    await this.#inTurn(() => this.#journal.setAside());
    await this.#backups.make(this.#file);
    await this.#journal.dropSetAside();
    this.#options.log.info('backed-up');
  }

  newestBackup(): Promise<Date | undefined> {
    return this.#backups.newest();
  }

  /** What happened to this database that a supervisor should know, newest first. */
  async events(since: Date): Promise<StorageEvent[]> {
    const rows = await this.read((read) =>
      read('storage_events').where('happened_at', '>=', since.toISOString()).orderBy('number', 'desc'),
    );
    return rows.map((row) => ({ kind: row.kind, happenedAt: row.happened_at, detail: row.detail }));
  }

  /** Waits for the writes under way, then lets go of the file. */
  async close(): Promise<void> {
    await this.#queue.catch(() => undefined);
    await this.#disconnect();
  }

  async #open(): Promise<void> {
    // SQLite opens what it may only read without a word, and keeps to reading when it may write again.
    await access(this.#options.folder, constants.W_OK);
    const isNew = (await stat(this.#file).catch(() => undefined)) === undefined;
    if (!isNew) {
      await access(this.#file, constants.W_OK);
      await quickCheck(this.#file);
    }
    this.#writer = connect(this.#file, 'write');
    const steps = await pending(this.#writer, this.#migrations);
    if (steps.length > 0) {
      if ((await versionOf(this.#writer)) > 0) await this.#backups.make(this.#file);
      await migrate(this.#writer, steps);
    }
    this.#reader = connect(this.#file, 'read');
  }

  async #disconnect(): Promise<void> {
    const open = [this.#reader, this.#writer];
    this.#reader = this.#writer = undefined;
    for (const each of open) await each?.destroy();
  }

  /** Runs work on the database; if it meets damage, repairs that and runs the work once more. */
  async #repairing<T>(work: () => Promise<T>): Promise<T> {
    await this.#repair;
    const connectedBefore = this.#writer;
    try {
      return await work();
    } catch (cause) {
      if (!isDamage(cause)) throw cause;
      if (this.#writer === connectedBefore) {
        this.#repair ??= this.#inTurn(async () => {
          await this.#disconnect();
          await this.#restore(cause);
        }).finally(() => (this.#repair = undefined));
      }
      await this.#repair;
      return work();
    }
  }

  /** The damaged file goes aside, the newest sound backup takes its place, and the journal is replayed into it. */
  async #restore(damage: unknown): Promise<void> {
    const { folder, clock, log, replay } = this.#options;
    log.trouble('database-damaged', damage);
    await moveAside(this.#file, path.join(folder, 'damaged'), clock);
    const backup = await this.#backups.restore(this.#file);
    await this.#open();
    const records = await this.#journal.records();
    await transact(this.#writer!, async (transaction) => {
      await replay(transaction as unknown as Write, records);
      await transaction('storage_events').insert({
        kind: backup ? 'restored' : 'started-anew',
        happened_at: clock.now().toISOString(),
        detail: backup ?? '',
      });
    });
    log.info('database-repaired', { backup: backup ?? null, replayed: records.length });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work, work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

/**
 * A transaction that fails with its own reason: where SQLite has rolled back by itself, as on a full disk, knex's
 * rollback fails too and would hide it.
 */
async function transact<T>(writer: Knex, change: (transaction: Knex.Transaction) => Promise<T>): Promise<T> {
  let reason: unknown;
  try {
    return await writer.transaction((transaction) =>
      change(transaction).catch((cause: unknown) => {
        reason = cause;
        throw cause;
      }),
    );
  } catch (cause) {
    await writer.raw('ROLLBACK').catch(() => undefined);
    throw reason ?? cause;
  }
}
