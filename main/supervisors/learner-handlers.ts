import type { Handlers } from '../../core/bridge/index.ts';
import type { UseCases } from '../use-cases.ts';

/** Main's side of what supervisors see of learners, and do for them. */
export function learnerHandlers(useCases: () => Promise<UseCases>): Pick<Handlers, 'profiles' | 'learning'> {
  const supervised = async (): Promise<UseCases> => {
    const opened = await useCases();
    opened.supervising.require();
    return opened;
  };
  return {
    profiles: {
      list: async () => (await supervised()).profiles.list(),
      async resetPin({ learnerId }) {
        await (await supervised()).profiles.resetPin(learnerId);
        return {};
      },
      async merge(choice) {
        await (await supervised()).merging.merge(choice);
        return {};
      },
      merges: async () => (await supervised()).merging.list(),
      async undoMerge({ mergeId }) {
        await (await supervised()).merging.undo(mergeId);
        return {};
      },
      async erase({ learnerId }) {
        await (await supervised()).profiles.erase(learnerId);
        return {};
      },
      history: async ({ learnerId }) => (await supervised()).history.of(learnerId),
      document: async ({ attemptId, copy }) => (await supervised()).markedDocuments.read(attemptId, copy),
      async openDocument({ attemptId, copy }) {
        await (await supervised()).markedDocuments.open(attemptId, copy);
        return {};
      },
      saveDocument: async ({ attemptId, copy }) => ({
        saved: await (await supervised()).markedDocuments.save(attemptId, copy),
      }),
      lockWanted: async () => ({ wanted: await (await useCases()).profiles.lockWanted() }),
      async lockSettled() {
        await (await useCases()).profiles.lockSettled();
        return {};
      },
    },
    learning: {
      stuck: async () => (await supervised()).learning.stuck(),
      items: async ({ days }) => (await supervised()).learning.items(days),
    },
  };
}
