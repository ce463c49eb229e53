import type { WorkerOptions } from 'node:worker_threads';
import type { Events } from '../core/bridge/index.ts';
import type { Language } from '../core/language/index.ts';
import type { Policy } from '../core/policy/index.ts';
import type { Clock } from './clock.ts';
import type { Surroundings } from './learners/leaving.ts';
import type { Secrets } from './learners/secrets.ts';
import type { Log } from './log.ts';
import type { Notices } from './notices.ts';
import type { Printer } from './paper/paper.ts';
import type { ChoosePlace } from './practice/attempts.ts';
import type { Files } from './practice/files.ts';
import type { OfficeProgram } from './practice/office/program.ts';
import type { Http } from './sync/http.ts';

/** Everything that the use-cases get from outside. */
export interface UseCasesPorts extends Surroundings {
  dataFolder: string;
  contentFolder: string;
  policy: Policy;
  /** What the policy file says, without defaults and without what set-up adds. */
  named: Partial<Policy>;
  /** False for a policy file that is there and cannot be heeded. */
  policyIsSound: boolean;
  notices: Notices;
  clock: Clock;
  log: Log;
  files: Files;
  secrets: Secrets;
  http: Http;
  random(): number;
  /** The programs of the system, those of them that policy names. */
  officeProgram(allowed: readonly string[]): OfficeProgram;
  gradingWorker: { url: URL; options?: WorkerOptions };
  /** The system's own dialog: never opened in a kiosk. */
  choosePlace: ChoosePlace;
  printer: Printer;
  onDrivesOffered: Events['drives']['offered'];
  /** A real program is to be seen beside Mashq, for somebody who reads this language; null when it is gone. */
  onRoom(needed: { language: Language } | null): void;
  tellVisit: Events['visit'];
  tellRoom: Events['room']['changed'];
  onOfficeSaved(attemptId: string): void;
  onSupervisingEnded(reason: 'left' | 'idle'): void;
}
