import type { Handlers } from '../../core/bridge/index.ts';
import type { UseCases } from '../use-cases.ts';

/** Main's side of what supervisors ask for. */
export function supervisorHandlers(useCases: () => Promise<UseCases>): Pick<Handlers, 'supervising'> {
  return {
    supervising: {
      async names() {
        const accounts = await (await useCases()).accounts.list();
        return accounts.map((each) => each.name);
      },
      signIn: async ({ name, passphrase }) => (await useCases()).supervising.signIn(name, passphrase),
      current: async () => (await useCases()).supervising.current(),
      async leave() {
        (await useCases()).supervising.leave();
        return {};
      },
      async touch() {
        (await useCases()).supervising.touch();
        return {};
      },
    },
  };
}
