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
