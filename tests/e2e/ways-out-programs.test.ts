import path from 'node:path';
import { expect, test } from 'vitest';
import { becomes, programsNaming, withStation, type Station } from './app.ts';
import { leaveKiosk } from './kiosk/leave.ts';
import { runsAsService } from './kiosk/service.ts';
import { told } from './kiosk/told.ts';
import { stayingProgram } from './office/staying-program.ts';

const programsOf = ({ dataFolder }: Station): number[] =>
  programsNaming(path.join(dataFolder, 'office-profile'));

test('A real program has its place beside Mashq in a kiosk, and none when the visit is over', () =>
  withStation(
    'kiosk-office',
    { language: 'ar', policy: { kiosk: true }, environment: stayingProgram },
    async (station) => {
      const { app, page } = station;
      await page.getByRole('button').first().waitFor();
      const stands = () =>
        app.evaluate(({ BrowserWindow, screen }) => {
          const [window] = BrowserWindow.getAllWindows();
          const { x, width } = window!.getBounds();
          const { workArea } = screen.getPrimaryDisplay();
          return {
            front: window!.isKiosk() && window!.isAlwaysOnTop(),
            wide: width === workArea.width,
            atEnd: x + width === workArea.width,
          };
        });
      const inFront = { front: true, wide: true, atEnd: true };
      const beside = { front: false, wide: false, atEnd: true };
      const programs = (): number => (told(station) ? told(station).split('\n').length : 0);

      const open = () =>
        page.evaluate(async () => {
          const { learners, visit, attempt, office } = window.mashq;
          const value = <T>(reply: { ok: true; value: T } | { ok: false; code: string }): T => {
            if (!reply.ok) throw new Error(reply.code);
            return reply.value;
          };
          const salma = { nickname: 'Salma', picture: 'kite', language: 'ar', pin: null } as const;
          const { id } = value(await learners.list({}))[0] ?? value(await learners.create(salma));
          if (!value(await visit.current({}))) value(await visit.signIn({ learnerId: id, pin: null }));
          const { id: attemptId, file } = value(await attempt.open({ exerciseId: 'word-notice' }));
          value(await office.open({ attemptId, file }));
        });
      await becomes(stands, inFront);
      await open();
      await becomes(stands, beside);
      await becomes(async () => programs(), 1);
      await station.endPrograms();
      await becomes(stands, inFront);
      await open();
      await becomes(stands, beside);
      await becomes(async () => programs(), 2);
      await page.evaluate(() => window.mashq.visit.signOut({}));
      await becomes(stands, inFront);
      await becomes(async () => programsOf(station), []);
    },
  ));

test('Mashq that is killed is back on its welcome screen by itself, and stays away when a supervisor left it', () =>
  runsAsService('build/kiosk/linux/mashq.service', async (service) => {
    const first = await service.welcome();
    const killed = performance.now();
    process.kill(first.process, 'SIGKILL');
    const second = await service.welcome();
    const away = performance.now() - killed;
    // A limit of the product, not a measure of this machine: a lab that waits longer takes the computer for broken.
    expect(away, 'milliseconds until the welcome screen was back').toBeLessThan(5000);
    expect(second.process).not.toBe(first.process);
    await leaveKiosk(second.page);
    await service.ended;
  }));
