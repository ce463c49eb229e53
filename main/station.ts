import path from 'node:path';
import { Refusal, type Events, type Handlers } from '../core/bridge/index.ts';
import type { Policy } from '../core/policy/index.ts';
import { handlersOf } from './handlers.ts';
import { Kiosk, type Computer } from './kiosk/kiosk.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import { Notices } from './notices.ts';
import { loadPolicy } from './policy/policy-file.ts';
import { diskTrouble } from './storage/trouble.ts';
import type { UseCasesPorts } from './ports.ts';
import { openUseCases, type UseCases } from './use-cases.ts';

/** Everything that a station gets from outside. None of it needs Electron. */
export interface StationPorts extends Omit<
  UseCasesPorts,
  | 'policy'
  | 'named'
  | 'policyIsSound'
  | 'notices'
  | 'tellVisit'
  | 'tellRoom'
  | 'onOfficeSaved'
  | 'onSupervisingEnded'
  | 'onDrivesOffered'
> {
  policyFile: string;
  version: string;
  computer: Computer;
  /** The window's side of the bridge. */
  events: Events;
}

export interface Station {
  handlers: Handlers;
  policy: Policy;
  /**
   * Settles when the data folder was opened, or was refused by the disk. Rejects when the station cannot work on it,
   * as with a `NewerDatabase`. Requests wait for it by themselves.
   */
  opened: Promise<void>;
  /** Ends the visit of whoever is here; the window saves first, unless it is gone or was drawn anew. */
  endVisit(asking: 'asked' | 'unasked'): Promise<void>;
  /** Keeps the place of whoever is here, as when the computer goes to sleep. */
  lockPlace(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the station; its data folder is opened meanwhile, so that the window can be drawn. When the disk refuses,
 * the station answers what it can, refuses the rest with the reason, and tries the disk again from time to time.
 */
export async function openStation(ports: StationPorts): Promise<Station> {
  const notices = new Notices();
  const { policy, named, isSound } = await loadPolicy(ports.policyFile, notices);
  const onOfficeSaved = (attemptId: string) => ports.events.office.saved({ attemptId });
  const onSupervisingEnded = (reason: 'left' | 'idle') => ports.events.supervising.ended({ reason });
  const { offered: onDrivesOffered } = ports.events.drives;
  const tellVisit = ports.events.visit;
  const useCases = new Reopening(
    () =>
      openUseCases({
        ...ports,
        policy,
        named,
        policyIsSound: isSound,
        notices,
        onOfficeSaved,
        onSupervisingEnded,
        onDrivesOffered,
        tellVisit,
        tellRoom: ports.events.room.changed,
      }),
    notices,
    ports.clock,
    ports.log,
  );
  const opened = useCases.get().then(
    () => undefined,
    (cause: unknown) => {
      if (!(cause instanceof Refusal)) throw cause;
    },
  );
  const endVisit = async (asking: 'asked' | 'unasked') => (await useCases.get()).visit.end('closed', asking);
  const kiosk = new Kiosk({
    isKiosk: policy.kiosk,
    computer: ports.computer,
    // A disk that cannot be used is no reason to keep a computer from being switched off.
    endVisit: () => endVisit('asked').catch((cause) => ports.log.trouble('visit-not-ended', cause)),
    requireSupervisor: async () => (await useCases.get()).supervising.require(),
  });
  return {
    handlers: handlersOf({
      useCases: () => useCases.get(),
      policy,
      named,
      kiosk,
      notices: () => notices.list(),
      facts: {
        version: ports.version,
        dataFolder: path.resolve(ports.dataFolder),
        policyFile: path.resolve(ports.policyFile),
      },
      log: ports.log,
    }),
    policy,
    opened,
    endVisit,
    lockPlace: async () => (await useCases.get()).visit.lock(),
    close: () => useCases.close(),
  };
}

const triesAgainAfter = 3000;

/** Use-cases that may not have been openable yet. */
class Reopening {
  #opened: Promise<UseCases> | undefined;
  #refusal: { cause: Refusal; at: number } | undefined;

  constructor(
    readonly open: () => Promise<UseCases>,
    readonly notices: Notices,
    readonly clock: Clock,
    readonly log: Log,
  ) {}

  get(): Promise<UseCases> {
    if (this.#refusal && this.clock.elapsed() - this.#refusal.at < triesAgainAfter) {
      return Promise.reject(this.#refusal.cause);
    }
    this.#opened ??= this.open().then(
      (opened) => {
        this.#refusal = undefined;
        this.notices.clear('storage-closed');
        return opened;
      },
      (cause: unknown) => {
        this.#opened = undefined;
        throw this.#refuse(cause);
      },
    );
    return this.#opened;
  }

  async close(): Promise<void> {
    await this.#opened?.then(
      (opened) => opened.close(),
      () => undefined,
    );
  }

  #refuse(cause: unknown): unknown {
    const code = diskTrouble(cause);
    if (!code) return cause;
    this.log.trouble('storage-closed', cause);
    this.notices.set('storage-closed', 'attention', { reason: code });
    this.#refusal = { cause: new Refusal(code), at: this.clock.elapsed() };
    return this.#refusal.cause;
  }
}
