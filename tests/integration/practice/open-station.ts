import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Events, Home, Room, Visitor } from '../../../core/bridge/index.ts';
import type { Course } from '../../../core/course/index.ts';
import type { Exercise } from '../../../core/exercise/index.ts';
import type { Policy } from '../../../core/policy/index.ts';
import { systemClock } from '../../../main/clock.ts';
import { silentLog } from '../../../main/log.ts';
import { diskFiles } from '../../../main/practice/files.ts';
import { openStation, type Station, type StationPorts } from '../../../main/station.ts';
import { httpOver } from '../../../main/sync/http.ts';
import { given } from './papers.ts';

const both = (en: string, ar = en) => ({ ar, en });
const at = (ar: string, en: string) => ({ paragraph: both(en, ar) as unknown as string });

const notice = (id: string): Exercise => ({
  id,
  workspace: 'word',
  level: 'first-steps',
  title: both(`Notice ${id}`, `إعلان ${id}`),
  fileName: both('Notice.docx', 'إعلان.docx'),
  files: [{ name: both('Members.txt', 'الأعضاء.txt'), file: both('members.en.txt', 'members.ar.txt') }],
  learnt: [both('make a title', 'كتابة عنوان')],
  tasks: [
    {
      id: 'title',
      objective: 'W1.1',
      points: 1,
      short: both('Title', 'العنوان'),
      text: both('Make the first line a title.', 'اجعل السطر الأول عنوانًا.'),
      name: both('the title', 'العنوان'),
      hint: both('Styles', 'الأنماط'),
      checks: [{ check: 'style', at: at('دورة', 'Computer'), is: 'title' }],
      solution: [{ command: 'style', args: { is: 'title' } }],
    },
    {
      id: 'free',
      objective: 'W1.2',
      points: 2,
      short: both('Bold', 'غامق'),
      text: both('Make the second line bold.', 'اجعل السطر الثاني غامقًا.'),
      name: both('the line', 'السطر'),
      hint: both('Bold', 'غامق'),
      checks: [{ check: 'characters', at: at('التسجيل', 'Joining'), bold: true }],
      solution: [{ command: 'bold', args: {} }],
    },
  ],
});

const courses: Course[] = [
  {
    id: 'office',
    title: both('Office'),
    modules: [
      { id: 'word', title: both('Word'), icon: 'file-text', exercises: ['notice', 'poster'] },
      { id: 'excel', title: both('Excel'), icon: 'sheet', exercises: [] },
    ],
  },
];

function writeContent(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'courses.json'), JSON.stringify(courses));
  for (const id of ['notice', 'poster']) {
    const of = path.join(folder, 'exercises', id);
    mkdirSync(of, { recursive: true });
    writeFileSync(path.join(of, 'exercise.json'), JSON.stringify(notice(id)));
    writeFileSync(path.join(of, 'starter.ar.docx'), given('ar'));
    writeFileSync(path.join(of, 'starter.en.docx'), given('en'));
    writeFileSync(path.join(of, 'members.ar.txt'), 'الاسم;المدينة\nرنا;عمّان\n');
    writeFileSync(path.join(of, 'members.en.txt'), 'Name;Town\nRana;Amman\n');
  }
}

export type Wanted = Partial<Omit<StationPorts, 'events'>> & {
  policy?: Partial<Policy>;
  /** Who hears which events; the other groups are heard by nobody. */
  events?: Partial<StationPorts['events']>;
};

