import type { Handlers } from '../../core/bridge/index.ts';
import type { UseCases } from '../use-cases.ts';

type Groups = 'supervising' | 'setUp' | 'settings' | 'accounts' | 'audit';

const auditPage = 50;

/** Main's side of what supervisors ask for. */
export function supervisorHandlers(useCases: () => Promise<UseCases>): Pick<Handlers, Groups> {
  return {
    supervising: {
      names: async () => (await (await useCases()).accounts.list()).map((each) => each.name),
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
      recover: async ({ code, name, passphrase }) => ({
        recoveryCode: await (await useCases()).accountKeeping.recover(code, name, passphrase),
      }),
    },
    setUp: {
      async get() {
        const { setUp, settings } = await useCases();
        return {
          needed: await setUp.needed(),
          account: await setUp.accountNeeded(),
          settings: settings.shown(),
        };
      },
      finish: async (typed) => ({ recoveryCode: await (await useCases()).setUp.finish(typed) }),
    },
    settings: {
      async get() {
        const { settings, supervising } = await useCases();
        supervising.require();
        return settings.shown();
      },
      async change({ settings: typed, enrolment }) {
        const { storage, settings, supervising, audit } = await useCases();
        const { name } = supervising.require();
        await storage.write(async (write) => {
          await settings.change(write, typed, enrolment);
          await audit.note(write, name, 'settings-changed');
        });
        await settings.settled();
        return settings.shown();
      },
    },
    accounts: {
      async list() {
        const { accounts, supervising } = await useCases();
        supervising.require();
        return (await accounts.list()).map(({ id, name, madeAt }) => ({ id, name, madeAt }));
      },
      async add({ name, passphrase }) {
        await (await useCases()).accountKeeping.add(name, passphrase);
        return {};
      },
      async remove({ id }) {
        await (await useCases()).accountKeeping.remove(id);
        return {};
      },
      async changePassphrase({ id, passphrase }) {
        await (await useCases()).accountKeeping.changePassphrase(id, passphrase);
        return {};
      },
      policyLine: async ({ id }) => ({ line: await (await useCases()).accountKeeping.policyLine(id) }),
      renewRecovery: async () => ({ recoveryCode: await (await useCases()).accountKeeping.renewRecovery() }),
    },
    audit: {
      async list({ before }) {
        const { storage, audit, supervising, accounts, learners, sessions } = await useCases();
        supervising.require();
        const entries = await storage.read((read) => audit.list(read, before, auditPage));
        const names = new Map<string | null, string>(await sessions.names());
        for (const each of await accounts.list()) names.set(each.id, each.name);
        for (const each of await learners.list()) names.set(each.id, each.nickname);
        return entries.map((each) => ({ ...each, targetName: names.get(each.target) ?? null }));
      },
    },
  };
}
