import { Refusal } from '../../core/bridge/index.ts';
import type { Language } from '../../core/language/index.ts';
import type { ChoosePlace } from '../practice/attempts.ts';
import type { Files } from '../practice/files.ts';
import { safeName } from '../practice/office/work-folder.ts';

/** The page on the screen, as paper. */
export interface Printer {
  /** Whether the system knows a printer. */
  find(): Promise<boolean>;
  /** Sends the page to the system's own printer; false when the printer did not take it. */
  print(): Promise<boolean>;
  pdf(): Promise<Uint8Array>;
}

export interface PaperPorts {
  printer: Printer;
  choosePlace: ChoosePlace;
  files: Files;
  language: Language;
  /** Throws unless a supervisor is signed in. */
  requireSupervisor(): unknown;
}

/** What supervisors print or take away: lists, cards, figures. */
export class Paper {
  readonly #ports: PaperPorts;

  constructor(ports: PaperPorts) {
    this.#ports = ports;
  }

  /** Throws `no-printer` or `not-printed`. */
  async print(): Promise<void> {
    const { printer, requireSupervisor } = this.#ports;
    await requireSupervisor();
    if (!(await printer.find())) throw new Refusal('no-printer');
    if (!(await printer.print())) throw new Refusal('not-printed');
  }

  async savePdf(name: string): Promise<boolean> {
    await this.#ports.requireSupervisor();
    // Before the question for a place lies over the page.
    const bytes = await this.#ports.printer.pdf();
    return this.#save(name, '.pdf', bytes);
  }

  async saveCsv(name: string, text: string): Promise<boolean> {
    await this.#ports.requireSupervisor();
    return this.#save(name, '.csv', Buffer.from(text, 'utf8'));
  }

  async #save(name: string, ending: string, bytes: Uint8Array): Promise<boolean> {
    const { choosePlace, files, language } = this.#ports;
    const whole = name.toLowerCase().endsWith(ending) ? name : `${name}${ending}`;
    const place = await choosePlace(safeName(whole), language);
    if (place !== null) await files.replace(place, bytes);
    return place !== null;
  }
}
