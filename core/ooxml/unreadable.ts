/** Why a file cannot be read; the interface has words for each. */
export type UnreadableCode =
  | 'file-not-word'
  | 'file-not-excel'
  | 'file-is-xls'
  | 'file-is-ods'
  | 'file-is-csv'
  | 'file-encrypted'
  | 'file-damaged'
  | 'file-too-big'
  | 'file-refused';

/** The bytes are not a document that can be read. `message` is for logs, `code` for people. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
  constructor(
    readonly code: UnreadableCode,
    message: string,
  ) {
    super(message);
  }
}
