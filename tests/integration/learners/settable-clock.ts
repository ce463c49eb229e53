import { systemClock, type Clock } from '../../../main/clock.ts';

/** The system's clock, which a test can set, and whose time a test can let pass. */
export function settableClock(): Clock & { set(seconds: number): void; pass(seconds: number): void } {
  let ahead = 0;
  let passed = 0;
  return {
    ...systemClock,
    now: () => new Date(Date.now() + ahead + passed),
    elapsed: () => performance.now() + passed,
    set: (seconds) => (ahead += seconds * 1000),
    pass: (seconds) => (passed += seconds * 1000),
  };
}
