import { defineStore } from 'pinia';
import { nextTick, ref, shallowRef } from 'vue';
import type { Comfort, Reply, Supervisor } from '../../core/bridge/index.ts';
import type { Language } from '../../core/language/index.ts';
import { ask, bridge } from '../bridge.ts';
import { useComfort } from './comfort.ts';
import { useVisit } from './visit.ts';
import { giveFocusBack } from './work-focus.ts';

/**
 * A question over the learner's screen would keep the keys to itself. It gets the answer that changes nothing: what
 * the system asks a dialog when Escape is pressed, or the key itself where the dialog listens to that.
 */
async function answerQuestions(): Promise<void> {
  const questions = (): HTMLDialogElement[] =>
    [...document.querySelectorAll<HTMLDialogElement>('.learners dialog:modal')].reverse();
  for (const each of questions()) each.dispatchEvent(new Event('cancel', { cancelable: true }));
  await nextTick();
  for (const each of questions()) each.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
}

/** Whether the supervisor's screen lies over the learner's, and who supervises. */
export const useSupervisor = defineStore('supervisor', () => {
  const visit = useVisit();
  const comfort = useComfort();
  const open = ref(false);
  const current = shallowRef<Supervisor | null>(null);
  let language: Language = 'ar';
  let look: Comfort | null = null;
  let visited = false;
  let focused: Element | null = null;

  return {
    open,
    current,

    /** Covers the learner's screen and asks who is there. A supervisor of before a reload has to sign in again. */
    async enter(): Promise<void> {
      if (open.value) return;
      language = visit.language;
      look = comfort.look();
      visited = visit.learner !== null;
      await answerQuestions();
      focused = document.activeElement;
      await ask(bridge.supervising.leave({}));
      current.value = null;
      visit.covered = true;
      open.value = true;
    },

    async signIn(name: string, passphrase: string): Promise<Reply<Supervisor>> {
      const reply = await ask(bridge.supervising.signIn({ name, passphrase }));
      if (reply.ok) current.value = reply.value;
      return reply;
    },

    /** The recovery code in place of the passphrase. The new code is to be shown before `arrive`. */
    recover: (wanted: { code: string; name: string; passphrase: string }) =>
      ask(bridge.supervising.recover(wanted)),

    arrive(name: string): void {
      current.value = { name };
    },

    /** Gives the screen back to the learners, in the language and the look that it was in. */
    async close(): Promise<void> {
      if (!open.value) return;
      open.value = false;
      visit.covered = false;
      current.value = null;
      const left = visited && !visit.learner;
      visit.choose(left ? (visit.station?.language ?? language) : language);
      if (left || !look) comfort.reset();
      else comfort.wear(look);
      await ask(bridge.supervising.leave({}));
      await nextTick();
      if (focused instanceof HTMLElement && focused.isConnected && focused !== document.body) focused.focus();
      else giveFocusBack();
    },
  };
});
