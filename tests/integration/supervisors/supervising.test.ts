import { expect, test } from 'vitest';
import { PatientClock } from '../sync/patient-clock.ts';
import { withStation } from '../practice/open-station.ts';
import { refusal, supervisor, typed, wholePolicy } from './open-lab.ts';

const minutes = (count: number): number => count * 60_000;

test('A supervisor is out after three quiet minutes, and the window is told', async () => {
  const clock = new PatientClock();
  const ended: string[] = [];
  const events = { supervising: { ended: ({ reason }: { reason: string }) => ended.push(reason) } };
  await withStation({ clock, policy: wholePolicy, events: events as never }, async (station) => {
    const { supervising, profiles } = station.calls;
    await supervising.signIn(supervisor);
    clock.pass(minutes(2.9));
    await supervising.touch({});
    clock.pass(minutes(2.9));
    await profiles.list({});
    expect(await supervising.current({})).toEqual({ name: supervisor.name });
    clock.pass(minutes(0.2));
    expect(await supervising.current({}), 'asking for pages is no sign of life').toBeNull();
    expect(ended).toEqual(['idle']);
    expect(await refusal(profiles.list({}))).toBe('not-supervisor');
  })();
});

test(
  'With the key of the names lost, nobody can set the station up anew; the recovery code still lets in',
  withStation({}, async (station) => {
    const { recoveryCode } = await station.calls.setUp.finish(typed);
    await station.stop();
    station.wanted.secrets = {
      wrap: async (secret) => Buffer.from(secret),
      unwrap: async () => {
        throw new Error('wrapped by a key store that is gone');
      },
      strength: () => 'strong',
    };
    await station.start();
    const { setUp, supervising } = station.calls;
    expect(await supervising.names({})).toEqual([]);
    expect((await setUp.get({})).account).toBe(false);
    expect(await refusal(setUp.finish({ ...typed, account: supervisor }))).toBe('set-up-done');
    await supervising.recover({ ...supervisor, code: recoveryCode! });
    expect(await supervising.names({})).toEqual([supervisor.name]);
  }),
);
