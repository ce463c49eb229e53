import type { CDPSession } from 'playwright';
import type { Station } from '../e2e/app.ts';
import { Home } from '../e2e/screens/home.ts';
import { readExercise } from '../e2e/solved.ts';

/** What the window holds on to after its garbage was collected. */
export interface Held {
  nodes: number;
  listeners: number;
  /** Of scripts. */
  megabytes: number;
}

/** Word and Excel in turns, as a learner changes between them. */
const exercises = [
  ['Excel', 'excel-first-sum'],
  ['Word', 'word-notice'],
  ['Excel', 'excel-conditional'],
  ['Word', 'word-letter'],
  ['Excel', 'excel-first-table'],
  ['Word', 'word-recipe'],
  ['Excel', 'excel-validation'],
  ['Word', 'word-cv'],
  ['Excel', 'excel-shop-month'],
  ['Excel', 'excel-loan'],
] as const;

async function held(session: CDPSession): Promise<Held> {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, megabytes: usedSize / 1024 / 1024 };
}

/** What ten exercises, opened one after the other, leave behind, when they had all been open before. */
export async function leftBehind(station: Station): Promise<Held> {
  const session = await station.page.context().newCDPSession(station.page);
  const round = async (): Promise<Held> => {
    for (const [module, id] of exercises) {
      const home = await new Home(station).arrive();
      const work = await home.open(module, readExercise(id, station.language).title);
      await work.saved.waitFor();
      await work.goHome.click();
    }
    await new Home(station).arrive();
    return await held(session);
  };
  await round();
  const before = await round();
  const after = await round();
  await session.detach();
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    megabytes: after.megabytes - before.megabytes,
  };
}
