import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Events } from '../../../core/bridge/index.ts';
import type { Policy } from '../../../core/policy/index.ts';
import { hashPassphrase } from '../../../main/supervisors/passphrase.ts';
import type { Printer } from '../../../main/paper/paper.ts';
import { TestStation, type Wanted } from '../practice/open-station.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'mashq-drives-'));
const stick = path.join(folder, 'Stick');
const gone = path.join(folder, 'Gone');
mkdirSync(stick);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Offer = Parameters<Events['drives']['offered']>[0];

const supervisors = [{ name: 'Rana', passphrase: await hashPassphrase('a kind word') }];
const paper = new TextEncoder().encode('%PDF-1.7');

/** A kiosk with a supervisor, whose drives are folders that policy names. */
async function withKiosk(
  body: (station: TestStation, offers: Offer[]) => Promise<void>,
  { policy, ...wanted }: Wanted & { policy?: Partial<Policy> } = {},
): Promise<void> {
  const offers: Offer[] = [];
  const station = new TestStation({
    ...wanted,
    policy: { kiosk: true, saveFolders: [stick, gone], supervisors, ...policy },
    events: { drives: { offered: (offer) => void offers.push(offer) } },
  });
  await station.start();
  try {
    await body(station, offers);
  } finally {
    await station.dispose();
  }
}
const signIn = (station: TestStation) =>
  station.calls.supervising.signIn({ name: 'Rana', passphrase: 'a kind word' });
const offered = (offers: Offer[], count: number) =>
  expect.poll(() => offers.length, { timeout: 5000, interval: 10 }).toBeGreaterThanOrEqual(count);

const printing = (answers: { find: boolean; print: boolean }): Printer => ({
  find: async () => answers.find,
  print: async () => answers.print,
  pdf: async () => paper,
});

describe('Paper', () => {
  test('is for supervisors alone', () =>
    withKiosk(async ({ calls }) => {
      const tries = [
        calls.paper.print({}),
        calls.paper.savePdf({ name: 'cards' }),
        calls.paper.saveCsv({ name: 'figures', text: 'a,b' }),
        calls.kiosk.leave({}),
        calls.kiosk.restart({}),
      ];
      for (const each of tries) await expect(each).rejects.toMatchObject({ code: 'not-supervisor' });
    }));

  test.for([
    [{ find: false, print: true }, 'no-printer'],
    [{ find: true, print: false }, 'not-printed'],
  ] as const)('a printer that answers %j is %s', ([answers, code]) =>
    withKiosk(
      async (station) => {
        await signIn(station);
        await expect(station.calls.paper.print({})).rejects.toMatchObject({ code });
      },
      { printer: printing(answers) },
    ),
  );

  test('goes to the drive that was chosen, beside what is there', () =>
    withKiosk(
      async (station, offers) => {
        await signIn(station);
        writeFileSync(path.join(stick, 'Al-Noor figures.csv'), 'before');
        const saving = station.calls.paper.saveCsv({ name: 'Al-Noor figures', text: '\uFEFFالاسم,1' });
        await offered(offers, 1);
        expect(offers[0]).toMatchObject({
          fileName: 'Al-Noor figures.csv',
          drives: [{ id: stick, name: 'Stick' }],
        });
        await station.calls.drives.choose({ drive: '/etc' });
        await station.calls.drives.choose({ drive: stick });
        expect(await saving).toEqual({ saved: true });
        expect(offers.at(-1)).toBeNull();
        expect(readFileSync(path.join(stick, 'Al-Noor figures.csv'), 'utf8')).toBe('before');
        expect(readFileSync(path.join(stick, 'Al-Noor figures (2).csv'), 'utf8')).toBe('\uFEFFالاسم,1');
        expect(readdirSync(stick)).toHaveLength(2);
      },
      { printer: printing({ find: true, print: true }) },
    ));

  test('a name leads nowhere else, and no drive is an answer too', () =>
    withKiosk(
      async (station, offers) => {
        await signIn(station);
        const away = station.calls.paper.savePdf({ name: '../../etc/cards.pdf' });
        await offered(offers, 1);
        expect(offers[0]?.fileName).toBe('..-..-etc-cards.pdf');
        await station.calls.drives.choose({ drive: null });
        expect(await away).toEqual({ saved: false });
      },
      { printer: printing({ find: true, print: true }) },
    ));

  test('a drive that is plugged in later is offered, and a second question ends the first', () =>
    withKiosk(async (station, offers) => {
      await station.newLearner();
      const { id } = await station.open();
      const first = station.calls.attempt.takeHome({ attemptId: id });
      await offered(offers, 1);
      mkdirSync(gone);
      await offered(offers, 2);
      expect(offers[1]?.drives.map(({ name }) => name)).toEqual(['Stick', 'Gone']);
      const second = station.calls.attempt.takeHome({ attemptId: id });
      expect(await first).toEqual({ taken: false });
      await offered(offers, 4);
      await station.calls.drives.choose({ drive: gone });
      expect(await second).toEqual({ taken: true });
      expect(readdirSync(gone)).toEqual(['Notice.docx']);
    }));
});

describe('The power switch', () => {
  const computer = () => {
    const told: string[] = [];
    const tell = (what: string) => async () => void told.push(what);
    return { told, switchOff: tell('off'), restart: tell('restart'), leaveKiosk: tell('leave') };
  };

  test('anybody may switch a kiosk off, and the visit ends with it', () => {
    const power = computer();
    return withKiosk(
      async (station) => {
        await station.newLearner();
        await station.calls.kiosk.switchOff({});
        expect(power.told).toEqual(['off']);
        expect(await station.calls.visit.current({})).toBeNull();
      },
      { computer: power },
    );
  });

  test('a supervisor may leave the kiosk or start the computer anew', () => {
    const power = computer();
    return withKiosk(
      async (station) => {
        await signIn(station);
        await station.calls.kiosk.restart({});
        await station.calls.kiosk.leave({});
        expect(power.told).toEqual(['restart', 'leave']);
      },
      { computer: power },
    );
  });

  test('a system that refuses is no silence', () =>
    withKiosk(
      async (station) => {
        await expect(station.calls.kiosk.switchOff({})).rejects.toMatchObject({ code: 'computer-refused' });
      },
      { computer: { ...computer(), switchOff: () => Promise.reject(new Error('no')) } },
    ));

  test('a computer that is no kiosk has its own', () =>
    withKiosk(
      async (station) => {
        await expect(station.calls.kiosk.switchOff({})).rejects.toMatchObject({ code: 'bad-request' });
      },
      { policy: { kiosk: false } },
    ));
});
