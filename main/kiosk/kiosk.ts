import { Refusal } from '../../core/bridge/index.ts';

/** The exit code that tells whatever keeps a kiosk running (build/kiosk) to stop now, and not to start Mashq again. */
export const leftBySupervisor = 86;

/** The computer that Mashq runs on. Each returns when the system has been told. */
export interface Computer {
  switchOff(): Promise<void>;
  restart(): Promise<void>;
  /** Ends Mashq for good, so that the system shows what lies behind it. */
  leaveKiosk(): Promise<void>;
}

export interface KioskPorts {
  isKiosk: boolean;
  computer: Computer;
  /** Saves the work and signs out whoever is here. */
  endVisit(): Promise<void>;
  /** Throws unless a supervisor is signed in. */
  requireSupervisor(): unknown;
}

/** The ways out of a locked station that exist: two for supervisors, and the power switch for everybody. */
export class Kiosk {
  readonly #ports: KioskPorts;

  constructor(ports: KioskPorts) {
    this.#ports = ports;
  }

  /** On a computer that is no kiosk the system has its own ways, here as below: `bad-request`. */
  async leave(): Promise<void> {
    this.#requireKiosk();
    await this.#ports.requireSupervisor();
    await this.#ports.endVisit();
    await this.#ports.computer.leaveKiosk();
  }

  /** Throws `computer-refused`. */
  async restart(): Promise<void> {
    this.#requireKiosk();
    await this.#ports.requireSupervisor();
    await this.#ports.endVisit();
    await told(this.#ports.computer.restart());
  }

  /** Throws `computer-refused`. */
  async switchOff(): Promise<void> {
    this.#requireKiosk();
    await this.#ports.endVisit();
    await told(this.#ports.computer.switchOff());
  }

  #requireKiosk(): void {
    if (!this.#ports.isKiosk) throw new Refusal('bad-request');
  }
}

const told = (asking: Promise<void>): Promise<void> =>
  asking.catch(() => {
    throw new Refusal('computer-refused');
  });
