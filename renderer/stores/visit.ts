import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import type { LearnerProfile, Reply, Station } from '../../core/bridge/index.ts';
import type { Language } from '../../core/language/index.ts';
import { ask, bridge } from '../bridge.ts';
import { speak } from '../i18n/index.ts';
import { useComfort } from './comfort.ts';
import { useScreen } from './screen.ts';

type Pin = Parameters<typeof bridge.visit.signIn>[0]['pin'];

/** The station, who sits at it, and in which language. */
export const useVisit = defineStore('visit', () => {
  const screen = useScreen();
  const comfort = useComfort();
  const station = shallowRef<Station | null>(null);
  const learner = shallowRef<LearnerProfile | null>(null);
  const language = ref<Language>('ar');

  function choose(next: Language): void {
    language.value = next;
    speak(next);
  }

  /** The language of a signed-in learner is remembered with the profile. */
  async function setLanguage(next: Language): Promise<void> {
    choose(next);
    const reply = await ask(bridge.visit.setLanguage({ language: next }));
    if (reply.ok) learner.value = reply.value;
    else screen.trouble(reply, { name: 'home' });
  }

  return {
    station,
    learner,
    language,
    choose,

    /** The first calls of the window. A visit that a reload cut short goes on. */
    async start(): Promise<void> {
      const reply = await ask(bridge.station.get({}));
      if (!reply.ok) return screen.trouble(reply, { name: 'starting' });
      station.value = reply.value;
      const visiting = await ask(bridge.visit.current({}));
      learner.value = visiting.ok ? visiting.value : null;
      choose(learner.value?.language ?? reply.value.language);
      const first = reply.value.setUp ? 'set-up' : 'welcome';
      screen.go({ name: learner.value ? 'home' : first });
    },

    async signIn(learnerId: string, pin: Pin): Promise<Reply<LearnerProfile>> {
      const reply = await ask(bridge.visit.signIn({ learnerId, pin }));
      if (!reply.ok) return reply;
      learner.value = reply.value;
      if (reply.value.language !== language.value) await setLanguage(language.value);
      screen.go({ name: 'home' });
      return reply;
    },

    setLanguage,

    /** Leaves the computer to the next person, whatever main answers. */
    async signOut(): Promise<void> {
      await ask(bridge.visit.signOut({}));
      learner.value = null;
      comfort.reset();
      choose(station.value?.language ?? 'ar');
      screen.go({ name: 'welcome' });
    },
  };
});
