import { policy, defaultPolicy, type Policy } from './format.ts';

/** What set-up may say where the policy file does not. */
export const settableKeys = ['municipality', 'lab', 'seat', 'language', 'server'] as const;
export type SettableKey = (typeof settableKeys)[number];

export const storedSettings = policy
  .pick({ municipality: true, lab: true, seat: true, language: true, server: true })
  .partial();
export type StoredSettings = { [Key in SettableKey]?: Policy[Key] | undefined };

export type SettingSource = 'policy' | 'set-up' | 'default';

/** The settings that the station runs on: the policy file's, else set-up's, else the defaults; and where each is from. */
export function stationSettings(
  named: Partial<Policy>,
  stored: StoredSettings,
): { settings: Policy; sources: Record<SettableKey, SettingSource> } {
  const sourceOf = (key: SettableKey): SettingSource => {
    if (named[key] !== undefined) return 'policy';
    return stored[key] !== undefined ? 'set-up' : 'default';
  };
  const sources = Object.fromEntries(settableKeys.map((key) => [key, sourceOf(key)])) as Record<
    SettableKey,
    SettingSource
  >;
  const given = <T extends object>(values: T): T =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
  return { settings: { ...defaultPolicy, ...given(stored), ...given(named) } as Policy, sources };
}

/** A name as an id in the records: lower-case words joined by hyphens. Empty when it has no Latin letters. */
export const idOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100);
