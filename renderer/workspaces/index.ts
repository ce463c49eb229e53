import { defineAsyncComponent, type Component } from 'vue';
import type { Place, WorkspaceKind } from '../../core/exercise/index.ts';

/** What a screen needs of a kind of workspace. */
export interface WorkspaceEntry {
  /** The real program that its files are opened in, by its own name. */
  program: string;
  component: Component;
  /**
   * Shows a file that is only read, whatever is being worked on. Props: file, fileName, language. Exposes `locate`
   * (see `Viewer`).
   */
  viewer: Component;
  /** Gets the program ready behind another screen, so that a first file opens at once. Nobody sees it. */
  rehearsal: Component;
}

/** What a viewer offers to the screen that it is on. */
export interface Viewer {
  /** Selects a place that a check named, and brings it into view. */
  locate(place: Place): void;
}

/** One line for each kind. */
export const workspaces: Readonly<Record<WorkspaceKind, WorkspaceEntry>> = {
  word: {
    program: 'Word',
    component: defineAsyncComponent(() => import('./word/WordWorkspace.vue')),
    viewer: defineAsyncComponent(() => import('./word/WordViewer.vue')),
    rehearsal: defineAsyncComponent(() => import('./word/page/rehearsal.ts')),
  },
  excel: {
    program: 'Excel',
    component: defineAsyncComponent(() => import('./excel/ExcelWorkspace.vue')),
    viewer: defineAsyncComponent(() => import('./excel/ExcelViewer.vue')),
    rehearsal: defineAsyncComponent(() => import('./excel/ExcelRehearsal.vue')),
  },
};
