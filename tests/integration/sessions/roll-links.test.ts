import { expect, test } from 'vitest';
import { inLab, tuesday } from './lab-station.ts';

test(
  'A supervisor says whose place a name of the roll is; it is kept for the next time, and taken back',
  inLab(tuesday(9), {}, async (station) => {
    const { sessions, visit, profiles } = station.calls;
    await station.openSession();
    const { roll } = await sessions.addNames({ text: 'Hana Saleh\nSalma' });
    const [hana, salma] = roll;
    const flower = await station.comes('Flower');
    station.clock.pass(600);
    await visit.signOut({});
    await station.supervise();
    let today = await sessions.linkName({ id: hana!.id, learnerId: flower.id });
    const seen = () => today.roll.map((each) => [each.person?.nickname ?? null, each.present, each.minutes]);
    expect(seen()).toEqual([
      ['Flower', true, 10],
      [null, false, 0],
    ]);
    const report = await sessions.report({ sessionId: today.session!.id });
    expect(report.attendance.map(({ name, nickname }) => [name, nickname])).toEqual([
      ['Hana Saleh', 'Flower'],
      ['Salma', ''],
    ]);
    const twice = sessions.linkName({ id: salma!.id, learnerId: flower.id });
    await expect(twice).rejects.toMatchObject({ code: 'bad-request' });

    await sessions.end({});
    today = await station.openSession();
    expect(seen()[0]).toEqual(['Flower', false, 0]);
    // Who is linked is ticked when they sit down, whatever they are called.
    await station.signIn(flower.id);
    await visit.signOut({});
    today = await station.today();
    expect(seen()[0]).toEqual(['Flower', true, 0]);

    // A name that is nobody's stays so, however much a nickname looks like it.
    today = await sessions.linkName({ id: today.roll[1]!.id, learnerId: null });
    const { id } = await station.comes('Salma');
    await visit.signOut({});
    today = await station.today();
    expect(seen()[1]).toEqual([null, false, 0]);
    await profiles.erase({ learnerId: id });
    const unknown = sessions.linkName({ id: today.roll[1]!.id, learnerId: id });
    await expect(unknown).rejects.toMatchObject({ code: 'unknown-learner' });
  }),
);
