/** The system's own place for secrets: only the same user on the same computer can unwrap what it wrapped. */
export interface Secrets {
  wrap(secret: Buffer): Promise<Buffer>;
  /** Throws when it was wrapped elsewhere, or by a keyring that is gone. */
  unwrap(wrapped: Buffer): Promise<Buffer>;
  /** `weak` where the system has no keyring and a fixed password has to do. */
  strength(): 'strong' | 'weak';
}
