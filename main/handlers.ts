import type { Diagnostics, Handlers, Notice } from '../core/bridge/index.ts';
import type { Policy } from '../core/policy/index.ts';
import { kioskHandlers } from './kiosk/handlers.ts';
import type { Kiosk } from './kiosk/kiosk.ts';
import { placeHandlers } from './learners/handlers.ts';
import type { Log } from './log.ts';
import { paperHandlers } from './paper/handlers.ts';
import { homeOf } from './practice/home.ts';
import { sessionHandlers } from './sessions/handlers.ts';
import { outboxRepository } from './sync/outbox-repository.ts';
import { learnerHandlers } from './supervisors/learner-handlers.ts';
import { supervisorHandlers } from './supervisors/handlers.ts';
import type { UseCases } from './use-cases.ts';

export interface HandlersParts {
  /** Throws a `Refusal` while the disk cannot be used. */
  useCases(): Promise<UseCases>;
  policy: Policy;
  /** What the policy file says of it. */
  named: Partial<Policy>;
  kiosk: Kiosk;
  notices(): Notice[];
  facts: Pick<Diagnostics, 'version' | 'dataFolder' | 'policyFile'>;
  log: Log;
}

/** Main's side of the contract: which use-case answers which request. */
export function handlersOf({ useCases, policy, named, kiosk, notices, facts, log }: HandlersParts): Handlers {
  return {
    station: {
      get: async () => ({
        setUp: await needsSetUp(named, useCases),
        lab: policy.lab.name,
        municipality: policy.municipality.name,
        seat: policy.seat,
        language: policy.language,
        kiosk: policy.kiosk,
        office: policy.office,
        version: facts.version,
      }),
      async diagnostics() {
        const opened = await useCases().catch(() => undefined);
        const stored = opened && (await storedDiagnostics(opened));
        return {
          ...facts,
          station: opened?.station ?? '',
          settings: opened?.settings.shown() ?? null,
          waiting: stored?.waiting ?? 0,
          lastSent: stored?.lastSent ?? null,
          notices: [...notices(), ...(stored?.notices ?? [])],
        };
      },
      async ready() {
        log.info('window-ready', { afterMs: Math.round(process.uptime() * 1000) });
        return {};
      },
    },
    home: {
      async get() {
        const { storage, offered, visit } = await useCases();
        return homeOf({ database: storage, content: offered, visit });
      },
    },
    attempt: {
      async open({ exerciseId }) {
        const { attempts, sessions } = await useCases();
        return sessions.opening(exerciseId, () => attempts.open(exerciseId));
      },
      async save({ attemptId, file }) {
        await (await useCases()).attempts.save(attemptId, file);
        return {};
      },
      check: async ({ attemptId, file }) => (await useCases()).attempts.check(attemptId, file),
      async startOver({ attemptId }) {
        const { attempts, sessions } = await useCases();
        return sessions.took(await attempts.startOver(attemptId));
      },
      async help({ attemptId, taskId, step }) {
        await (await useCases()).attempts.help(attemptId, taskId, step);
        return {};
      },
      next: async ({ exerciseId }) => (await useCases()).attempts.next(exerciseId),
      takeHome: async ({ attemptId }) => ({ taken: await (await useCases()).attempts.takeHome(attemptId) }),
    },
    office: {
      open: async ({ attemptId, file }) => (await useCases()).office.open(attemptId, file),
      check: async ({ attemptId }) => (await useCases()).office.check(attemptId),
      leave: async ({ attemptId }) => (await useCases()).office.leave(attemptId),
    },
    ...placeHandlers(useCases),
    ...supervisorHandlers(useCases),
    ...learnerHandlers(useCases),
    ...sessionHandlers(useCases),
    ...paperHandlers(useCases),
    ...kioskHandlers(kiosk),
  };
}

/** A policy file that says everything spares the window the wait for the database. */
async function needsSetUp(named: Partial<Policy>, useCases: HandlersParts['useCases']): Promise<boolean> {
  const { municipality, lab, seat, language, supervisors = [] } = named;
  if (municipality && lab && seat && language && supervisors.length > 0) return false;
  const opened = await useCases().catch(() => undefined);
  return opened ? opened.setUp.needed() : false;
}

const eventsKept = 30 * 24 * 60 * 60 * 1000;

async function storedDiagnostics({
  storage,
}: UseCases): Promise<Pick<Diagnostics, 'waiting' | 'lastSent' | 'notices'>> {
  const { waiting } = await storage.read(outboxRepository.counts);
  const events = await storage.events(new Date(Date.now() - eventsKept));
  return {
    waiting,
    lastSent: await storage.read(outboxRepository.lastSent),
    notices: events.map(({ kind, happenedAt, detail }) => ({
      level: 'attention' as const,
      code: `database-${kind}`,
      values: { at: happenedAt, backup: detail },
    })),
  };
}
