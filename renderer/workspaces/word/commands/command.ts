import { makeCommand, type Command as AnyCommand, type Description } from '../../commands/command.ts';
import type { Face, OpenDocument } from '../engine/open-document.ts';
import type { Clipboard } from './clipboard.ts';

export { noArguments, type Press } from '../../commands/command.ts';

/** What commands work on: the open document, and what was cut or copied last. */
export interface Bench {
  document: OpenDocument;
  clipboard: Clipboard;
}

export type Command = AnyCommand<Bench, Face>;

/** Makes a command of its description. */
export const command = <Args>(description: Description<Bench, Face, Args>): Command =>
  makeCommand(description);
