import { makeCommand, type Command as AnyCommand, type Description } from '../../commands/command.ts';
import type { FileBeside } from '../../../../core/exercise/index.ts';
import type { ExcelDocument } from '../engine/document.ts';
import type { Showing } from '../engine/showing.ts';
import type { Look } from '../engine/styles/looks.ts';
import type { FontStyle } from '../engine/workbook-view.ts';
import type { Clipboard, Painter } from './clipboard.ts';

export { noArguments, switchArguments, type Press } from '../../commands/command.ts';

/** What commands work on. */
export interface Bench {
  readonly document: ExcelDocument;
  readonly showing: Showing;
  /** What lies beside the workbook, to be brought in. */
  readonly files: readonly FileBeside[];
  /** What was cut or copied last inside Mashq. */
  clipboard: Clipboard | null;
  /** The formats that the next selection gets. */
  painter: Painter | null;
  /** Pixels that a text takes in a font. */
  measure(text: string, font: FontStyle): number;
}

/** What the ribbon shows of the active cell. */
export type Face = Look;

export type Command = AnyCommand<Bench, Face>;

/** Makes a command of its description. */
export const command = <Args>(description: Description<Bench, Face, Args>): Command =>
  makeCommand(description);
