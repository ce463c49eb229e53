import { contract, Refusal, type Failure, type Handlers, type Reply } from '../../core/bridge/index.ts';
import type { BridgeEvent, Request } from '../../core/bridge/index.ts';
import type { z } from 'zod';
import type { Log } from '../log.ts';
import { diskTrouble } from '../storage/trouble.ts';

/** One request of the contract with the function that answers it, both for any input. */
export interface Door {
  group: string;
  name: string;
  entry: Request<z.ZodType, z.ZodType>;
  handler: (input: never) => Promise<unknown>;
}

/** Every request of the contract, beside its handler. */
export function doorsOf(handlers: Handlers): Door[] {
  const entries = Object.entries(contract).flatMap(([group, calls]) =>
    Object.entries(calls as Record<string, Request<z.ZodType, z.ZodType> | BridgeEvent<z.ZodType>>).map(
      ([name, entry]) => ({ group, name, entry }),
    ),
  );
  return entries.flatMap(({ group, name, entry }) => {
    if (entry.kind !== 'request') return [];
    const groupHandlers = handlers[group as keyof Handlers] as unknown as Record<string, Door['handler']>;
    return [{ group, name, entry, handler: groupHandlers[name]! }];
  });
}

const refused = (code: Failure['code'], detail: Failure['detail'] = {}): Failure => ({
  ok: false,
  code,
  detail,
});

/**
 * Answers a request: refuses a stranger and input that the contract does not take, and turns whatever goes wrong
 * into a `Failure`. Never throws. Only what the contract declares goes out.
 */
export async function answer(
  { group, name, entry, handler }: Door,
  { trusted, input }: { trusted: boolean; input: unknown },
  log: Log,
): Promise<Reply<unknown>> {
  const facts = { request: `${group}.${name}` };
  if (!trusted) {
    log.info('stranger-refused', facts);
    return refused('bad-request');
  }
  const parsed = entry.input.safeParse(input);
  if (!parsed.success) {
    log.info('bad-request', {
      ...facts,
      issues: parsed.error.issues.map((issue) => issue.path.join('.')).join(' '),
    });
    return refused('bad-request');
  }
  try {
    return { ok: true, value: entry.output.parse(await handler(parsed.data as never)) };
  } catch (cause) {
    if (cause instanceof Refusal) return refused(cause.code, cause.detail);
    const code = diskTrouble(cause) ?? 'unexpected';
    log.trouble('request-failed', cause, { ...facts, code });
    return refused(code);
  }
}
