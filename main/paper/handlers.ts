import type { Handlers } from '../../core/bridge/index.ts';
import type { UseCases } from '../use-cases.ts';

export const paperHandlers = (useCases: () => Promise<UseCases>): Pick<Handlers, 'paper' | 'drives'> => ({
  paper: {
    async print() {
      await (await useCases()).paper.print();
      return {};
    },
    savePdf: async ({ name }) => ({ saved: await (await useCases()).paper.savePdf(name) }),
    saveCsv: async ({ name, text }) => ({ saved: await (await useCases()).paper.saveCsv(name, text) }),
  },
  drives: {
    async choose({ drive }) {
      await (await useCases()).drives.choose(drive);
      return {};
    },
  },
});
