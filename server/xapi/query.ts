import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { agentKey } from '../statements/columns.ts';
import type { Position, StatementQuery } from '../statements/repository.ts';

const iri = z
  .string()
  .regex(/^[a-z][a-z0-9+.-]*:\S+$/i, 'an IRI')
  .max(2_000);
const time = z.iso
  .datetime({ offset: true })
  .refine((text) => !Number.isNaN(Date.parse(text)), 'a time')
  .transform((text) => new Date(text).toISOString());
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const uuid = z.uuid().transform((text) => text.toLowerCase());
const onlyFalse = z.literal('false', 'this server answers only "false" here');

const agent = z.looseObject({
  objectType: z.enum(['Agent', 'Group']).optional(),
  account: z.strictObject({ homePage: iri, name: z.string().min(1) }).optional(),
  mbox: z.string().startsWith('mailto:').optional(),
  mbox_sha1sum: z.string().optional(),
  openid: iri.optional(),
});

function agentFilter(text: string, context: z.RefinementCtx): string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  const parsed = agent.safeParse(json).data;
  const { account, mbox, mbox_sha1sum: sum, openid } = parsed ?? {};
  if ([account, mbox, sum, openid].filter((each) => each !== undefined).length !== 1) {
    context.addIssue({ code: 'custom', message: 'an agent as JSON with one identifier' });
    return z.NEVER;
  }
  // Every stored actor is an account: any other identifier finds nothing.
  return account ? agentKey(account) : '';
}

const position = z
  .string()
  .regex(/^[^~]+~[^~]+$/)
  .transform((text): Position => {
    const [stored = '', id = ''] = text.split('~');
    return { stored, id };
  })
  .pipe(z.strictObject({ stored: time, id: uuid }));

const list = z.strictObject({
  agent: z.string().transform(agentFilter).optional(),
  verb: iri.optional(),
  activity: iri.optional(),
  registration: uuid.optional(),
  since: time.optional(),
  until: time.optional(),
  limit: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .optional(),
  ascending: flag.optional(),
  after: position.optional(),
  related_activities: onlyFalse.optional(),
  related_agents: onlyFalse.optional(),
  attachments: onlyFalse.optional(),
  format: z.literal('exact', 'this server answers only "exact" here').optional(),
});
const one = z.strictObject({
  statementId: uuid,
  attachments: onlyFalse.optional(),
  format: z.literal('exact').optional(),
});

function parse<T>(schema: z.ZodType<T>, query: unknown): T {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = String(issue?.path[0] ?? '');
  throw new Refusal(400, 'query', `${path || 'The query'}: ${issue?.message}`, { path });
}

/**
 * The query of GET /statements (xAPI Communication, section 2.1.3).
 * @param most how many statements one page holds at most
 * @throws Refusal 400 for a parameter that is unknown, wrong, or asks for what this server does not do
 */
export function readQuery(query: unknown, most: number): { id: string } | StatementQuery {
  if (typeof query === 'object' && query !== null && 'statementId' in query)
    return { id: parse(one, query).statementId };
  const { limit = 0, ascending = false, ...filter } = parse(list, query);
  return { ...filter, ascending, limit: limit === 0 ? most : Math.min(limit, most) };
}

export const readStatementId = (query: unknown): string =>
  parse(z.strictObject({ statementId: uuid }), query).statementId;

/** The same query, going on behind a statement: a path, to be resolved against the server's address. */
export function moreLink(path: string, query: Record<string, string>, last: Position): string {
  return `${path}?${new URLSearchParams({ ...query, after: `${last.stored}~${last.id}` })}`;
}
