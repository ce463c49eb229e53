import { isDeepStrictEqual } from 'node:util';

type Json = unknown;
const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The properties that a server assigns. */
const assigned = new Set(['id', 'authority', 'stored', 'version', 'timestamp', 'attachments']);
/** Identifiers whose case does not matter. */
const caseless = new Set(['registration', 'mbox_sha1sum']);

const identity = (value: Json): string => JSON.stringify(value);

function plain(value: Json, key: string): Json {
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item, ''));
    return key === 'member' ? items.toSorted((a, b) => (identity(a) < identity(b) ? -1 : 1)) : items;
  }
  if (typeof value === 'string') return caseless.has(key) ? value.toLowerCase() : value;
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(
    ([name]) => name !== 'definition' && !(key === 'verb' && name === 'display'),
  );
  return Object.fromEntries(
    kept.map(([name, part]) => [name, name === 'extensions' ? part : plain(part, name)]),
  );
}

const instant = (value: Json): number => Date.parse(String(value));

/**
 * Whether a statement that arrives again is the one that is stored, by xAPI 1.0.3 Data, section
 * 2.3.1: what a server assigns, activity definitions, a verb's display, attachments, the order of a
 * group's members and the time zone of a timestamp are no part of it.
 * @param arrived as it was sent: without a timestamp, the stored one is not compared
 */
export function sameStatement(arrived: Record<string, Json>, stored: Record<string, Json>): boolean {
  if ('timestamp' in arrived && instant(arrived.timestamp) !== instant(stored.timestamp)) return false;
  const core = (statement: Record<string, Json>): Json =>
    plain(Object.fromEntries(Object.entries(statement).filter(([name]) => !assigned.has(name))), '');
  return isDeepStrictEqual(core(arrived), core(stored));
}
