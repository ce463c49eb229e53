import path from 'node:path';
import { uuids } from './id.ts';
import { Tries } from './access/tries.ts';
import { openFieldKey } from './learners/field-key.ts';
import { clearAfterVisits } from './learners/leaving.ts';
import { Learners } from './learners/learners.ts';
import { Places } from './learners/places.ts';
import { Visit } from './learners/visit.ts';
import { DriveOffer } from './paper/drive-offer.ts';
import { systemDrives } from './paper/drives.ts';
import { Paper } from './paper/paper.ts';
import type { UseCasesPorts } from './ports.ts';
import { attemptRepository } from './practice/attempt-repository.ts';
import { Attempts } from './practice/attempts.ts';
import { Checking } from './practice/checking.ts';
import { replayCompletions } from './practice/completions.ts';
import { openContent, type Content } from './practice/content.ts';
import { Desk } from './practice/desk.ts';
import { Documents } from './practice/documents.ts';
import { Marking } from './practice/marking.ts';
import { ProgramRoom } from './practice/office/program-room.ts';
import { Office } from './practice/office/office.ts';
import { WorkFolder } from './practice/office/work-folder.ts';
import { WorkingTime } from './practice/working-time.ts';
import { contentOf, openLab, type Lab } from './sessions/lab.ts';
import { sweepUnfinished } from './storage/atomic-file.ts';
import { Storage } from './storage/database.ts';
import { Upkeep } from './upkeep.ts';
import { stationRepository } from './storage/station-repository.ts';
import { openOversight, type Oversight } from './supervisors/oversight.ts';
import { openSupervision, type Supervision } from './supervisors/supervision.ts';
import { Sender } from './sync/sender.ts';

export interface UseCases extends Supervision, Oversight, Lab {
  station: string;
  storage: Storage;
  content: Content;
  /** The part of it that learners may begin now. */
  offered: Content;
  learners: Learners;
  visit: Visit;
  places: Places;
  tries: Tries;
  attempts: Attempts;
  office: Office;
  officeProgram: ProgramRoom;
  marking: Marking;
  paper: Paper;
  drives: DriveOffer;
  close(): Promise<void>;
}

