import { z } from 'zod';
import { bridgeEvent, request } from './kinds.ts';

const nothing = z.strictObject({});
const fileName = z.string().trim().min(1).max(200);
/** False when the person changed their mind. */
const saved = z.strictObject({ saved: z.boolean() });

/** What supervisors put on paper or take away. */
export const paperRequests = {
  /** Sends the page on the screen to the system's own printer, on A4, without a dialog. */
  print: request(nothing, nothing),
  savePdf: request(z.strictObject({ name: fileName }), saved),
  /** `text` is written as it is, so it begins with the byte order mark where a spreadsheet needs one. */
  saveCsv: request(z.strictObject({ name: fileName, text: z.string().max(16 * 1024 * 1024) }), saved),
} as const;

export const drive = z.strictObject({
  id: z.string(),
  /** What is written on it, or else where it is plugged in. */
  name: z.string(),
  /** Bytes; null when the system does not say. */
  free: z.number().nullable(),
});
export type Drive = z.infer<typeof drive>;

/** In a kiosk a copy goes to a drive that is plugged in: the system's own dialog would be a way out. */
export const drivesRequests = {
  /** A copy waits for a drive. Sent again when drives come and go; null when there is nothing to choose any more. */
  offered: bridgeEvent(z.strictObject({ fileName: z.string(), drives: z.array(drive) }).nullable()),
  /** One of the drives offered, or null for none. */
  choose: request(z.strictObject({ drive: z.string().max(1000).nullable() }), nothing),
} as const;
