import type { Handlers } from '../../core/bridge/index.ts';
import type { UseCases } from '../use-cases.ts';

const nothing = {};

/** Profiles, visits, and what people do with their own places. */
export const placeHandlers = (
  useCases: () => Promise<UseCases>,
): Pick<Handlers, 'learners' | 'visit' | 'people'> => ({
  learners: {
    list: async () => (await useCases()).learners.list(),
    create: async (wanted) => (await useCases()).learners.create(wanted),
  },
  visit: {
    async signIn({ learnerId, pin }) {
      const { room, visit, marking } = await useCases();
      room.admit();
      const visitor = await visit.signIn(learnerId, pin);
      marking.warm();
      return visitor;
    },
    async lookAround({ language }) {
      const { room, visit, marking } = await useCases();
      room.admit();
      const visitor = await visit.lookAround(language);
      marking.warm();
      return visitor;
    },
    current: async () => (await useCases()).visit.refreshed(),
    setLanguage: async ({ language }) => (await useCases()).visit.setLanguage(language),
    async signOut() {
      await (await useCases()).visit.end('signed-out');
      return nothing;
    },
    async lock() {
      (await useCases()).visit.lock();
      return nothing;
    },
    async unlock({ pin }) {
      const { visit, officeProgram } = await useCases();
      const visitor = await visit.unlock(pin);
      officeProgram.rest(false);
      return visitor;
    },
    async active() {
      (await useCases()).visit.active();
      return nothing;
    },
    async saved() {
      (await useCases()).visit.saved();
      return nothing;
    },
    claimNew: async (wanted) => (await useCases()).places.claimNew(wanted),
    claimInto: async ({ learnerId, pin }) => (await useCases()).places.claimInto(learnerId, pin),
  },
  people: {
    alike: async ({ nickname }) => (await useCases()).places.alike(nickname),
    edit: async (changes) => (await useCases()).places.edit(changes),
    async setComfort(comfort) {
      await (await useCases()).places.setComfort(comfort);
      return nothing;
    },
    setPin: async ({ now, next }) => (await useCases()).places.setPin(now, next),
    toErase: async () => (await useCases()).places.toErase(),
    async erase({ pin }) {
      await (await useCases()).places.eraseOwn(pin);
      return nothing;
    },
  },
});
