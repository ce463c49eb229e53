import type { Slot } from './store.ts';

/** Thrown when a formula reads cells that have to be calculated first: it is begun anew after them. */
export class Needs {
  readonly slots: Slot[];

  constructor(slots: Slot[]) {
    this.slots = slots;
  }
}

/** Thrown when a formula asks for more than a learner's computer should do, or goes too deep. */
export class TooMuch {
  readonly kind: 'too-much-work' | 'too-deep';

  constructor(kind: 'too-much-work' | 'too-deep') {
    this.kind = kind;
  }
}

/** Leaves a calculation. These are no errors: nobody needs to know where in the code they came up. */
export function leave(signal: Needs | TooMuch): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- An error would take down the whole stack, each time.
  throw signal;
}
