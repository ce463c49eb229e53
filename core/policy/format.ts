import { z } from 'zod';
import { language, localizedText } from '../language/index.ts';
import { openingHours } from '../session/hours.ts';

const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const named = z.strictObject({ id: slug, name: localizedText });

/** The settings that IT manages for a station, one JSON file. docs/policy.md lists every key. */
export const policy = z.strictObject({
  municipality: named,
  lab: named,
  /** What the sticker on the computer says. */
  seat: z.string().min(1).max(40),
  /** The language that is offered first. */
  language,
  /** Full screen without a way out but the supervisor's. */
  kiosk: z.boolean(),
  /** Whether exercises may also be done in the system's own Office program. */
  office: z.boolean(),
  /** Minutes without a sign of life after which a learner's place is locked. */
  idleMinutes: z.number().min(0.1).max(240),
  /** Days after which a place that nobody used is erased, once all its records were sent. */
  retentionDays: z.int().min(30).max(3650),
  /** In a kiosk, the only programs that may open an exercise's file: known names, or paths of programs. */
  officePrograms: z.array(z.string().min(1).max(500)),
  /** In a kiosk, folders that copies may go to beside drives that are plugged in, such as a network share. */
  saveFolders: z.array(z.string().min(1).max(500)),
  /** Where completions go; null keeps them on the station until a server is named. */
  server: z
    .strictObject({ url: z.url({ protocol: /^https?$/ }), station: slug, secret: z.string().min(8) })
    .nullable(),
  /** When the lab is open without a supervisor. Empty: always. */
  openingHours,
  /** How long a learner may stay, unless a lab session says otherwise. Null: no limit. */
  visitMinutes: z.int().min(5).max(600).nullable(),
  /** Supervisors' accounts, beside those that were made on the station. */
  supervisors: z.array(
    z.strictObject({
      name: z.string().trim().min(1).max(80),
      passphrase: z
        .string()
        .regex(
          /^scrypt:[\w-]{22}:[\w-]{43}$/,
          'a line that begins with scrypt: as the station page shows it',
        ),
    }),
  ),
});
export type Policy = z.infer<typeof policy>;

/** What a station runs on when no policy file is there, or when a key is left out. */
export const defaultPolicy: Policy = {
  municipality: { id: 'unnamed', name: { ar: 'البلدية', en: 'Municipality' } },
  lab: { id: 'unnamed', name: { ar: 'مختبر الحاسوب', en: 'Computer lab' } },
  seat: '1',
  language: 'ar',
  kiosk: false,
  office: true,
  idleMinutes: 10,
  retentionDays: 365,
  officePrograms: ['word', 'excel', 'powerpoint', 'libreoffice'],
  saveFolders: [],
  server: null,
  openingHours: [],
  visitMinutes: null,
  supervisors: [],
};

export interface PolicyReading {
  policy: Policy;
  /** The keys that the file names. */
  named: Partial<Policy>;
  mistakes: { key: string; rule: string }[];
}

/**
 * Reads the text of a policy file. Keys left out take their defaults. With any mistake the station
 * runs on defaults alone, and the mistakes say which key broke which rule.
 */
export function readPolicy(text: string): PolicyReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return { policy: defaultPolicy, named: {}, mistakes: [{ key: '', rule: (cause as Error).message }] };
  }
  const parsed = policy.partial().safeParse(json);
  if (!parsed.success)
    return {
      policy: defaultPolicy,
      named: {},
      mistakes: parsed.error.issues.map((issue) => ({ key: issue.path.join('.'), rule: issue.message })),
    };
  const named = parsed.data as Partial<Policy>;
  return { policy: { ...defaultPolicy, ...named }, named, mistakes: [] };
}
