import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import type { Events } from '../../core/bridge/index.ts';
import type { Clock } from '../clock.ts';
import type { ChoosePlace } from '../practice/attempts.ts';
import { safeName } from '../practice/office/work-folder.ts';
import type { ListDrives, PluggedIn } from './drives.ts';

export interface DriveOfferPorts {
  list: ListDrives;
  clock: Clock;
  onOffered: Events['drives']['offered'];
}

/** How often the list is made again while a person chooses. */
const lookEvery = 1500;

interface Offer {
  fileName: string;
  drives: PluggedIn[];
  shown: string;
  callOff(): void;
  answer(place: string | null): void;
}

/** Asks in the window itself, in place of the system's dialog, which drive a copy should go to. */
export class DriveOffer {
  readonly #ports: DriveOfferPorts;
  #offer: Offer | undefined;

  constructor(ports: DriveOfferPorts) {
    this.#ports = ports;
  }

  /** A free place on the drive that the person chose; null when they chose none. A second question ends the first. */
  choosePlace: ChoosePlace = (fileName) =>
    new Promise((resolve) => {
      this.end();
      const offer: Offer = {
        fileName: safeName(fileName),
        drives: [],
        shown: '',
        callOff: () => undefined,
        answer: resolve,
      };
      this.#offer = offer;
      void this.#look(offer);
    });

  /** Answers the question that is open; an id that was not offered is no answer. */
  async choose(id: string | null): Promise<void> {
    const offer = this.#offer;
    if (!offer) return;
    const drive = offer.drives.find((each) => each.id === id);
    if (id !== null && !drive) return;
    this.#close(offer, drive ? await freePlace(drive.folder, offer.fileName) : null);
  }

  /** Ends a question without an answer, as when the visit ends. */
  end(): void {
    if (this.#offer) this.#close(this.#offer, null);
  }

  #close(offer: Offer, place: string | null): void {
    if (this.#offer !== offer) return;
    this.#offer = undefined;
    offer.callOff();
    this.#ports.onOffered(null);
    offer.answer(place);
  }

  async #look(offer: Offer): Promise<void> {
    const drives = await this.#ports.list();
    if (this.#offer !== offer) return;
    offer.drives = drives;
    const told = {
      fileName: offer.fileName,
      drives: drives.map(({ id, name, free }) => ({ id, name, free })),
    };
    const shown = JSON.stringify(told);
    if (shown !== offer.shown) this.#ports.onOffered(told);
    offer.shown = shown;
    offer.callOff = this.#ports.clock.after(lookEvery, () => void this.#look(offer));
  }
}

/** The name itself, or with a number behind it: a copy never takes the place of what is on the drive. */
async function freePlace(folder: string, fileName: string): Promise<string> {
  const { name, ext } = path.parse(fileName);
  for (let number = 1; ; number++) {
    const place = path.join(folder, number === 1 ? fileName : `${name} (${number})${ext}`);
    const isTaken = await access(place, constants.F_OK).then(
      () => true,
      () => false,
    );
    if (!isTaken) return place;
  }
}
