import { z } from 'zod';
import {
  Refusal,
  type AuditAction,
  type EndReason,
  type HandKind,
  type Room as RoomView,
} from '../../core/bridge/index.ts';
import type { Policy } from '../../core/policy/index.ts';
import { countdown, extended, secondsLeft, secondsOff, visitLeft } from '../../core/session/index.ts';
import { timestamp, type Clock } from '../clock.ts';
import type { NewId } from '../id.ts';
import type { FieldKey } from '../learners/field-key.ts';
import type { Visit, VisitFacts } from '../learners/visit.ts';
import type { Log } from '../log.ts';
import type { Database } from '../storage/database.ts';
import type { Audit } from '../supervisors/audit.ts';
import { sessionOf, sessionTime } from './lab-session.ts';
import type { InLine, Line } from './line.ts';
import { roomRepository, type LoweredBy } from './room-repository.ts';
import { RoomTime } from './room-time.ts';
import { sessionRepository } from './session-repository.ts';

export interface RoomPorts {
  database: Database;
  fieldKey: FieldKey;
  audit: Audit;
  clock: Clock;
  newId: NewId;
  log: Log;
  visit: Visit;
  line: Line;
  policy: Pick<Policy, 'openingHours' | 'visitMinutes'>;
  /** Tells the window. */
  tell(room: RoomView): void;
  /** A pause begins or ends while the station runs. */
  onPause(paused: boolean): void;
}

const messageWords = z.strictObject({ text: z.string() });

/** The station as part of a room: whether it is open, and what whoever sits there must know. */
export class Room {
  readonly time: RoomTime;
  readonly #ports: RoomPorts;
  #message: { id: string; text: string } | null = null;
  #hand: { kind: HandKind; raisedAt: string; visitId: string | null } | null = null;
  #next: InLine | undefined;
  /** Undefined until everything is read. */
  #paused: boolean | undefined;

  constructor(ports: RoomPorts) {
    this.#ports = ports;
    const { database, audit, clock, log, policy, visit, line } = ports;
    this.time = new RoomTime({
      database,
      audit,
      clock,
      log,
      policy,
      endVisit: (reason) => this.#endVisit(reason),
      keepVisit: () => visit.active(),
      onSessionOver: async () => {
        await line.clear();
        await this.#setMessage(null);
        this.#next = undefined;
      },
      onChange: () => this.#changed(),
    });
  }

  /** Reads what was there when the station was switched off. */
  async start(): Promise<void> {
    const { database, fieldKey, line } = this.#ports;
    const { row, session, message, hand } = await database.read(async (read) => ({
      row: await roomRepository.get(read),
      session: await sessionRepository.open(read),
      message: await roomRepository.message(read),
      hand: await roomRepository.hand(read),
    }));
    const text = message && messageWords.safeParse(fieldKey.unseal(message.sealed, message.id)).data?.text;
    this.#message = message && text ? { id: message.id, text } : null;
    this.#hand = hand ?? null;
    this.#next = await line.first();
    await this.time.start(
      row,
      session ? { about: sessionOf(session, fieldKey), time: sessionTime(session) } : null,
    );
    this.#paused = this.view().pause !== null;
  }

  async close(): Promise<void> {
    await this.time.close();
  }

  view(): RoomView {
    const { session, counting, visit } = this.time;
    const door = this.time.door();
    const here = visit !== null;
    return {
      door: door.open ? { open: true, by: door.by } : { open: false, opens: door.opens },
      session: session && { id: session.id, name: session.name },
      left: here ? visitLeft(counting.turn, door) : null,
      pause: counting.pause && { left: secondsLeft(counting.pause) },
      message: this.#message,
      hand: this.#hand && {
        kind: this.#hand.kind,
        since: secondsOff(this.#hand.raisedAt, this.#ports.clock.now()),
      },
      next: this.#next && !here ? { name: this.#next.name, picture: this.#next.picture } : null,
    };
  }

  /** The visit in which the hand was raised. */
  get handOf(): string | null {
    return this.#hand?.visitId ?? null;
  }

  /** Throws `room-closed` or `room-paused` when nobody may begin a visit now. */
  admit(): void {
    if (!this.time.door().open) throw new Refusal('room-closed');
    if (this.time.counting.pause) throw new Refusal('room-paused');
  }

