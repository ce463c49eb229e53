import type { Statement } from '../../core/record/index.ts';

/** One text for an agent's account: its inverse functional identifier (xAPI Data, section 2.4.2.3). */
export const agentKey = (account: { homePage: string; name: string }): string =>
  JSON.stringify([account.homePage, account.name]);

export interface StatementRow {
  id: string;
  stored: string;
  verb: string;
  activity: string;
  agent: string;
  registration: string | null;
  /** The whole statement as JSON, as it is given out. */
  statement: string;
}

/** A statement's row. */
export function statementRow(statement: Statement, stored: string): StatementRow {
  return {
    id: statement.id,
    stored,
    verb: statement.verb.id,
    activity: statement.object.id,
    agent: agentKey(statement.actor.account),
    registration: statement.context?.registration?.toLowerCase() ?? null,
    statement: JSON.stringify(statement),
  };
}
