import { z } from 'zod';
import { bridgeEvent, request } from './kinds.ts';

const nothing = z.strictObject({});

export const supervisorName = z.string().trim().min(1).max(80);
/** Long enough for any sentence that somebody remembers. */
export const passphrase = z.string().min(1).max(300);

const supervisor = z.strictObject({ name: z.string() });
export type Supervisor = z.infer<typeof supervisor>;

/** Everything that the audit log can say. Each has words in both languages. */
export const auditAction = z.enum([
  'set-up',
  'signed-in',
  'wrong-passphrase',
  'account-added',
  'account-removed',
  'passphrase-changed',
  'recovered',
  'recovery-renewed',
  'accounts-reset',
  'settings-changed',
  'pin-reset',
  'profiles-merged',
  'merge-undone',
  'profile-erased',
  'document-opened',
  'cards-printed',
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
  ended: bridgeEvent(z.strictObject({ reason: z.enum(['left', 'idle']) })),
};
