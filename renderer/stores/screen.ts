import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { Attempt, Failure } from '../../core/bridge/index.ts';

/** Where the learner is. Each screen's component gets these as its props. */
export type Screen =
  | { name: 'starting' }
  | { name: 'welcome' }
  | { name: 'who' }
  | { name: 'new-profile' }
  | { name: 'home' }
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