  async raiseHand(kind: HandKind): Promise<void> {
    const { database, clock } = this.#ports;
    await this.time.change(async () => {
      const { visit, session } = this.time;
      const hand = { kind, raisedAt: timestamp(clock), visitId: visit?.id ?? null };
      await database.write(async (write) => {
        await roomRepository.lower(write, 'learner', hand.raisedAt);
        await roomRepository.raise(write, { ...hand, sessionId: session?.id ?? null });
      });
      this.#hand = hand;
    });
  }

  async lowerHand(by: LoweredBy): Promise<void> {
    const { database, clock } = this.#ports;
    await this.time.change(async () => {
      await database.write((write) => roomRepository.lower(write, by, timestamp(clock)));
      this.#hand = null;
    });
  }

  /** A message that whoever is here sees until they have read it. Like all that follows, it stands in the log. */
  async say(text: string, by: string): Promise<void> {
    await this.time.change(() => this.#setMessage(text, by));
  }

  async takeBack(): Promise<void> {
    await this.time.change(() => this.#setMessage(null));
  }

  async readMessage(id: string): Promise<void> {
    await this.time.change(async () => {
      if (this.#message?.id === id) await this.#setMessage(null);
    });
  }

  async pause(minutes: number, by: string): Promise<void> {
    await this.time.change(async () => {
      await this.#noteOf('break-begun', by);
      this.time.setCounting({ pause: countdown(minutes * 60) });
    });
  }

  async goOn(by: string): Promise<void> {
    await this.time.change(async () => {
      if (this.time.counting.pause) await this.#noteOf('break-ended', by);
      this.time.setCounting({ pause: null });
    });
  }

  /** Gives more time to whoever is here, when their time is limited. */
  async extendVisit(minutes: number): Promise<void> {
    await this.time.change(async () => {
      const { turn } = this.time.counting;
      if (!turn) throw new Refusal('bad-request');
      this.time.setCounting({ turn: extended(turn, minutes * 60) });
    });
  }

  async extendSession(minutes: number, by: string): Promise<void> {
    await this.time.change(async () => {
      const { session } = this.time.counting;
      if (!session || this.time.session?.openEnded) throw new Refusal('bad-request');
      await this.#noteOf('session-extended', by);
      this.time.setCounting({ session: extended(session, minutes * 60) });
    });
  }

  /** The line has changed. */
  async lookAtLine(): Promise<void> {
    await this.time.change(async () => {
      this.#next = await this.#ports.line.first();
    });
  }

  async visitBegun(visit: VisitFacts): Promise<void> {
    await this.time.begin(visit);
    await this.lookAtLine();
  }

  /** A message and a raised hand belong to who was here. */
  async visitEnded(visit: VisitFacts): Promise<void> {
    await this.time.end(visit);
    if (this.#hand && this.#hand.visitId === visit.id) await this.lowerHand('leaving');
    if (this.#message) await this.takeBack();
  }

  #changed(): void {
    const { tell, onPause } = this.#ports;
    const room = this.view();
    tell(room);
    const paused = room.pause !== null;
    if (this.#paused === undefined || this.#paused === paused) return;
    this.#paused = paused;
    onPause(paused);
  }

  #endVisit(reason: EndReason): void {
    const { visit, log } = this.#ports;
    void visit.end(reason).catch((cause) => log.trouble('visit-not-ended', cause));
  }

  /** What counts in the log of supervisors; the session that is open is what it is done to. */
  async #noteOf(action: AuditAction, by: string): Promise<void> {
    const { database, audit } = this.#ports;
    await database.write((write) => audit.note(write, by, action, this.time.session?.id));
  }

  async #setMessage(text: string | null, by?: string): Promise<void> {
    const { database, fieldKey, audit, newId } = this.#ports;
    const message = text === null ? null : { id: newId(), text };
    const stored = message && { id: message.id, sealed: fieldKey.seal({ text }, message.id) };
    await database.write(async (write) => {
      await roomRepository.setMessage(write, stored);
      if (by !== undefined) await audit.note(write, by, 'message-sent', this.time.session?.id);
    });
    this.#message = message;
  }
}
