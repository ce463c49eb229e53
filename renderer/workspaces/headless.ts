import type { WorkspaceKind } from '../../core/exercise/index.ts';
import type { Workspace } from './contract.ts';

/** Workspaces without a window, for proving exercises in Node. One line for each kind. */
const headless: Readonly<Record<WorkspaceKind, () => Promise<Workspace>>> = {
  word: async () => (await import('./word/engine/headless.ts')).openHeadlessWord(),
  excel: async () => (await import('./excel/engine/headless.ts')).openHeadlessExcel(),
};

/**
 * Opens a workspace that draws nothing. Keep it and `load` one file after another: opening is slow,
 * loading is quick.
 */
export const openHeadless = (kind: WorkspaceKind): Promise<Workspace> => headless[kind]();
