import type { FailureCode } from '../../core/bridge/index.ts';

/** The database belongs to a newer version of the app, as after a roll-back. */
export class NewerDatabase extends Error {
  override name = 'NewerDatabase';
  constructor(
    readonly found: number,
    readonly known: number,
  ) {
    super(`database version ${found}, this app knows ${known}`);
  }
}

/** `quick_check` found damage. */
export class DamagedDatabase extends Error {
  override name = 'DamagedDatabase';
  readonly code = 'SQLITE_CORRUPT';
}

const codeOf = (error: unknown): string => (error as { code?: string } | null)?.code ?? '';

export const isDamage = (error: unknown): boolean =>
  ['SQLITE_CORRUPT', 'SQLITE_NOTADB'].includes(codeOf(error));

/** What is the matter with the disk when a file or the database could not be written; undefined when it is not the disk. */
export function diskTrouble(error: unknown): FailureCode | undefined {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'SQLITE_FULL':
      return 'disk-full';
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_PERM':
      return 'disk-read-only';
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
    case 'SQLITE_IOERR':
    case 'EIO':
      return 'storage';
    default:
      return undefined;
  }
}
