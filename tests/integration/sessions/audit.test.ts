import { expect, test } from 'vitest';
import { inLab, tuesday } from './lab-station.ts';

test(
  'what a supervisor does in a session stands in the log, with who, when and about what',
  inLab(tuesday(9), {}, async (station) => {
    const { sessions, audit } = station.calls;
    await station.openSession({ minutes: 60 });
    station.clock.pass(60);
    await sessions.extend({ minutes: 15 });
    await sessions.say({ text: 'We end at ten' });
    await sessions.takeBack({});
    await sessions.pause({ minutes: 10 });
    await sessions.goOn({});
    await sessions.goOn({});
    await sessions.end({});
    await station.openSession({ name: 'Second', minutes: 20 });
    station.clock.pass(20 * 60);
    // Its time being up, the station has ended it.
    expect((await station.today()).session).toBeNull();

    const entries = (await audit.list({ before: null })).toReversed();
    const about = entries.filter(({ action }) => action !== 'signed-in');
    expect(about.map(({ actor, action, targetName }) => [actor, action, targetName])).toEqual([
      ['Amal', 'session-opened', 'Tuesday morning'],
      ['Amal', 'session-extended', 'Tuesday morning'],
      ['Amal', 'message-sent', 'Tuesday morning'],
      ['Amal', 'break-begun', 'Tuesday morning'],
      ['Amal', 'break-ended', 'Tuesday morning'],
      ['Amal', 'session-ended', 'Tuesday morning'],
      ['Amal', 'session-opened', 'Second'],
      [null, 'session-ended', 'Second'],
    ]);
    expect(about[0]!.at).toBe(tuesday(9).toISOString());
    expect(about[1]!.at).toBe(tuesday(9, 1).toISOString());
  }),
);

test(
  'what is refused is not in the log',
  inLab(tuesday(9), {}, async (station) => {
    await expect(station.calls.sessions.extend({ minutes: 15 })).rejects.toMatchObject({
      code: 'bad-request',
    });
    await station.openSession();
    await expect(station.openSession()).rejects.toMatchObject({ code: 'bad-request' });
    const entries = await station.calls.audit.list({ before: null });
    expect(entries.map(({ action }) => action)).toEqual(['session-opened', 'signed-in']);
  }),
);
