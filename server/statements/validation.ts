import { statement as statementSchema, type Statement } from '../../core/record/index.ts';
import { Refusal } from '../refusal.ts';
import { newId } from './id.ts';
import { agentKey } from './columns.ts';

const deepest = 32;
/** PostgreSQL refuses index entries over 2,700 bytes; the longest index holds one of these and 60 more. */
const longestKey = 2_000;

interface Fault {
  path: string;
  rule: string;
}

/** Faults of JSON itself: too deep, or null outside extensions (xAPI Data, section 2.2). */
function jsonFault(value: unknown, depth = 0): Fault | undefined {
  if (value === null) return { path: '', rule: 'is null' };
  if (typeof value !== 'object') return undefined;
  if (depth >= deepest) return { path: '', rule: 'is nested too deeply' };
  for (const key of Object.keys(value)) {
    const part = (value as Record<string, unknown>)[key];
    if (typeof part !== 'object') continue;
    const fault = key === 'extensions' ? depthFault(part, depth + 1) : jsonFault(part, depth + 1);
    if (fault) return { ...fault, path: fault.path === '' ? key : `${key}.${fault.path}` };
  }
  return undefined;
}

/** Inside extensions everything is allowed but endless depth. */
function depthFault(value: unknown, depth: number): Fault | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= deepest) return { path: '', rule: 'is nested too deeply' };
  return Object.values(value).reduce<Fault | undefined>(
    (fault, part) => fault ?? depthFault(part, depth + 1),
    undefined,
  );
}

function keyFault(path: string, key: string): Fault | undefined {
  if (key.includes('\0')) return { path, rule: 'holds the character U+0000' };
  if (Buffer.byteLength(key) > longestKey) return { path, rule: `is longer than ${longestKey} bytes` };
  return undefined;
}

/** An IRI has a scheme (xAPI Data, section 2.2). */
function iriFault(path: string, iri: string): Fault | undefined {
  return /^[a-z][a-z0-9+.-]*:\S+$/i.test(iri) ? keyFault(path, iri) : { path, rule: 'is not an IRI' };
}

function ownFault(parsed: Statement): Fault | undefined {
  if (Number.isNaN(Date.parse(parsed.timestamp))) return { path: 'timestamp', rule: 'is not a time' };
  const { version } = parsed;
  if (version !== undefined && !(typeof version === 'string' && /^1\.0(?:\.\d+)?$/.test(version)))
    return { path: 'version', rule: 'is not 1.0' };
  return (
    iriFault('verb.id', parsed.verb.id) ??
    iriFault('object.id', parsed.object.id) ??
    keyFault('actor.account', agentKey(parsed.actor.account))
  );
}

function readOne(value: unknown, now: Date): Statement | Fault {
  const fault = jsonFault(value);
  if (fault) return fault;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { path: '', rule: 'is not a statement' };
  const given = value as Partial<Record<'id' | 'timestamp', unknown>>;
  const parsed = statementSchema.safeParse({
    ...given,
    id: given.id ?? newId(now),
    timestamp: given.timestamp ?? now.toISOString(),
  });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { path: issue?.path.join('.') ?? '', rule: issue?.message ?? 'is not a statement' };
  }
  return ownFault(parsed.data) ?? { ...parsed.data, id: parsed.data.id.toLowerCase() };
}

const isFault = (read: Statement | Fault): read is Fault => 'rule' in read && !('actor' in read);

/**
 * The statements of a request's body: one, or an array (xAPI Communication, section 2.1.2). What has
 * no id or timestamp is given one, as the standard asks.
 * @param limit how many statements one request may bring
 * @throws Refusal 400 that names the first statement that breaks a rule, and where; 413 over the limit
 */
export function readBatch(body: unknown, limit: number, now: Date): Statement[] {
  const values = Array.isArray(body) ? body : [body];
  if (values.length > limit)
    throw new Refusal(413, 'batch-too-large', `Send at most ${limit} statements at once.`);
  const seen = new Set<string>();
  return values.map((value: unknown, index) => {
    const read = readOne(value, now);
    if (isFault(read))
      throw new Refusal(400, 'statement', `Statement ${index}: ${read.path || 'it'}: ${read.rule}`, {
        index,
        path: read.path,
      });
    if (seen.has(read.id))
      throw new Refusal(400, 'repeated-id', `Statement ${index} repeats the id ${read.id}.`, {
        index,
        path: 'id',
      });
    seen.add(read.id);
    return read;
  });
}
