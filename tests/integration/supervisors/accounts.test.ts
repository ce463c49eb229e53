import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { enrolmentCode } from '../../../core/policy/index.ts';
import { withStation } from '../practice/open-station.ts';
import { refusal, supervisor, typed, withSupervisor } from './open-lab.ts';

const server = { url: 'https://mashq.example.org', station: 'al-noor-7', secret: 'a long secret' };
const other = { name: 'Basim', passphrase: 'seven chairs by the door' };

describe('set-up', () => {
  test(
    'names the station, makes the first account and a recovery code, once',
    withStation({}, async (station) => {
      const { setUp, supervising, settings } = station.calls;
      expect((await station.calls.station.get({})).setUp).toBe(true);
      expect(await setUp.get({})).toMatchObject({ needed: true, account: true });

      const { recoveryCode } = await setUp.finish({ ...typed, enrolment: enrolmentCode(server) });
      expect(recoveryCode).toMatch(/^(\d{4} ){3}\d{4}$/);
      expect(await station.calls.station.get({})).toMatchObject({
        setUp: false,
        lab: typed.settings.lab.name,
        seat: '7',
      });
      expect(await refusal(setUp.finish({ ...typed, account: other }))).toBe('set-up-done');

      await supervising.signIn(supervisor);
      expect(await settings.get({})).toMatchObject({
        server: { url: server.url, station: server.station },
        sources: { municipality: 'set-up', language: 'policy', server: 'set-up' },
      });
      await station.restart();
      expect(await station.calls.station.get({})).toMatchObject({ setUp: false, seat: '7' });
    }),
  );

  test(
    'says what is still missing and stores nothing of it',
    withStation({}, async (station) => {
      const { setUp } = station.calls;
      const weak = { ...typed, account: { name: 'Amal', passphrase: '12345' } };
      expect(await refusal(setUp.finish(weak))).toBe('weak-passphrase');
      expect(await refusal(setUp.finish({ ...typed, enrolment: 'mashq1.abcd' }))).toBe('bad-enrolment');
      expect(await refusal(setUp.finish({ ...typed, account: null }))).toBe('bad-request');
      expect(await setUp.get({})).toMatchObject({ needed: true, settings: { seat: '1' } });
    }),
  );

  test(
    'is not offered where the policy file is there and cannot be heeded: its accounts are only missing',
    withStation({ policy: { seat: '' } }, async (station) => {
      const { setUp } = station.calls;
      expect((await station.calls.station.get({})).setUp).toBe(false);
      expect(await refusal(setUp.finish(typed))).toBe('set-up-done');
    }),
  );

  test(
    'is not needed where the policy file says it all',
    withSupervisor({}, async (station) => {
      expect((await station.calls.station.get({})).setUp).toBe(false);
      await station.calls.settings.change({ settings: { seat: '99' } });
      expect(await station.calls.settings.get({})).toMatchObject({ seat: '7', sources: { seat: 'policy' } });
    }),
  );
});

describe('a supervisor', () => {
  test(
    'is asked for the passphrase, and has to wait after five that are wrong, also after a restart',
    withStation({}, async (station) => {
      await station.calls.setUp.finish(typed);
      const guess = () => station.calls.supervising.signIn({ name: 'amal ', passphrase: 'open the lab' });
      for (let tries = 0; tries < 4; tries++) expect(await refusal(guess())).toBe('wrong-passphrase');
      expect(await refusal(guess())).toBe('passphrase-wait');
      await station.restart();
      expect(await refusal(station.calls.supervising.signIn(supervisor))).toBe('passphrase-wait');
      expect(await station.calls.supervising.current({})).toBeNull();
    }),
  );

  test(
    'alone may see and change what is the supervisors’',
    withStation({}, async (station) => {
      const { accounts, audit, settings, setUp, supervising } = station.calls;
      await setUp.finish(typed);
      await supervising.leave({});
      const id = '00000000-0000-7000-8000-000000000000';
      for (const call of [
        () => accounts.list({}),
        () => accounts.add(other),
        () => accounts.remove({ id }),
        () => accounts.changePassphrase({ id, passphrase: other.passphrase }),
        () => accounts.policyLine({ id }),
        () => accounts.renewRecovery({}),
        () => settings.get({}),
        () => settings.change({ settings: { seat: '8' } }),
        () => audit.list({ before: null }),
      ])
        expect(await refusal(call())).toBe('not-supervisor');
      await supervising.signIn(supervisor);
      await supervising.leave({});
      expect(await refusal(accounts.list({}))).toBe('not-supervisor');
    }),
  );

  test(
    'adds others, changes passphrases and removes accounts, but not the last one',
    withStation({}, async (station) => {
      const { accounts, setUp, supervising } = station.calls;
      await setUp.finish(typed);
      await supervising.signIn(supervisor);
      const [own] = await accounts.list({});
      expect(await refusal(accounts.remove({ id: own!.id! }))).toBe('last-account');
      expect(await refusal(accounts.add({ ...other, name: ' AMAL' }))).toBe('name-taken');
      await accounts.add(other);
      expect(await supervising.names({})).toEqual(['Amal', 'Basim']);

      const basim = (await accounts.list({}))[1]!;
      await accounts.changePassphrase({ id: basim.id!, passphrase: 'eight chairs by the door' });
      expect(await refusal(supervising.signIn(other))).toBe('wrong-passphrase');
      await supervising.signIn({ ...other, passphrase: 'eight  chairs by the door ' });
      await accounts.remove({ id: own!.id! });
      expect(await refusal(supervising.signIn(supervisor))).toBe('wrong-passphrase');
      await accounts.add(supervisor);
      await accounts.remove({ id: basim.id! });
      expect(await supervising.current({}), 'whose account is gone is out').toBeNull();
    }),
  );

  test(
    'is brought to other stations by a line of the policy file',
    withStation({}, async (station) => {
      const { accounts, setUp, supervising } = station.calls;
      await setUp.finish(typed);
      await supervising.signIn(supervisor);
      const { line } = await accounts.policyLine({ id: (await accounts.list({}))[0]!.id! });
      const policy = { ...typed.settings, supervisors: [JSON.parse(line)] };
      await withStation({ policy }, async (second) => {
        expect((await second.calls.station.get({})).setUp).toBe(false);
        expect(await second.calls.supervising.signIn(supervisor)).toEqual({ name: 'Amal' });
        expect(await second.calls.accounts.list({})).toEqual([{ id: null, name: 'Amal', madeAt: null }]);
        expect(await refusal(second.calls.accounts.add(supervisor))).toBe('name-taken');
      })();
    }),
  );
});

