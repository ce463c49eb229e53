import { z } from 'zod';
import { commandCall, level, mark, taskState, workspaceKind, type TaskState } from '../exercise/index.ts';
import { language, localizedText } from '../language/index.ts';
import { bridgeEvent, request } from './kinds.ts';
import { kioskRequests } from './kiosk.ts';
import { learningRequests, profilesRequests } from './learning.ts';
import { drivesRequests, paperRequests } from './paper.ts';
import { learnersRequests, peopleRequests, visitRequests } from './people.ts';
import { roomRequests, sessionsRequests } from './sessions.ts';
import {
  accountsRequests,
  auditRequests,
  settingsRequests,
  setUpRequests,
  shownSettings,
  supervisingRequests,
} from './supervisors.ts';

const id = z.uuid();
const file = z
  .instanceof(Uint8Array<ArrayBuffer>)
  .refine((bytes) => bytes.byteLength <= 32 * 1024 * 1024, 'at most 32 MiB');
const nothing = z.strictObject({});

/** What the screens need to know about the station; nothing secret. */
const station = z.strictObject({
  lab: localizedText,
  municipality: localizedText,
  seat: z.string(),
  language,
  kiosk: z.boolean(),
  /** Whether the same exercise may be done in the system's own Office program. */
  office: z.boolean(),
  /** Whether somebody has to set the station up before learners come. */
  setUp: z.boolean(),
  version: z.string(),
});
export type Station = z.infer<typeof station>;

export type { TaskState };

const exerciseCard = z.strictObject({
  id: z.string(),
  title: localizedText,
  workspace: workspaceKind,
  level,
  tasks: z.array(taskState),
  state: taskState,
});
export type ExerciseCard = z.infer<typeof exerciseCard>;

const home = z.strictObject({
  /** The exercise to offer first: the one left open, else the next one; null when all is done. */
  goOn: z.strictObject({ exercise: exerciseCard, started: z.boolean() }).nullable(),
  courses: z.array(
    z.strictObject({
      id: z.string(),
      title: localizedText,
      modules: z.array(
        z.strictObject({
          id: z.string(),
          title: localizedText,
          icon: z.string(),
          exercises: z.array(exerciseCard),
        }),
      ),
    }),
  ),
});
export type Home = z.infer<typeof home>;

export const helpStep = z.enum(['hint', 'show', 'do']);

const attempt = z.strictObject({
  id,
  mode: z.enum(['guided', 'practice', 'exam']),
  exercise: z.strictObject({
    id: z.string(),
    workspace: workspaceKind,
    level,
    language,
    title: z.string(),
    fileName: z.string(),
    learnt: z.array(z.string()),
    tasks: z.array(
      z.strictObject({
        id: z.string(),
        short: z.string(),
        text: z.string(),
        hint: z.string(),
        points: z.number(),
        solution: z.array(commandCall),
      }),
    ),
  }),
  /** The document as it was last saved, or the starter. */
  file,
  /** The files that lie beside it, for the learner to bring in. */
  files: z.array(z.strictObject({ name: z.string(), bytes: file })),
  /** One for each task that has been checked, in the order of the tasks. */
  marks: z.array(mark),
  /** When the work is in the real program's hands: the file that it has open. */
  inOffice: z.strictObject({ path: z.string() }).nullable(),
});
export type Attempt = z.infer<typeof attempt>;

const checked = z.strictObject({
  marks: z.array(mark),
  passed: z.boolean(),
  points: z.number(),
  maximum: z.number(),
});
export type Checked = z.infer<typeof checked>;

const next = z.strictObject({ id: z.string(), title: localizedText }).nullable();

const notice = z.strictObject({
  level: z.enum(['info', 'attention']),
  /** A key of the diagnostics texts. */
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Notice = z.infer<typeof notice>;

const diagnostics = z.strictObject({
  version: z.string(),
  station: z.string(),
  dataFolder: z.string(),
  policyFile: z.string(),
  /** What the station is called and where it sends to; null while the disk cannot be used. */
  settings: shownSettings.nullable(),
  waiting: z.number(),
  lastSent: z.string().nullable(),
  notices: z.array(notice),
});
export type Diagnostics = z.infer<typeof diagnostics>;

/**
 * Everything that crosses between the window and the main process. Main, preload, renderer and
 * tests compute their sides from this value; no channel name is typed anywhere else.
 */
export const contract = {
  station: {
    get: request(nothing, station),
    diagnostics: request(nothing, diagnostics),
    /** The window has drawn its first screen and can be used. */
    ready: request(nothing, nothing),
  },
  learners: learnersRequests,
  visit: visitRequests,
  people: peopleRequests,
  home: {
    get: request(nothing, home),
  },
  attempt: {
    /** Goes on with the attempt left open, or starts one. */
    open: request(z.strictObject({ exerciseId: z.string().max(100) }), attempt),
    save: request(z.strictObject({ attemptId: id, file }), nothing),
    check: request(z.strictObject({ attemptId: id, file }), checked),
    startOver: request(z.strictObject({ attemptId: id }), attempt),
    help: request(z.strictObject({ attemptId: id, taskId: z.string().max(100), step: helpStep }), nothing),
    next: request(z.strictObject({ exerciseId: z.string().max(100) }), next),
    /** Keeps a copy of the learner's document where they choose. False when they changed their mind. */
    takeHome: request(z.strictObject({ attemptId: id }), z.strictObject({ taken: z.boolean() })),
  },
  office: {
    open: request(z.strictObject({ attemptId: id, file }), z.strictObject({ path: z.string() })),
    check: request(z.strictObject({ attemptId: id }), checked),
    /** Back to Mashq with what the program saved. */
    leave: request(z.strictObject({ attemptId: id }), attempt),
    /** The real program saved the file. */
    saved: bridgeEvent(z.strictObject({ attemptId: id })),
  },
  supervising: supervisingRequests,
  setUp: setUpRequests,
  settings: settingsRequests,
  accounts: accountsRequests,
  audit: auditRequests,
  profiles: profilesRequests,
  learning: learningRequests,
  room: roomRequests,
  sessions: sessionsRequests,
  paper: paperRequests,
  drives: drivesRequests,
  kiosk: kioskRequests,
} as const;
