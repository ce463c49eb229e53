import { expect, test } from 'vitest';
import { defaultPolicy, idOf, stationSettings, weaknessOf } from '../../../core/policy/index.ts';

const named = (id: string) => ({ id, name: { ar: id, en: id } });

test('The policy file comes before set-up, and set-up before the defaults', () => {
  const { settings, sources } = stationSettings(
    { lab: named('of-policy'), kiosk: true },
    { lab: named('of-set-up'), seat: '9', language: undefined },
  );
  expect(settings).toEqual({ ...defaultPolicy, lab: named('of-policy'), kiosk: true, seat: '9' });
  expect(sources).toEqual({
    municipality: 'default',
    lab: 'policy',
    seat: 'set-up',
    language: 'default',
    server: 'default',
  });
});

test('A policy that wants no server is heeded', () => {
  const server = { url: 'https://mashq.example.org', station: 'a-1', secret: 'long enough' };
  expect(stationSettings({ server: null }, { server }).settings.server).toBeNull();
});

test('A name becomes an id for the records', () => {
  expect(idOf('Al-Noor computer lab')).toBe('al-noor-computer-lab');
  expect(idOf('  Café № 2 ')).toBe('cafe-no-2');
  expect(idOf('مختبر النور')).toBe('');
});

test('A passphrase needs length, not odd signs', () => {
  expect(weaknessOf('open the lab at nine', 'Amal')).toBeNull();
  expect(weaknessOf('نفتح المختبر في التاسعة', 'أمل')).toBeNull();
  expect(weaknessOf('P@ss1!', 'Amal')).toBe('short');
  expect(weaknessOf('aaaa aaaa aaaa', 'Amal')).toBe('repeating');
  expect(weaknessOf('Amal Khalil 1', 'amal khalil')).toBe('has-name');
});
