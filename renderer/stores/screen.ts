import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { Attempt, EndReason, Failure } from '../../core/bridge/index.ts';

/** Where the learner is. Each screen's component gets these as its props. */
export type Screen =
  | { name: 'starting' }
  | { name: 'set-up' }
  /** `ended`: why the last visit ended, where its learner did not end it. */
  | { name: 'welcome'; ended?: { reason: EndReason; guest: boolean } }
  /** `claim`: a guest looks for a place to keep the work in. */
  | { name: 'who'; claim?: boolean }
  | { name: 'new-profile'; claim?: boolean }
  | { name: 'home' }
  | { name: 'my-place' }
  | { name: 'exercise'; exerciseId: string }
  | { name: 'done'; attempt: Attempt; page: HTMLElement | null }
  | { name: 'trouble'; failure: Failure; again: Screen | null };

export const useScreen = defineStore('screen', () => {
  const current = shallowRef<Screen>({ name: 'starting' });
  const diagnostics = shallowRef(false);
  return {
    current,
    /** Whether the diagnostics lie over the screen. */
    diagnostics,
    go(screen: Screen): void {
      current.value = screen;
    },
    /** Shows what happened in words, with a way to try again where there is one. */
    trouble(failure: Failure, again: Screen | null = null): void {
      current.value = { name: 'trouble', failure, again };
    },
  };
});
