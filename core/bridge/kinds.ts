import { z } from 'zod';

/** A call from the window that main answers. */
export interface Request<In extends z.ZodType, Out extends z.ZodType> {
  kind: 'request';
  input: In;
  output: Out;
}
/** A message from main to the window. */
export interface BridgeEvent<Payload extends z.ZodType> {
  kind: 'event';
  payload: Payload;
}

export const request = <In extends z.ZodType, Out extends z.ZodType>(
  input: In,
  output: Out,
): Request<In, Out> => ({
  kind: 'request',
  input,
  output,
});
export const bridgeEvent = <Payload extends z.ZodType>(payload: Payload): BridgeEvent<Payload> => ({
  kind: 'event',
  payload,
});

/** Every way in which a request can fail as expected. Each has words in both languages. */
export const failureCode = z.enum([
  'bad-request',
  'not-signed-in',
  'unknown-learner',
  'wrong-pin',
  'pin-wait',
  'place-locked',
  'not-guest',
  'unknown-exercise',
  'unknown-attempt',
  'file-not-word',
  'file-not-excel',
  'file-is-xls',
  'file-is-ods',
  'file-is-csv',
  'file-encrypted',
  'file-damaged',
  'file-too-big',
  'file-refused',
  'marking-too-slow',
  'not-supervisor',
  'wrong-passphrase',
  'passphrase-wait',
  'weak-passphrase',
  'wrong-recovery-code',
  'name-taken',
  'last-account',
  'bad-enrolment',
  'set-up-done',
  'document-gone',
  'room-closed',
  'room-paused',
  'course-closed',
  'no-session',
  'roll-full',
  'office-off',
  'office-missing',
  'office-file-missing',
  'office-file-beside',
  'no-printer',
  'not-printed',
  'computer-refused',
  'disk-full',
  'disk-read-only',
  'storage',
  'unexpected',
]);
export type FailureCode = z.infer<typeof failureCode>;

export const failure = z.strictObject({
  ok: z.literal(false),
  code: failureCode,
  /** Values for the sentence, such as the seconds to wait. Never a thrown message. */
  detail: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Failure = z.infer<typeof failure>;
export type Reply<T> = { ok: true; value: T } | Failure;

/** An expected failure inside a use-case; it crosses the bridge as a `Failure`. */
export class Refusal extends Error {
  override name = 'Refusal';
  constructor(
    readonly code: FailureCode,
    readonly detail: Failure['detail'] = {},
  ) {
    super(code);
  }
}
