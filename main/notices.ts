import type { Notice } from '../core/bridge/index.ts';

/** Everything that diagnostics may have to say. Each code has words in both languages. */
export type NoticeCode =
  | 'policy-absent'
  | 'policy-unreadable'
  | 'policy-mistake'
  | 'secrets-weak'
  | 'profiles-unreadable'
  | 'exercise-broken'
  | 'content-missing'
  | 'storage-closed'
  | 'database-restored'
  | 'database-started-anew'
  | 'backup-not-made'
  | 'statement-parked'
  | 'server-refuses-station'
  | 'server-not-answering'
  | 'server-not-mashq';

/** What the supervisor should know, in the order in which it came up; one entry for each subject. */
export class Notices {
  readonly #entries = new Map<string, Notice>();

  /** `subject` tells apart several notices of one code, such as two mistakes in one policy. */
  set(code: NoticeCode, level: Notice['level'], values: Notice['values'] = {}, subject = ''): void {
    this.#entries.set(`${code} ${subject}`, { level, code, values });
  }
  clear(code: NoticeCode, subject = ''): void {
    this.#entries.delete(`${code} ${subject}`);
  }
  list(): Notice[] {
    return [...this.#entries.values()];
  }
}
