import { Refusal, type ShownSettings, type TypedSettings } from '../../core/bridge/index.ts';
import {
  readEnrolment,
  settableKeys,
  stationSettings,
  storedSettings,
  type Policy,
  type StoredSettings,
} from '../../core/policy/index.ts';
import type { FieldKey } from '../learners/field-key.ts';
import type { Database, Read, Write } from '../storage/database.ts';
import { settingsRepository } from './settings-repository.ts';

export interface SettingsPorts {
  database: Database;
  fieldKey: FieldKey;
  /** What the policy file says, without defaults. */
  named: Partial<Policy>;
  /** What the station runs on: one object for everybody, whose values change with the settings. */
  policy: Policy;
  /** The server that completions go to may be another one now. */
  onServer(): void;
}

/** Binds the server's secret to its row. */
const owner = 'station';

/** What the station is called and where it sends to: by the policy file, else by set-up. */
export class Settings {
  readonly #ports: SettingsPorts;
  #stored: StoredSettings = {};

  constructor(ports: SettingsPorts) {
    this.#ports = ports;
  }

  async load(): Promise<void> {
    this.#take(await this.#ports.database.read((read) => this.#read(read)));
  }

  shown(): ShownSettings {
    const { settings, sources } = stationSettings(this.#ports.named, this.#stored);
    const { municipality, lab, seat, language, server } = settings;
    return {
      municipality,
      lab,
      seat,
      language,
      server: server && { url: server.url, station: server.station },
      sources,
    };
  }

  /** Whether the policy file or set-up has said all that people and records call the station by. */
  areSaid(): boolean {
    const { sources } = this.shown();
    return (['municipality', 'lab', 'seat'] as const).every((key) => sources[key] !== 'default');
  }

  /**
   * To be called in a transaction; `settled` after it. What the policy file fixes stays as it is. Throws
   * `bad-enrolment` for a code that no server made.
   */
  async change(write: Write, typed: TypedSettings, enrolment: string | null | undefined): Promise<void> {
    const before = await this.#read(write);
    const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
    const server = enrolment === undefined ? before.server : serverOf(enrolment);
    const after: StoredSettings = { ...before, ...given, server };
    for (const key of settableKeys) if (this.#ports.named[key] !== undefined) delete after[key];
    const { server: secret, ...plain } = after;
    const sealed = secret ? this.#ports.fieldKey.seal(secret, owner) : null;
    await settingsRepository.set(write, JSON.stringify(plain), sealed);
  }

  /** Everybody sees what was changed, once it is stored. */
  async settled(): Promise<void> {
    const before = JSON.stringify(this.#ports.policy.server);
    await this.load();
    if (JSON.stringify(this.#ports.policy.server) !== before) this.#ports.onServer();
  }

  async #read(read: Read): Promise<StoredSettings> {
    const row = await settingsRepository.get(read);
    const server = row.server ? this.#ports.fieldKey.unseal(row.server, owner) : undefined;
    const parsed = storedSettings.safeParse({ ...(JSON.parse(row.settings) as object), server });
    return parsed.success ? parsed.data : {};
  }

  #take(stored: StoredSettings): void {
    this.#stored = stored;
    Object.assign(this.#ports.policy, stationSettings(this.#ports.named, stored).settings);
  }
}

function serverOf(code: string | null): Policy['server'] {
  if (code === null) return null;
  const reading = readEnrolment(code);
  const parsed = storedSettings.safeParse(reading);
  if ('mistake' in reading || !parsed.success || !parsed.data.server) throw new Refusal('bad-enrolment');
  return parsed.data.server;
}
