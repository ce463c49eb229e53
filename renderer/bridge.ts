import type { Bridge, Failure, FailureCode, Reply } from '../core/bridge/index.ts';

declare global {
  interface Window {
    mashq: Bridge;
  }
}

/** The main process, as the preload offers it. */
export const bridge: Bridge = window.mashq;

export const failed = (code: FailureCode): Failure => ({ ok: false, code, detail: {} });

/** Waits for a reply. A call that breaks on its way is a reply too: `unexpected`. */
export async function ask<T>(call: Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    return await call;
  } catch (cause) {
    console.error(cause);
    return failed('unexpected');
  }
}
