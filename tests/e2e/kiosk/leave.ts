import type { Page } from 'playwright';
import { testSupervisor } from '../app.ts';

/** Leaves as a supervisor does; the page may be gone before it has an answer. */
export async function leaveKiosk(page: Page): Promise<void> {
  await page.evaluate((supervisor) => window.mashq.supervising.signIn(supervisor), testSupervisor);
  await page.evaluate(() => window.mashq.kiosk.leave({})).catch(() => undefined);
}
