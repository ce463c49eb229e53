import { z } from 'zod';
import { request } from './kinds.ts';

const nothing = z.strictObject({});

/** The station as a computer. Each ends the visit first, with the work saved. */
export const kioskRequests = {
  /** Out of the kiosk, to the system: a supervisor only. */
  leave: request(nothing, nothing),
  /** Starts the computer anew: a supervisor only. */
  restart: request(nothing, nothing),
  /** Anybody may: a station is never without a way to be switched off. */
  switchOff: request(nothing, nothing),
} as const;
