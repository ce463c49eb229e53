import { z } from 'zod';
import { policy, settableKeys } from '../policy/index.ts';
import { bridgeEvent, request } from './kinds.ts';

const nothing = z.strictObject({});

export const supervisorName = z.string().trim().min(1).max(80);
/** Long enough for any sentence that somebody remembers. */
export const passphrase = z.string().min(1).max(300);

const supervisor = z.strictObject({ name: z.string() });
export type Supervisor = z.infer<typeof supervisor>;

/** Four groups of four digits; shown once. */
const recovery = z.strictObject({ recoveryCode: z.string() });

/** Everything that the audit log can say. Each has words in both languages. */
export const auditAction = z.enum([
  'set-up',
  'signed-in',
  'wrong-passphrase',
  'account-added',
  'account-removed',
  'passphrase-changed',
  'recovered',
  'wrong-recovery-code',
  'recovery-renewed',
  'accounts-reset',
  'settings-changed',
  'pin-reset',
  'profiles-merged',
  'merge-undone',
  'profile-erased',
  'document-opened',
  'session-opened',
  'session-extended',
  'session-ended',
  'message-sent',
  'break-begun',
  'break-ended',
]);
export type AuditAction = z.infer<typeof auditAction>;

export const supervisingRequests = {
  /** The names to choose from, in the order in which the accounts were made. */
  names: request(nothing, z.array(z.string())),
  signIn: request(z.strictObject({ name: supervisorName, passphrase }), supervisor),
  current: request(nothing, supervisor.nullable()),
  leave: request(nothing, nothing),
  /** A sign of life. Without one the supervisor is signed out after three minutes. */
  touch: request(nothing, nothing),
  /** Sets a new passphrase, and makes the account if there is none of that name. The code is used up by it. */
  recover: request(z.strictObject({ code: z.string().max(100), name: supervisorName, passphrase }), recovery),
  ended: bridgeEvent(z.strictObject({ reason: z.enum(['left', 'idle']) })),
};

export const shownSettings = policy
  .pick({ municipality: true, lab: true, seat: true, language: true })
  .extend({
    /** What the station is called at the server; its secret stays in main. */
    server: z.strictObject({ url: z.string(), station: z.string() }).nullable(),
    /** Where each is from: what the policy file fixes cannot be changed here. */
    sources: z.record(z.enum(settableKeys), z.enum(['policy', 'set-up', 'default'])),
  });
export type ShownSettings = z.infer<typeof shownSettings>;

/** What is typed of the station. A key left out stays as it is. */
const typedSettings = policy.pick({ municipality: true, lab: true, seat: true, language: true }).partial();
/** A server's code; null takes the station off its server. */
const enrolment = z.string().max(2000).nullable().optional();
export type TypedSettings = z.input<typeof typedSettings>;

export const setUpRequests = {
  get: request(
    nothing,
    z.strictObject({
      needed: z.boolean(),
      /** Whether an account has to be made: there is none yet, neither here nor in the policy file. */
      account: z.boolean(),
      settings: shownSettings,
    }),
  ),
  /** The recovery code is null when the policy file brings the accounts. */
  finish: request(
    z.strictObject({
      settings: typedSettings,
      enrolment,
      account: z.strictObject({ name: supervisorName, passphrase }).nullable(),
    }),
    z.strictObject({ recoveryCode: z.string().nullable() }),
  ),
};

export const settingsRequests = {
  get: request(nothing, shownSettings),
  change: request(z.strictObject({ settings: typedSettings, enrolment }), shownSettings),
};

const account = z.strictObject({
  /** Null for an account of the policy file. */
  id: z.uuid().nullable(),
  name: z.string(),
  madeAt: z.string().nullable(),
});
export type SupervisorAccount = z.infer<typeof account>;

export const accountsRequests = {
  list: request(nothing, z.array(account)),
  add: request(z.strictObject({ name: supervisorName, passphrase }), nothing),
  remove: request(z.strictObject({ id: z.uuid() }), nothing),
  changePassphrase: request(z.strictObject({ id: z.uuid(), passphrase }), nothing),
  /** The account as a line of the policy file, so that IT can bring it to other stations. */
  policyLine: request(z.strictObject({ id: z.uuid() }), z.strictObject({ line: z.string() })),
  renewRecovery: request(nothing, recovery),
};

const auditEntry = z.strictObject({
  number: z.number(),
  at: z.string(),
  /** Null for the station itself. */
  actor: z.string().nullable(),
  action: auditAction,
  /** The id of what it was done to, and its name where there still is one. */
  target: z.string().nullable(),
  targetName: z.string().nullable(),
});
export type AuditEntry = z.infer<typeof auditEntry>;

export const auditRequests = {
  /** The newest first; `before` goes on from the last number of the page before. */
  list: request(z.strictObject({ before: z.number().int().nullable() }), z.array(auditEntry)),
};
