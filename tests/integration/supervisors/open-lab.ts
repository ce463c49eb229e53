import type { Policy } from '../../../core/policy/index.ts';
import { hashPassphrase } from '../../../main/supervisors/passphrase.ts';
import { TestStation, type Wanted } from '../practice/open-station.ts';

export const supervisor = { name: 'Amal', passphrase: 'open the lab at nine' };
const passphrase = await hashPassphrase(supervisor.passphrase);

/** Names the station and its supervisor, so that there is nothing to set up. */
export const wholePolicy: Partial<Policy> = {
  municipality: { id: 'zarqa', name: { ar: 'بلدية الزرقاء', en: 'Zarqa Municipality' } },
  lab: { id: 'al-noor', name: { ar: 'مختبر النور', en: 'Al-Noor lab' } },
  seat: '7',
  supervisors: [{ name: supervisor.name, passphrase }],
};

export const typed = {
  settings: {
    municipality: wholePolicy.municipality!,
    lab: wholePolicy.lab!,
    seat: '7',
    language: 'en' as const,
  },
  account: supervisor,
};

/** The code that a call is refused with; fails when it is not refused. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => {
      throw new Error('this was not refused');
    },
    (cause: { code: string }) => cause.code,
  );
}

/** A test with a station that is set up, and a supervisor signed in. */
export const withSupervisor =
  (wanted: Wanted, body: (station: TestStation) => Promise<void>) => async (): Promise<void> => {
    const station = await TestStation.open({ ...wanted, policy: { ...wholePolicy, ...wanted.policy } });
    try {
      await station.calls.supervising.signIn(supervisor);
      await body(station);
    } finally {
      await station.dispose();
    }
  };