describe('a forgotten passphrase', () => {
  test(
    'is set anew by the recovery code, which is used up by it',
    withStation({}, async (station) => {
      const { setUp, supervising } = station.calls;
      const { recoveryCode } = await setUp.finish(typed);
      const next = { name: 'Amal', passphrase: 'close the lab at four' };
      expect(await refusal(supervising.recover({ ...next, code: '1234 5678 9012 3456' }))).toBe(
        'wrong-recovery-code',
      );
      const arabic = recoveryCode!.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
      const renewed = await supervising.recover({ ...next, code: arabic.replaceAll(' ', '-') });
      expect(await supervising.current({})).toEqual({ name: 'Amal' });
      expect(await refusal(supervising.recover({ ...next, code: recoveryCode! }))).toBe(
        'wrong-recovery-code',
      );
      expect(await refusal(supervising.signIn(supervisor))).toBe('wrong-passphrase');
      await supervising.signIn(next);
      await supervising.recover({ ...other, code: renewed.recoveryCode });
      expect(await supervising.names({})).toEqual(['Amal', 'Basim']);
    }),
  );

  test(
    'with the code lost too: a file of the administrator erases the accounts and no learner',
    withStation({}, async (station) => {
      const { recoveryCode } = await station.calls.setUp.finish(typed);
      const learner = await station.newLearner('Salma');
      const file = path.join(station.dataFolder, 'Reset-Supervisors.txt');
      writeFileSync(file, '');
      await station.restart();

      expect(existsSync(file)).toBe(false);
      const { setUp, supervising, learners, audit } = station.calls;
      expect(await setUp.get({})).toMatchObject({ needed: true, account: true, settings: { seat: '7' } });
      expect(await supervising.names({})).toEqual([]);
      const recover = { ...other, code: recoveryCode! };
      expect(await refusal(supervising.recover(recover))).toBe('wrong-recovery-code');
      expect((await learners.list({})).map((each) => each.id)).toEqual([learner.id]);

      await setUp.finish({ settings: {}, account: other });
      await supervising.signIn(other);
      const actions = (await audit.list({ before: null })).map((each) => each.action);
      expect(actions).toContain('accounts-reset');
      await station.restart();
      expect(await station.calls.supervising.names({})).toEqual(['Basim']);
    }),
  );
});

test(
  'The audit log says who did what, newest first, page by page, and names nobody in clear',
  withStation({}, async (station) => {
    const { accounts, audit, setUp, supervising } = station.calls;
    await setUp.finish(typed);
    await refusal(supervising.signIn({ ...supervisor, passphrase: 'wrong' }));
    await supervising.signIn(supervisor);
    await accounts.add(other);
    const entries = await audit.list({ before: null });
    expect(entries.map(({ actor, action, targetName }) => [actor, action, targetName])).toEqual([
      ['Amal', 'account-added', 'Basim'],
      ['Amal', 'signed-in', null],
      ['Amal', 'wrong-passphrase', null],
      ['Amal', 'set-up', 'Amal'],
    ]);
    expect(await audit.list({ before: entries[1]!.number })).toEqual(entries.slice(2));
    await station.stop();
    const bytes = ['mashq.sqlite', 'mashq.sqlite-wal']
      .map((name) => path.join(station.dataFolder, name))
      .filter(existsSync)
      .map((file) => readFileSync(file, 'latin1'))
      .join('');
    expect(bytes).not.toContain('Amal');
    expect(bytes).not.toContain('Basim');
  }),
);
