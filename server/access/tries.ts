import { Refusal } from '../refusal.ts';

/** Counts wrong credentials, so that a secret cannot be found by trying. */
export class Tries {
  readonly #limit: number;
  readonly #window: number;
  readonly #now: () => Date;
  readonly #wrong = new Map<string, { count: number; until: number }>();
  static readonly #remembered = 10_000;

  /** @param window milliseconds for which `limit` wrong tries close the door */
  constructor(limit: number, window: number, now: () => Date) {
    this.#limit = limit;
    this.#window = window;
    this.#now = now;
  }

  /**
   * Lets a right secret in and notes a wrong one.
   * @param who the address and the name that is tried
   * @throws Refusal 401 for a wrong secret, 429 after too many of them
   */
  check(who: string, right: () => boolean): void {
    const now = this.#now().getTime();
    const before = this.#wrong.get(who);
    const current = before && before.until > now ? before : undefined;
    if (current && current.count >= this.#limit)
      throw new Refusal(429, 'too-many-tries', 'Too many wrong secrets. Wait, then try again.', {
        retryAfter: Math.ceil((current.until - now) / 1000),
      });
    this.#wrong.delete(who);
    if (right()) return;
    this.#wrong.set(who, { count: (current?.count ?? 0) + 1, until: now + this.#window });
    this.#forgetOldest();
    throw new Refusal(401, 'credentials', 'This name and secret do not belong together.');
  }

  #forgetOldest(): void {
    for (const who of this.#wrong.keys()) {
      if (this.#wrong.size <= Tries.#remembered) return;
      this.#wrong.delete(who);
    }
  }
}
