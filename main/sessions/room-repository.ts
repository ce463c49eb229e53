import type { HandKind } from '../../core/bridge/index.ts';
import type { Countdown } from '../../core/session/index.ts';
import type { Read, Write } from '../storage/database.ts';

/** The time that a learner may stay; it goes on when they come back. */
export interface Turn {
  learnerId: string;
  sessionId: string | null;
  countdown: Countdown;
}

/** What a station has to know after a power cut. */
export interface RoomRow {
  onlyInSessions: boolean;
  /** When this was last noted. */
  seenAt: string;
  pause: Countdown | null;
  turn: Turn | null;
}

interface Stored {
  only_in_sessions: number;
  seen_at: string;
  pause_total: number | null;
  pause_passed: number | null;
  turn_learner_id: string | null;
  turn_session_id: string | null;
  turn_total: number | null;
  turn_passed: number | null;
  message_id: string | null;
  message: Buffer | null;
}

const countdownOf = (total: number | null, passed: number | null): Countdown | null =>
  total === null || passed === null ? null : { total, passed };

export type LoweredBy = 'learner' | 'supervisor' | 'leaving';

export const roomRepository = {
  async get(read: Read): Promise<RoomRow> {
    const row: Stored = await read('room').first();
    const countdown = countdownOf(row.turn_total, row.turn_passed);
    return {
      onlyInSessions: row.only_in_sessions === 1,
      seenAt: row.seen_at,
      pause: countdownOf(row.pause_total, row.pause_passed),
      turn:
        row.turn_learner_id !== null && countdown
          ? { learnerId: row.turn_learner_id, sessionId: row.turn_session_id, countdown }
          : null,
    };
  },

  async set(write: Write, { onlyInSessions, seenAt, pause, turn }: RoomRow): Promise<void> {
    await write('room').update({
      only_in_sessions: onlyInSessions ? 1 : 0,
      seen_at: seenAt,
      pause_total: pause?.total ?? null,
      pause_passed: pause?.passed ?? null,
      turn_learner_id: turn?.learnerId ?? null,
      turn_session_id: turn?.sessionId ?? null,
      turn_total: turn?.countdown.total ?? null,
      turn_passed: turn?.countdown.passed ?? null,
    });
  },

  async message(read: Read): Promise<{ id: string; sealed: Buffer } | null> {
    const row: Stored = await read('room').first();
    return row.message_id !== null && row.message ? { id: row.message_id, sealed: row.message } : null;
  },

  async setMessage(write: Write, message: { id: string; sealed: Buffer } | null): Promise<void> {
    await write('room').update({ message_id: message?.id ?? null, message: message?.sealed ?? null });
  },

  /** A hand that nobody has lowered yet. */
  async hand(
    read: Read,
  ): Promise<{ number: number; kind: HandKind; raisedAt: string; visitId: string | null } | undefined> {
    const row: { number: number; kind: HandKind; raised_at: string; visit_id: string | null } | undefined =
      await read('hands').whereNull('lowered_at').orderBy('number', 'desc').first();
    return row && { number: row.number, kind: row.kind, raisedAt: row.raised_at, visitId: row.visit_id };
  },

  async raise(
    write: Write,
    hand: { kind: HandKind; visitId: string | null; sessionId: string | null; raisedAt: string },
  ): Promise<void> {
    await write('hands').insert({
      kind: hand.kind,
      visit_id: hand.visitId,
      lab_session_id: hand.sessionId,
      raised_at: hand.raisedAt,
    });
  },

  async lower(write: Write, by: LoweredBy, at: string): Promise<void> {
    await write('hands').whereNull('lowered_at').update({ lowered_at: at, lowered_by: by });
  },
};
