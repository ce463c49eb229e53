import type { Clock } from '../clock.ts';
import type { NewId } from '../id.ts';
import type { FieldKey } from '../learners/field-key.ts';
import type { Learners } from '../learners/learners.ts';
import type { Places } from '../learners/places.ts';
import type { Visit } from '../learners/visit.ts';
import type { Log } from '../log.ts';
import type { ChoosePlace } from '../practice/attempts.ts';
import type { Content } from '../practice/content.ts';
import type { Documents } from '../practice/documents.ts';
import type { Files } from '../practice/files.ts';
import type { OfficeProgram } from '../practice/office/program.ts';
import type { Database } from '../storage/database.ts';
import { History } from './history.ts';
import { Learning } from './learning/learning.ts';
import { MarkedDocuments } from './marked-documents.ts';
import { Merging, type KeptTime } from './merging.ts';
import { Profiles } from './profiles.ts';
import type { Supervision } from './supervision.ts';

export interface OversightPorts extends Pick<Supervision, 'audit' | 'supervising'> {
  database: Database;
  fieldKey: FieldKey;
  learners: Learners;
  places: Places;
  visit: Visit;
  time: KeptTime;
  content: Content;
  documents: Documents;
  files: Files;
  choosePlace: ChoosePlace;
  /** The real program may open a copy. */
  officeAllowed: boolean;
  program: OfficeProgram;
  /** Where such copies lie. */
  copiesFolder: string;
  clock: Clock;
  newId: NewId;
  log: Log;
}

/** What supervisors see of learners, and do for them. */
export interface Oversight {
  profiles: Profiles;
  merging: Merging;
  history: History;
  markedDocuments: MarkedDocuments;
  learning: Learning;
}

export function openOversight(ports: OversightPorts): Oversight {
  const history = new History(ports);
  return {
    profiles: new Profiles(ports),
    merging: new Merging(ports),
    history,
    markedDocuments: new MarkedDocuments({ ...ports, history }),
    learning: new Learning(ports),
  };
}
