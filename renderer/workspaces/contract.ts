import type { CommandCall, FileBeside, Place } from '../../core/exercise/index.ts';

/** Who asks for a command. What an exam forbids is refused at this one gate. */
export type CommandSource = 'ribbon' | 'shortcut' | 'hint' | 'demonstration' | 'solution';

export type CommandResult =
  | { ok: true; changed: boolean }
  | { ok: false; reason: 'unknown-command' | 'bad-arguments' | 'not-here' | 'engine' };

/**
 * The state that the ribbon draws: what the buttons of a workspace show as on, or as their value.
 * Keys are command ids: `bold: true`, `size: 14`, `style: 'title'`.
 */
export type CommandState = Readonly<Record<string, boolean | number | string | null>>;

/** One document being worked on, the same in the window and headless. */
export interface Workspace {
  /**
   * Opens a file in place of the one before; others may lie beside it, to be brought in. Resolves when it can be worked
   * on. Throws when it cannot be opened.
   */
  load(bytes: Uint8Array, files?: readonly FileBeside[]): Promise<void>;
  /** Whether `run` would do something now. */
  can(call: CommandCall): boolean;
  run(call: CommandCall, source: CommandSource): Promise<CommandResult>;
  state(): CommandState;
  /** Selects a place that a check named, and scrolls it into view. */
  locate(place: Place): void;
  /** The document as a real Office file. */
  save(): Promise<Uint8Array>;
  /** Calls back after each change of document or selection; returns how to stop. */
  onChange(listener: (change: 'document' | 'selection') => void): () => void;
  dispose(): void;
}
