import { defineStore } from 'pinia';
import { ref, shallowRef, watch } from 'vue';
import type { NewProfile, Pin, Reply, Station, Visitor } from '../../core/bridge/index.ts';
import type { Language } from '../../core/language/index.ts';
import { ask, bridge } from '../bridge.ts';
import { speak } from '../i18n/index.ts';
import { useComfort } from './comfort.ts';
import { usePresence } from './presence.ts';
import { finishAndSaveAll } from './savers.ts';
import { useScreen } from './screen.ts';

type Ended = Parameters<Parameters<typeof bridge.visit.ended>[0]>[0];

/** The station, who sits at it, and in which language. */
export const useVisit = defineStore('visit', () => {
  const screen = useScreen();
  const comfort = useComfort();
  const presence = usePresence();
  const station = shallowRef<Station | null>(null);
  const learner = shallowRef<Visitor | null>(null);
  const language = ref<Language>('ar');
  /** A supervisor reads the screen now, in the language of their own. */
  const covered = ref(false);

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

  /** How a learner reads is remembered with the profile too. */
  function keepComfort(): void {
    const { value: me } = learner;
    // What a supervisor presses over a learner's screen is no choice of the learner's.
    if (!me || me.away || covered.value || comfort.isAs(me.comfort)) return;
    const chosen = comfort.look();
    learner.value = { ...me, comfort: chosen };
    void ask(bridge.people.setComfort(chosen));
  }

  /** Somebody is here now. */
  async function arrive(reply: Reply<Visitor>): Promise<Reply<Visitor>> {
    if (!reply.ok) return reply;
    comfort.adopt(reply.value.comfort);
    learner.value = reply.value;
    keepComfort();
    if (reply.value.language !== language.value) await setLanguage(language.value);
    screen.go({ name: 'home' });
    return reply;
  }

  /** Nothing of whoever was here stays on the screen or in memory. */
  function leave(ended?: Ended): void {
    presence.calm();
    learner.value = null;
    if (!covered.value) {
      comfort.reset();
      choose(station.value?.language ?? 'ar');
    }
    screen.go(ended ? { name: 'welcome', ended } : { name: 'welcome' });
  }

  watch(() => [comfort.contrast, comfort.text, comfort.digits], keepComfort);

  bridge.visit.idle(({ seconds }) => (seconds === null ? presence.calm() : presence.warn(seconds)));
  bridge.visit.locked(() => {
    presence.calm();
    if (learner.value) learner.value = { ...learner.value, away: true };
  });
  bridge.visit.ending(() => {
    void finishAndSaveAll().then(() => ask(bridge.visit.saved({})));
  });
  bridge.visit.ended(leave);

  return {
    station,
    learner,
    language,
    covered,
    choose,
    setLanguage,

    /** The station may be called something else now. */
    async refreshStation(): Promise<void> {
      const reply = await ask(bridge.station.get({}));
      if (reply.ok) station.value = reply.value;
    },

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

    signIn: async (learnerId: string, pin: Pin | null) =>
      arrive(await ask(bridge.visit.signIn({ learnerId, pin }))),
    lookAround: async () => arrive(await ask(bridge.visit.lookAround({ language: language.value }))),
    claimNew: async (profile: NewProfile) => arrive(await ask(bridge.visit.claimNew(profile))),
    claimInto: async (learnerId: string, pin: Pin | null) =>
      arrive(await ask(bridge.visit.claimInto({ learnerId, pin }))),

    /** The profile of whoever is here has changed. */
    become(visitor: Visitor): void {
      learner.value = visitor;
    },

    /** Asks main anew who is here: a supervisor may have changed the place meanwhile. */
    async refresh(): Promise<void> {
      const reply = await ask(bridge.visit.current({}));
      if (reply.ok && reply.value) learner.value = reply.value;
    },

    /** Keeps the place until its owner comes back. What is being typed is taken in first. */
    async lock(): Promise<void> {
      await finishAndSaveAll();
      await ask(bridge.visit.lock({}));
    },

    async unlock(pin: Pin | null): Promise<Reply<Visitor>> {
      const reply = await ask(bridge.visit.unlock({ pin }));
      if (reply.ok) learner.value = reply.value;
      return reply;
    },

    /** Leaves the computer to the next person, whatever main answers. */
    async signOut(): Promise<void> {
      await finishAndSaveAll();
      await ask(bridge.visit.signOut({}));
      leave();
    },

    /** The place is erased, and its owner is out. */
    async erase(pin: Pin | null): Promise<Reply<unknown>> {
      const reply = await ask(bridge.people.erase({ pin }));
      if (reply.ok) leave();
      return reply;
    },
  };
});
