import { expect, test } from 'vitest';
import { inLab, tuesday } from './lab-station.ts';

test(
  'the time that somebody had left goes along with their place, and comes back when that is undone',
  inLab(tuesday(9), { visitMinutes: 30 }, async (station) => {
    const { visit, profiles } = station.calls;
    const kept = await station.comes('Salma');
    await visit.signOut({});
    const gone = await station.comes('Salma A.');
    station.clock.pass(600);
    await visit.signOut({});
    await station.supervise();
    const both = { keptId: kept.id, goneId: gone.id };
    await profiles.merge({ ...both, nicknameOf: kept.id, pictureOf: kept.id, lockOf: kept.id });
    const [merge] = await profiles.merges({});
    await profiles.undoMerge({ mergeId: merge!.id });
    await station.signIn(gone.id);
    expect((await station.room()).left).toBe(20 * 60);
    await visit.signOut({});

    await profiles.merge({ ...both, nicknameOf: kept.id, pictureOf: kept.id, lockOf: kept.id });
    await station.restart();
    await station.signIn(kept.id);
    expect((await station.room()).left).toBe(20 * 60);
  }),
);
