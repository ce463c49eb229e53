/** Every way in which the server says no as expected. */
export type RefusalCode =
  | 'credentials'
  | 'too-many-tries'
  | 'version'
  | 'media-type'
  | 'not-json'
  | 'body-too-large'
  | 'batch-too-large'
  | 'statement'
  | 'repeated-id'
  | 'conflict'
  | 'query'
  | 'not-supported'
  | 'not-found'
  | 'busy'
  | 'unexpected';

export interface RefusalPlace {
  /** Which statement of the batch, from 0. */
  index?: number;
  /** The property inside it, joined by dots. */
  path?: string;
}

/** A refusal on its way to the client: an HTTP status, a code for programs, a sentence for people. */
export class Refusal extends Error {
  readonly statusCode: number;
  readonly code: RefusalCode;
  readonly place: RefusalPlace;
  /** Whole seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined;

  constructor(
    statusCode: number,
    code: RefusalCode,
    message: string,
    extra: RefusalPlace & { retryAfter?: number } = {},
  ) {
    super(message);
    this.statusCode = statusCode;
    this.code = code;
    const { retryAfter, ...place } = extra;
    this.place = place;
    this.retryAfter = retryAfter;
  }

  body(): { code: RefusalCode; detail: string } & RefusalPlace {
    return { code: this.code, detail: this.message, ...this.place };
  }
}

const known: Record<string, Refusal> = {
  FST_BASIC_AUTH_MISSING_OR_BAD_AUTHORIZATION_HEADER: new Refusal(
    401,
    'credentials',
    'Sign in with basic authentication.',
  ),
  FST_ERR_CTP_BODY_TOO_LARGE: new Refusal(413, 'body-too-large', 'Send fewer statements at once.'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new Refusal(415, 'media-type', 'Send application/json.'),
  FST_ERR_CTP_EMPTY_JSON_BODY: new Refusal(400, 'not-json', 'The body is empty.'),
};
const notJson = new Refusal(400, 'not-json', 'The body is not JSON.');
const badRequest = new Refusal(400, 'query', 'The request cannot be read.');
const busy = new Refusal(503, 'busy', 'The database does not answer. Try again shortly.', { retryAfter: 5 });
const unexpected = new Refusal(500, 'unexpected', 'Something went wrong here. Try again shortly.', {
  retryAfter: 30,
});

/** Network failures on the way to PostgreSQL, and its own "cannot take you now" (classes 08, 53, 57). */
const databaseAway =
  /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|SQLITE_BUSY|08\w{3}|53\w{3}|57\w{3})$/;

/** What the client is told about anything that was thrown. */
export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  const {
    code = '',
    statusCode = 500,
    name = '',
  } = thrown as { code?: string; statusCode?: number; name?: string };
  if (known[code]) return known[code];
  if (thrown instanceof SyntaxError && statusCode === 400) return notJson;
  if (databaseAway.test(code) || name === 'KnexTimeoutError') return busy;
  return statusCode >= 400 && statusCode < 500 ? badRequest : unexpected;
}
