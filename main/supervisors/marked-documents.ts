import path from 'node:path';
import { Refusal, type MarkedDocument } from '../../core/bridge/index.ts';
import type { ChoosePlace } from '../practice/attempts.ts';
import type { MarkedCopy } from '../practice/documents.ts';
import type { Files } from '../practice/files.ts';
import type { OfficeProgram } from '../practice/office/program.ts';
import { safeName } from '../practice/office/work-folder.ts';
import type { Database } from '../storage/database.ts';
import type { Audit } from './audit.ts';
import type { History } from './history.ts';
import type { Supervising } from './supervising.ts';

export interface MarkedDocumentsPorts {
  database: Database;
  history: History;
  audit: Audit;
  supervising: Supervising;
  files: Files;
  choosePlace: ChoosePlace;
  officeAllowed: boolean;
  program: OfficeProgram;
  copiesFolder: string;
}

/** Looking at the very document that was marked. Every look stands in the audit log. */
export class MarkedDocuments {
  readonly #ports: MarkedDocumentsPorts;

  constructor(ports: MarkedDocumentsPorts) {
    this.#ports = ports;
  }

  /** Throws `document-gone`. */
  async read(attemptId: string, copy: MarkedCopy): Promise<MarkedDocument> {
    const { database, history, audit, supervising } = this.#ports;
    const actor = supervising.require().name;
    const { learnerId, document } = await history.document(attemptId, copy);
    await database.write((write) => audit.note(write, actor, 'document-opened', learnerId));
    return document;
  }

  /** Keeps a copy where the supervisor chooses. False when they changed their mind. */
  async save(attemptId: string, copy: MarkedCopy): Promise<boolean> {
    const { fileName, language, file } = await this.read(attemptId, copy);
    const place = await this.#ports.choosePlace(fileName, language);
    if (place === null) return false;
    await this.#ports.files.replace(place, file);
    return true;
  }

  /** Opens a copy in the real program; what is changed there changes nothing here. Throws `office-off` or `office-missing`. */
  async open(attemptId: string, copy: MarkedCopy): Promise<void> {
    const { officeAllowed, program, files, copiesFolder } = this.#ports;
    if (!officeAllowed) throw new Refusal('office-off');
    const { fileName, file } = await this.read(attemptId, copy);
    if (!(await program.find(fileName))) throw new Refusal('office-missing');
    const place = path.join(copiesFolder, attemptId, safeName(fileName));
    await files.replace(place, file);
    await program.open(place);
  }

  /** What was opened in the real program is no longer needed. */
  async clear(): Promise<void> {
    await this.#ports.files.removeFolder(this.#ports.copiesFolder);
  }
}
