import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { doorsOf } from '../../../main/bridge/answer.ts';
import {
  attendanceTable,
  reportCsv,
  reportFileName,
  resultsTable,
} from '../../../renderer/print/reportTables.ts';
import { halfDone } from '../practice/papers.ts';
import { inLab, tuesday, type LabStation } from './lab-station.ts';

const thirty = Array.from({ length: 30 }, (_, at) => `Person ${String(at + 1).padStart(2, '0')}`);
const words = { say: (key: string) => key.split('.').at(-1)!, own: ({ en }: { en: string }) => en };
const names = (list: { name: string }[]): string[] => list.map(({ name }) => name);

describe('The roll-call', () => {
  test(
    'takes thirty pasted names, one press each, and knows the group again next time',
    inLab(tuesday(9), {}, async (station) => {
      await station.openSession({ group: 'Beginners' });
      let today = await station.calls.sessions.addNames({ text: thirty.join('\r\n') });
      expect(names(today.roll)).toEqual(thirty);
      for (const { id } of today.roll.slice(0, 20)) {
        today = await station.calls.sessions.mark({ id, present: true });
      }
      expect(today.roll.filter((each) => each.present)).toHaveLength(20);
      await station.calls.sessions.mark({ id: today.roll[0]!.id, present: false });
      await station.calls.sessions.end({});
      expect(await station.calls.sessions.earlier({})).toMatchObject([{ onRoll: 30, present: 19 }]);

      station.clock.setWall(tuesday(17));
      await station.openSession({ group: 'Others' });
      expect((await station.today()).roll).toEqual([]);
      await station.calls.sessions.end({});
      today = await station.openSession({ group: 'beginners' });
      expect(names(today.roll)).toEqual(thirty);
      expect(today.roll.filter((each) => each.present)).toEqual([]);
      expect(today.groups).toEqual(['beginners', 'Others']);
    }),
  );

  test(
    'links a name to its profile, and ticks who sits down',
    inLab(tuesday(9), {}, async (station) => {
      await station.comes('Hana');
      await station.calls.visit.signOut({});
      await station.openSession();
      const { roll } = await station.calls.sessions.addNames({ text: 'hana\nSalma' });
      expect(roll.map(({ name, person }) => [name, person?.nickname ?? null])).toEqual([
        ['hana', 'Hana'],
        ['Salma', null],
      ]);
      await station.comes('Salma');
      station.clock.pass(600);
      const later = await station.today();
      expect(later.roll.map(({ present, minutes }) => [present, minutes])).toEqual([
        [false, 0],
        [true, 10],
      ]);
    }),
  );

  test(
    'says when a list is longer than it can be',
    inLab(tuesday(9), {}, async (station) => {
      await station.openSession();
      const text = Array.from({ length: 301 }, (_, at) => `Name ${at}`).join('\n');
      await expect(station.calls.sessions.addNames({ text })).rejects.toMatchObject({ code: 'roll-full' });
      await station.calls.sessions.end({});
      await expect(station.calls.sessions.addNames({ text: 'Hana' })).rejects.toMatchObject({
        code: 'no-session',
      });
    }),
  );
});

describe('The waiting list', () => {
  test(
    'is called in its order, and forgets who has sat down',
    inLab(tuesday(9), {}, async (station) => {
      await station.openSession();
      await station.calls.sessions.wait({ name: 'Hana' });
      await station.calls.sessions.wait({ name: 'Omar' });
      const line = (await station.calls.sessions.wait({ name: 'Lina' })).waiting;
      let today = await station.calls.sessions.moveWaiting({ id: line[2]!.id, by: -2 });
      expect(names(today.waiting)).toEqual(['Lina', 'Hana', 'Omar']);
      expect(today.room.next?.name).toBe('Lina');
      await station.comes('lina');
      today = await station.today();
      expect(names(today.waiting)).toEqual(['Hana', 'Omar']);
      await station.calls.sessions.stopWaiting({ id: today.waiting[0]!.id });
      await station.calls.visit.signOut({});
      expect((await station.room()).next?.name).toBe('Omar');
      await station.restart();
      expect((await station.room()).next?.name).toBe('Omar');
    }),
  );
});

describe('A raised hand', () => {
  test(
    'is up until the supervisor has been there, through a power cut too',
    inLab(tuesday(9), {}, async (station) => {
      await station.openSession();
      await station.comes('Salma');
      await station.calls.room.raiseHand({ kind: 'private' });
      station.clock.pass(120);
      expect((await station.room()).hand).toEqual({ kind: 'private', since: 120 });
      expect((await station.today()).handOf?.nickname).toBe('Salma');
      await station.startAfterPowerCut();
      expect((await station.room()).hand?.kind).toBe('private');
      await station.supervise();
      const today = await station.calls.sessions.helped({});
      expect(today.room.hand).toBeNull();
    }),
  );

  test(
    'is taken back by the learner, and goes down when they leave',
    inLab(tuesday(9), {}, async (station) => {
      await station.comes('Salma');
      await station.calls.room.raiseHand({ kind: 'task' });
      expect((await station.calls.room.lowerHand({})).hand).toBeNull();
      await station.calls.room.raiseHand({ kind: 'task' });
      await station.calls.visit.signOut({});
      expect((await station.room()).hand).toBeNull();
    }),
  );
});