/** Makes each part of a station once, in the order in which they need each other. */
export async function openUseCases(ports: UseCasesPorts): Promise<UseCases> {
  const { dataFolder, policy, notices, clock, log, files } = ports;
  const newId = uuids(clock);
  const storage = await Storage.open({ folder: dataFolder, clock, log, replay: replayCompletions });
  const database = storage;
  const [station, fieldKey, content] = await Promise.all([
    database.write((write) => stationRepository.idOf(write, newId)),
    openFieldKey(database, ports.secrets, clock),
    openContent(ports.contentFolder, notices, log),
  ]).catch(async (cause: unknown) => {
    await storage.close();
    throw cause;
  });
  if (ports.secrets.strength() === 'weak') notices.set('secrets-weak', 'attention');

  const tries = new Tries({ database, clock, log });
  const supervision = await openSupervision({
    ...ports,
    database,
    fieldKey,
    tries,
    newId,
    onServer: () => sender.changeServer(policy.server),
  });
  const { supervising, audit } = supervision;
  const learners = new Learners({ database, fieldKey, tries, clock, newId, notices });
  const visit: Visit = new Visit({
    database,
    learners,
    clock,
    newId,
    log,
    random: ports.random,
    tell: ports.tellVisit,
    idleMinutes: policy.idleMinutes,
    elsewhere: () => (office.isOpen() ? ports.systemIdle() : null),
  });
  const lab = await openLab({
    ...ports,
    database,
    fieldKey,
    audit,
    learners,
    content,
    visit,
    newId,
    tell: ports.tellRoom,
    onPause: (paused) => officeProgram.rest(paused),
  }).catch(async (cause: unknown) => {
    await storage.close();
    throw cause;
  });
  const offered = contentOf(content, () => lab.room.time.session?.courses ?? null);
  const sender: Sender = new Sender({
    database,
    http: ports.http,
    server: policy.server,
    clock,
    notices,
    log,
    random: ports.random,
  });
  const marking = new Marking({ worker: ports.gradingWorker, clock, log });
  const documentsFolder = path.join(dataFolder, 'documents');
  const documents = new Documents(documentsFolder, files);
  const desk = new Desk({ database, content, documents, visit });
  const checking = new Checking({
    database,
    content,
    documents,
    marking,
    workingTime: new WorkingTime(clock),
    log,
    courses: content.courses,
    policy,
    station,
    clock,
    newId,
    learners,
    onCompletion: () => sender.kick(),
  });
  const workFolder = new WorkFolder(path.join(dataFolder, 'work'));
  const officeProgram = new ProgramRoom(ports.officeProgram(policy.officePrograms), (isNeeded) =>
    ports.onRoom(isNeeded ? { language: visit.current()?.language ?? policy.language } : null),
  );
  const office: Office = new Office({
    allowed: policy.office,
    kiosk: policy.kiosk,
    program: officeProgram,
    workFolder,
    database,
    content,
    desk,
    checking,
    files,
    clock,
    onSaved: ports.onOfficeSaved,
  });
  const list = systemDrives(policy.saveFolders);
  const drives = new DriveOffer({ list, clock, onOffered: ports.onDrivesOffered });
  const choosePlace = policy.kiosk ? drives.choosePlace : ports.choosePlace;
  const paper = new Paper({
    printer: ports.printer,
    choosePlace,
    files,
    language: policy.language,
    requireSupervisor: () => supervising.require(),
  });
  const attempts = new Attempts({
    database,
    content: offered,
    documents,
    visit,
    desk,
    checking,
    office,
    files,
    clock,
    newId,
    choosePlace,
    log,
  });
  const places = new Places({
    database,
    learners,
    visit,
    documents,
    workFolder,
    office,
    log,
    onCompletion: () => sender.kick(),
  });
  const oversight = openOversight({
    ...supervision,
    database,
    fieldKey,
    learners,
    places,
    visit,
    time: lab.room.time,
    content,
    documents,
    files,
    choosePlace,
    officeAllowed: policy.office && !policy.kiosk,
    program: officeProgram,
    copiesFolder: path.join(dataFolder, 'marked'),
    clock,
    newId,
    log,
  });
  const upkeep = new Upkeep({
    storage,
    clock,
    notices,
    log,
    retentionDays: policy.retentionDays,
    erase: (id) => places.erase(id),
  });

  clearAfterVisits({ visit, office, places }, ports);
  visit.onEnd(() => drives.end());

  const startClean = async (): Promise<void> => {
    await tries.start();
    await oversight.markedDocuments.clear();
    if (await places.sweep()) await ports.cleanWindow();
  };
  await startClean().catch(async (cause: unknown) => {
    await storage.close();
    throw cause;
  });
  sender.start();
  // The first list of a station that many people use is the slow one.
  void learners.list().catch((cause) => log.trouble('profiles-not-read', cause));
  upkeep.start();
  void sweepUnfinished(documentsFolder);
  void database
    .read(attemptRepository.inOffice)
    .then((inUse) => workFolder.sweep(inUse), log.trouble.bind(null, 'not-swept'));

  return {
    station,
    storage,
    content,
    offered,
    learners,
    visit,
    places,
    tries,
    ...supervision,
    ...oversight,
    ...lab,
    attempts,
    office,
    officeProgram,
    marking,
    paper,
    drives,
    async close() {
      drives.end();
      supervising.close();
      await office.close();
      await visit.end('closed', 'unasked');
      await lab.room.close();
      await tries.close();
      await sender.close();
      await marking.close();
      await upkeep.close();
      await storage.close();
    },
  };
}