/** A station on folders of its own, with real parts only: it is what the app opens, without a window. */
export class TestStation {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'mashq-station-'));
  readonly dataFolder = path.join(this.folder, 'data');
  readonly officeSaves: string[] = [];
  /** What the window was told about the room, in order. */
  readonly rooms: Room[] = [];
  /** What the window was told about the visit, in order. */
  readonly heard: { event: keyof Events['visit']; payload: unknown }[] = [];
  /** How often what the window keeps was taken away. */
  cleaned = 0;
  #onHeard: () => void = () => undefined;
  readonly #cutOff: Station[] = [];
  /** Resolves at the next save of the real program. */
  #onSaved: () => void = () => undefined;
  #open: Station | undefined;

  constructor(readonly wanted: Wanted = {}) {
    writeContent(path.join(this.folder, 'content'));
    writeFileSync(
      path.join(this.folder, 'policy.json'),
      JSON.stringify({ language: 'en', ...wanted.policy }),
    );
  }

  static async open(wanted: Wanted = {}): Promise<TestStation> {
    const station = new TestStation(wanted);
    await station.start();
    return station;
  }

  /** The station itself. */
  get whole(): Station {
    return this.#open!;
  }

  get calls(): Station['handlers'] {
    return this.#open!.handlers;
  }

  async start(): Promise<void> {
    const { policy: _policy, events, ...ports } = this.wanted;
    this.#open = await openStation({
      dataFolder: this.dataFolder,
      contentFolder: path.join(this.folder, 'content'),
      policyFile: path.join(this.folder, 'policy.json'),
      version: '0.0.0-test',
      clock: systemClock,
      log: silentLog,
      files: diskFiles,
      secrets: plainSecrets,
      http: httpOver(fetch),
      random: () => 0.5,
      officeProgram: () => ({ find: async () => true, open: async () => goneAtOnce }),
      onRoom: () => undefined,
      gradingWorker,
      choosePlace: async () => null,
      printer: { find: async () => false, print: async () => false, pdf: async () => new Uint8Array() },
      computer: { switchOff: done, restart: done, leaveKiosk: done },
      events: {
        room: { changed: (room) => this.rooms.push(room) },
        office: {
          saved: ({ attemptId }) => {
            this.officeSaves.push(attemptId);
            this.#onSaved();
          },
        },
        visit: {
          idle: (payload) => this.#hear('idle', payload),
          locked: (payload) => this.#hear('locked', payload),
          ending: (payload) => this.#hear('ending', payload),
          ended: (payload) => this.#hear('ended', payload),
        },
        supervising: { ended: () => undefined },
        drives: { offered: () => undefined },
        ...events,
      },
      systemIdle: () => 0,
      cleanWindow: async () => void this.cleaned++,
      showWindow: () => undefined,
      ...ports,
    });
    await this.#open.opened;
  }

  async stop(): Promise<void> {
    await this.#open?.close();
    this.#open = undefined;
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Starts anew on what is on the disk, as after a power cut: nothing was closed. */
  async startAfterPowerCut(): Promise<void> {
    this.#cutOff.push(this.#open!);
    await this.start();
  }

  async dispose(): Promise<void> {
    await this.stop();
    for (const station of this.#cutOff) await station.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #hear(event: keyof Events['visit'], payload: unknown): void {
    this.heard.push({ event, payload });
    this.#onHeard();
  }

  /** Waits until the window was told something about the visit; takes it off the list. */
  async hears(event: keyof Events['visit']): Promise<unknown> {
    for (;;) {
      const at = this.heard.findIndex((each) => each.event === event);
      if (at >= 0) return this.heard.splice(at, 1)[0]?.payload;
      await new Promise<void>((resolve) => (this.#onHeard = resolve));
    }
  }

  /** Waits for the real program's next save. */
  officeSaved(): Promise<void> {
    return new Promise((resolve) => (this.#onSaved = resolve));
  }

  async newLearner(nickname = 'Amal', language: 'ar' | 'en' = 'en'): Promise<Visitor> {
    const learner = await this.calls.learners.create({ nickname, picture: 'olive', language, pin: null });
    return this.signIn(learner.id);
  }
  signIn(learnerId: string): Promise<Visitor> {
    return this.calls.visit.signIn({ learnerId, pin: null });
  }
  open(exerciseId = 'notice') {
    return this.calls.attempt.open({ exerciseId });
  }
  home(): Promise<Home> {
    return this.calls.home.get({});
  }
}

const done = async () => undefined;
/** A program that has handed its file on. */
export const goneAtOnce = { ended: Promise.resolve(), save: done, end: done };

/** Stands in for the system's key store, which needs a desktop. */
const plainSecrets: StationPorts['secrets'] = {
  wrap: async (secret) => Buffer.from(secret).reverse(),
  unwrap: async (wrapped) => Buffer.from(wrapped).reverse(),
  strength: () => 'strong',
};

/** The worker as it was built. */
export const gradingWorker: StationPorts['gradingWorker'] = {
  url: new URL('../../../out/main/grading-worker.js', import.meta.url),
};

/** A test with a station that is closed and removed afterwards. */
export const withStation =
  (wanted: Wanted, body: (station: TestStation) => Promise<void>) => async (): Promise<void> => {
    const station = await TestStation.open(wanted);
    try {
      await body(station);
    } finally {
      await station.dispose();
    }
  };