describe('A message', () => {
  test(
    'stands there until it is read, through a restart, and belongs to who was here',
    inLab(tuesday(9), {}, async (station) => {
      await station.comes('Salma');
      const { room } = await station.calls.sessions.say({ text: 'الشاي جاهز' });
      await station.calls.room.readMessage({ id: '01a20cff-7d00-7239-aa26-392b78cffeb0' });
      expect((await station.room()).message?.text).toBe('الشاي جاهز');
      expect((await station.calls.room.readMessage({ id: room.message!.id })).message).toBeNull();
      await station.calls.sessions.say({ text: 'Come again' });
      await station.startAfterPowerCut();
      expect((await station.room()).message?.text).toBe('Come again');
    }),
  );
});

describe('The courses of a session', () => {
  test(
    'are the only ones that can be begun; work that is open can be saved',
    inLab(tuesday(9), {}, async (station) => {
      await station.comes('Salma');
      const attempt = await station.open();
      const { courses } = await station.today();
      expect(courses.map(({ id }) => id)).toEqual(['office']);
      await station.openSession({ courses: ['another'] });
      await expect(station.open()).rejects.toMatchObject({ code: 'course-closed' });
      expect(await station.home()).toEqual({ goOn: null, courses: [] });
      await station.calls.attempt.save({ attemptId: attempt.id, file: attempt.file });
    }),
  );
});

describe('Attendance and results', () => {
  test(
    'have the same figures on the page and in the file',
    inLab(tuesday(9), {}, async (station) => {
      await station.openSession({ name: 'Tuesday: =morning', group: 'Beginners' });
      await station.calls.sessions.addNames({ text: '=Omar\nHana' });
      await station.comes('Hana');
      const attempt = await station.open();
      await station.calls.attempt.check({ attemptId: attempt.id, file: halfDone('en') });
      station.clock.pass(25 * 60);
      await station.supervise();
      const { session } = await station.today();
      const report = await station.calls.sessions.report({ sessionId: session!.id });
      expect(report.attendance).toMatchObject([
        { name: '=Omar', onRoll: true, present: false, visits: 0, minutes: 0 },
        { name: 'Hana', onRoll: true, present: true, visits: 1, minutes: 25, tasksDone: 1 },
      ]);
      expect(report.results).toMatchObject([{ name: 'Hana', points: 1, maximum: 3, done: false }]);

      const lab = { lab: { en: 'Al-Noor: lab', ar: 'مختبر النور' }, seat: '7' };
      for (const table of [attendanceTable(report, words), resultsTable(report, words)]) {
        const lines = reportCsv(table, report, lab, words).split('\r\n');
        expect(lines[0]?.startsWith('\uFEFF')).toBe(true);
        const cells = lines.slice(1, -1).map((line) => line.split(','));
        expect(cells.map((line) => line.slice(5))).toEqual(
          table.rows.map((row) => row.map((cell) => String(cell).replace(/^=/, "'="))),
        );
        expect(cells.every((line) => line[2] === 'Tuesday: =morning')).toBe(true);
      }
      expect(reportFileName(report, lab, 'attendance', 'en')).toBe(
        'Al-Noor lab 7, 2026-11-24, Tuesday =morning, attendance',
      );
    }),
  );

  test(
    'count everybody who came, on the list or not, in a session or not',
    inLab(tuesday(9), {}, async (station) => {
      await station.comes('Rana');
      station.clock.pass(120);
      await station.calls.visit.signOut({});
      await station.supervise();
      await station.openSession();
      await station.comes('Salma');
      station.clock.pass(300);
      await station.supervise();
      const { session } = await station.today();
      const ofSession = await station.calls.sessions.report({ sessionId: session!.id });
      expect(ofSession.attendance).toMatchObject([
        { name: 'Salma', onRoll: false, present: true, minutes: 5 },
      ]);
      const ofToday = await station.calls.sessions.report({ sessionId: null });
      expect(ofToday.attendance.map(({ name, minutes }) => [name, minutes])).toEqual([
        ['Rana', 2],
        ['Salma', 5],
      ]);
    }),
  );
});

describe('What is nobody else’s business', () => {
  test(
    'is refused to whoever is no supervisor',
    inLab(tuesday(9), {}, async (station) => {
      await station.openSession();
      await station.calls.supervising.leave({});
      const id = '01a20cff-7d00-7239-aa26-392b78cffeb0';
      const anything = { id, present: true, by: 1, minutes: 5, text: 'x', name: 'x', sessionId: null };
      for (const { group, name, handler } of doorsOf(station.calls)) {
        if (group !== 'sessions') continue;
        await expect(handler(anything as never), name).rejects.toMatchObject({ code: 'not-supervisor' });
      }
    }),
  );

  test(
    'is readable in no file of the data folder',
    inLab(tuesday(9), {}, async (station) => {
      await station.openSession({ name: 'Zenobia session', group: 'Palmyra group' });
      await station.calls.sessions.addNames({ text: 'Ibn Battuta' });
      await station.calls.sessions.wait({ name: 'Maryam Astrulabi' });
      await station.calls.sessions.say({ text: 'Tea for Fairuz' });
      expect(inFiles(station, ['Zenobia', 'Palmyra', 'Battuta', 'Astrulabi', 'Fairuz'])).toEqual([]);
      await station.stop();
      expect(inFiles(station, ['Zenobia', 'Palmyra', 'Battuta', 'Astrulabi', 'Fairuz'])).toEqual([]);
    }),
  );
});

/** Those of the words that any file of the station holds. */
function inFiles(station: LabStation, wanted: string[]): string[] {
  const files = readdirSync(station.dataFolder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const contents = files.map((entry) =>
    readFileSync(path.join(entry.parentPath, entry.name)).toString('utf8'),
  );
  return wanted.filter((word) => contents.some((text) => text.includes(word)));
}
